// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/a_store.h"

#include <catch2/catch_test_macros.hpp>


using namespace marac;
using namespace marac::store;
using namespace marac::store::testing;

TEST_CASE("what was committed is there when the store is opened again", "[store]")
{
    Place place;
    World world;
    {
        Store store = aStore(place, world);
        keepPerson(store, "p1", "Synthetic Person");
    }
    const auto again = opened(place, world);
    REQUIRE(again);
    CHECK(nameOf(*again, "p1") == "Synthetic Person");
    CHECK(again->openedWith().label == "Chair");
}

TEST_CASE("a write that ends without a commit leaves nothing behind", "[store]")
{
    Place place;
    World world;
    Store store = aStore(place, world);
    {
        auto write = store.begin();
        REQUIRE(write->put("test_person", Row("p1").set("name", "A")));
    }
    CHECK(*store.count("test_person") == 0);
}

TEST_CASE("a commit writes one event with only the fields that changed", "[store][audit]")
{
    Place place;
    World world;
    Store store = aStore(place, world);
    keepPerson(store, "p1", "A");
    auto write = store.begin();
    REQUIRE(write->put("test_person", Row("p1").set("name", "A").set("age", 30).set("weight", 60)));
    REQUIRE(write->put("test_person", Row("p1").set("age", 31)));
    const auto event = write->commit({"people.mend", "p1", Json{{"fields", 2}}});
    REQUIRE(event);
    const auto changes = store.changesOf(*event);
    REQUIRE(changes->size() == 2);
    CHECK((*changes)[0].field == "age");
    CHECK((*changes)[0].after == Value(std::int64_t{31}));
    CHECK((*changes)[1].after == Value(60.0));
    const auto events = store.events(1);
    CHECK(events->front().who == "Chair");
    CHECK(events->front().step == "people.mend");
    CHECK(events->front().summary == "{\"fields\":2}");
}

TEST_CASE("a commit that changes nothing writes no event", "[store][audit]")
{
    Place place;
    World world;
    Store store = aStore(place, world);
    const EventSeq first = keepPerson(store, "p1", "A");
    auto write = store.begin();
    REQUIRE(write->put("test_person", Row("p1").set("name", "B")));
    REQUIRE(write->put("test_person", Row("p1").set("name", "A")));
    CHECK(*write->commit({"people.mend", "p1"}) == 0);
    CHECK(store.events(1)->front().seq == first);
}

TEST_CASE("listeners hear which tables an event touched", "[store]")
{
    Place place;
    World world;
    Store store = aStore(place, world);
    std::vector<Change> heard;
    store.onChanged([&](const Change& change) { heard.push_back(change); });
    const EventSeq event = keepPerson(store, "p1", "A");
    REQUIRE(heard.size() == 1);
    CHECK(heard[0].event == event);
    CHECK(heard[0].tables == std::vector<std::string>{"test_person"});
}

TEST_CASE("a mistaken field spoils the write and nothing of it is kept", "[store]")
{
    Place place;
    World world;
    Store store = aStore(place, world);
    auto write = store.begin();
    REQUIRE(write->put("test_person", Row("p1").set("name", "A")));
    CHECK_FALSE(write->put("test_person", Row("p2").set("nmae", "B")));
    CHECK_FALSE(write->commit({"people.keep", "p1"}));
    write = tl::make_unexpected(Error{});
    CHECK(*store.count("test_person") == 0);
}

TEST_CASE("a series never gives the same number twice", "[store]")
{
    Place place;
    World world;
    Store store = aStore(place, world);
    for (std::int64_t expected = 1; expected <= 3; ++expected) {
        auto write = store.begin();
        CHECK(*write->nextNumber("M26") == expected);
        REQUIRE(write->put("test_person", Row("p" + std::to_string(expected))));
        const auto event = write->commit({"people.keep", ""});
        REQUIRE(event);
        REQUIRE(store.undo(*event));
    }
}

TEST_CASE("a history tells everything that happened to one record", "[store][audit]")
{
    Place place;
    World world;
    Store store = aStore(place, world);
    keepPerson(store, "p1", "A");
    keepPerson(store, "p2", "B");
    keepPerson(store, "p1", "C");
    const auto history = store.history("test_person", "p1");
    REQUIRE(history->size() == 2);
    CHECK((*history)[1].changes.size() == 1);
    CHECK((*history)[1].changes[0].before == Value(std::string("A")));
}

TEST_CASE("an import of 420 referrals is one write and one event", "[store][audit]")
{
    Place place;
    World world;
    Store store = aStore(place, world);
    {
        auto write = store.begin();
        for (int i = 0; i < 6000; ++i)
            REQUIRE(write->put("test_person", Row("p" + std::to_string(i)).set("name", "N").set("age", i).set("weight", 0.5)));
        REQUIRE(write->commit({"referral.import", "", Json{{"rows", 6000}}}));
    }
    CHECK(*store.count("test_person") == 6000);
    CHECK(store.events(1)->front().step == "referral.import");
    REQUIRE(store.undoLast());
    CHECK(*store.count("test_person") == 0);
}
