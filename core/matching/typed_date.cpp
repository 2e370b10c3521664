// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/typed_date.h"

#include <charconv>
#include <optional>
#include <string>

namespace marac::matching {

namespace {

constexpr int kAnyYearFrom = 1;
constexpr int kAnyYearTo = 9999;

bool isGap(char c)
{
    return c == '/' || c == '.' || c == '-';
}

std::optional<std::vector<int>> numbersIn(std::string_view typed)
{
    std::vector<int> numbers;
    while (!typed.empty()) {
        size_t end = 0;
        while (end < typed.size() && !isGap(typed[end]))
            ++end;
        int value = 0;
        const auto read = std::from_chars(typed.data(), typed.data() + end, value);
        if (read.ec != std::errc() || read.ptr != typed.data() + end || value < 0)
            return std::nullopt;
        numbers.push_back(value);
        typed.remove_prefix(end < typed.size() ? end + 1 : end);
    }
    return numbers;
}

bool isDayAndMonth(int day, int month)
{
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

} // namespace

std::vector<BirthDate> typedDates(std::string_view typed)
{
    const auto numbers = numbersIn(typed);
    if (!numbers || numbers->size() < 2 || numbers->size() > 3)
        return {};
    const bool isIso = numbers->front() > 31;
    if (isIso && numbers->size() < 3)
        return {};
    const int day = numbers->at(isIso ? 2 : 0);
    const int month = numbers->at(1);
    if (!isDayAndMonth(day, month))
        return {};
    const auto on = [&](int from, int to) {
        return BirthDate{from, to, static_cast<unsigned>(month), static_cast<unsigned>(day)};
    };
    if (numbers->size() == 2)
        return {on(kAnyYearFrom, kAnyYearTo)};
    const int year = numbers->at(isIso ? 0 : 2);
    if (year < 100)
        return {on(1900 + year, 1900 + year), on(2000 + year, 2000 + year)};
    return year < 1000 ? std::vector<BirthDate>() : std::vector<BirthDate>{on(year, year)};
}

} // namespace marac::matching
