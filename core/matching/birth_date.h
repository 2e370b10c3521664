// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <compare>
#include <string>

namespace marac::matching {

/// When a person was born, as far as a referral says: a full date, a month and year, a year, or years around an age
/// ("about 34" said on a day). Unknown month and day are 0. A year of 0 is not known at all and compares as missing.
struct BirthDate {
    int earliestYear = 0;
    int latestYear = 0;
    unsigned month = 0;
    unsigned day = 0;

    static BirthDate on(const Date& date);
    static BirthDate inYear(int year);
    static BirthDate inMonth(int year, unsigned month);
    /// `years` of age on a day, known to `give` years either way.
    static BirthDate aged(int years, const Date& asOf, int give = 2);

    bool isKnown() const { return earliestYear > 0; }
    bool hasYear() const { return isKnown() && earliestYear == latestYear; }
    bool isFull() const { return hasYear() && month > 0 && day > 0; }
    /// In the order in which people here write it, so that a slip shows: "04/03/1990", "03/1990", "1990" or "1988–1993".
    std::string text() const;
    auto operator<=>(const BirthDate&) const = default;
};

/// How two birth dates stand to each other, best first.
enum class BirthLevel { Same, Swapped, OneDigit, YearAndMonth, Year, AboutAge, YearAndDay, TwoParts, CloseYear, OnePart, Different };
inline constexpr int kBirthLevels = 11;

/// Symmetric. Both dates must be known.
BirthLevel compareBirths(const BirthDate& a, const BirthDate& b);

} // namespace marac::matching
