// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"

#include <optional>
#include <string>
#include <vector>

namespace marac::statistics {

/// One month of a series, "2026-11".
struct MonthCount {
    std::string month;
    int count = 0;
    int repeats = 0;
};

/// Counts by month, with every month between the first and the last, also the empty ones.
std::vector<MonthCount> byMonth(const std::vector<std::pair<Date, bool>>& receivedAndRepeat);

/// The middle value; nothing for an empty list. Of an even number the lower middle, so that it is a value that occurred.
std::optional<int> median(std::vector<int> values);

/// How many Idva posts an area needs and has (SafeLives practitioner survey 2019, appendix 2): the higher of last year's
/// cases and 40 per 10,000 adult women, a hundred cases a post, rounded up to half a post.
struct IdvaNeed {
    double expectedCases = 0;
    double requiredPosts = 0;
    double effectivePosts = 0; ///< posts × the share of time on high-risk work
    double coverage = 0;       ///< effective ÷ required; 0 where nothing is required
};

struct IdvaPost {
    double fullTime = 1;       ///< full-time equivalent
    double highRiskShare = 1;  ///< 0 to 1
};

IdvaNeed idvaNeed(int casesInTwelveMonths, int adultWomen, const std::vector<IdvaPost>& posts);

} // namespace marac::statistics
