// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/database.h"

#include <sqlcipher/sqlite3.h>


namespace marac::store::sqlite {

namespace {

constexpr size_t kKeySize = 32;
constexpr int kBusyMilliseconds = 2000;
constexpr int kAutoCheckpointPages = 1000;

int flagsFor(Database::Mode mode)
{
    constexpr int kAlways = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOFOLLOW;
    switch (mode) {
    case Database::Mode::Create:
        return kAlways | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Database::Mode::ReadWrite:
        return kAlways | SQLITE_OPEN_READWRITE;
    case Database::Mode::ReadOnly:
        break;
    }
    return kAlways | SQLITE_OPEN_READONLY;
}

void check(sqlite3* handle, int code, const char* what)
{
    if (code != SQLITE_OK)
        throw Error(code, handle ? sqlite3_system_errno(handle) : 0,
                    std::string(what) + ": " + sqlite3_errstr(code) + " (" + std::to_string(code) + ")");
}

void appendHex(std::span<char> out, std::span<const unsigned char> bytes)
{
    static const char kDigits[] = "0123456789abcdef";
    for (size_t i = 0; i < bytes.size(); ++i) {
        out[2 * i] = kDigits[bytes[i] >> 4];
        out[2 * i + 1] = kDigits[bytes[i] & 15U];
    }
}

} // namespace

void Database::Close::operator()(sqlite3* handle) const
{
    // close_v2: should a statement still live, the connection waits for it instead of leaking its locks unseen.
    sqlite3_close_v2(handle);
}

Database::Database(const std::filesystem::path& file, const Secret& key, const Salt& salt, Mode mode)
{
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(file.c_str(), &handle, flagsFor(mode), nullptr);
    m_handle.reset(handle);
    check(handle, code, "open");
    sqlite3_busy_timeout(handle, kBusyMilliseconds);
    unlockWith(key, salt);
    refuseWithoutCipher();
    configure();
    checkReadable();
}

Database::~Database()
{
    m_cache.clear();
}

void Database::unlockWith(const Secret& key, const Salt& salt)
{
    // 99 characters and no other length: anything else would silently be stretched as a passphrase.
    if (key.size() != kKeySize)
        throw Error(SQLITE_MISUSE, 0, "no key given");
    constexpr size_t kLength = 2 + 2 * kKeySize + 2 * std::tuple_size_v<Salt> + 1;
    Secret raw = Secret::ofSize(kLength);
    const std::span<char> text(reinterpret_cast<char*>(raw.bytes().data()), raw.size());
    text[0] = 'x';
    text[1] = '\'';
    appendHex(text.subspan(2), key.bytes());
    appendHex(text.subspan(2 + 2 * kKeySize), salt);
    text[kLength - 1] = '\'';
    check(m_handle.get(), sqlite3_key_v2(m_handle.get(), "main", text.data(), static_cast<int>(kLength)), "key");
}

void Database::refuseWithoutCipher()
{
    Statement version = prepare("PRAGMA cipher_version");
    if (!version.step() || version.text(0).empty())
        throw Error(SQLITE_MISUSE, 0, "the library in this process does not encrypt");
}

void Database::configure()
{
    for (const char* pragma :
         {"PRAGMA cipher_page_size=4096", "PRAGMA cipher_log_level=NONE", "PRAGMA temp_store=MEMORY",
          "PRAGMA trusted_schema=OFF", "PRAGMA cell_size_check=ON", "PRAGMA foreign_keys=ON", "PRAGMA auto_vacuum=NONE",
          "PRAGMA mmap_size=0", "PRAGMA cache_size=-32768"})
        execute(pragma);
    const auto configureOne = [this](int option, int value) {
        check(m_handle.get(), sqlite3_db_config(m_handle.get(), option, value, nullptr), "db_config");
    };
    configureOne(SQLITE_DBCONFIG_DQS_DML, 0);
    configureOne(SQLITE_DBCONFIG_DQS_DDL, 0);
    configureOne(SQLITE_DBCONFIG_DEFENSIVE, 1);
    configureOne(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    configureOne(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
}

void Database::checkReadable()
{
    number("SELECT count(*) FROM sqlite_schema");
}

void Database::beDurable()
{
    if (text("PRAGMA journal_mode=WAL") == "wal") {
        execute("PRAGMA synchronous=FULL");
        sqlite3_wal_autocheckpoint(m_handle.get(), kAutoCheckpointPages);
        return;
    }
    if (text("PRAGMA journal_mode=TRUNCATE") != "truncate")
        throw Error(SQLITE_READONLY, 0, "no journal can be written");
    execute("PRAGMA synchronous=EXTRA");
}

void Database::execute(const std::string& sql)
{
    const char* rest = sql.c_str();
    while (*rest != '\0') {
        sqlite3_stmt* statement = nullptr;
        int code = sqlite3_prepare_v2(m_handle.get(), rest, -1, &statement, &rest);
        const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> owner(statement, sqlite3_finalize);
        while (code == SQLITE_OK && statement && (code = sqlite3_step(statement)) == SQLITE_ROW)
            code = SQLITE_OK;
        if (code != SQLITE_OK && code != SQLITE_DONE)
            throw Error(code, sqlite3_system_errno(m_handle.get()), sqlite3_errmsg(m_handle.get()));
    }
}

Statement Database::prepare(const std::string& sql)
{
    return Statement(m_handle.get(), sql);
}

Statement& Database::cached(const std::string& sql)
{
    auto found = m_cache.find(sql);
    if (found == m_cache.end())
        found = m_cache.emplace(sql, Statement(m_handle.get(), sql)).first;
    else
        found->second.reset();
    return found->second;
}

std::int64_t Database::number(const std::string& sql)
{
    Statement statement = prepare(sql);
    return statement.step() ? statement.number(0) : 0;
}

std::string Database::text(const std::string& sql)
{
    Statement statement = prepare(sql);
    return statement.step() ? statement.text(0) : std::string();
}

void Database::probe()
{
    cached("SELECT count(*) FROM sqlite_schema").run();
}

namespace {

std::vector<std::string> linesOf(Statement statement, const char* unlessLine)
{
    std::vector<std::string> lines;
    while (statement.step()) {
        if (const std::string line = statement.text(0); line != unlessLine)
            lines.push_back(line);
    }
    return lines;
}

} // namespace

std::vector<std::string> Database::cipherFindings()
{
    return linesOf(prepare("PRAGMA cipher_integrity_check"), "");
}

std::vector<std::string> Database::structureFindings()
{
    return linesOf(prepare("PRAGMA integrity_check"), "ok");
}

void Database::checkpoint()
{
    execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

void Database::copyTo(const std::filesystem::path& file, const Secret& key, const Salt& salt)
{
    Database target(file, key, salt, Mode::Create);
    sqlite3* to = target.m_handle.get();
    sqlite3_backup* copying = sqlite3_backup_init(to, "main", m_handle.get(), "main");
    if (!copying)
        throw Error(sqlite3_extended_errcode(to), 0, "copy");
    const int stepped = sqlite3_backup_step(copying, -1);
    const int finished = sqlite3_backup_finish(copying);
    if (stepped != SQLITE_DONE)
        check(to, stepped, "copy");
    check(to, finished, "copy");
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle.get()) == 0;
}

} // namespace marac::store::sqlite
