// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/plan_rules.h"

#include <string>
#include <vector>

namespace marac::agenda {

/// What a move would cost, before it is made: the waiting it adds or saves and the rules it would newly break.
struct MoveProspect {
    int position = 0; ///< of the line after the move, from 1
    int waitingNow = 0;
    int waitingThen = 0;
    std::vector<BrokenRule> wouldBreak;

    int change() const { return waitingThen - waitingNow; }
};

/// `from` and `to` are places of lines, counted from 0.
MoveProspect prospectOf(const Plan& plan, size_t from, size_t to);
/// "At line 4 people wait 24 min more, 3 h 54 in all." and each rule that it would break.
std::string sentenceOf(const MoveProspect& prospect, const Phrasebook& words);

} // namespace marac::agenda
