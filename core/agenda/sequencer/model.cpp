// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sequencer/model.h"

#include <algorithm>
#include <cstdlib>

namespace marac::agenda::sequencer {

namespace {

/// How far `value` lies outside first..last.
long outside(long value, long first, long last)
{
    return std::min(kMostBroken, value < first ? first - value : std::max(0L, value - last));
}

} // namespace

bool Model::allows(const Job& job, const Spot& spot) const
{
    const int start = m_clock[static_cast<std::size_t>(spot.work)];
    return start >= job.window.earliestStart && start <= job.window.latestStart && spot.place >= job.places.first &&
        spot.place <= job.places.last;
}

long Model::costWithRules(const Job& job, const Spot& spot, long waiting) const
{
    const int start = m_clock[static_cast<std::size_t>(spot.work)];
    long cost = waiting * m_scale;
    cost += costOfMoves(std::abs(spot.place - job.publishedPlace));
    const long broken = outside(start, job.window.earliestStart, job.window.latestStart) +
        outside(spot.place, job.places.first, job.places.last);
    return cost + broken * m_penalty;
}

long Model::cost(const Segment& segment, const std::vector<std::size_t>& order) const
{
    std::vector<Bits> after(order.size() + 1, segment.later);
    for (std::size_t i = order.size(); i-- > 0;)
        after[i] = after[i + 1] | segment.jobs[order[i]].need;
    Spot spot{segment.arrived, 0, segment.workBefore, segment.placesBefore};
    long sum = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Job& job = segment.jobs[order[i]];
        spot.after = after[i + 1];
        sum += cost(job, spot);
        spot.before |= job.need;
        spot.work += job.minutes;
        spot.place += static_cast<int>(job.tasks.size());
    }
    return sum;
}

} // namespace marac::agenda::sequencer
