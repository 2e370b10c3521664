// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/calendar_words.h"
#include "core/referral/import/number_format.h"
#include "core/referral/import/values.h"

#include "core/base/text.h"


namespace marac::intake {

namespace {

constexpr int kOldest = 115;
constexpr int kYoungestAdult = 10;
constexpr int kEarliestYear = 1900;
constexpr int kFirstMaracYear = 2000;
constexpr int kFurthestYears = 5;

std::optional<Date> dayIn(const CalendarWords& words, int year)
{
    if (!words.month || !words.day)
        return std::nullopt;
    return Date::fromYmd(year, *words.month, *words.day);
}

int centuryOf(const Date& today)
{
    return today.year() / 100 * 100;
}

/// The latest year with these two digits in which the person was already born.
int birthYear(const CalendarWords& words, const Date& today)
{
    const int year = centuryOf(today) + *words.year;
    const std::optional<Date> day = dayIn(words, year);
    const bool isFuture = day ? *day > today : year > today.year();
    return isFuture ? year - 100 : year;
}

Understanding plausible(const Birth& birth, const Date& today)
{
    const int year = birth.date ? birth.date->year() : *birth.year;
    const bool isFuture = birth.date ? *birth.date > today : year > today.year();
    return isFuture || year < kEarliestYear || today.year() - year > kOldest ? Understanding::NotUnderstood
                                                                            : Understanding::Understood;
}

/// "03/06/20" in an adult's column could be a slip or a person of 106: a person has to say.
bool isOddForAdult(const CalendarWords& words, int year, const Date& today)
{
    return words.yearDigits == 2 && today.year() - year < kYoungestAdult;
}

bool isAbsent(std::string_view text)
{
    const std::string words = plainWords(text);
    for (const std::string_view absent : {"", "not known", "unknown", "n k", "nk", "dk", "none", "not given", "tbc", "na", "n a"}) {
        if (words == absent)
            return true;
    }
    return false;
}

} // namespace

Reading<Birth> readBirth(const Cell& cell, const Date& today, BirthOf whose)
{
    if (!cell.date && isAbsent(cell.text))
        return {};
    Birth birth;
    if (cell.date) {
        birth.date = cell.date;
        return {plausible(birth, today), birth};
    }
    const CalendarWords words = calendarWords(cell.text);
    if (words.how != Understanding::Understood)
        return {words.how, {}};
    birth.isApproximate = words.isApproximate;
    if (words.age) {
        birth.age = words.age;
        return {Understanding::Understood, birth};
    }
    if (words.serial) {
        birth.date = dateOfSerial(*words.serial, DayCount::From1900);
        return {birth.date ? plausible(birth, today) : Understanding::NotUnderstood, birth};
    }
    const int year = words.yearDigits == 2 ? birthYear(words, today) : *words.year;
    if (whose == BirthOf::Adult && isOddForAdult(words, year, today))
        return {Understanding::Ambiguous, {}};
    birth.date = dayIn(words, year);
    if (words.day && !birth.date)
        return {Understanding::NotUnderstood, {}};
    if (!words.day) {
        birth.year = year;
        birth.month = words.month;
    }
    return {plausible(birth, today), birth};
}

Reading<std::optional<Date>> readDay(const Cell& cell, const Date& today)
{
    // Long before there were Maracs, or far ahead, it is not a day that anybody meant.
    const auto near = [&](const std::optional<Date>& day) -> Reading<std::optional<Date>> {
        if (day && day->year() >= kFirstMaracYear && day->year() <= today.year() + kFurthestYears)
            return {Understanding::Understood, day};
        return {Understanding::NotUnderstood, {}};
    };
    if (cell.date)
        return near(cell.date);
    if (isAbsent(cell.text))
        return {};
    const CalendarWords words = calendarWords(cell.text);
    if (words.how != Understanding::Understood)
        return {words.how, {}};
    if (words.serial)
        return near(dateOfSerial(*words.serial, DayCount::From1900));
    if (words.isApproximate || !words.day)
        return {Understanding::NotUnderstood, {}};
    return near(dayIn(words, words.yearDigits == 2 ? centuryOf(today) + *words.year : *words.year));
}

} // namespace marac::intake
