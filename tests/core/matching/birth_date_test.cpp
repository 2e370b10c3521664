// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/birth_date.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::matching;

TEST_CASE("birthdays of one person are recognised through the usual slips", "[matching]")
{
    const auto full = [](const char* iso) { return BirthDate::on(*Date::parseIso(iso)); };
    const Date asOf = *Date::parseIso("2026-06-15");
    const struct { BirthDate a; BirthDate b; BirthLevel level; } cases[] = {
        {full("1985-03-04"), full("1985-03-04"), BirthLevel::Same},
        {full("1985-03-04"), full("1985-04-03"), BirthLevel::Swapped},
        {full("1985-03-04"), full("1986-03-04"), BirthLevel::OneDigit},
        {full("1985-03-14"), full("1985-03-24"), BirthLevel::OneDigit},
        {full("1985-03-21"), full("1985-03-12"), BirthLevel::OneDigit},
        {full("1958-03-04"), full("1985-03-04"), BirthLevel::OneDigit},
        {full("1985-03-04"), full("1985-03-27"), BirthLevel::TwoParts},
        {full("1985-03-04"), full("1962-03-04"), BirthLevel::TwoParts},
        {full("1985-03-04"), full("1985-11-27"), BirthLevel::CloseYear},
        {full("1985-03-04"), full("1962-11-27"), BirthLevel::Different},
        {full("1985-03-04"), BirthDate::inMonth(1985, 3), BirthLevel::YearAndMonth},
        {full("1985-03-04"), BirthDate::inMonth(1985, 7), BirthLevel::CloseYear},
        {full("1985-03-04"), BirthDate::inYear(1985), BirthLevel::Year},
        {full("1985-03-04"), BirthDate::inYear(1986), BirthLevel::CloseYear},
        {full("1985-03-04"), BirthDate::inYear(1971), BirthLevel::Different},
        {full("1985-03-04"), BirthDate::aged(40, asOf), BirthLevel::AboutAge},
        {full("1985-03-04"), BirthDate::aged(43, asOf), BirthLevel::AboutAge},
        {full("1985-03-04"), BirthDate::aged(60, asOf), BirthLevel::Different},
        {BirthDate::aged(34, asOf), BirthDate::aged(35, asOf), BirthLevel::AboutAge},
    };
    for (const auto& one : cases) {
        INFO(one.a.text() << " and " << one.b.text());
        CHECK(compareBirths(one.a, one.b) == one.level);
        CHECK(compareBirths(one.b, one.a) == one.level);
    }
}

TEST_CASE("somebody who is about 34 was born in one of a few years around then", "[matching]")
{
    const BirthDate birth = BirthDate::aged(34, *Date::parseIso("2026-06-15"), 0);
    CHECK(birth.earliestYear == 1991);
    CHECK(birth.latestYear == 1992);
    CHECK_FALSE(birth.isFull());
    CHECK(birth.text() == "1991–1992");
    CHECK_FALSE(BirthDate().isKnown());
    CHECK(BirthDate().text().empty());
}
