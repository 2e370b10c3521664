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

TEST_CASE("refining learns without labels how many share a home", "[matching]")
{
    // Nobody shares a home here: the same people only stand on record twice, one of their names misspelt.
    RandomPeople people(52);
    std::vector<PersonTraits> alone;
    for (int i = 0; i < 300; ++i) {
        PersonTraits person = aPerson("a" + std::to_string(i), people.next("n").names.front());
        person.births = {born("1980-01-02")};
        person.births.front().earliestYear = person.births.front().latestYear = 1940 + people.below(70);
        person.addresses = {{std::to_string(i) + " Elm Grove", "ZZ" + std::to_string(1 + i / 10) + " " + std::to_string(i % 10) + "AA"}};
        person.phones.clear();
        alone.push_back(person);
        person.key = "b" + std::to_string(i);
        person.names.front().surname += "e";
        alone.push_back(person);
    }
    Index apart(aModel());
    apart.put(alone);
    CHECK(refined(apart, alone).housemates < aModel().housemates / 2);
    // The same homes, each with a second person of another forename, age and sex.
    std::vector<PersonTraits> together = alone;
    for (int i = 0; i < 300; ++i) {
        PersonTraits other = alone[static_cast<size_t>(i) * 2];
        other.key = "c" + std::to_string(i);
        other.names.front().forename = people.next("n").names.front().forename;
        other.births.front().earliestYear = other.births.front().latestYear = 2015 + i % 8;
        other.births.front().month = 7;
        other.births.front().day = 23;
        other.sex = "M";
        together.push_back(other);
    }
    Index shared(aModel());
    shared.put(together);
    CHECK(refined(shared, together).housemates > aModel().housemates * 2);
}

TEST_CASE("where people are on record many times over one more record of theirs is expected, and never fewer than written", "[matching][rule]")
{
    RandomPeople people(53);
    std::vector<PersonTraits> once;
    std::vector<PersonTraits> often;
    for (int i = 0; i < 200; ++i) {
        PersonTraits person = people.next("p" + std::to_string(i));
        once.push_back(person);
        for (int record = 0; record < 6; ++record) {
            person.key = "p" + std::to_string(i) + "-" + std::to_string(record);
            often.push_back(person);
        }
    }
    Index one(aModel());
    one.put(once);
    CHECK(expectingWhatIsThere(one).expectedMatches == aModel().expectedMatches);
    Index many(aModel());
    many.put(often);
    const double expected = expectingWhatIsThere(many).expectedMatches;
    CHECK(expected > 3);
    CHECK(expected <= 5);
    CHECK(expectingWhatIsThere(Index(aModel())).expectedMatches == aModel().expectedMatches);
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
