// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace marac::agenda::sequencer {

/// How sure the answer is.
enum class Proof {
    Proven,     ///< no order that keeps the rules waits less
    BestFound,  ///< the best seen; `bound` says how much better an order could at most be
    Impossible, ///< no order keeps all the rules; `clash` names the smallest set that cannot be kept together
};

/// One hard rule of the problem, named so that a person can change it.
struct Rule {
    enum class Kind {
        Window,       ///< index = task
        Places,       ///< index = task; also a case heard already that an order would move
        Availability, ///< index into Problem::availability
        Family,       ///< index = family number
        Bands,        ///< the risk bands as a whole; index 0
        Displacement, ///< Problem::maxDisplacement; index 0
    };
    Kind kind = Kind::Window;
    int index = 0;
    bool operator==(const Rule&) const = default;
};

/// An order of the tasks and how good it is. Waiting, total and bound are minutes times weight.
struct Solution {
    std::vector<int> order; ///< task indices, first heard first; empty when impossible
    long waiting = 0;
    long total = 0; ///< waiting and needed time together: what the meeting costs
    long moved = 0; ///< places moved from the published order, summed
    long bound = 0; ///< no order has less waiting (plus moveCost for places moved)
    Proof proof = Proof::BestFound;
    std::vector<Rule> clash;
    double seconds = 0;       ///< of the whole search
    double secondsToBest = 0; ///< until this order was first held
};

} // namespace marac::agenda::sequencer
