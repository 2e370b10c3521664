// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/event.h"

#include <cstdint>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace marac::store::sqlite {

using audit::Value;

/// A prepared statement. Values are bound, never written into the SQL. Throws Error.
class Statement {
public:
    Statement(sqlite3* database, const std::string& sql);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    /// Binds the values to ?1, ?2 … in order; the statement must be reset.
    Statement& bind(const std::vector<Value>& values);
    /// True where a row was reached, false at the end, where it also resets itself.
    bool step();
    /// Runs to the end.
    void run();
    void reset();

    int columnCount() const;
    std::string columnName(int column) const;
    /// Text with a NUL in it is what a damaged page looks like (engineering/storage.md, finding 2): throws kCorrupt.
    Value value(int column) const;
    std::int64_t number(int column) const;
    std::string text(int column) const; ///< "" for NULL

private:
    [[noreturn]] void fail(int code) const;
    sqlite3* m_database;
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace marac::store::sqlite
