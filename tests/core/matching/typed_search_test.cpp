// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/typed_date.h"
#include "core/matching/typed_search.h"
#include "tests/core/matching/people.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>

using namespace marac;
using namespace marac::matching;
using namespace marac::matching::testing;

namespace {

PersonTraits called(const std::string& key, const Name& name, const char* birth, const Address& address, const char* phone)
{
    PersonTraits person{.key = key, .names = {name}};
    person.births = {born(birth)};
    person.addresses = {address};
    person.phones = {phone};
    return person;
}

TypedSearch aTown()
{
    PersonTraits married = called("sian", {"Siân", "Evans"}, "1985-03-04", {"12 High Street", "ZZ1 2AB"}, "07700 900123");
    married.names.push_back({"Siân", "Morgan"});
    std::vector<PersonTraits> people{
        married,
        called("james", {"James", "O'Connor-Shah"}, "1990-11-12", {"3 Mill Lane", "ZZ9 8QT"}, "07700 900456"),
        called("mohammed", {"Muhammad", "Khan"}, "1971-06-24", {"7 Dock View", "ZZ18 9HD"}, "07700 900789"),
        called("stephanie", {"Stephanie", "Robinson"}, "2001-02-03", {"44 Elm Grove", "ZZ4 4DD"}, "07700 900321"),
        called("oksana", {"Оксана", "Коваль"}, "1988-09-09", {"", "ZZ5 5EE"}, "07700 900654"),
    };
    for (PersonTraits& more : RandomPeople(31).many(500))
        people.push_back(std::move(more));
    TypedSearch search(aModel());
    search.put(people);
    return search;
}

std::string firstOf(const std::vector<Suggestion>& found)
{
    return found.empty() ? std::string() : found.front().key;
}

bool says(const Suggestion& suggestion, const std::string& words)
{
    return std::any_of(suggestion.evidence.begin(), suggestion.evidence.end(), [&](const Evidence& evidence) {
        return Phrasebook().say(evidence.say).find(words) != std::string::npos;
    });
}

} // namespace

TEST_CASE("a half-typed line finds the person and says what fits", "[matching]")
{
    const TypedSearch town = aTown();
    const struct { const char* typed; const char* key; const char* reason; } cases[] = {
        {"sian mor", "sian", "Surname with mor: Morgan"},
        {"Mor SIÂN", "sian", "Surname with mor: Morgan"},
        {"evans, sian", "sian", "Surname with evans: Evans"},
        {"jamie oconn", "james", "jamie is a form of James"},
        {"shah ja", "james", "Surname with shah: O'Connor-Shah"},
        {"o'connor", "james", "Surname with oconnor: O'Connor-Shah"},
        {"mohd kh", "mohammed", "mohd is a form of Muhammad"},
        {"stefanie rob", "stephanie", "stefanie"},
        {"roibnson", "stephanie", "roibnson is one slip away from Robinson"},
        {"koval oks", "oksana", "Коваль"},
        {"steph 3/2/01", "stephanie", "Birthday 3/2/01: 03/02/2001"},
        {"steph 02.03.2001", "stephanie", "Birthday 02.03.2001 with day and month swapped: 03/02/2001"},
        {"khan 1971", "mohammed", "Born in 1971: 24/06/1971"},
        {"khan 24/6", "mohammed", "Birthday 24/6: 24/06/1971"},
        {"zz18 mu", "mohammed", "Postcode with zz18: ZZ18 9HD"},
        {"ZZ9 8QT", "james", "Postcode with zz98qt: ZZ9 8QT"},
        {"rob 900 321", "stephanie", "Telephone number with 900321: 07700900321"},
        {"sian morgan 9999", "sian", "Surname with morgan: Morgan"},
    };
    for (const auto& one : cases) {
        INFO(one.typed);
        const auto found = town.find(one.typed);
        CHECK(firstOf(found) == one.key);
        CHECK((!found.empty() && says(found.front(), one.reason)));
    }
}

TEST_CASE("the order in which words are typed does not matter", "[matching]")
{
    const TypedSearch town = aTown();
    const auto one = town.find("morgan sian 1985 zz1");
    const auto other = town.find("zz1 1985 sian morgan");
    REQUIRE_FALSE(one.empty());
    CHECK(one.front().key == "sian");
    CHECK(one.size() == other.size());
    CHECK(std::equal(one.begin(), one.end(), other.begin(), other.end(),
                     [](const Suggestion& a, const Suggestion& b) { return a.key == b.key; }));
}

TEST_CASE("everybody is suggested at every key stroke of their own name, once three letters of each word stand", "[matching]")
{
    const auto people = RandomPeople(33).many(300);
    TypedSearch search(aModel());
    search.put(people);
    int lost = 0;
    for (const PersonTraits& person : people) {
        const Name& name = person.names.front();
        for (size_t letters = 3; letters <= name.surname.size(); ++letters) {
            const auto found = search.find(name.forename.substr(0, 3) + " " + name.surname.substr(0, letters), 1000);
            lost += std::none_of(found.begin(), found.end(), [&](const Suggestion& s) { return s.key == person.key; }) ? 1 : 0;
        }
    }
    CHECK(lost == 0);
}

TEST_CASE("one word may be wrong where several are typed, and counts against", "[matching]")
{
    const TypedSearch town = aTown();
    const auto right = town.find("sian evans 1985");
    const auto wrong = town.find("sian evans 1962");
    CHECK(firstOf(right) == "sian");
    CHECK(firstOf(wrong) == "sian");
    CHECK(wrong.front().weight < right.front().weight);
    CHECK(firstOf(town.find("sian xyzzyq 1962")) != "sian");
}

TEST_CASE("nothing typed, or nonsense, suggests nobody and does no harm", "[matching][security]")
{
    const TypedSearch town = aTown();
    for (const std::string& typed : {std::string(), std::string("   "), std::string(",,;"), std::string("\xFF\xC3\x28"),
                                     std::string("////"), std::string("99999999999999999999/1/1"), std::string("xwqzbbn")})
    {
        INFO(typed);
        CHECK(town.find(typed).empty());
    }
    CHECK(town.find(std::string(5000, 'a')).empty());
    CHECK(TypedSearch(aModel()).find("sian").empty());
}

TEST_CASE("a half-typed birthday is read day first, and two digits of a year mean either century", "[matching]")
{
    const auto texts = [](const char* typed) {
        std::vector<std::string> out;
        for (const BirthDate& birth : typedDates(typed))
            out.push_back(birth.text());
        return out;
    };
    CHECK(texts("4/3/85") == std::vector<std::string>{"04/03/1985", "04/03/2085"});
    CHECK(texts("04.03.1985") == std::vector<std::string>{"04/03/1985"});
    CHECK(texts("1985-03-04") == std::vector<std::string>{"04/03/1985"});
    CHECK(typedDates("4/3").size() == 1);
    CHECK(texts("31/13/1985").empty());
    CHECK(texts("1985").empty());
    CHECK(texts("ann-marie").empty());
}
