// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/comparison.h"
#include "core/matching/place.h"
#include "core/matching/slip.h"
#include "core/matching/text_comparison.h"
#include "tests/core/matching/people.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <rapidfuzz/distance/OSA.hpp>

#include <algorithm>

using namespace marac;
using namespace marac::matching;
using namespace marac::matching::testing;

namespace {

PersonTraits withOnly(const std::string& key, void (*set)(PersonTraits&))
{
    PersonTraits person{.key = key, .names = {{"Sian", "Morgan"}}};
    set(person);
    return person;
}

} // namespace

TEST_CASE("an address is read as house, street, other lines and postcode, however it is written", "[matching]")
{
    const struct { const char* text; const char* postcode; const char* house; const char* street; std::vector<std::string> others; const char* code; } cases[] = {
        {"12 High St, Riverside", "ZZ1 2AB", "12", "highstreet", {"riverside"}, "zz12ab"},
        {"12 High Street, Riverside, ZZ1 2AB", "", "12", "highstreet", {"riverside"}, "zz12ab"},
        {"12 High Street, Riverside ZZ12AB", "", "12", "highstreet", {"riverside"}, "zz12ab"},
        {"Flat 3, Rose House, 12 High Rd, Riverside", "", "3 12", "highroad", {"riverside", "rosehouse"}, ""},
        {"Rose Cottage, Mill Ln", "", "", "milllane", {"rosecottage"}, ""},
        {"Riverside", "", "", "", {"riverside"}, ""},
        {"7", "ZZ1 2AB", "7", "", {}, "zz12ab"},
        {"", "", "", "", {}, ""},
    };
    for (const auto& one : cases) {
        INFO(one.text);
        const Place place = Place::of({one.text, one.postcode});
        CHECK(place.street == one.street);
        CHECK(place.localities == one.others);
        CHECK(place.postcode == one.code);
        if (!place.street.empty())
            CHECK(place.house == one.house);
    }
}

TEST_CASE("the same town counts where the house differs", "[matching]")
{
    const auto at = [](const char* text) {
        return PersonTraits{.key = text, .names = {{"Sian", "Morgan"}}, .births = {born("1985-03-04")}, .addresses = {{text, {}}}};
    };
    const Comparison sameHouse = compare(at("12 High Street, Riverside"), at("12 High St, Riverside"), aModel());
    const Comparison sameTown = compare(at("12 High Street, Riverside"), at("3 Mill Lane, Riverside"), aModel());
    const double moved = compare(at("12 High Street, Riverside"), at("3 Mill Lane, Uplands"), aModel()).weight;
    CHECK(says(sameHouse, "Same address: 12 High St, Riverside"));
    CHECK(sameTown.weight > moved + 4);
    CHECK(says(sameTown, "Same town or village"));
}

TEST_CASE("people who only live in one town are no household", "[matching]")
{
    PersonTraits a{.key = "a", .names = {{"Sian", "Morgan"}}, .addresses = {{"12 High Street, Riverside", {}}}};
    PersonTraits b{.key = "b", .names = {{"Carys", "Morgan"}}, .addresses = {{"3 Mill Lane, Riverside", {}}}};
    CHECK_FALSE(says(compare(a, b, aModel()), "household"));
}

TEST_CASE("e-mail addresses, numbers, birthplace and occupation are reasons, each in words", "[matching]")
{
    const struct { const char* what; void (*set)(PersonTraits&); void (*other)(PersonTraits&); const char* reason; bool speaksFor; } cases[] = {
        {"same mail", [](PersonTraits& p) { p.emails = {"Sian.M@example.org"}; }, [](PersonTraits& p) { p.emails = {"sian.m@example.org "}; },
         "Same e-mail address: sian.m@example.org", true},
        {"mail misspelt", [](PersonTraits& p) { p.emails = {"sian.m@example.org"}; }, [](PersonTraits& p) { p.emails = {"sian.m@exmaple.org"}; },
         "E-mail address spelt", true},
        {"other mail of one provider", [](PersonTraits& p) { p.emails = {"sian.m@example.org"}; }, [](PersonTraits& p) { p.emails = {"gareth.l@example.org"}; },
         "Different e-mail addresses", false},
        {"same number", [](PersonTraits& p) { p.numbers = {"943 476 5919"}; }, [](PersonTraits& p) { p.numbers = {"9434765919"}; },
         "Same personal number: 9434765919", true},
        {"number with two digits swapped", [](PersonTraits& p) { p.numbers = {"9434765919"}; }, [](PersonTraits& p) { p.numbers = {"9434756919"}; },
         "Personal number differs by one slip", true},
        {"birthplace", [](PersonTraits& p) { p.facts = {{Fact::Kind::Birthplace, "Aberaeron"}}; },
         [](PersonTraits& p) { p.facts = {{Fact::Kind::Birthplace, "Aberareon"}}; }, "Place of birth spelt Aberaeron and Aberareon", true},
        {"occupation", [](PersonTraits& p) { p.facts = {{Fact::Kind::Occupation, "Nurse"}}; },
         [](PersonTraits& p) { p.facts = {{Fact::Kind::Occupation, "nurse"}}; }, "Same occupation: nurse", true},
        {"other occupation", [](PersonTraits& p) { p.facts = {{Fact::Kind::Occupation, "Nurse"}}; },
         [](PersonTraits& p) { p.facts = {{Fact::Kind::Occupation, "Driver"}}; }, "Different occupations: Nurse and Driver", false},
    };
    const PersonTraits bare = withOnly("bare", [](PersonTraits&) {});
    for (const auto& one : cases) {
        INFO(one.what);
        const Comparison comparison = compare(withOnly("a", one.set), withOnly("b", one.other), aModel());
        CHECK(says(comparison, one.reason));
        CHECK((comparison.weight > compare(bare, bare, aModel()).weight) == one.speaksFor);
    }
}

TEST_CASE("how somebody is addressed is not part of the name", "[matching]")
{
    const auto weightOf = [](const Name& name) {
        return compare({.key = "a", .names = {{"Jane", "Smith"}}}, {.key = "b", .names = {name}}, aModel()).weight;
    };
    for (const Name& name : {Name{"Mrs Jane", "Smith"}, Name{"Jane", "Smith (Dr)"}, Name{"Miss Jane", "SMITH"}})
        CHECK(weightOf(name) == Catch::Approx(weightOf({"Jane", "Smith"})));
    CHECK(compare({.key = "a", .names = {{"Mr", "Jones"}}}, {.key = "b", .names = {{"Mr", "Green"}}}, aModel()).weight < 0);
}

TEST_CASE("a single name is held against both names of the other", "[matching]")
{
    const Comparison comparison = compare({.key = "a", .names = {{"Llewellyn", ""}}}, {.key = "b", .names = {{"Gareth", "Llewellyn"}}}, aModel());
    CHECK(comparison.weight > 3);
    CHECK(says(comparison, "Names the other way round: Llewellyn and Gareth Llewellyn"));
}

TEST_CASE("names from Wales, with apostrophes, in other scripts and of several parts are recognised", "[matching]")
{
    const struct { Name a; Name b; bool isLikely; } cases[] = {
        {{"Siân", "Llŷr"}, {"Sian", "Llyr"}, true},
        {{"Ŵyn", "ap Rhys"}, {"Wyn", "Ap-Rhys"}, true},
        {{"Roisin", "O’Connor"}, {"Róisín", "OConnor"}, true},
        {{"Beth", "Price-Jones"}, {"Beth", "Jones Price"}, true},
        {{"Beth", "Price-Jones"}, {"Beth", "Jones"}, true},
        {{"محمد", "خان"}, {"Muhammad", "Khan"}, true},
        {{"Оксана", "Коваленко"}, {"Oksana", "Kovalenko"}, true},
        {{"ਗੁਰਪ੍ਰੀਤ", "ਕੌਰ"}, {"Gurpreet", "Kaur"}, true},
        {{"Nguyễn", "Thị Hương"}, {"Nguyen", "Thi Huong"}, true},
        {{"Dafydd", "Griffiths"}, {"Dewi", "Gruffydd"}, true},
        {{"Nia", "Price"}, {"Megan", "Parry"}, false},
    };
    for (const auto& one : cases) {
        INFO(one.a.forename << " " << one.a.surname << " and " << one.b.forename << " " << one.b.surname);
        const Comparison comparison = compare({.key = "a", .names = {one.a}}, {.key = "b", .names = {one.b}}, aModel());
        CHECK((comparison.weight > 6) == one.isLikely);
    }
}

TEST_CASE("one slip of the finger is what the edit distance calls one", "[matching]")
{
    RandomPeople letters(41);
    const auto word = [&] {
        std::string text;
        for (int i = 0, size = letters.below(6); i < size; ++i)
            text += static_cast<char>('a' + letters.below(3));
        return text;
    };
    for (int i = 0; i < 20'000; ++i) {
        const std::string a = word();
        const std::string b = word();
        INFO(a << " and " << b);
        REQUIRE(isOneSlipApart(a, b) == (rapidfuzz::osa_distance(a, b) <= 1));
    }
}

TEST_CASE("a birthday of which nobody can read the month still agrees by year and day", "[matching]")
{
    BirthDate unread = BirthDate::inYear(1985);
    unread.day = 4;
    CHECK(compareBirths(unread, born("1985-03-04")) == BirthLevel::YearAndDay);
    CHECK(compareBirths(born("1985-03-04"), unread) == BirthLevel::YearAndDay);
    CHECK(compareBirths(unread, born("1985-03-05")) == BirthLevel::CloseYear);
    CHECK(compareBirths(born("1985-03-04"), born("1991-03-27")) == BirthLevel::OnePart);
    CHECK(compareBirths(born("1985-03-04"), born("1999-03-27")) == BirthLevel::Different);
}
