// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date.h"

#include <fmt/format.h>

#include <charconv>

namespace marac {

namespace {

std::optional<int> wholeNumber(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty() || text[0] == '-')
        return std::nullopt;
    return value;
}

} // namespace

std::optional<Date> Date::fromYmd(int year, unsigned month, unsigned day)
{
    const std::chrono::year_month_day ymd{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    if (!ymd.ok() || year < 1 || year > 9999)
        return std::nullopt;
    return Date(ymd);
}

std::optional<Date> Date::parseIso(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = wholeNumber(text.substr(0, 4));
    const auto month = wholeNumber(text.substr(5, 2));
    const auto day = wholeNumber(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    return fromYmd(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

unsigned Date::weekday() const
{
    return std::chrono::weekday(std::chrono::sys_days(m_day)).iso_encoding();
}

std::string Date::iso() const
{
    return fmt::format("{:04}-{:02}-{:02}", year(), month(), day());
}

Date Date::addDays(int days) const
{
    return Date(std::chrono::year_month_day(std::chrono::sys_days(m_day) + std::chrono::days(days)));
}

Date Date::addMonths(int months) const
{
    std::chrono::year_month_day moved = m_day + std::chrono::months(months);
    if (!moved.ok())
        moved = moved.year() / moved.month() / std::chrono::last;
    return Date(moved);
}

int Date::daysUntil(const Date& later) const
{
    return static_cast<int>((std::chrono::sys_days(later.m_day) - std::chrono::sys_days(m_day)).count());
}

int ageOn(const Date& birth, const Date& on)
{
    const int years = on.year() - birth.year();
    const bool hadBirthday = std::pair(on.month(), on.day()) >= std::pair(birth.month(), birth.day());
    return hadBirthday ? years : years - 1;
}

Date addWorkingDays(const Date& from, int days)
{
    Date day = from;
    for (int left = days < 0 ? -days : days; left > 0;) {
        day = day.addDays(days < 0 ? -1 : 1);
        if (day.weekday() <= 5)
            --left;
    }
    return day;
}

std::optional<TimeOfDay> TimeOfDay::parse(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > 2 || text.size() != colon + 3)
        return std::nullopt;
    const auto hour = wholeNumber(text.substr(0, colon));
    const auto minute = wholeNumber(text.substr(colon + 1));
    if (!hour || !minute || *hour > 23 || *minute > 59)
        return std::nullopt;
    return TimeOfDay(*hour * 60 + *minute);
}

std::string TimeOfDay::text() const
{
    return fmt::format("{:02}:{:02}", m_minutes / 60 % 24, m_minutes % 60);
}

} // namespace marac
