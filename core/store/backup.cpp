// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/disk.h"
#include "core/store/folder.h"

#include <algorithm>
#include <map>

namespace marac::store {

namespace fs = std::filesystem;

namespace {

using sqlite::Database;

std::map<std::string, std::int64_t> countsOf(Database& database)
{
    std::vector<std::string> tables;
    auto names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (names.step())
        tables.push_back(names.text(0));
    std::map<std::string, std::int64_t> counts;
    for (const std::string& table : tables)
        counts[table] = database.number("SELECT count(*) FROM \"" + table + '"');
    return counts;
}

/// "2026-11-26_09-30-00Z", with a number behind it where that is taken.
fs::path nameFor(const StoreParts& parts)
{
    std::string moment = parts.around.clock.now().iso();
    std::ranges::replace(moment, 'T', '_');
    std::ranges::replace(moment, ':', '-');
    fs::path name = backupsFolder(parts.folder) / moment;
    for (int number = 2; fs::exists(name); ++number)
        name = backupsFolder(parts.folder) / (moment + "_" + std::to_string(number));
    return name;
}

Done fillBackup(StoreParts& parts, const fs::path& folder)
{
    const auto& keys = parts.ring.file();
    const fs::path copy = dataFile(folder, keys.dataGeneration);
    MARAC_DO(guarded(parts, [&] { parts.database->prepare("VACUUM INTO ?").bind({copy.string()}).run(); }));
    MARAC_DO(forceToDisk(copy));
    const auto checked = guarded(parts, [&]() -> Done {
        Database reading(copy, parts.ring.databaseKey(), keys.databaseSalt, Database::Mode::ReadOnly);
        return checkCopy(parts, reading);
    });
    if (!checked)
        return failure(checked.error());
    MARAC_DO(*checked);
    MARAC_DO(replaceFile(keysFile(folder), keys.bytes()));
    return replaceFile(keysTwin(folder), keys.bytes());
}

/// Copies what a store needs from one folder into a new one.
Done copyStore(const fs::path& from, const fs::path& to)
{
    MARAC_TRY(const auto keys, vault::KeyRing::look(from));
    const fs::path data = dataFile(from, keys.dataGeneration);
    if (!fs::exists(data))
        return failure(damagedStore(from, "no data file"));
    MARAC_DO(copyFile(data, dataFile(to, keys.dataGeneration)));
    MARAC_DO(replaceFile(keysFile(to), keys.bytes()));
    MARAC_DO(replaceFile(keysTwin(to), keys.bytes()));
    return makePrivateFolder(backupsFolder(to));
}

} // namespace

Done checkSource(StoreParts& parts)
{
    MARAC_TRY(const bool isSound, guarded(parts, [&] {
        parts.database->checkpoint();
        return parts.database->cipherFindings().empty() && parts.database->structureFindings().empty();
    }));
    return isSound ? Done{} : failure(damagedStore(parts.folder, "page check before a copy"));
}

Done checkCopy(StoreParts& parts, Database& copy)
{
    MARAC_TRY(const bool isSound, guarded(parts, [&] {
        return copy.cipherFindings().empty() && copy.structureFindings().empty() &&
               countsOf(copy) == countsOf(*parts.database);
    }));
    return isSound ? Done{} : failure(systemRefused("the copy differs from the store"));
}

Result<fs::path> makeBackup(StoreParts& parts)
{
    MARAC_DO(checkSource(parts));
    const fs::path name = nameFor(parts);
    const fs::path unfinished = name.string() + ".part";
    std::error_code problem;
    fs::create_directories(backupsFolder(parts.folder), problem);
    fs::remove_all(unfinished, problem);
    MARAC_DO(makePrivateFolder(unfinished));
    if (Done filled = fillBackup(parts, unfinished); !filled) {
        fs::remove_all(unfinished, problem);
        return failure(filled.error());
    }
    fs::rename(unfinished, name, problem);
    if (problem)
        return failure(fromErrno(problem.value(), "rename"));
    MARAC_DO(forceToDisk(backupsFolder(parts.folder)));
    return name;
}

Result<fs::path> Store::backup()
{
    return makeBackup(*m_parts);
}

Done Store::restore(const fs::path& backup, const fs::path& target)
{
    if (!looksLikeStore(backup))
        return failure(notAStore());
    if (fs::exists(target))
        return failure(alreadyThere());
    const fs::path unfinished = target.string() + ".part";
    MARAC_DO(makePrivateFolder(unfinished));
    std::error_code problem;
    if (Done copied = copyStore(backup, unfinished); !copied) {
        fs::remove_all(unfinished, problem);
        return copied;
    }
    fs::rename(unfinished, target, problem);
    if (problem)
        return failure(fromErrno(problem.value(), "rename"));
    return forceToDisk(target.parent_path());
}

} // namespace marac::store
