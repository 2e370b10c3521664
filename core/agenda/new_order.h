// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/best_order.h"

#include <string>
#include <vector>

namespace marac::agenda {

/// A case that a new order would hear at another time than people were told, and what for. Places count the cases of the plan
/// from 1.
struct MovedCase {
    Id<AgendaItem> item;
    std::string name;
    int from = 0;
    int to = 0;
    TimeOfDay fromStart; ///< in the announced order, as things stand now
    TimeOfDay toStart;
    int worth = 0; ///< minutes of waiting that putting back this case alone would cost; 0 and less where it only makes room
    std::vector<BrokenRule> wouldBreak; ///< rules that putting back this case alone would break

    bool operator==(const MovedCase&) const = default;
};

/// Another order for the rest of a meeting that runs, beside the announced one. Offered, never imposed. It breaks no rule that
/// the announced one keeps, and where that one breaks none it never waits longer.
struct NewOrder {
    std::vector<size_t> order; ///< lines of the plan; empty where there is nothing better
    int waitingNow = 0;
    int waitingThen = 0;
    bool isProven = false;             ///< no order is worth more, a changed place counted as some minutes of waiting
    int frozen = 0;                    ///< cases in front that stay: their people are at the door
    std::vector<MovedCase> moves;      ///< in the new order
    std::vector<BrokenRule> mends;     ///< what the announced order breaks and this one keeps
    std::vector<BrokenRule> clash;     ///< rules that no order of the rest can keep

    int saved() const { return waitingNow - waitingThen; }
};

/// `rest` are the lines still to come in the announced order, from now on. Its first `frozen` cases stay where they are, or
/// fewer where a rule needs them moved. Errors as bestOrder.
Result<NewOrder> newOrder(const Plan& rest, int frozen, const Patience& patience);
/// How many cases in front stay: the next, and the one after it where it begins within a quarter of an hour.
int casesAtTheDoor(const Plan& rest);

/// Why one case moves: "M260014 as case 7 at 11:20, not case 5 at 10:40: back there it costs 24 min more of waiting."
Phrase sentenceOf(const MovedCase& move, const Phrasebook& words);

} // namespace marac::agenda
