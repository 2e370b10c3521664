// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sequencer/problem.h"

#include <random>

namespace marac::agenda::sequencer {

/// Meetings made by chance, the same on every machine: std::mt19937_64 without the library's distributions.
class RandomMeeting {
public:
    explicit RandomMeeting(unsigned long seed) : m_chance(seed) {}

    int upTo(int most) { return static_cast<int>(m_chance() % static_cast<unsigned long>(most + 1)); }
    /// True once in `times`.
    bool once(int times) { return upTo(times - 1) == 0; }

    /// Cases with agencies and lengths, no rules.
    Problem free(int cases, int agencies);
    /// The same with a few rules of every kind, which may contradict each other.
    Problem withRules(int cases, int agencies);
    /// A meeting with rules that stands somewhere in the middle of an announced order.
    Problem underWay(int cases, int agencies);

private:
    void addRules(Problem& problem);

    std::mt19937_64 m_chance;
};

} // namespace marac::agenda::sequencer
