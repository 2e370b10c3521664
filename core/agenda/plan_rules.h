// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/plan.h"

#include <vector>

namespace marac::agenda {

/// A hard rule in words. As one that an order does not keep it is said about this order ("M260014 has to be heard between
/// 10:30 and 11:00 but would run from 09:42 to 09:54.") and found by looking at the finished order alone, not by asking the
/// sequencer. As one of a clash it says what it asks for.
struct BrokenRule {
    enum class Kind { Settled, ChildrenFirst, FirstHalf, Family, Rank, Pin, Window, Stay };

    Kind kind = Kind::Window;
    std::vector<Id<AgendaItem>> items; ///< the cases it is about
    Id<agency::Agency> agency;         ///< of Kind::Stay
    Phrase say;

    bool operator==(const BrokenRule&) const = default;
};

/// Empty when the order keeps every rule of the plan.
std::vector<BrokenRule> brokenRules(const Plan& plan);
/// Those of `after` that `before` did not break already.
std::vector<BrokenRule> newlyBroken(const std::vector<BrokenRule>& before, const std::vector<BrokenRule>& after);
const char* nameOf(BrokenRule::Kind kind);

/// How many cases the first half of so many has: the larger half.
int firstHalfOf(int cases);

} // namespace marac::agenda
