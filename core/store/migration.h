// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/database.h"

namespace marac::store {

/// The schema version that this program writes.
int newestSchema();
int schemaOf(sqlite::Database& database);
/// Runs the SQL files that the database has not seen, in order, inside the transaction that is open.
void runSchemaSteps(sqlite::Database& database);

} // namespace marac::store
