// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sequencer/sequencer.h"

#include <ctime>

namespace marac::agenda::sequencer {

/// What is left of the limits of one search.
class Budget {
public:
    explicit Budget(const Limits& limits)
        : m_limits(limits), m_begin(now()), m_iterationsLeft(limits.iterations.value_or(0))
    {
    }

    double seconds() const { return std::chrono::duration<double>(now() - m_begin).count(); }
    bool isOver() const
    {
        if (m_limits.stop != nullptr && m_limits.stop->load(std::memory_order_relaxed))
            return true;
        return m_limits.iterations ? m_iterationsLeft <= 0 : now() - m_begin >= m_limits.time;
    }
    /// Says that one iteration of the local search, or as much work in a proof, has been done.
    void spend(long iterations = 1) { m_iterationsLeft -= iterations; }
    std::size_t memoryBytes() const { return m_limits.memoryMegabytes << 20; }

private:
    std::chrono::nanoseconds now() const
    {
        if (m_limits.clock == Limits::Clock::Wall)
            return std::chrono::steady_clock::now().time_since_epoch();
        std::timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    }

    Limits m_limits;
    std::chrono::nanoseconds m_begin;
    long m_iterationsLeft;
};

/// How a proof ended. `order` is set when a cheaper order than the one to beat was found.
struct Proved {
    bool isComplete = false;
    long bound = 0;
    std::vector<std::size_t> order; ///< jobs of the segment
};

} // namespace marac::agenda::sequencer
