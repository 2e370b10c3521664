// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/parts.h"

#include <optional>

namespace marac::store {

// Reading of whole rows, inside a transaction where there is none yet and followed by a probe: a damaged page at the
// end of a long text would otherwise read as zeros without an error. All throw sqlite::Error.

std::vector<Row> readRows(StoreParts& parts, const std::string& table, const std::string& where,
                          const std::vector<Value>& bindings);
std::optional<Row> readRow(StoreParts& parts, const std::string& table, const std::string& id);
std::int64_t countRows(StoreParts& parts, const std::string& table, const std::string& where,
                       const std::vector<Value>& bindings);

} // namespace marac::store
