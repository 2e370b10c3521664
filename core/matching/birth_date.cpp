// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/birth_date.h"

#include "core/matching/slip.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace marac::matching {

namespace {

constexpr int kDecade = 10; // engineering/kernels.md B4: one part and within ten years

using Digits = std::array<char, 8>;

Digits digitsOf(const BirthDate& birth)
{
    Digits digits{};
    unsigned rest = static_cast<unsigned>(birth.earliestYear) * 10000 + birth.month * 100 + birth.day;
    for (size_t i = digits.size(); i-- > 0; rest /= 10)
        digits[i] = static_cast<char>('0' + rest % 10);
    return digits;
}

bool areOneSlipApart(const BirthDate& a, const BirthDate& b)
{
    const Digits x = digitsOf(a);
    const Digits y = digitsOf(b);
    return isOneSlipApart({x.data(), x.size()}, {y.data(), y.size()});
}

BirthLevel compareYears(const BirthDate& a, const BirthDate& b)
{
    const bool overlap = a.earliestYear <= b.latestYear && b.earliestYear <= a.latestYear;
    if (overlap)
        return a.hasYear() && b.hasYear() ? BirthLevel::Year : BirthLevel::AboutAge;
    const int gap = std::max(a.earliestYear, b.earliestYear) - std::min(a.latestYear, b.latestYear);
    return gap <= 1 ? BirthLevel::CloseYear : BirthLevel::Different;
}

BirthLevel compareFull(const BirthDate& a, const BirthDate& b)
{
    const bool sameYear = a.earliestYear == b.earliestYear;
    if (a == b)
        return BirthLevel::Same;
    if (sameYear && a.day == b.month && a.month == b.day)
        return BirthLevel::Swapped;
    if (areOneSlipApart(a, b))
        return BirthLevel::OneDigit;
    const int sameParts = (sameYear ? 1 : 0) + (a.month == b.month ? 1 : 0) + (a.day == b.day ? 1 : 0);
    if (sameParts == 2)
        return BirthLevel::TwoParts;
    const int gap = std::abs(a.earliestYear - b.earliestYear);
    if (gap <= 1)
        return BirthLevel::CloseYear;
    return sameParts == 1 && gap <= kDecade ? BirthLevel::OnePart : BirthLevel::Different;
}

} // namespace

BirthDate BirthDate::on(const Date& date)
{
    return {date.year(), date.year(), date.month(), date.day()};
}

BirthDate BirthDate::inYear(int year)
{
    return {year, year, 0, 0};
}

BirthDate BirthDate::inMonth(int year, unsigned month)
{
    return {year, year, month, 0};
}

BirthDate BirthDate::aged(int years, const Date& asOf, int give)
{
    // Somebody who is 34 today was born 34 or 35 calendar years ago.
    const int born = asOf.year() - years;
    return {std::max(1, born - 1 - give), std::max(1, born + give), 0, 0};
}

std::string BirthDate::text() const
{
    if (!isKnown())
        return {};
    if (!hasYear())
        return fmt::format("{}–{}", earliestYear, latestYear);
    if (month == 0)
        return fmt::format("{}", earliestYear);
    if (day == 0)
        return fmt::format("{:02}/{:04}", month, earliestYear);
    return fmt::format("{:02}/{:02}/{:04}", day, month, earliestYear);
}

BirthLevel compareBirths(const BirthDate& a, const BirthDate& b)
{
    if (a.isFull() && b.isFull())
        return compareFull(a, b);
    const BirthLevel years = compareYears(a, b);
    // The month was written so that nobody could read it ("1985-33-04").
    if (years == BirthLevel::Year && (a.month == 0 || b.month == 0) && a.day != 0 && b.day != 0)
        return a.day == b.day ? BirthLevel::YearAndDay : BirthLevel::CloseYear;
    if (years != BirthLevel::Year || a.month == 0 || b.month == 0)
        return years;
    return a.month == b.month ? BirthLevel::YearAndMonth : BirthLevel::CloseYear;
}

} // namespace marac::matching
