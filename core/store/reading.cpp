// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reading.h"

#include "core/store/sqlite/transaction.h"

namespace marac::store {

namespace {

using sqlite::Statement;
using sqlite::Transaction;

Row rowOf(const Statement& statement)
{
    Row row;
    for (int column = 0; column < statement.columnCount(); ++column) {
        const std::string name = statement.columnName(column);
        if (name == "id")
            row.id = statement.text(column);
        else
            row.fields[name] = statement.value(column);
    }
    return row;
}

/// Runs `work` so that a page that it read damaged is noticed.
template <typename Work>
void readSoundly(sqlite::Database& database, Work work)
{
    std::optional<Transaction> own;
    if (!database.isInTransaction())
        own.emplace(database, Transaction::Kind::Read);
    work();
    database.probe();
    if (own)
        own->commit();
}

} // namespace

std::vector<Row> readRows(StoreParts& parts, const std::string& table, const std::string& where,
                          const std::vector<Value>& bindings)
{
    parts.columnsOf(table);
    std::vector<Row> rows;
    readSoundly(*parts.database, [&] {
        const std::string condition = where.empty() ? " ORDER BY id" : " WHERE " + where;
        Statement statement = parts.database->prepare("SELECT * FROM " + table + condition);
        statement.bind(bindings);
        while (statement.step())
            rows.push_back(rowOf(statement));
    });
    return rows;
}

std::optional<Row> readRow(StoreParts& parts, const std::string& table, const std::string& id)
{
    parts.columnsOf(table);
    std::optional<Row> row;
    readSoundly(*parts.database, [&] {
        Statement& statement = parts.database->cached("SELECT * FROM " + table + " WHERE id = ?");
        statement.bind({id});
        if (statement.step())
            row = rowOf(statement);
        statement.reset();
    });
    return row;
}

std::int64_t countRows(StoreParts& parts, const std::string& table, const std::string& where,
                       const std::vector<Value>& bindings)
{
    parts.columnsOf(table);
    std::int64_t count = 0;
    readSoundly(*parts.database, [&] {
        const std::string condition = where.empty() ? "" : " WHERE " + where;
        Statement statement = parts.database->prepare("SELECT count(*) FROM " + table + condition);
        statement.bind(bindings);
        if (statement.step())
            count = statement.number(0);
    });
    return count;
}

} // namespace marac::store
