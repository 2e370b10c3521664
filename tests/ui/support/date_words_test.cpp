// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/date_words.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::ui;

namespace {

const Date kToday = *Date::fromYmd(2026, 11, 26); // a Thursday

std::string understood(const char* typed, YearSense sense)
{
    const auto day = dateFromTyped(QString::fromUtf8(typed), kToday, sense);
    return day ? day->iso() : "nothing";
}

} // namespace

TEST_CASE("a day is understood as people write it", "[ui][support]")
{
    struct Case {
        const char* typed;
        YearSense sense;
        const char* day;
    };
    const Case cases[]{
        {"26/11/2026", YearSense::Nearest, "2026-11-26"},
        {"26.11.26", YearSense::Nearest, "2026-11-26"},
        {"26-11-2026", YearSense::Nearest, "2026-11-26"},
        {"2026-11-26", YearSense::Nearest, "2026-11-26"},
        {" 26  nov ", YearSense::Nearest, "2026-11-26"},
        {"26 November 2026", YearSense::Nearest, "2026-11-26"},
        {"26nov", YearSense::Nearest, "2026-11-26"},
        {"Thursday 26 November 2026", YearSense::Nearest, "2026-11-26"},
        {"1st dec", YearSense::Nearest, "2026-12-01"},
        {"3 jan", YearSense::Nearest, "2027-01-03"},
        {"3 jan", YearSense::Past, "2026-01-03"},
        {"12/3/95", YearSense::Past, "1995-03-12"},
        {"12/3/26", YearSense::Past, "2026-03-12"},
        {"1/12/27", YearSense::Past, "1927-12-01"},
        {"2 feb", YearSense::Future, "2027-02-02"},
        {"today", YearSense::Nearest, "2026-11-26"},
        {"Tomorrow", YearSense::Nearest, "2026-11-27"},
        {"fri", YearSense::Future, "2026-11-27"},
        {"thu", YearSense::Future, "2026-12-03"},
        {"+7", YearSense::Future, "2026-12-03"},
        {"26 Tachwedd 2026", YearSense::Nearest, "2026-11-26"},
        {"29/2/2024", YearSense::Past, "2024-02-29"},
        {"29/2/2026", YearSense::Past, "nothing"},
        {"31 feb", YearSense::Future, "nothing"},
        {"31/06/2026", YearSense::Nearest, "nothing"},
        {"13/13/2026", YearSense::Nearest, "nothing"},
        {"soon", YearSense::Nearest, "nothing"},
        {"", YearSense::Nearest, "nothing"},
        {"26", YearSense::Nearest, "nothing"},
    };
    for (const Case& each : cases) {
        CAPTURE(each.typed);
        CHECK(understood(each.typed, each.sense) == each.day);
    }
}

TEST_CASE("every day of six years is understood again from each of its written forms", "[ui][support]")
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    for (Date day = *Date::fromYmd(2023, 1, 1); day < *Date::fromYmd(2029, 1, 1); day = day.addDays(1)) {
        for (const QString& written : {longDay(day, english), fullDay(day, english), QString::fromStdString(day.iso())}) {
            INFO(written.toStdString());
            REQUIRE(dateFromTyped(written, kToday) == std::optional(day));
        }
    }
}

TEST_CASE("a time is understood as people write it", "[ui][support]")
{
    struct Case {
        const char* typed;
        int minutes;
    };
    const Case cases[]{{"9:30", 570}, {"09.30", 570}, {"930", 570}, {"0930", 570}, {"9", 540}, {"2pm", 840},
                       {"12am", 0}, {"12pm", 720}, {"2.15 pm", 855}, {"23:59", 1439}, {"24:00", -1}, {"9:75", -1},
                       {"13pm", -1}, {"half nine", -1}, {"", -1}};
    for (const Case& each : cases) {
        CAPTURE(each.typed);
        const auto time = timeFromTyped(QString::fromUtf8(each.typed));
        CHECK((time ? time->minutes() : -1) == each.minutes);
    }
}

TEST_CASE("days are said as people say them", "[ui][support]")
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    CHECK(longDay(kToday, english) == QLatin1String("Thursday 26 November 2026"));
    CHECK(shortDay(kToday, english) == QLatin1String("26 Nov"));
    CHECK(relativeDay(kToday.addDays(1), kToday) == QLatin1String("tomorrow"));
    CHECK(relativeDay(kToday.addDays(-9), kToday) == QLatin1String("9 days ago"));
    CHECK(daysCount(1) == QLatin1String("1 day"));
    CHECK(daysCount(9) == QLatin1String("9 days"));
    CHECK(clockWords(190) == QLatin1String("03:10"));
    CHECK(clockWords(-80) == QString::fromUtf8("−01:20"));
    CHECK(longDay(kToday, QLocale(QLocale::Welsh)).contains(QLatin1String("Tachwedd")));
}
