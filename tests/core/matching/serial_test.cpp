// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/serial.h"
#include "tests/core/matching/people.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace marac;
using namespace marac::matching;
using namespace marac::matching::testing;

namespace {

using Keys = std::vector<std::string>;

PersonTraits aMan(const std::string& key, const Name& name, const char* birth)
{
    return {.key = key, .names = {name}, .births = {born(birth)}, .sex = "M"};
}

std::vector<PersonTraits> threeRecordsOfOneMan()
{
    PersonTraits first = aMan("p1", {"Owain", "Carter"}, "1981-06-10");
    PersonTraits second = aMan("p2", {"Owen", "Carter"}, "1981-06-10");
    PersonTraits third = aMan("p3", {"Owain", "Caarter"}, "1981-10-06");
    for (PersonTraits* one : {&first, &second, &third})
        one->phones = {"07700 900111"};
    return {first, second, third, aMan("other", {"Rhys", "Green"}, "1995-12-25")};
}

} // namespace

TEST_CASE("records that may be one man are listed together and nobody is merged", "[matching][rule]")
{
    const auto people = threeRecordsOfOneMan();
    const auto before = people;
    const auto groups = possiblePersons(people, {}, aModel());
    REQUIRE(groups.size() == 1);
    CHECK(groups.front().keys == Keys{"p1", "p2", "p3"});
    CHECK_FALSE(groups.front().isConfirmed);
    CHECK(groups.front().weakest >= 0.9);
    CHECK(people.front().names == before.front().names);
}

TEST_CASE("what a person has said outweighs every likeness", "[matching][rule]")
{
    const auto people = threeRecordsOfOneMan();
    const auto apart = possiblePersons(people, {.same = {}, .different = {{"p3", "p1"}}}, aModel());
    for (const PossiblePerson& group : apart)
        CHECK_FALSE((std::count(group.keys.begin(), group.keys.end(), "p1") == 1
                     && std::count(group.keys.begin(), group.keys.end(), "p3") == 1));
    const auto said = possiblePersons(people, {.same = {{"p1", "other"}}, .different = {{"p1", "p2"}, {"p1", "p3"}}}, aModel());
    REQUIRE(said.size() == 2);
    CHECK(said.front().keys == Keys{"other", "p1"});
    CHECK(said.front().isConfirmed);
}

TEST_CASE("same said against different stays apart for a person to settle", "[matching][rule]")
{
    const auto people = threeRecordsOfOneMan();
    const Verdicts both{.same = {{"p1", "p2"}, {"p2", "p3"}}, .different = {{"p1", "p3"}}};
    for (const PossiblePerson& group : possiblePersons(people, both, aModel()))
        CHECK(group.keys.size() == 2);
}

TEST_CASE("a chain of likenesses does not tie strangers together", "[matching][rule]")
{
    // The middle record could be either man; the two ends could not be one.
    PersonTraits middle = aMan("m", {"Alan", "Hughes"}, "1970-01-15");
    middle.names.push_back({"Alun", "Pritchard"});
    middle.births.push_back(born("1992-08-30"));
    const std::vector<PersonTraits> people{aMan("a", {"Alan", "Hughes"}, "1970-01-15"), middle,
                                           aMan("z", {"Alun", "Pritchard"}, "1992-08-30")};
    for (const PossiblePerson& group : possiblePersons(people, {}, aModel()))
        CHECK(group.keys.size() == 2);
}

TEST_CASE("a man named by three victims is listed with his referrals, the most victims first", "[matching][rule]")
{
    const auto people = threeRecordsOfOneMan();
    const auto groups = possiblePersons(people, {}, aModel());
    const std::vector<Involvement> involvements{
        {"M1", "p1", "v1"}, {"M2", "p2", "v2"}, {"M3", "p3", "v3"}, {"M4", "other", "v4"}, {"M5", "other", "v5"}, {"M6", "p1", "v1"},
    };
    const auto serial = serialPerpetrators(involvements, groups, {}, people);
    REQUIRE(serial.size() == 2);
    CHECK(serial[0].person.keys == Keys{"p1", "p2", "p3"});
    CHECK(serial[0].refs == Keys{"M1", "M2", "M3", "M6"});
    CHECK(serial[0].victims == 3);
    CHECK(Phrasebook().say(serial[0].sentence)
          == "May be one person: Owain Caarter / Owain Carter / Owen Carter, named in 4 referrals with 3 victims.");
    CHECK(Phrasebook().say(serial[1].sentence) == "Rhys Green is named in 2 referrals with 2 victims.");
}

TEST_CASE("one victim under two records does not make a serial perpetrator", "[matching][rule]")
{
    const auto people = threeRecordsOfOneMan();
    const std::vector<Involvement> involvements{{"M1", "other", "v1"}, {"M2", "other", "v2"}};
    CHECK(serialPerpetrators(involvements, {}, {}, people).size() == 1);
    const PossiblePerson oneVictim{{"v1", "v2"}, {"Sian Morgan"}, false, 0.97};
    CHECK(serialPerpetrators(involvements, {}, {oneVictim}, people).empty());
    CHECK(serialPerpetrators({{"M1", "other", "v1"}, {"M1", "other", "v2"}}, {}, {}, people).empty());
}

TEST_CASE("the meeting is told at which case somebody comes up again, the next one only", "[matching][rule]")
{
    const auto people = threeRecordsOfOneMan();
    const auto groups = possiblePersons(people, {}, aModel());
    const std::vector<AgendaPeople> agenda{
        {3, {people[0], aPerson("v1")}}, {7, {people[3]}}, {12, {people[1]}}, {15, {people[0], people[3]}},
    };
    const auto again = meetAgain(agenda, groups);
    REQUIRE(again.size() == 3);
    CHECK(Phrasebook().say(again[0].sentence) == "Owain Carter may be Owen Carter, whom you will meet at case 12.");
    CHECK_FALSE(again[0].isConfirmed);
    CHECK(Phrasebook().say(again[1].sentence) == "You will meet Rhys Green again at case 15.");
    CHECK(again[1].isConfirmed);
    CHECK(again[2].at == 12);
    CHECK(again[2].again == 15);
    CHECK(meetAgain({agenda[0]}, groups).empty());
}
