// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/store/sqlite/error.h"
#include "core/store/sqlite/statement.h"

#include <array>
#include <filesystem>
#include <memory>
#include <string>
#include <unordered_map>

namespace marac::store::sqlite {

/// The 16 bytes that SQLCipher mixes into a file's keys; kept with the key, so that a damaged first page can be mended.
using Salt = std::array<unsigned char, 16>;

/// One connection to an encrypted database file, used from one thread. There is no way to have one without a key.
/// Opening follows engineering/storage.md, section 1, step by step and refuses to go on at the first doubt: a wrong
/// library in the process would otherwise write in plain with result "ok". Throws Error.
class Database {
public:
    enum class Mode { Create, ReadWrite, ReadOnly };
    Database(const std::filesystem::path& file, const Secret& key, const Salt& salt, Mode mode);
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    /// WAL with synchronous FULL, or TRUNCATE with EXTRA where the file system has no shared memory.
    void beDurable();
    void execute(const std::string& sql);
    /// A new statement for use once.
    Statement prepare(const std::string& sql);
    /// A statement that is kept for the next use of the same SQL. Read it to its end or reset it before using it again.
    Statement& cached(const std::string& sql);
    std::int64_t number(const std::string& sql);
    std::string text(const std::string& sql);
    /// Fails where a page read since the transaction began was damaged: some reads alone do not (finding 2).
    void probe();

    /// Pages whose encryption does not hold. Checkpoint first. Empty is sound.
    std::vector<std::string> cipherFindings();
    /// Complaints of the structure check. Empty is sound.
    std::vector<std::string> structureFindings();
    /// Writes everything from the write-ahead log into the file.
    void checkpoint();
    /// Copies every page into a new file under another key and salt. `file` must not exist.
    void copyTo(const std::filesystem::path& file, const Secret& key, const Salt& salt);
    bool isInTransaction() const;

private:
    void unlockWith(const Secret& key, const Salt& salt);
    void refuseWithoutCipher();
    void configure();
    void checkReadable();
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    std::unique_ptr<sqlite3, Close> m_handle;
    std::unordered_map<std::string, Statement> m_cache;
};

} // namespace marac::store::sqlite
