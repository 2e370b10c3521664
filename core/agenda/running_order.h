// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/constraints.h"

#include <vector>

namespace marac::agenda {

/// What the order of the agenda looks at in one accepted case.
struct Candidate {
    Id<referral::Referral> referral;
    bool hasChildren = false;
    int yes = 0;          ///< of the Dash
    int waitingDays = 0;
    bool isRepeat = false;
};

/// The area's order when nobody has moved anything: where the policy says so, cases with children first, so that children's
/// agencies can leave (SafeLives suggested agenda, domain/marac.md 1.4); then the higher risk, a repeat before another of
/// the same score; then the longer wait; then the order in which the candidates came.
std::vector<Candidate> inOrder(std::vector<Candidate> candidates, const OrderPolicy& policy = {});

} // namespace marac::agenda
