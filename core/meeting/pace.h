// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/session.h"

#include <vector>

namespace marac::meeting {

/// Where the meeting is in time, as the strip above the case says it: "Case 7 of 16 · 03:10 left · finishing 12:52 ·
/// 6 min behind · 10:40 each from here". Informs; never an alarm.
struct Pace {
    int caseNumber = 0;      ///< of the current case, or of the next; counts cases, not breaks
    int cases = 0;
    std::int64_t secondsLeft = 0; ///< of the current item; negative when it has overrun
    Instant finish;               ///< predicted: what is left of this item and the planned time of those to come
    int minutesBehind = 0;        ///< against the plan; negative is ahead
    std::int64_t secondsEach = 0; ///< what each remaining case may take to end on the plan
};

/// `items` in running order; `plannedEnd` is the plan's end as a moment.
Pace paceOf(const Session& session, const std::vector<agenda::AgendaItem>& items, Instant plannedEnd, Instant now);

} // namespace marac::meeting
