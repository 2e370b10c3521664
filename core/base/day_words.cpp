// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day_words.h"

#include <fmt/format.h>

#include <array>

namespace marac {

namespace {

Phrase weekdayOf(const Date& date)
{
    const std::array<Phrase, 7> days = {phrase("Calendar", "Monday"),   phrase("Calendar", "Tuesday"),
                                        phrase("Calendar", "Wednesday"), phrase("Calendar", "Thursday"),
                                        phrase("Calendar", "Friday"),   phrase("Calendar", "Saturday"),
                                        phrase("Calendar", "Sunday")};
    return days[date.weekday() - 1];
}

Phrase monthOf(const Date& date)
{
    const std::array<Phrase, 12> months = {
        phrase("Calendar", "January"),   phrase("Calendar", "February"), phrase("Calendar", "March"),
        phrase("Calendar", "April"),     phrase("Calendar", "May"),      phrase("Calendar", "June"),
        phrase("Calendar", "July"),      phrase("Calendar", "August"),   phrase("Calendar", "September"),
        phrase("Calendar", "October"),   phrase("Calendar", "November"), phrase("Calendar", "December")};
    return months[date.month() - 1];
}

} // namespace

std::string longDate(const Date& date, const Phrasebook& words)
{
    return words.say(phrase("Calendar", "%1 %2").with(words.say(weekdayOf(date))).with(plainDate(date, words)));
}

std::string plainDate(const Date& date, const Phrasebook& words)
{
    return words.say(phrase("Calendar", "%1 %2 %3")
                         .with(static_cast<int>(date.day()))
                         .with(words.say(monthOf(date)))
                         .with(date.year()));
}

std::string writtenDate(const Date& date)
{
    return fmt::format("{:02}/{:02}/{:04}", date.day(), date.month(), date.year());
}

} // namespace marac
