// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sequencer/problem.h"
#include "core/agenda/sequencer/solution.h"

#include <vector>

namespace marac::agenda::sequencer {

/// One representative's day, in minutes from the meeting's start. An agency without a case has needed == 0.
struct Attendance {
    int arrives = 0;
    int leaves = 0;
    int needed = 0;
    int paused = 0; ///< breaks (and, of a meeting under way, time lost) between arriving and leaving: nobody waits
    int waiting() const { return leaves - arrives - needed - paused; }
};

/// What one order means for the people in the room. Written the plain way, apart from the search, so that each checks
/// the other.
struct Evaluation {
    std::vector<int> starts; ///< per task; of those heard before resumesAt as if they had followed without a break
    int ends = 0;
    std::vector<Attendance> attendance; ///< per agency
    long waiting = 0;                   ///< minutes times weight
    long total = 0;
    long moved = 0;
    std::vector<Rule> broken; ///< rules that this order does not keep
};

/// `order` must hold every task once.
Evaluation evaluate(const Problem& problem, const std::vector<int>& order);

} // namespace marac::agenda::sequencer
