// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sequencer/problem.h"
#include "core/agenda/sequencer/solution.h"

#include <atomic>
#include <chrono>
#include <functional>

namespace marac::agenda::sequencer {

/// When to stop. A search that finishes by itself gives the same answer every time; one cut by the clock may not. With
/// `iterations` the clock is not read at all and every answer repeats.
struct Limits {
    enum class Clock {
        Wall,
        Thread, ///< only the time this thread was running: for measuring on a busy machine
    };
    std::chrono::milliseconds time{50};
    std::optional<long> iterations;
    const std::atomic<bool>* stop = nullptr; ///< set by another thread to end early; the best so far is returned
    std::size_t memoryMegabytes = 512;       ///< for the proof
    Clock clock = Clock::Wall;
};

/// Puts the cases of a meeting in the order in which representatives wait least. First a good order within
/// milliseconds, then better ones, then the proof that none is better, as far as the limits go.
/// Cheng, Diamond and Lin (1993) call the problem talent scheduling; it is strongly NP-hard.
class Sequencer {
public:
    /// Called from the solving thread with every better order that keeps the rules; its proof is BestFound.
    using Better = std::function<void(const Solution&)>;

    /// The best order found. InvalidInput for a senseless problem, Cancelled when the limits ended the search before
    /// any order that keeps the rules was met, Unsupported beyond 64 agencies with two or more cases. Naming the clash of
    /// an impossible problem may take up to two seconds more than the limits say.
    Result<Solution> solve(const Problem& problem, const Limits& limits, const Better& better = {}) const;
};

} // namespace marac::agenda::sequencer
