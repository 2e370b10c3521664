// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sequencer/edge_bound.h"

#include <algorithm>
#include <cmath>

namespace marac::agenda::sequencer {

EdgeBound::EdgeBound(const WeightTable& weights) : m_weights(weights)
{
    for (std::size_t agency = 0; agency < m_weight.size(); ++agency)
        m_weight[agency] = m_weights.of(bit(agency));
}

double EdgeBound::shares(const std::vector<Load>& loads, Bits edge) const
{
    if ((edge & (edge - 1)) == 0)
        return 0;
    std::array<double, 64> share;
    forEachBit(edge, [&](std::size_t agency) { share[agency] = 0; });
    double counted = 0;
    for (const Load& load : loads) {
        const Bits here = load.need & edge;
        if (here == 0)
            continue;
        const double weight = static_cast<double>(m_weights.of(here));
        const double part = static_cast<double>(load.minutes) / weight;
        double squares = 0;
        forEachBit(here, [&](std::size_t agency) {
            share[agency] += part;
            squares += static_cast<double>(m_weight[agency] * m_weight[agency]);
        });
        counted += part * (weight * weight + squares) / 2;
    }
    std::array<std::pair<double, double>, 64> agencies;
    std::size_t count = 0;
    forEachBit(edge, [&](std::size_t agency) {
        agencies[count++] = {share[agency], static_cast<double>(m_weight[agency])};
    });
    std::sort(agencies.begin(), agencies.begin() + static_cast<std::ptrdiff_t>(count));
    double prefix = 0;
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        prefix += agencies[i].second * agencies[i].first;
        sum += agencies[i].second * prefix;
    }
    return std::max(0.0, sum - counted);
}

/// A packing of pairs weighs no more than any cover of them.
long EdgeBound::cover(Bits left, Bits without, const std::array<Bits, 64>& partners) const
{
    std::array<long, 64> rest;
    Bits touched = 0;
    long sum = 0;
    forEachBit(left, [&](std::size_t agency) {
        long own = m_weight[agency];
        for (Bits open = partners[agency] & ~without; open != 0 && own > 0; open &= open - 1) {
            const std::size_t other = static_cast<std::size_t>(std::countr_zero(open));
            if ((touched & bit(other)) == 0)
                rest[other] = m_weight[other];
            touched |= bit(other);
            const long packed = std::min(own, rest[other]);
            own -= packed;
            rest[other] -= packed;
            sum += packed;
        }
    });
    return sum;
}

EdgeBound::Crossing EdgeBound::crossing(const std::vector<Load>& loads, Bits left, Bits right) const
{
    std::array<Bits, 64> partners;
    Bits crossed = 0;
    for (const Load& load : loads) {
        const Bits there = load.need & right;
        if (there == 0)
            continue;
        forEachBit(load.need & left, [&](std::size_t agency) {
            partners[agency] = (crossed & bit(agency)) != 0 ? partners[agency] | there : there;
            crossed |= bit(agency);
        });
    }
    Crossing result;
    if (crossed == 0)
        return result;
    for (const Load& load : loads) {
        const long covered = cover(crossed & ~load.need, load.need, partners) * load.minutes;
        result.everywhere += covered;
        if ((load.need & (left | right)) == 0)
            result.apart += covered;
    }
    return result;
}

long EdgeBound::of(const std::vector<Load>& loads, Bits left, Bits right)
{
    const Crossing cross = crossing(loads, left, right);
    const double shared = shares(loads, left) + shares(loads, right) + static_cast<double>(cross.apart);
    // A tiny excess of rounding must not turn into a whole minute.
    return std::max(cross.everywhere, static_cast<long>(std::ceil(shared - 1e-6)));
}

long EdgeBound::of(const Segment& segment, Bits jobs, Bits before, Bits after)
{
    long spanning = 0;
    Bits seen = 0;
    m_loads.clear();
    forEachBit(jobs, [&](std::size_t index) {
        const Job& job = segment.jobs[index];
        spanning += job.minutes * m_weights.of(before & after & ~job.need);
        seen |= job.need;
        m_loads.push_back({job.need, job.minutes});
    });
    return spanning + of(m_loads, before & seen & ~after, after & seen & ~before);
}

} // namespace marac::agenda::sequencer
