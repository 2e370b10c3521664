// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/mapping.h"
#include "tests/core/referral/import/typed_sheet.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::intake;
using namespace marac::intake::test;

TEST_CASE("headings are understood under the names that areas give them", "[import]")
{
    struct Case {
        const char* text;
        Heading meant;
    };
    const Case cases[] = {
        {"Ref", {Field::Ref, 0}}, {"MARAC Ref No.", {Field::Ref, 0}}, {"Date received", {Field::Received, 0}}, {"Date of referral", {Field::Received, 0}},
        {"Victim forename", {Field::VictimForename, 0}}, {"First Name (Victim)", {Field::VictimForename, 0}}, {"Victim's surname", {Field::VictimSurname, 0}},
        {"Name of victim", {Field::VictimName, 0}}, {"Survivor", {Field::VictimName, 0}}, {"Client D.O.B.", {Field::VictimBirth, 0}},
        {"Date of birth", {Field::VictimBirth, 0}}, {"Sex", {Field::VictimSex, 0}}, {"Safe to call?", {Field::SafeToCall, 0}},
        {"Perp DOB", {Field::PerpetratorBirth, 0}}, {"Alleged perpetrator name", {Field::PerpetratorName, 0}}, {"Suspect last name", {Field::PerpetratorSurname, 0}},
        {"Perpetrator's address", {Field::PerpetratorAddress, 0}}, {"Relationship to victim", {Field::Relationship, 0}}, {"Children (age)", {Field::Children, 0}},
        {"No. of children", {Field::ChildrenCount, 0}}, {"Police incidents 12m", {Field::PoliceIncidents, 0}}, {"Language/interpreter", {Field::Language, 0}},
        {"Victim ethnicity", {Field::Ethnicity, 0}}, {"Q1", {Field::Dash, 1}}, {"Question 24", {Field::Dash, 24}}, {"DASH 7", {Field::Dash, 7}},
        {"12. Strangled", {Field::Dash, 12}}, {"24", {Field::Dash, 24}}, {"Q25", {}}, {"12 month repeat", {}}, {"Perp phone", {}},
        {"Perp ethnicity", {}}, {"Child's DOB", {}}, {"GP name", {}}, {"Shoe size", {}}, {"", {}},
    };
    for (const Case& c : cases) {
        INFO(c.text);
        CHECK(headingNamed(c.text) == c.meant);
    }
}

TEST_CASE("every field has a stable name that leads back to it", "[import]")
{
    for (int i = 1; i <= static_cast<int>(Field::Dash); ++i) {
        const auto field = static_cast<Field>(i);
        INFO(i);
        CHECK_FALSE(std::string(nameOf(field)).empty());
        CHECK(fieldNamed(nameOf(field)) == field);
    }
    CHECK(fieldNamed("shoeSize") == Field::None);
}

TEST_CASE("the line of headings is found below titles and blank rows", "[import]")
{
    const Mapping mapping = proposeMapping(sheetOf("MARAC referrals,,,\n\nArea: North,,,\nRef,Date received,Victim,Perpetrator\nM1,1/1/2026,A B,C D\n"), kToday);
    CHECK(mapping.headerLine == 4);
    CHECK(mapping.understood() == 4);
    CHECK(proposeMapping(sheetOf("a,b\nc,d\n"), kToday).headerLine == 0);
}

TEST_CASE("group headings above say whose column it is", "[import]")
{
    const Mapping mapping = proposeMapping(sheetOf(",VICTIM,,,PERPETRATOR,,,\nDate received,Name,DOB,Phone,Name,DOB,Phone,Ethnicity\n1/1/2026,A,1990,1,B,1991,2,x\n"), kToday);
    CHECK(mapping.columnOf(Field::VictimName)->column == 1);
    CHECK(mapping.columnOf(Field::VictimPhone)->column == 3);
    CHECK(mapping.columnOf(Field::PerpetratorName)->column == 4);
    CHECK(mapping.columnOf(Field::PerpetratorBirth)->column == 5);
    CHECK(mapping.columnOf(Field::Ethnicity) == nullptr);
}

TEST_CASE("a bare birthday or telephone behind the perpetrator's columns is nobody's until a person says", "[import][rule]")
{
    const Mapping mapping = proposeMapping(sheetOf("Date received,Victim name,Perp name,DOB,Phone\n1/1/2026,A,B,x,07700 900431\n"), kToday);
    CHECK(mapping.columnOf(Field::VictimBirth) == nullptr);
    CHECK(mapping.columnOf(Field::VictimPhone) == nullptr);
}

TEST_CASE("24 unnamed columns of answers are the 24 questions, told from their content", "[import]")
{
    std::string head = "Date received,Victim name";
    std::string row = "1/11/2026,A";
    for (int i = 0; i < 24; ++i) {
        head += ",topic" + std::string(1, static_cast<char>('a' + i));
        row += i % 3 == 0 ? ",Y" : ",no";
    }
    const Mapping mapping = proposeMapping(sheetOf(head + ",Postal\n" + row + ",ZZ1 1AA\n" + row + ",ZZ1 1AB\n"), kToday);
    REQUIRE(mapping.columnOf(Field::Dash, 24) != nullptr);
    CHECK(mapping.columnOf(Field::Dash, 1)->column == 2);
    CHECK(mapping.columnOf(Field::Dash, 24)->told == Told::ByContent);
    CHECK(mapping.columnOf(Field::VictimPostcode)->told == Told::ByContent);
}

TEST_CASE("a mapping is kept under a name and used for the next list", "[import]")
{
    const Sheet first = sheetOf("Datum,Who,Extra\n1/11/2026,A B,x\n2/11/2026,C D,y\n");
    Mapping chosen{"North", 1, {{0, "Datum", Field::Received, 0, Told::ByPerson}, {1, "Who", Field::VictimName, 0, Told::ByPerson}}};
    const auto loaded = mappingFrom(toJson(chosen));
    REQUIRE(loaded.has_value());
    const Mapping applied = applyMapping(*loaded, sheetOf("title\n\nNew,WHO,Datum,Ref\nx,A B,1/11/2026,M1\n"), kToday);
    CHECK(applied.name == "North");
    CHECK(applied.headerLine == 3);
    CHECK(applied.columnOf(Field::VictimName)->column == 1);
    CHECK(applied.columnOf(Field::Received)->column == 2);
    CHECK(applied.columnOf(Field::Ref)->column == 3);
    CHECK_FALSE(mappingFrom(Json{{"columns", Json::array({{{"heading", "A"}, {"field", "shoeSize"}}})}}).has_value());
    CHECK_FALSE(mappingFrom(Json::object()).has_value());
}
