// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/store/store.h"

#include <string>
#include <vector>

namespace marac::store {

/// Reads a whole table, each row turned into its domain value.
template <typename Thing, typename FromRow>
Result<std::vector<Thing>> load(const Store& store, const std::string& table, const std::string& order, FromRow fromRow)
{
    MARAC_TRY(const std::vector<Row> rows, store.rows(table, "1 ORDER BY " + order));
    std::vector<Thing> things;
    things.reserve(rows.size());
    for (const Row& row : rows)
        things.push_back(fromRow(row));
    return things;
}

/// The enumerator with a stored name; `otherwise` where the column is empty or a name is unknown.
template <typename Enum>
Enum named(std::optional<Enum> found, Enum otherwise)
{
    return found.value_or(otherwise);
}

/// A JSON list of texts in one column; "" for an empty list, so that it reads as not recorded.
std::string listText(const std::vector<std::string>& list);
std::vector<std::string> listOf(const std::string& text);

} // namespace marac::store
