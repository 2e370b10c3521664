// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sequencer/model.h"

#include <array>

namespace marac::agenda::sequencer {

/// What a set of at most 64 jobs needs, how long it lasts, how many cases it is and which jobs precedence keeps behind or
/// in front of it, eight jobs at a time.
class JobSets {
public:
    explicit JobSets(const Segment& segment)
    {
        for (std::size_t job = 0; job < segment.jobs.size(); ++job) {
            const auto [after, before] = besides(segment, job);
            for (std::size_t set = 0; set < 256; ++set)
                if ((set >> job % 8 & 1) != 0) {
                    m_need[job / 8][set] |= segment.jobs[job].need;
                    m_after[job / 8][set] |= after;
                    m_before[job / 8][set] |= before;
                    m_minutes[job / 8][set] += segment.jobs[job].minutes;
                    m_places[job / 8][set] += static_cast<int>(segment.jobs[job].tasks.size());
                }
        }
    }

    Bits needOf(Bits jobs) const { return unionOf(m_need, jobs); }
    /// The jobs that come after one of these at least.
    Bits afterAny(Bits jobs) const { return unionOf(m_after, jobs); }
    Bits beforeAny(Bits jobs) const { return unionOf(m_before, jobs); }
    int minutesOf(Bits jobs) const { return sumOf(m_minutes, jobs); }
    int placesOf(Bits jobs) const { return sumOf(m_places, jobs); }

private:
    using Unions = std::array<std::array<Bits, 256>, 8>;
    using Sums = std::array<std::array<int, 256>, 8>;

    static std::pair<Bits, Bits> besides(const Segment& segment, std::size_t job)
    {
        std::pair<Bits, Bits> result{0, 0};
        for (std::size_t other = 0; other < segment.precedes.size(); ++other) {
            result.first |= segment.precedes[job][other] != 0 ? bit(other) : 0;
            result.second |= segment.precedes[other][job] != 0 ? bit(other) : 0;
        }
        return result;
    }
    static Bits unionOf(const Unions& unions, Bits jobs)
    {
        Bits all = 0;
        for (std::size_t chunk = 0; jobs != 0; jobs >>= 8, ++chunk)
            all |= unions[chunk][jobs & 255];
        return all;
    }
    static int sumOf(const Sums& sums, Bits jobs)
    {
        int sum = 0;
        for (std::size_t chunk = 0; jobs != 0; jobs >>= 8, ++chunk)
            sum += sums[chunk][jobs & 255];
        return sum;
    }

    Unions m_need{};
    Unions m_after{};
    Unions m_before{};
    Sums m_minutes{};
    Sums m_places{};
};

} // namespace marac::agenda::sequencer
