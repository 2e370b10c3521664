// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/form_rules.h"

#include "tests/architecture/include_rules.h"

#include <algorithm>
#include <array>
#include <regex>

namespace marac::architecture {

namespace {

constexpr std::array kTopLevel = {
    "CMakeLists.txt", "app", "core", "ui", "resources", "translations", "tests", "packaging", "LICENSE",
    "README.md", "CMakePresets.json", ".ci", ".gitignore", ".gitattributes", ".clang-format", ".clang-tidy", ".editorconfig",
};

/// How a comment begins in this kind of file; empty for kinds that carry no licence line.
std::string commentMark(const SourceFile& file)
{
    if (file.isCpp())
        return "//";
    if (file.path.ends_with(".sql"))
        return "--";
    const bool isScript = file.text.starts_with("#!") || file.path.ends_with(".sh");
    const bool isCmake = file.name() == "CMakeLists.txt" || file.path.ends_with(".cmake");
    return isScript || isCmake ? "#" : "";
}

} // namespace

Breaches beginsWithItsLicence(const SourceFile& file)
{
    const std::string mark = commentMark(file);
    if (mark.empty())
        return {};
    const size_t wanted = file.text.starts_with("#!") ? 1 : 0;
    const auto lines = file.lines();
    if (lines.size() > wanted && lines[wanted] == mark + " SPDX-License-Identifier: GPL-3.0-or-later")
        return {};
    return {{file.path, wanted + 1, "the licence line is missing here"}};
}

Breaches headersAreReadOnce(const SourceFile& file)
{
    const auto lines = file.lines();
    if (!file.isHeader() || std::ranges::find(lines, "#pragma once") != lines.end())
        return {};
    return {{file.path, 1, "a header says #pragma once"}};
}

Breaches filesAreShort(const SourceFile& file)
{
    if (!file.isCpp())
        return {};
    const bool isMainWindow = file.name() == "main_window.cpp";
    const size_t most = file.isHeader() ? kLongestHeader : isMainWindow ? kLongestMainWindow : kLongestSource;
    const size_t count = file.lines().size();
    if (count <= most)
        return {};
    return {{file.path, count, std::to_string(count) + " lines; " + std::to_string(most) + " are the most"}};
}

Breaches sourcesAreNamedInLowerSnakeCase(const SourceFile& file)
{
    static const std::regex pattern("[a-z][a-z0-9_]*\\.(h|cpp)");
    if (!file.isCpp() || std::regex_match(file.name(), pattern))
        return {};
    return {{file.path, 0, "sources are named in lower_snake_case"}};
}

Breaches topLevelIsFixed(const std::vector<std::string>& names)
{
    Breaches breaches;
    for (const std::string& name : names) {
        if (std::ranges::find(kTopLevel, name) == kTopLevel.end())
            breaches.push_back({name, 0, "nothing else stands at the top of the project"});
    }
    return breaches;
}

Breaches coreHoldsOnlyRooms(const SourceFile& file)
{
    if (!file.isIn("core"))
        return {};
    const std::string rest = file.path.substr(std::string_view("core/").size());
    const size_t slash = rest.find('/');
    const bool isBesideRooms = slash == std::string::npos;
    if (isBesideRooms && (rest == "CMakeLists.txt" || rest == "README.md"))
        return {};
    const auto& rooms = coreRooms();
    if (!isBesideRooms && std::ranges::find(rooms, rest.substr(0, slash)) != rooms.end())
        return {};
    return {{file.path, 0, "core holds its rooms and nothing beside them"}};
}

} // namespace marac::architecture
