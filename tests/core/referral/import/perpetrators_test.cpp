// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/referral_rows.h"
#include "tests/core/referral/import/typed_sheet.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace marac;
using namespace marac::intake;
using namespace marac::intake::test;

namespace {

ReferralSheet readRows(const std::string& perpetratorHeadings, const std::string& cells)
{
    auto sheet = readReferralRows(sheetOf("Date received,Victim name," + perpetratorHeadings + "\n1/11/2026,Ann Bell," + cells + "\n"), kToday);
    REQUIRE(sheet);
    REQUIRE(sheet->rows.size() == 1);
    return std::move(*sheet);
}

bool isProblem(const ReferralSheet& sheet, const std::string& column)
{
    return std::ranges::any_of(sheet.findings, [&](const Finding& f) { return f.severity == Severity::Problem && f.field == column && f.row == 2; });
}

bool isKept(const ReferralRow& row, const std::string& column, const std::string& text)
{
    return std::ranges::find(row.kept, KeptText{column, text}) != row.kept.end();
}

} // namespace

TEST_CASE("a second perpetrator is read from columns of his own, with his own tie to the victim", "[import]")
{
    const auto sheet = readRows("Perp forename,Perp surname,Perp DOB,Relationship,Perp 2 forename,Perp 2 surname,Perp 2 DOB,Perp 2 relationship",
                                "Lee,Morgan,1/2/1980,ex-partner,Carl,Hughes,3/4/1985,brother");
    const auto& people = sheet.rows[0].perpetrators;
    REQUIRE(people.size() == 2);
    CHECK(people[0].person.surname == "Morgan");
    CHECK(people[0].relationship.text == "ex-partner");
    CHECK(people[1].person.forename == "Carl");
    CHECK(people[1].person.birth.date == Date::fromYmd(1985, 4, 3));
    CHECK(people[1].relationship.text == "brother");
}

TEST_CASE("several names in one cell are several people where the rest of the line bears it out", "[import][rule]")
{
    const auto byBirths = readRows("Perpetrator,Perp DOB,Relationship", "Lee Morgan and Carl Hughes,01/02/1980; 03/04/1985,ex-partner / brother");
    REQUIRE(byBirths.rows[0].perpetrators.size() == 2);
    CHECK(byBirths.rows[0].perpetrators[0].person.wholeName == "Lee Morgan");
    CHECK(byBirths.rows[0].perpetrators[1].person.birth.date == Date::fromYmd(1985, 4, 3));
    CHECK(byBirths.rows[0].perpetrators[1].relationship.text == "brother");
    const auto byColumns = readRows("Perp forename,Perp surname", "Lee; Carl,Morgan; Hughes");
    REQUIRE(byColumns.rows[0].perpetrators.size() == 2);
    CHECK(byColumns.rows[0].perpetrators[1].person.forename == "Carl");
    CHECK(byColumns.rows[0].perpetrators[1].person.surname == "Hughes");
}

TEST_CASE("several names without anything that bears them out are asked about, never guessed", "[import][rule]")
{
    for (const char* names : {"Lee Morgan and Carl Hughes", "Lee Morgan / Leigh Morgan", "Lee Morgan; Carl Hughes", "Lee & Carl Morgan", "Lee Morgan or Carl Hughes"}) {
        INFO(names);
        const auto sheet = readRows("Perpetrator,Perp DOB", std::string(names) + ",01/02/1980");
        CHECK(sheet.rows[0].perpetrators.empty());
        CHECK(isProblem(sheet, "Perpetrator"));
        CHECK(isKept(sheet.rows[0], "Perpetrator", names));
        CHECK(isKept(sheet.rows[0], "Perp DOB", "01/02/1980"));
    }
    const auto forenames = readRows("Perp forename,Perp surname", "Lee and Carl,Morgan");
    CHECK(forenames.rows[0].perpetrators.empty());
    CHECK(isProblem(forenames, "Perp forename"));
}

TEST_CASE("what belongs to one of two people, nobody knows which, is given to neither", "[import][rule]")
{
    const auto sheet = readRows("Perpetrator,Perp DOB,Perp address", "Lee Morgan and Carl Hughes,01/02/1980; 03/04/1985,9 Ash Road");
    REQUIRE(sheet.rows[0].perpetrators.size() == 2);
    CHECK(sheet.rows[0].perpetrators[0].person.address.empty());
    CHECK(sheet.rows[0].perpetrators[1].person.address.empty());
    CHECK(isKept(sheet.rows[0], "Perp address", "9 Ash Road"));
}

TEST_CASE("one person with two surnames, a hyphen or a bracket stays one person", "[import]")
{
    CHECK(readRows("Perp forename,Perp surname", "Lee,Smith/Jones").rows[0].perpetrators.size() == 1);
    CHECK(readRows("Perpetrator", "Lee Smith-Jones").rows[0].perpetrators.at(0).person.wholeName == "Lee Smith-Jones");
    CHECK(readRows("Perpetrator", "Morgan Anderson").rows[0].perpetrators.size() == 1);
    CHECK(readRows("Perpetrator", "Sandy Andrews").rows[0].perpetrators.size() == 1);
}

TEST_CASE("a word that names nobody makes no person, so that two of them are never taken for one", "[import][rule]")
{
    for (const char* nobody : {"Unknown", "N/K", "not known", "-", "n/a", ""}) {
        INFO(nobody);
        const auto sheet = readRows("Perpetrator,Perp DOB", std::string(nobody) + ",01/02/1980");
        CHECK(sheet.rows[0].perpetrators.empty());
        CHECK(isKept(sheet.rows[0], "Perp DOB", "01/02/1980"));
    }
}
