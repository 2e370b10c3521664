// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/running_order.h"

#include <algorithm>
#include <tuple>

namespace marac::agenda {

std::vector<Candidate> inOrder(std::vector<Candidate> candidates, const OrderPolicy& policy)
{
    const auto rank = [&](const Candidate& c) {
        const bool isLater = policy.isChildrenFirst && !c.hasChildren;
        return std::tuple(isLater, -c.yes, !c.isRepeat, -c.waitingDays);
    };
    std::stable_sort(candidates.begin(), candidates.end(),
                     [&](const Candidate& a, const Candidate& b) { return rank(a) < rank(b); });
    return candidates;
}

} // namespace marac::agenda
