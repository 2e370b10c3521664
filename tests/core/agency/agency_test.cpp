// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agency/agency.h"

#include "tests/support/builders.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::agency;

TEST_CASE("a few typed letters mean the agencies whose words begin so", "[agency]")
{
    const auto agencies = test::someAgencies();
    const auto names = [&](const char* typed) {
        std::string ids;
        for (const Agency* agency : agenciesMeant(agencies, typed))
            ids += agency->id.text() + " ";
        return ids;
    };
    CHECK(names("hou") == "hou ");
    CHECK(names("pol") == "pol ");
    CHECK(names("children's") == "csc ");
    CHECK(names("childrens social") == "csc ");
    CHECK(names("harbour homes") == "har ");
    CHECK(names("so") == "csc ");
    CHECK(names("x").empty());
    CHECK(names("").empty());
    CHECK(names(":").empty());
}

TEST_CASE("a whole name means one agency even where others begin alike", "[agency]")
{
    std::vector<Agency> agencies = {test::anAgency("a", "Housing", ReturnSource::Housing), test::anAgency("b", "Housing options", ReturnSource::Housing)};
    CHECK(agenciesMeant(agencies, "housing").size() == 1);
    CHECK(agenciesMeant(agencies, "hous").size() == 2);
}

TEST_CASE("the short name leaves out brackets and what follows a dash", "[agency]")
{
    CHECK(shortName(test::anAgency("a", "Police - Public Protection Unit", ReturnSource::Police)) == "Police");
    CHECK(shortName(test::anAgency("a", "Primary care (ICB safeguarding)", ReturnSource::PrimaryCare)) == "Primary care");
}

TEST_CASE("every return source has a stable name and comes back from it", "[agency]")
{
    for (const ReturnSource source : kReturnSources)
        CHECK(returnSourceOf(nameOf(source)) == source);
    CHECK_FALSE(returnSourceOf("housing department"));
}
