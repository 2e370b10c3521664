// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sequencer/model.h"

#include <array>

namespace marac::agenda::sequencer {

/// What a set of at most 64 jobs needs, how long it lasts and how many cases it is, eight jobs at a time.
class JobSets {
public:
    explicit JobSets(const Segment& segment)
    {
        for (std::size_t job = 0; job < segment.jobs.size(); ++job)
            for (std::size_t set = 0; set < 256; ++set)
                if ((set >> job % 8 & 1) != 0) {
                    m_need[job / 8][set] |= segment.jobs[job].need;
                    m_minutes[job / 8][set] += segment.jobs[job].minutes;
                    m_places[job / 8][set] += static_cast<int>(segment.jobs[job].tasks.size());
                }
    }

    Bits needOf(Bits jobs) const
    {
        Bits all = 0;
        for (std::size_t chunk = 0; jobs != 0; jobs >>= 8, ++chunk)
            all |= m_need[chunk][jobs & 255];
        return all;
    }
    int minutesOf(Bits jobs) const { return sumOf(m_minutes, jobs); }
    int placesOf(Bits jobs) const { return sumOf(m_places, jobs); }

private:
    using Sums = std::array<std::array<int, 256>, 8>;
    static int sumOf(const Sums& sums, Bits jobs)
    {
        int sum = 0;
        for (std::size_t chunk = 0; jobs != 0; jobs >>= 8, ++chunk)
            sum += sums[chunk][jobs & 255];
        return sum;
    }

    std::array<std::array<Bits, 256>, 8> m_need{};
    Sums m_minutes{};
    Sums m_places{};
};

} // namespace marac::agenda::sequencer
