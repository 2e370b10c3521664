// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/a_store.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::store;
using namespace marac::store::testing;

namespace {

std::string draftIn(const Store& store, const std::string& place)
{
    const auto drafts = store.drafts();
    REQUIRE(drafts);
    const auto found = drafts->find(place);
    return found == drafts->end() ? "(none)" : found->second;
}

size_t eventsIn(const Store& store)
{
    const auto events = store.events(1000);
    REQUIRE(events);
    return events->size();
}

} // namespace

TEST_CASE("half-typed words are there again when the store is opened again", "[store][rule]")
{
    Place place;
    World world;
    {
        Store store = aStore(place, world);
        REQUIRE(store.keepDraft("meeting/m1", "hou: change the lo"));
        REQUIRE(store.keepDraft("meeting/m1", "hou: change the locks"));
    }
    const auto store = opened(place, world);
    REQUIRE(store);
    CHECK(draftIn(*store, "meeting/m1") == "hou: change the locks");
    CHECK(draftIn(*store, "meeting/m2") == "(none)");
}

TEST_CASE("half-typed words are no step: no event, and taking back leaves them alone", "[store][rule]")
{
    Place place;
    World world;
    Store store = aStore(place, world);
    keepPerson(store, "p1", "Ann Example");
    const size_t before = eventsIn(store);
    REQUIRE(store.keepDraft("referral/new", "Bea"));
    CHECK(eventsIn(store) == before);
    REQUIRE(store.undoLast());
    CHECK(nameOf(store, "p1") == "(none)");
    CHECK(draftIn(store, "referral/new") == "Bea");
    const auto findings = store.verify();
    REQUIRE(findings);
    CHECK(findings->empty());
}

TEST_CASE("empty words forget a draft", "[store]")
{
    Place place;
    World world;
    Store store = aStore(place, world);
    REQUIRE(store.keepDraft("referral/new", "Bea"));
    REQUIRE(store.keepDraft("referral/new", ""));
    CHECK(draftIn(store, "referral/new") == "(none)");
    CHECK(store.keepDraft("never/there", ""));
}
