// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ballast.h"
#include "core/store/folder_lock.h"
#include "core/store/refusals.h"
#include "core/store/sqlite/database.h"
#include "core/store/store.h"
#include "core/store/vault/key_ring.h"

#include <map>
#include <memory>
#include <new>
#include <type_traits>

namespace marac::store {

/// The columns of a table by name, each with its declared kind ("TEXT", "INTEGER", "REAL").
using Columns = std::map<std::string, std::string>;

/// What an opened Store is made of. Only core/store's own sources see it.
struct StoreParts {
    std::filesystem::path folder;
    Surroundings around;
    FolderLock lock; ///< before the database, so that it is given back after the database is closed
    vault::KeyRing ring;
    Ballast ballast;
    std::unique_ptr<sqlite::Database> database;
    std::string device;
    Findings notices;
    std::vector<std::function<void(const Change&)>> listeners;
    std::vector<UndoGuard> guards;
    std::map<std::string, Columns> columns;

    /// Opens the data file that the key ring names. Throws sqlite::Error.
    void openDatabase();
    /// After a COMMIT that failed nobody knows what is on the disk: close, open, look.
    void reopenDatabase();
    /// Throws where the table is unknown or its name is no plain name.
    const Columns& columnsOf(const std::string& table);
    /// The words for a failure; on a full disk the ballast is given back.
    Error say(const sqlite::Error& error) const;
};

/// Runs what may throw inside the store and hands failures on as values.
template <typename Work>
auto guarded(const StoreParts& parts, Work work) -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const sqlite::Error& error) {
        return failure(parts.say(error));
    } catch (const std::bad_alloc&) {
        return failure(outOfMemory());
    }
}

} // namespace marac::store
