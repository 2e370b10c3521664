// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sequencer/sequencer.h"

#include <vector>

namespace marac::agenda::sequencer {

/// What keeping near to the risk ranks costs the room: the least waiting when no case moves K or more places.
struct PricePoint {
    int maxDisplacement = 1;
    Solution solution;
};

/// One point for every K from 1 to `lastK`. Waiting never rises with K. Limits hold for the whole curve; points that
/// the limits leave open carry Proof::BestFound and their bound.
Result<std::vector<PricePoint>> priceOfPriority(const Problem& problem, int lastK, const Limits& limits);

} // namespace marac::agenda::sequencer
