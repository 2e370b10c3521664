// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/comparison.h"
#include "tests/core/matching/people.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace marac;
using namespace marac::matching;
using namespace marac::matching::testing;

namespace {

Comparison compared(const PersonTraits& a, const PersonTraits& b)
{
    return compare(a, b, aModel());
}

} // namespace

TEST_CASE("the reasons for a match are said in words", "[matching]")
{
    const PersonTraits known = aPerson("known", {"James", "Shah"});
    PersonTraits written = aPerson("new", {"Jamie", "Shhah"});
    written.births = {born("1985-04-03")};
    const Comparison comparison = compared(written, known);
    CHECK(says(comparison, "Same birthday with day and month swapped: 03/04/1985 and 04/03/1985"));
    CHECK(says(comparison, "Surname spelt Shhah and Shah"));
    CHECK(says(comparison, "Forename Jamie is short for James"));
    CHECK(says(comparison, "Same address: 12 High Street, ZZ1 2AB"));
    CHECK(comparison.probability > kAlmostCertain);
}

TEST_CASE("names the other way round are recognised and said", "[matching]")
{
    const Comparison comparison = compared(aPerson("new", {"Morgan", "Sian"}), aPerson());
    CHECK(says(comparison, "Names the other way round: Morgan Sian and Sian Morgan"));
    CHECK(comparison.probability > kLikely);
}

TEST_CASE("reasons against a match are said too, with a negative weight", "[matching]")
{
    PersonTraits other = aPerson("other", {"Gareth", "Llewellyn"});
    other.births = {born("1962-11-27")};
    other.sex = "M";
    const Comparison comparison = compared(other, aPerson());
    CHECK(says(comparison, "Different forenames: Gareth and Sian"));
    CHECK(says(comparison, "Different sex recorded"));
    const auto against = std::find_if(comparison.evidence.begin(), comparison.evidence.end(),
                                      [](const Evidence& evidence) { return evidence.weight < 0; });
    CHECK(against != comparison.evidence.end());
}

TEST_CASE("where no home is shared the evidence adds up to the weight", "[matching]")
{
    RandomPeople people(7);
    for (int i = 0; i < 500; ++i) {
        PersonTraits a = people.next("a");
        a.addresses.clear();
        a.phones.clear();
        const Comparison comparison = compared(a, people.next("b"));
        double sum = 0;
        for (const Evidence& evidence : comparison.evidence)
            sum += evidence.weight;
        CHECK(sum == Catch::Approx(comparison.weight).margin(1e-9));
    }
}

TEST_CASE("what is missing counts neither for nor against", "[matching]")
{
    const Comparison whole = compared(aPerson(), aPerson());
    for (const auto forget : {+[](PersonTraits& p) { p.births.clear(); }, +[](PersonTraits& p) { p.addresses.clear(); },
                              +[](PersonTraits& p) { p.phones.clear(); }, +[](PersonTraits& p) { p.sex = "not asked"; }}) {
        PersonTraits partial = aPerson("partial");
        forget(partial);
        const Comparison comparison = compared(partial, aPerson());
        CHECK(comparison.weight < whole.weight);
        CHECK(comparison.evidence.size() == whole.evidence.size() - 1);
        CHECK(std::all_of(comparison.evidence.begin(), comparison.evidence.end(),
                          [](const Evidence& evidence) { return evidence.weight > 0; }));
    }
    const Comparison nothing = compared(PersonTraits{}, PersonTraits{});
    CHECK(nothing.weight == 0);
    CHECK(nothing.evidence.empty());
}

TEST_CASE("an earlier name, address or birthday still matches", "[matching]")
{
    PersonTraits known = aPerson("known", {"Sian", "Evans"});
    known.names.push_back({"Sian", "Morgan"});
    known.addresses.insert(known.addresses.begin(), Address{"99 New Road", "ZZ9 9ZZ"});
    CHECK(compared(aPerson("new"), known).weight == Catch::Approx(compared(aPerson("new"), aPerson()).weight));
}

TEST_CASE("a comparison is the same whichever person comes first", "[matching]")
{
    RandomPeople people(11);
    for (int i = 0; i < 3000; ++i) {
        const PersonTraits a = people.next("a");
        PersonTraits b = people.below(3) > 0 ? people.next("b") : a;
        if (people.below(2) > 0)
            std::swap(b.names[0].forename, b.names[0].surname);
        CHECK(compared(a, b).weight == Catch::Approx(compared(b, a).weight).margin(1e-9));
    }
}

TEST_CASE("the order in which aliases and addresses were typed does not matter", "[matching]")
{
    RandomPeople people(13);
    for (int i = 0; i < 500; ++i) {
        PersonTraits a = people.next("a");
        for (const PersonTraits& more : people.many(3)) {
            a.names.insert(a.names.end(), more.names.begin(), more.names.end());
            a.addresses.insert(a.addresses.end(), more.addresses.begin(), more.addresses.end());
        }
        PersonTraits turned = a;
        std::reverse(turned.names.begin(), turned.names.end());
        std::reverse(turned.addresses.begin(), turned.addresses.end());
        const PersonTraits b = people.next("b");
        const Comparison one = compared(a, b);
        const Comparison other = compared(turned, b);
        CHECK(one.weight == other.weight);
        CHECK(one.evidence == other.evidence);
    }
}

TEST_CASE("nobody is more like a person than the person themself", "[matching]")
{
    RandomPeople people(17);
    const auto many = people.many(300);
    for (const PersonTraits& person : many) {
        const double self = compared(person, person).weight;
        for (size_t i = 0; i < 20; ++i) {
            const PersonTraits& other = many[static_cast<size_t>(people.below(300))];
            CHECK(compared(person, other).weight <= self);
        }
    }
}

TEST_CASE("the same companion speaks for a match and a different one hardly against", "[matching]")
{
    PersonTraits known{.key = "known", .names = {{"Sian", "Morgan"}}};
    PersonTraits written = known;
    known.companions = {{{"Owain", "Carter"}, born("1981-06-10")}};
    written.companions = {{{"Owain", "Caarter"}, born("1981-06-10")}};
    const double with = compared(written, known).weight;
    written.companions = {{{"Rhys", "Green"}, born("1995-12-25")}};
    const double different = compared(written, known).weight;
    written.companions.clear();
    const double without = compared(written, known).weight;
    CHECK(with > without + 4);
    CHECK(different < without);
    CHECK(different > without - 3);
}

TEST_CASE("relatives in one household are not taken for one another", "[matching]")
{
    PersonTraits mother = aPerson("mother", {"Carys", "Pugh"});
    PersonTraits daughter = mother;
    daughter.names = {{"Bethan", "Pugh"}};
    daughter.births = {born("2006-09-21")};
    const Comparison comparison = compared(mother, daughter);
    CHECK(comparison.probability < kPossible);
    CHECK(says(comparison, "May be somebody else of the same household"));
    PersonTraits twin = mother;
    twin.names = {{"Mared", "Pugh"}};
    twin.phones.clear();
    CHECK(compared(mother, twin).weight < compared(mother, mother).weight - 8);
    PersonTraits sameAgain = mother;
    sameAgain.births.clear();
    CHECK(compared(mother, sameAgain).probability > 0.9);
}

TEST_CASE("a birthday on 1 January says less than another", "[matching]")
{
    PersonTraits a{.key = "a", .births = {born("1985-01-01")}};
    PersonTraits b{.key = "b", .births = {born("1985-06-17")}};
    CHECK(compared(a, a).weight < compared(b, b).weight - 3);
}

TEST_CASE("a number of one shape that differs speaks against, of another shape says nothing", "[matching]")
{
    PersonTraits a{.key = "a", .numbers = {"943 476 5919"}};
    PersonTraits b{.key = "b", .numbers = {"9434765919"}};
    CHECK(compared(a, b).weight > 10);
    b.numbers = {"4505577104"};
    CHECK(compared(a, b).weight < 0);
    b.numbers = {"PNC 97/1234X"};
    CHECK(compared(a, b).weight == 0);
}
