// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;

TEST_CASE("a day that the calendar does not have is no date", "[base]")
{
    CHECK_FALSE(Date::fromYmd(2026, 6, 31));
    CHECK_FALSE(Date::fromYmd(2026, 2, 29));
    CHECK(Date::fromYmd(2024, 2, 29));
    CHECK_FALSE(Date::parseIso("2026-13-01"));
    CHECK_FALSE(Date::parseIso("2026-1-01"));
    CHECK_FALSE(Date::parseIso("26-11-2026"));
    CHECK(Date::parseIso("2026-11-26")->iso() == "2026-11-26");
}

TEST_CASE("twelve months after 29 February is 28 February", "[base][rule]")
{
    CHECK(Date::parseIso("2024-02-29")->addMonths(12).iso() == "2025-02-28");
    CHECK(Date::parseIso("2026-01-31")->addMonths(1).iso() == "2026-02-28");
    CHECK(Date::parseIso("2025-11-26")->addMonths(12).iso() == "2026-11-26");
}

TEST_CASE("an age is counted in whole years on the birthday", "[base]")
{
    const Date birth = *Date::parseIso("1995-03-12");
    CHECK(ageOn(birth, *Date::parseIso("2026-03-11")) == 30);
    CHECK(ageOn(birth, *Date::parseIso("2026-03-12")) == 31);
}

TEST_CASE("working days leave out the weekend", "[base]")
{
    const Date friday = *Date::parseIso("2026-11-27");
    CHECK(friday.weekday() == 5);
    CHECK(addWorkingDays(friday, 1).iso() == "2026-11-30");
    CHECK(addWorkingDays(friday, -5).iso() == "2026-11-20");
}

TEST_CASE("a time of day is written with two digits", "[base]")
{
    CHECK(TimeOfDay::parse("9:05")->text() == "09:05");
    CHECK(TimeOfDay::parse("09:30")->plus(45).text() == "10:15");
    for (const char* wrong : {"24:00", "9", "9:5", "ab:cd", "9:60", ":30", ""})
        CHECK_FALSE(TimeOfDay::parse(wrong));
}

TEST_CASE("a moment survives being written and read", "[base]")
{
    for (const char* text : {"2026-11-26T09:30:00Z", "1970-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "2028-02-29T12:00:01Z"})
        CHECK(Instant::parseIso(text)->iso() == text);
    CHECK_FALSE(Instant::parseIso("2026-11-26 09:30:00"));
    CHECK_FALSE(Instant::parseIso("2026-11-26T25:30:00Z"));
}

TEST_CASE("a fixed clock shows what it is set to", "[base]")
{
    FixedClock clock(*Date::parseIso("2026-11-26"), TimeOfDay(9 * 60 + 30));
    CHECK(clock.today().iso() == "2026-11-26");
    clock.advance(90);
    CHECK(clock.now().iso() == "2026-11-26T09:31:30Z");
    CHECK(clock.timeOf(clock.now()).text() == "09:31");
}
