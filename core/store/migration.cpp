// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration.h"

#include "core/store/schema/steps.h"

namespace marac::store {

int newestSchema()
{
    return schemaSteps().back().number;
}

int schemaOf(sqlite::Database& database)
{
    return static_cast<int>(database.number("PRAGMA user_version"));
}

void runSchemaSteps(sqlite::Database& database)
{
    const int present = schemaOf(database);
    for (const SchemaStep& step : schemaSteps()) {
        if (step.number > present)
            database.execute(std::string(step.sql));
    }
    database.execute("PRAGMA user_version=" + std::to_string(newestSchema()));
}

} // namespace marac::store
