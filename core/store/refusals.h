// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/sqlite/error.h"

#include <filesystem>
#include <string>

namespace marac::store {

// Everything that the store refuses, in words. Each says what happened, what is safe and what to do.

Error wrongPassphrase();
Error mistypedRecoveryCode();
Error mustWait(int seconds);
Error notAStore();
Error alreadyThere();
Error inUse();
Error newerSchema();
Error outOfMemory();
Error diskFull();
Error readOnly(const std::string& detail);
Error systemRefused(const std::string& detail);
Error damagedKeyFile(const std::string& detail);
/// The data cannot be read although the key is right. Names the newest backup of the folder where there is one.
Error damagedStore(const std::filesystem::path& folder, const std::string& detail);
Error notFound(const std::string& detail);
Error laterChangeDepends();
Error nothingToUndo();
Error nothingToRedo();
Error alreadyUndone();
Error unknownSlot();
Error lastSlot();
Error emptyPassphrase();
Error stopped();

/// What a failed system call means; `path` is never part of the words.
Error fromErrno(int number, const char* call);
/// What a failed call of SQLCipher means.
Error fromSqlite(const sqlite::Error& error, const std::filesystem::path& folder);

} // namespace marac::store
