// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/plan_rules.h"
#include "core/base/result.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <vector>

namespace marac::agenda {

/// How long a search may last, and the flag by which somebody else ends it sooner.
struct Patience {
    Patience(std::chrono::milliseconds lasting, const std::atomic<bool>* flag = nullptr) : time(lasting), stop(flag) {}

    std::chrono::milliseconds time;
    const std::atomic<bool>* stop = nullptr;
};

/// The order of a plan's lines in which representatives wait least, keeping every rule; or the rules that cannot be kept.
struct BestOrder {
    std::vector<size_t> order; ///< lines of the plan; empty where the rules clash
    long waiting = 0;          ///< minutes of all representatives in this order
    long bound = 0;            ///< no order that keeps the rules waits less
    bool isProven = false;     ///< this order reaches the bound
    std::vector<BrokenRule> clash; ///< the smallest set of rules that no order can keep together

    bool isPossible() const { return clash.empty() && !order.empty(); }
};

/// Told of every better order while the search goes on, from its thread.
using Better = std::function<void(const BestOrder&)>;

/// Breaks stay at about their time of day: each is taken at the first gap at or after the time at which it stands now. Among
/// orders with equal waiting the one nearest to the plan's own. Where the rules clash, `bound` is that of an order without them.
/// InvalidInput where the plan's numbers make no sense, Cancelled where no order was found in time.
Result<BestOrder> bestOrder(const Plan& plan, const Patience& patience, const Better& better = {});
/// Within a few thousandths of a second, then better, up to the proof or the end of patience: tells what is known so far after
/// each stage and with each better order, and answers with the last.
BestOrder improveOrder(const Plan& plan, const Patience& patience, const Better& better);

/// The least waiting of any order of these lines that keeps the rules. Where no order can, that of any order whatever.
struct LeastWaiting {
    long bound = 0;
    bool isProven = false;     ///< some order reaches the bound
    std::vector<BrokenRule> clash;
};
LeastWaiting leastWaiting(const Plan& plan, const Patience& patience);
/// The plan as far as it matters to the least waiting: the order in which cases stand makes no difference to it, only the time
/// at which a break is taken does.
Plan withoutOrder(const Plan& plan);

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
Result<std::vector<PriorityPrice>> pricesOfPriority(const Plan& plan, const Patience& patience);

} // namespace marac::agenda
