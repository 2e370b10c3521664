// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_file.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <sstream>

namespace marac::architecture {

namespace fs = std::filesystem;

namespace {

// What building, testing and a person's own presets leave beside the house.
constexpr std::array kNotOfTheHouse = {"build", ".git", "CMakeUserPresets.json"};

std::string contentOf(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void readInto(std::vector<SourceFile>& files, const fs::path& root, const fs::path& path)
{
    std::string text = contentOf(path);
    const bool isText = text.find('\0') == std::string::npos;
    if (isText)
        files.push_back({path.lexically_relative(root).generic_string(), std::move(text)});
}

} // namespace

std::vector<std::string> SourceFile::lines() const
{
    std::vector<std::string> all;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        all.push_back(line);
    return all;
}

std::string SourceFile::name() const
{
    return fs::path(path).filename().string();
}

std::string SourceFile::folder() const
{
    return fs::path(path).parent_path().generic_string();
}

bool SourceFile::isIn(std::string_view wanted) const
{
    return path.size() > wanted.size() && path.starts_with(wanted) && path[wanted.size()] == '/';
}

bool SourceFile::isHeader() const
{
    return path.ends_with(".h");
}

bool SourceFile::isCpp() const
{
    return isHeader() || path.ends_with(".cpp");
}

std::string listed(const Breaches& breaches)
{
    std::string out;
    for (const Breach& breach : breaches)
        out += "\n" + breach.path + ":" + std::to_string(breach.line) + ": " + breach.what;
    return out;
}

std::vector<std::string> topLevelNames(const fs::path& root)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(root)) {
        const std::string name = entry.path().filename().string();
        if (std::ranges::find(kNotOfTheHouse, name) == kNotOfTheHouse.end())
            names.push_back(name);
    }
    std::ranges::sort(names);
    return names;
}

std::vector<SourceFile> readHouse(const fs::path& root)
{
    std::vector<SourceFile> files;
    for (const std::string& name : topLevelNames(root)) {
        if (fs::is_regular_file(root / name))
            readInto(files, root, root / name);
        if (!fs::is_directory(root / name))
            continue;
        for (const auto& entry : fs::recursive_directory_iterator(root / name)) {
            if (entry.is_regular_file())
                readInto(files, root, entry.path());
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

} // namespace marac::architecture
