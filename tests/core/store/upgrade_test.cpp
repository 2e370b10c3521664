// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/folder.h"
#include "core/store/journal.h"
#include "core/store/migration.h"
#include "core/store/schema/steps.h"
#include "tests/core/store/a_store.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::store;
using namespace marac::store::testing;

namespace {

constexpr int kFirstWithPeople = 2;

std::vector<std::string> tablesOf(sqlite::Database& database)
{
    std::vector<std::string> names;
    auto statement = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    while (statement.step())
        names.push_back(statement.text(0));
    return names;
}

/// Leaves the store as a program that knew only the schema up to `version` would have, with one person in it.
void makeOlder(const Place& place, int version)
{
    const auto database = behindItsBack(place);
    const std::string uuid = metaText(*database, "uuid");
    database->execute("PRAGMA foreign_keys=OFF");
    for (const std::string& table : tablesOf(*database))
        database->execute("DROP TABLE " + table);
    for (const SchemaStep& step : schemaSteps()) {
        if (step.number <= version)
            database->execute(std::string(step.sql));
    }
    setMeta(*database, "uuid", uuid);
    setMeta(*database, "device", "an-older-laptop");
    database->execute("INSERT INTO person (id, surname) VALUES ('p1', 'Example')");
    database->execute("PRAGMA user_version=" + std::to_string(version));
}

} // namespace

TEST_CASE("a store of any older version is backed up, brought up to date and keeps what is in it", "[store]")
{
    for (int version = kFirstWithPeople; version < newestSchema(); ++version) {
        CAPTURE(version);
        Place place;
        World world;
        { Store store = aStore(place, world); }
        makeOlder(place, version);
        const auto store = opened(place, world);
        REQUIRE(store);
        CHECK(store->schemaVersion() == newestSchema());
        const auto person = store->row("person", "p1");
        REQUIRE(person);
        REQUIRE(*person);
        CHECK((*person)->text("surname") == "Example");
        const auto events = store->events(1);
        REQUIRE(events);
        CHECK(events->front().step == "store.upgrade");
        CHECK_FALSE(std::filesystem::is_empty(backupsFolder(place.store())));
        CHECK(store->drafts());
    }
}
