// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/statement.h"

#include "core/store/sqlite/error.h"

#include <sqlcipher/sqlite3.h>

#include <utility>

namespace marac::store::sqlite {

namespace {

void bindOne(sqlite3_stmt* statement, int place, const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        sqlite3_bind_int64(statement, place, *number);
    else if (const auto* real = std::get_if<double>(&value))
        sqlite3_bind_double(statement, place, *real);
    else if (const auto* text = std::get_if<std::string>(&value))
        sqlite3_bind_text64(statement, place, text->data(), text->size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    else
        sqlite3_bind_null(statement, place);
}

} // namespace

Statement::Statement(sqlite3* database, const std::string& sql) : m_database(database)
{
    const int code = sqlite3_prepare_v3(database, sql.c_str(), static_cast<int>(sql.size()) + 1, SQLITE_PREPARE_PERSISTENT,
                                        &m_statement, nullptr);
    if (code != SQLITE_OK) // only our own SQL has been seen so far, so its message is safe to keep
        throw Error(code, sqlite3_system_errno(database), sqlite3_errmsg(database));
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement& Statement::bind(const std::vector<Value>& values)
{
    if (static_cast<int>(values.size()) != sqlite3_bind_parameter_count(m_statement))
        throw Error(SQLITE_RANGE, 0, "another number of values than of places for them");
    for (size_t i = 0; i < values.size(); ++i)
        bindOne(m_statement, static_cast<int>(i) + 1, values[i]);
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        fail(code);
    reset();
    return false;
}

void Statement::run()
{
    while (step()) {
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

std::string Statement::columnName(int column) const
{
    return sqlite3_column_name(m_statement, column);
}

Value Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return static_cast<std::int64_t>(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_NULL:
        return std::monostate{};
    default:
        return text(column);
    }
}

std::int64_t Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string Statement::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    if (!bytes)
        return {};
    std::string text(bytes, static_cast<size_t>(sqlite3_column_bytes(m_statement, column)));
    if (text.find('\0') != std::string::npos)
        throw Error(SQLITE_CORRUPT, 0, "a text holds NUL bytes");
    return text;
}

void Statement::fail(int code) const
{
    const int systemError = sqlite3_system_errno(m_database);
    // Other messages may quote what was bound; those of constraints only name columns.
    const bool namesColumnsOnly = (code & 0xff) == SQLITE_CONSTRAINT;
    const std::string detail = namesColumnsOnly ? sqlite3_errmsg(m_database) : sqlite3_errstr(code);
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    throw Error(code, systemError, detail + " (" + std::to_string(code) + ")");
}

} // namespace marac::store::sqlite
