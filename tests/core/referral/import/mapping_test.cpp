// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/kept_mapping.h"
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
        {"12. Strangled", {Field::Dash, 12}}, {"24", {Field::Dash, 24}}, {"Q25", {}}, {"12 month repeat", {}}, {"Perp phone", {Field::PerpetratorPhone, 0}},
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

TEST_CASE("a second perpetrator has columns of his own, however they are headed", "[import]")
{
    struct Case {
        const char* text;
        Heading meant;
    };
    const Case cases[] = {
        {"Perpetrator 2", {Field::PerpetratorName, 2}}, {"Perp 2 forename", {Field::PerpetratorForename, 2}}, {"Perp2 surname", {Field::PerpetratorSurname, 2}},
        {"Second perpetrator DOB", {Field::PerpetratorBirth, 2}}, {"DOB of perpetrator 3", {Field::PerpetratorBirth, 3}}, {"2nd suspect name", {Field::PerpetratorName, 2}},
        {"Relationship (perp 2)", {Field::Relationship, 2}}, {"Perp 1 address", {Field::PerpetratorAddress, 0}}, {"Perp address 2", {}}, {"Perpetrator 9 name", {}},
        {"Victim 2", {}},
    };
    for (const Case& c : cases) {
        INFO(c.text);
        CHECK(headingNamed(c.text) == c.meant);
    }
}

TEST_CASE("every field that the referral form has is understood under its own words", "[import]")
{
    struct Case {
        const char* text;
        Field meant;
    };
    const Case cases[] = {
        {"Idva", Field::Idva}, {"IDVA name", Field::Idva}, {"Lawful basis", Field::LawfulReason}, {"Reason without consent", Field::LawfulReason},
        {"Safe contact details", Field::SafeNote}, {"Best time to call", Field::SafeNote}, {"Date of incident", Field::Incident},
        {"Reason for professional judgement", Field::JudgementReason}, {"Transferred from", Field::TransferredFrom}, {"Date of DASH", Field::DashDate},
        {"DASH completed by", Field::DashAssessor}, {"Victim previous address", Field::VictimOtherAddress}, {"Perp last known address", Field::PerpetratorOtherAddress},
        {"Suspect mobile", Field::PerpetratorPhone},
    };
    for (const Case& c : cases) {
        INFO(c.text);
        CHECK(headingNamed(c.text).field == c.meant);
    }
}

TEST_CASE("what an unknown heading holds is told from its content only where nothing else could stand there", "[import]")
{
    const Mapping mapping = proposeMapping(sheetOf("Date received,Victim name,Col a,Col b,Col c,Col d,Col e\n"
                                                   "1/11/2026,A B,text only,White British,ex-partner,Ffion (7),Ann\n"
                                                   "2/11/2026,C D,Y - after 10am,Black African,husband,Iwan (3); Non (9),07700 900431\n"), kToday);
    CHECK(mapping.columnOf(Field::SafeToCall)->column == 2);
    CHECK(mapping.columnOf(Field::Ethnicity)->column == 3);
    CHECK(mapping.columnOf(Field::Relationship)->column == 4);
    REQUIRE(mapping.columnOf(Field::Children));
    CHECK(mapping.columnOf(Field::Children)->told == Told::ByContent);
    CHECK(mapping.columnOf(Field::VictimPhone) == nullptr);
    const Mapping bare = proposeMapping(sheetOf("Date received,Victim name,Col a,Col b\n1/11/2026,A B,yes,F\n2/11/2026,C D,no,M\n"), kToday);
    CHECK(bare.understood() == 2);
}

TEST_CASE("columns kept last for the same headings are used again, whatever their order", "[import]")
{
    const auto kept = [](const char* name, Field field, const char* when) {
        return KeptMapping{Id<KeptMapping>(name), {name, 1, {{0, "Datum", Field::Received, 0, Told::ByPerson}, {1, "Who", field, 0, Told::ByPerson}}}, *Instant::parseIso(when)};
    };
    const std::vector<KeptMapping> all{kept("old", Field::VictimName, "2026-11-01T10:00:00Z"), kept("new", Field::PerpetratorName, "2026-11-02T10:00:00Z")};
    const auto laid = keptFor(all, sheetOf("A title\n\nWho,Datum\nA B,1/11/2026\n"), kToday);
    REQUIRE(laid);
    CHECK(laid->name == "new");
    CHECK(laid->columnOf(Field::PerpetratorName)->column == 0);
    CHECK_FALSE(keptFor(all, sheetOf("Who,Datum,More\nA B,1/11/2026,x\n"), kToday));
    CHECK(keptUnder(all, " OLD ")->name() == "old");
    CHECK(keptUnder(all, "other") == nullptr);
}

TEST_CASE("a further perpetrator's columns survive being kept, and a number that nobody has is refused", "[import]")
{
    const Mapping mapping{"Two", 1, {{0, "Him", Field::PerpetratorName, 0, Told::ByPerson}, {1, "Other", Field::PerpetratorName, 2, Told::ByPerson}}};
    const auto again = mappingFrom(toJson(mapping));
    REQUIRE(again);
    CHECK(meansTheSame(*again, mapping));
    Json wrong = toJson(mapping);
    wrong["columns"][1]["perpetrator"] = 9;
    CHECK_FALSE(mappingFrom(wrong));
}
