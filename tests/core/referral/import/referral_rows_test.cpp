// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/referral_rows.h"
#include "tests/core/referral/import/typed_sheet.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace marac;
using namespace marac::intake;
using namespace marac::intake::test;

namespace {

const std::string kHead = "Ref,Date received,Victim forename,Victim surname,Victim DOB,Perp forename,Perp surname,Q1,Q2\n";

Result<ReferralSheet> read(const std::string& csv)
{
    const auto sheets = readSheets(csv, "a.csv");
    REQUIRE(sheets.has_value());
    auto sheet = readReferralRows(sheets->front(), kToday);
    if (sheet)
        CHECK(sheet->linesRead == static_cast<int>(sheet->rows.size() + sheet->skipped.size()));
    return sheet;
}

bool hasFinding(const ReferralSheet& sheet, int row, const std::string& field, Severity severity)
{
    return std::ranges::any_of(sheet.findings, [&](const Finding& f) { return f.row == row && f.field == field && f.severity == severity; });
}

} // namespace

TEST_CASE("an impossible date is a finding at its line and column, and the good rows are offered", "[import]")
{
    const auto sheet = read(kHead + "M1,13/11/2026,Zoe,Hughes,31/02/1990,Ben,Cooper,Y,N\nM2,31/11/2026,Ana,Price,1/1/1990,Al,Fox,Y,N\nM3,14/11/2026,Eve,Rees,1/1/90,Al,Ray,Y,N\n");
    REQUIRE(sheet.has_value());
    REQUIRE(sheet->rows.size() == 2);
    CHECK(hasFinding(*sheet, 2, "Victim DOB", Severity::Warning));
    CHECK(sheet->rows[0].kept == std::vector<KeptText>{{"Victim DOB", "31/02/1990"}});
    CHECK(hasFinding(*sheet, 3, "Date received", Severity::Problem));
    CHECK(sheet->skipped[0].line == 3);
    CHECK(sheet->skipped[0].cells[0] == "M2");
}

TEST_CASE("a missing column is said once at the headings and at every line that needs it", "[import]")
{
    const auto sheet = read("Ref,Victim name,Q1\nM1,A B,Y\nM2,C D,Y\n");
    REQUIRE(sheet.has_value());
    CHECK(sheet->rows.empty());
    CHECK(sheet->skipped.size() == 2);
    CHECK(hasFinding(*sheet, 1, "", Severity::Problem));
    CHECK(hasFinding(*sheet, 3, "", Severity::Problem));
}

TEST_CASE("a second line of headings is reported and not read as a case", "[import]")
{
    const auto sheet = read(kHead + "M1,13/11/2026,Zoe,Hughes,,Ben,Cooper,Y,N\n" + kHead + "M2,14/11/2026,Eve,Rees,,Al,Ray,Y,N\n");
    REQUIRE(sheet.has_value());
    CHECK(sheet->rows.size() == 2);
    REQUIRE(sheet->skipped.size() == 1);
    CHECK(sheet->skipped[0].line == 3);
    CHECK(hasFinding(*sheet, 3, "", Severity::Warning));
}

TEST_CASE("lines below other headings are left out and reported, never read into the wrong columns", "[import]")
{
    const auto sheet = read(kHead + "M1,13/11/2026,Zoe,Hughes,,Ben,Cooper,Y,N\nDate received,Victim surname,Perp surname,Ref\n14/11/2026,Rees,Ray,M2\n");
    REQUIRE(sheet.has_value());
    CHECK(sheet->rows.size() == 1);
    REQUIRE(sheet->skipped.size() == 2);
    CHECK(hasFinding(*sheet, 4, "", Severity::Problem));
}

TEST_CASE("the same line twice, or one reference twice, is named with both lines", "[import]")
{
    const std::string row = "M1,13/11/2026,Zoe,Hughes,,Ben,Cooper,Y,N\n";
    const auto sheet = read(kHead + row + row + "M1,14/11/2026,Eve,Rees,,Al,Ray,Y,N\n");
    REQUIRE(sheet.has_value());
    CHECK(sheet->rows.size() == 1);
    REQUIRE(sheet->skipped.size() == 2);
    CHECK(sheet->skipped[0].line == 3);
    CHECK(sheet->skipped[0].why.args == std::vector<std::string>{"2"});
    CHECK(sheet->skipped[1].line == 4);
    CHECK(sheet->skipped[1].why.args == std::vector<std::string>{"2"});
}

TEST_CASE("a total below the list or a line without a victim is skipped, not lost", "[import]")
{
    const auto sheet = read(kHead + "M1,13/11/2026,Zoe,Hughes,,Ben,Cooper,Y,N\n\n,,,,,,,Total,1\n");
    REQUIRE(sheet.has_value());
    REQUIRE(sheet->skipped.size() == 1);
    CHECK(sheet->skipped[0].line == 4);
}

TEST_CASE("what is not understood is kept word for word, also in columns nobody knows", "[import]")
{
    const auto sheet = read("Ref,Date received,Victim name,Shoe size,Q1,Phone,Safe to call\nM1,13/11/2026,Zoe Hughes,five,sometimes,7700900431,ask her sister,stray\n");
    REQUIRE(sheet.has_value());
    REQUIRE(sheet->rows.size() == 1);
    const ReferralRow& row = sheet->rows[0];
    CHECK(row.kept == std::vector<KeptText>{{"Safe to call", "ask her sister"}, {"Q1", "sometimes"}, {"Shoe size", "five"}, {"", "stray"}});
    CHECK(row.victim.wholeName == "Zoe Hughes");
    CHECK(row.phone == "07700900431");
    CHECK(row.safeContact.safe == SafeToCall::NotRecorded);
    CHECK(row.dash[0].answer == Answer::Unanswered);
    CHECK(hasFinding(*sheet, 2, "Q1", Severity::Warning));
    CHECK(hasFinding(*sheet, 2, "", Severity::Warning));
}

TEST_CASE("names that stand the wrong way round are kept as written", "[import]")
{
    const auto sheet = read(kHead + "M1,13/11/2026,\"Hughes, Zoe\",,,Fernandes,Zoe,Y,N\n");
    REQUIRE(sheet.has_value());
    CHECK(sheet->rows[0].victim.forename == "Hughes, Zoe");
    CHECK(sheet->rows[0].perpetrators.at(0).person.forename == "Fernandes");
    CHECK(sheet->rows[0].perpetrators.at(0).person.surname == "Zoe");
}

TEST_CASE("a file with only headings, or with none, is refused in words", "[import]")
{
    for (const std::string& csv : {kHead, std::string("a,b\nc,d\n")}) {
        const auto sheet = read(csv);
        REQUIRE_FALSE(sheet.has_value());
        CHECK(sheet.error().code == ErrorCode::InvalidInput);
    }
}

TEST_CASE("a quotation mark that swallowed other lines is a problem at its line", "[import]")
{
    const auto sheet = read("Ref,Date received,Victim name,Concerns\nM1,13/11/2026,A B,\"start,x\nM2,,,,,,,,,,,,,,,,,,,,,,,x\"\n");
    REQUIRE(sheet.has_value());
    CHECK(hasFinding(*sheet, 2, "Concerns", Severity::Problem));
}
