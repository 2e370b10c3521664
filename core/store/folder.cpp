// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/folder.h"

#include <algorithm>
#include <string>
#include <system_error>

namespace marac::store {

namespace fs = std::filesystem;

namespace {

bool isDataName(const std::string& name)
{
    return name.starts_with("data-") && name.ends_with(".db");
}

std::vector<fs::path> entriesOf(const fs::path& folder)
{
    std::vector<fs::path> found;
    std::error_code ignored;
    for (fs::directory_iterator entry(folder, ignored), end; entry != end; entry.increment(ignored))
        found.push_back(entry->path());
    std::sort(found.begin(), found.end());
    return found;
}

bool isThere(const fs::path& path)
{
    std::error_code ignored;
    return fs::exists(path, ignored);
}

} // namespace

fs::path dataFile(const fs::path& folder, std::uint32_t generation)
{
    return folder / ("data-" + std::to_string(generation) + ".db");
}

fs::path keysFile(const fs::path& folder)
{
    return folder / "keys";
}

fs::path keysTwin(const fs::path& folder)
{
    return folder / "keys.2";
}

fs::path backupsFolder(const fs::path& folder)
{
    return folder / "backups";
}

bool looksLikeStore(const fs::path& folder)
{
    const auto entries = entriesOf(folder);
    return isThere(keysFile(folder)) || isThere(keysTwin(folder)) ||
           std::ranges::any_of(entries, [](const fs::path& path) { return isDataName(path.filename().string()); });
}

std::vector<fs::path> backupsOf(const fs::path& folder)
{
    auto found = entriesOf(backupsFolder(folder));
    // A backup gets its final name last; what still ends in .part was cut off.
    std::erase_if(found, [](const fs::path& path) { return path.extension() == ".part" || !isThere(keysFile(path)); });
    return found;
}

void sweepStaleData(const fs::path& folder, std::uint32_t generation)
{
    for (const fs::path& path : entriesOf(folder)) {
        if (isDataName(path.filename().string()) && path != dataFile(folder, generation))
            removeData(path);
    }
}

void removeData(const fs::path& file)
{
    std::error_code ignored;
    for (const char* ending : {"", "-wal", "-shm", "-journal"})
        fs::remove(file.string() + ending, ignored);
}

} // namespace marac::store
