// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/import/values.h"

namespace marac::intake {

/// What is written, before anybody asks whose date it is. `yearDigits` tells "26" from "2026".
struct CalendarWords {
    Understanding how = Understanding::NotUnderstood;
    std::optional<int> year;
    size_t yearDigits = 0;
    std::optional<unsigned> month;
    std::optional<unsigned> day;
    std::optional<int> age;
    std::optional<int> serial; ///< a spreadsheet's day count that lost its format
    bool isApproximate = false;
};

CalendarWords calendarWords(std::string_view text);

} // namespace marac::intake
