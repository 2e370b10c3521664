// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/a_store.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace marac;
using namespace marac::store;
using namespace marac::store::testing;

namespace {

using Snapshot = std::vector<std::vector<Row>>;

Snapshot stateOf(const Store& store)
{
    return {*store.rows("test_person"), *store.rows("test_case")};
}

/// A step that makes, changes and removes a few records by chance.
void takeRandomStep(Store& store, std::mt19937& chance)
{
    auto write = store.begin();
    REQUIRE(write);
    for (unsigned i = 0; i < 1 + chance() % 4; ++i) {
        const std::string id = "p" + std::to_string(chance() % 6);
        const auto kind = chance() % 5;
        if (kind == 0)
            REQUIRE(write->erase("test_person", id));
        else if (kind == 1)
            REQUIRE(write->put("test_person", Row(id).clear("name").set("weight", 0.25 * static_cast<double>(chance() % 9))));
        else if (kind == 2)
            REQUIRE(write->put("test_case", Row("c" + id).set("note", "n" + std::to_string(chance() % 9))));
        else
            REQUIRE(write->put("test_person", Row(id).set("name", "n" + std::to_string(chance() % 99)).set("age", static_cast<int>(chance() % 80))));
    }
    REQUIRE(write->commit({"test.step", ""}));
}

} // namespace

TEST_CASE("undo brings back exactly what was there before, step by step, and redo what was there after", "[store][undo]")
{
    Place place;
    World world;
    Store store = aStore(place, world);
    for (unsigned seed = 1; seed <= 5; ++seed) {
        std::mt19937 chance(seed);
        std::vector<Snapshot> states{stateOf(store)};
        while (states.size() < 12) {
            const auto before = store.trailHead();
            takeRandomStep(store, chance);
            if (*before != *store.trailHead())
                states.push_back(stateOf(store));
        }
        for (size_t i = states.size() - 1; i-- > 0;) {
            REQUIRE(store.undoLast());
            REQUIRE(stateOf(store) == states[i]);
        }
        for (size_t i = 1; i < states.size(); ++i) {
            REQUIRE(store.redoLast());
            REQUIRE(stateOf(store) == states[i]);
        }
    }
    CHECK(store.verify()->empty());
}

TEST_CASE("an older step is not undone where a later one builds on it", "[store][undo]")
{
    Place place;
    World world;
    Store store = aStore(place, world);
    const EventSeq made = keepPerson(store, "p1", "A");
    const EventSeq renamed = keepPerson(store, "p1", "B");
    CHECK(store.undo(made).error().code == ErrorCode::NotAllowed);
    CHECK(nameOf(store, "p1") == "B");
    REQUIRE(store.undo(renamed));
    CHECK(store.undo(renamed).error().code == ErrorCode::AlreadyDone);
    REQUIRE(store.undo(made));
    CHECK(*store.count("test_person") == 0);
}

TEST_CASE("a later field on a new record keeps its making from being undone", "[store][undo]")
{
    Place place;
    World world;
    Store store = aStore(place, world);
    const EventSeq made = keepPerson(store, "p1", "A");
    auto write = store.begin();
    REQUIRE(write->put("test_person", Row("p1").set("age", 40)));
    REQUIRE(write->commit({"people.mend", "p1"}));
    CHECK(store.undo(made).error().code == ErrorCode::NotAllowed);
}

TEST_CASE("a guard can keep a signed record from being undone", "[store][undo][rule]")
{
    Place place;
    World world;
    Store store = aStore(place, world);
    store.guardUndo([](const std::vector<audit::FieldChange>& changes) -> Done {
        for (const auto& change : changes) {
            if (change.table == "test_person")
                return failure(ErrorCode::NotAllowed, phrase("Test", "Signed."));
        }
        return {};
    });
    const EventSeq made = keepPerson(store, "p1", "A");
    CHECK(store.undo(made).error().say.source == "Signed.");
    CHECK(nameOf(store, "p1") == "A");
}

TEST_CASE("nothing is redone after something new was done", "[store][undo]")
{
    Place place;
    World world;
    Store store = aStore(place, world);
    CHECK(store.undoLast().error().code == ErrorCode::NotFound);
    keepPerson(store, "p1", "A");
    REQUIRE(store.undoLast());
    keepPerson(store, "p2", "B");
    CHECK(store.redoLast().error().code == ErrorCode::NotFound);
}
