// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/plan_rules.h"
#include "core/base/result.h"

#include <chrono>
#include <vector>

namespace marac::agenda {

/// The order of a plan's lines in which representatives wait least, keeping every rule; or the rules that cannot be kept.
struct BestOrder {
    std::vector<size_t> order; ///< lines of the plan; empty where the rules clash
    long waiting = 0;          ///< minutes of all representatives in this order
    long bound = 0;            ///< no order that keeps the rules waits less
    bool isProven = false;     ///< this order reaches the bound
    std::vector<BrokenRule> clash; ///< the smallest set of rules that no order can keep together

    bool isPossible() const { return clash.empty() && !order.empty(); }
};

/// How dear it is to leave the order that people were told, in representative-minutes for one case moved one place.
enum class Loyalty {
    Free,      ///< only among orders with equal waiting the nearest is taken
    Announced, ///< people have come at the times they were told: a small gain is not worth a changed order
};

/// Breaks stay at about their time of day: each is taken at the first gap at or after the time at which it stands now.
/// InvalidInput where the plan's numbers make no sense, Cancelled where no order was found in time.
Result<BestOrder> bestOrder(const Plan& plan, std::chrono::milliseconds patience, Loyalty loyalty = Loyalty::Free);

/// The least waiting of any order of these lines that keeps the rules. Where no order can, that of any order whatever.
struct LeastWaiting {
    long bound = 0;
    bool isProven = false;     ///< some order reaches the bound
    std::vector<BrokenRule> clash;
};
LeastWaiting leastWaiting(const Plan& plan, std::chrono::milliseconds patience);

/// Remembers the last answer, because a page asks the same question after every change that does not touch it: the order in
/// which cases stand makes no difference to the least waiting, only the time at which a break is taken does.
class LeastWaitingMemory {
public:
    const LeastWaiting& of(const Plan& plan, std::chrono::milliseconds patience);

private:
    std::optional<Plan> m_asked;
    LeastWaiting m_answer;
};

/// What it costs the room to stay near to the risk ranks.
struct PriorityPrice {
    int mostPlaces = 0; ///< no case moves more places than this from its risk rank
    long waiting = 0;
    long bound = 0;
    bool isProven = false;
    bool isPossible = true; ///< with all the other rules, as far as an order was found
};

/// One price for every number of places from 0 to one less than the cases that can move: the last is without any limit. Where
/// the other rules clash among themselves, only cases with children first is kept beside it.
Result<std::vector<PriorityPrice>> pricesOfPriority(const Plan& plan, std::chrono::milliseconds patience);

} // namespace marac::agenda
