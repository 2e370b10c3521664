// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/nhs_number.h"
#include "core/people/person.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::people;

TEST_CASE("whether it is safe to call stands beside every telephone number", "[people][rule]")
{
    const Phrasebook words;
    using Kind = SafeContact::Kind;
    for (const Kind kind : {Kind::NotRecorded, Kind::Safe, Kind::WithConditions, Kind::TextOnly, Kind::NotSafe}) {
        for (const char* note : {"", "after 10am"}) {
            const SafeContact contact{kind, note};
            const std::string line = phoneLine("07700 900431", contact, words);
            CHECK(line == "07700 900431 (" + words.say(wordsFor(contact)) + ")");
            CHECK(line.size() > 20);
        }
    }
    CHECK(phoneLine("", {Kind::Safe, ""}, words).empty());
}

TEST_CASE("a number without an answer is never shown as safe", "[people][rule]")
{
    CHECK(Phrasebook().say(wordsFor(SafeContact{})) == "Not recorded whether it is safe to call");
}

TEST_CASE("not asked, not known and prefers not to say are three answers, and none of them is no", "[people][rule]")
{
    using State = EqualityAnswer::State;
    for (const State state : {State::NotAsked, State::NotKnown, State::PrefersNotToSay}) {
        const EqualityAnswer answer{state, {}};
        CHECK_FALSE(isDisabled(answer).has_value());
        CHECK_FALSE(isLgbt(answer).has_value());
        CHECK_FALSE(ethnicGroupOf(answer).has_value());
        CHECK(equalityStateOf(nameOf(state)) == state);
    }
    CHECK(isDisabled(EqualityAnswer::answered("no")) == false);
    CHECK(isDisabled(EqualityAnswer::answered("yes - mobility")) == true);
    CHECK(isLgbt(EqualityAnswer::answered("heterosexual")) == false);
    CHECK(isLgbt(EqualityAnswer::answered("lesbian")) == true);
}

TEST_CASE("ethnicity as written belongs to a group of the return", "[people]")
{
    const auto group = [](const char* words) { return *ethnicGroupOf(EqualityAnswer::answered(words)); };
    CHECK(group("White British") == EthnicGroup::WhiteBritish);
    CHECK(group("White - other (Polish)") == EthnicGroup::OtherWhite);
    CHECK(group("Asian or Asian British - Pakistani") == EthnicGroup::Asian);
    CHECK(group("Black or Black British - African") == EthnicGroup::Black);
    CHECK(group("Mixed - White and Asian") == EthnicGroup::Mixed);
    CHECK(group("Arab") == EthnicGroup::AnyOther);
}

TEST_CASE("initials stand in for a name that others may overlook", "[people]")
{
    Person person;
    person.name = {"Bethan", "Price"};
    CHECK(person.initials() == "B.P.");
    person.name = {"Ŵyn", ""};
    CHECK(person.initials() == "Ŵ.");
    person.name = {};
    CHECK(person.initials().empty());
}

TEST_CASE("a child is shown by name, age and school", "[people]")
{
    CHECK(childLine({"Ffion", 6, "Ysgol y Bryn"}) == "Ffion 6 (Ysgol y Bryn)");
    CHECK(childLine({"Jac", std::nullopt, ""}) == "Jac");
}

TEST_CASE("an NHS number is checked by its last digit, however it is spaced", "[people]")
{
    CHECK(people::isNhsNumber("943 476 5919"));
    CHECK(people::isNhsNumber("9434765919"));
    CHECK(people::isNhsNumber("943-476-5919"));
    for (const char* wrong : {"943 476 5918", "943 476 591", "94347659190", "943 476 591X", "", "1234567890"}) {
        INFO(wrong);
        CHECK_FALSE(people::isNhsNumber(wrong));
    }
}
