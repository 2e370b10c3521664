// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/index.h"
#include "core/matching/refine.h"
#include "tests/core/matching/people.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::matching;
using namespace marac::matching::testing;

namespace {

// Everybody twice, the second time moved: an area in which addresses say little and birthdays much.
std::vector<PersonTraits> anAreaThatMoves()
{
    RandomPeople people(51);
    std::vector<PersonTraits> all;
    for (int i = 0; i < 400; ++i) {
        PersonTraits person = people.next("a" + std::to_string(i));
        person.births = {born("1980-01-02")};
        person.births.front().earliestYear = person.births.front().latestYear = 1940 + people.below(70);
        person.births.front().day = static_cast<unsigned>(1 + people.below(28));
        person.addresses = {{std::to_string(i) + " Elm Grove, Riverside", {}}};
        PersonTraits again = person;
        again.key = "b" + std::to_string(i);
        again.addresses = {{std::to_string(i) + " Mill Lane, Uplands", {}}};
        all.push_back(person);
        all.push_back(again);
    }
    return all;
}

double weightOfStreet(const Model& model, StreetLevel level)
{
    return model.street[static_cast<size_t>(level)].weight();
}

} // namespace

TEST_CASE("refining learns without labels that in an area people move", "[matching]")
{
    const auto people = anAreaThatMoves();
    Index index(aModel());
    index.put(people);
    const Model learnt = refined(index, people);
    CHECK(weightOfStreet(learnt, StreetLevel::Different) > weightOfStreet(aModel(), StreetLevel::Different));
    CHECK(learnt.expectedMatches > 0.7);
    CHECK(learnt.expectedMatches < 1.3);
    for (const auto* levels : {&learnt.forename.levels, &learnt.surname.levels}) {
        double m = 0;
        for (const Odds& odds : *levels)
            m += odds.m;
        CHECK((m > 0.99 && m < 1.01));
    }
}

TEST_CASE("refining twice gives the same model, and of nobody the model as written", "[matching]")
{
    const auto people = anAreaThatMoves();
    Index index(aModel());
    index.put(people);
    CHECK(weightOfStreet(refined(index, people), StreetLevel::SameHouse) == weightOfStreet(refined(index, people), StreetLevel::SameHouse));
    const Index empty(aModel());
    CHECK(weightOfStreet(refined(empty, {}), StreetLevel::SameHouse) == weightOfStreet(aModel(), StreetLevel::SameHouse));
}
