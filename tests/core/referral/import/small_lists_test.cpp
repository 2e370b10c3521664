// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/agency_rows.h"
#include "core/referral/import/representative_rows.h"
#include "tests/core/referral/import/typed_sheet.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::intake;
using namespace marac::intake::test;

TEST_CASE("agencies are read with their source of the return, or told which line has none", "[import]")
{
    const auto read = readAgencyRows(sheetOf("Area North\n\nAgency,Return source,Core,Secure e-mail,Language\nPolice PPU,police,yes,a@example.org,English\n"
                                             "Tai Eryri,Housing,no,b@example.org,Cymraeg\nScouts,clubs,?,,\n,police,yes,c@example.org,\npolice ppu,police,yes,,\n"));
    REQUIRE(read.has_value());
    REQUIRE(read->rows.size() == 3);
    CHECK(read->rows[0] == AgencyRow{4, "Police PPU", "police", Answer::Yes, "a@example.org", {"English", "en", false}});
    CHECK(read->rows[1].returnSource == "housing");
    CHECK(read->rows[1].language.code == "cy");
    CHECK(read->rows[2].returnSource.empty());
    CHECK(read->leftOut.size() == 2);
    CHECK(read->linesRead == 5);
    CHECK(returnSourceNamed("Children's Social Care") == "children_social_care");
    CHECK(returnSourceNamed("secondary_care") == "secondary_care");
    CHECK_FALSE(readAgencyRows(sheetOf("a,b\nc,d\n")).has_value());
    CHECK_FALSE(readAgencyRows(sheetOf("Agency,Core\n")).has_value());
}

TEST_CASE("representatives are read with the times between which they can attend", "[import]")
{
    const auto read = readRepresentativeRows(sheetOf("Agency,Name,Role,Available from,Available to\nHousing,Jo Khan,Representative,10:30,\nHousing,Al Fox,Deputy,9.30am,12\n"
                                                     "Housing,,Deputy,,\nMASH,Eve Rees,Rep,15:00,09:00\nHousing,JO KHAN,,,\n"));
    REQUIRE(read.has_value());
    REQUIRE(read->rows.size() == 3);
    CHECK(read->rows[0].from == TimeOfDay(10 * 60 + 30));
    CHECK_FALSE(read->rows[0].to.has_value());
    CHECK(read->rows[1].isDeputy);
    CHECK(read->rows[1].from == TimeOfDay(9 * 60 + 30));
    CHECK_FALSE(read->rows[1].to.has_value());
    CHECK_FALSE(read->rows[2].from.has_value());
    CHECK(read->leftOut.size() == 2);
    CHECK(timeIn("3pm") == TimeOfDay(15 * 60));
    CHECK(timeIn("1030") == TimeOfDay(10 * 60 + 30));
    CHECK(timeIn("15:00:00") == TimeOfDay(15 * 60));
    CHECK_FALSE(timeIn("25:00").has_value());
    CHECK_FALSE(timeIn("3").has_value());
    CHECK_FALSE(timeIn("after lunch").has_value());
}
