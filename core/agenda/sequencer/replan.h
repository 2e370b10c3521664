// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sequencer/evaluation.h"
#include "core/agenda/sequencer/sequencer.h"

#include <vector>

namespace marac::agenda::sequencer {

/// A case that a proposal would hear at another place than people were told, and why. Places count from 0, minutes from
/// the meeting's start.
struct Change {
    int task = 0;
    int fromPlace = 0;
    int toPlace = 0;
    int fromStart = 0; ///< when it would begin in the announced order as things stand now
    int toStart = 0;
    long worthMoving = 0;           ///< what putting back this case alone would cost, in waiting and places moved
    std::vector<Rule> wouldBreak{}; ///< the rules that putting back this case alone would break
};

/// A new order for what is left of a meeting under way, beside the announced one. It is offered, never imposed. Where the
/// announced order keeps the rules the proposal is never worse: waiting + Problem::moveCost x places moved does not rise.
struct Proposal {
    Solution solution; ///< Proof::Impossible with the clash when nothing that is left to decide keeps the rules
    Evaluation announced;
    Evaluation proposed;         ///< empty when impossible
    std::vector<Change> changes; ///< in the proposed order
    int frozen = 0; ///< cases after those heard that were kept in place; fewer than asked where a rule needs them moved
    /// Minutes times weight of waiting that the proposal spares; less than 0 where it mends a broken rule.
    long saved() const { return announced.waiting - proposed.waiting; }
};

/// Orders what is left of the meeting: Problem::published is what people were told, its first Problem::heard cases have
/// been heard (their `minutes` say how long they took) and the next `frozen` keep their places if the rules allow: their
/// people are at the door. A representative who is late or must go early is an Availability. Errors as Sequencer::solve,
/// and InvalidInput without a published order.
Result<Proposal> replan(const Problem& problem, int frozen, const Limits& limits);

} // namespace marac::agenda::sequencer
