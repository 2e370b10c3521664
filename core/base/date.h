// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace marac {

/// A day of the calendar, always a real one. Kept and exchanged as ISO 8601 ("2026-11-13"); shown in the reader's way
/// by the front end.
class Date {
public:
    /// 1 January 1970, only so that a record can be built field by field.
    Date() : m_day(std::chrono::year(1970), std::chrono::January, std::chrono::day(1)) {}
    /// Nothing where the day does not exist (31 June).
    static std::optional<Date> fromYmd(int year, unsigned month, unsigned day);
    static std::optional<Date> parseIso(std::string_view text);

    int year() const { return static_cast<int>(m_day.year()); }
    unsigned month() const { return static_cast<unsigned>(m_day.month()); }
    unsigned day() const { return static_cast<unsigned>(m_day.day()); }
    /// 1 Monday … 7 Sunday.
    unsigned weekday() const;
    std::string iso() const;
    Date addDays(int days) const;
    /// Keeps the day of the month, or takes the month's last day: 29 February + 12 months is 28 February.
    Date addMonths(int months) const;
    int daysUntil(const Date& later) const;
    auto operator<=>(const Date& other) const { return m_day <=> other.m_day; }
    bool operator==(const Date& other) const = default;

private:
    explicit Date(std::chrono::year_month_day day) : m_day(day) {}
    std::chrono::year_month_day m_day;
};

/// Whole years from birth to `on`.
int ageOn(const Date& birth, const Date& on);
/// Monday to Friday; bank holidays are not known yet and count as working days.
Date addWorkingDays(const Date& from, int days);

/// A time of day in whole minutes, "09:30". May run past midnight in a plan (a meeting that overruns) but is shown mod 24 h.
class TimeOfDay {
public:
    constexpr TimeOfDay() = default;
    constexpr explicit TimeOfDay(int minutes) : m_minutes(minutes) {}
    static std::optional<TimeOfDay> parse(std::string_view text); ///< "9:30", "09:30"
    constexpr int minutes() const { return m_minutes; }
    std::string text() const; ///< "09:30"
    constexpr TimeOfDay plus(int minutes) const { return TimeOfDay(m_minutes + minutes); }
    auto operator<=>(const TimeOfDay&) const = default;

private:
    int m_minutes = 0;
};

} // namespace marac
