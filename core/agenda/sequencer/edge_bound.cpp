// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sequencer/edge_bound.h"

#include <algorithm>
#include <cmath>

namespace marac::agenda::sequencer {

namespace {

constexpr std::size_t kLongestChain = 4; ///< agencies before the last; longer chains are rarely worth finding

/// A tiny excess of rounding must not turn into a whole minute.
long ceiling(double minutes)
{
    return static_cast<long>(std::ceil(minutes - 1e-6));
}

} // namespace

EdgeBound::EdgeBound(const WeightTable& weights) : m_weights(weights)
{
    for (std::size_t agency = 0; agency < m_weight.size(); ++agency) {
        m_weight[agency] = static_cast<int>(m_weights.of(bit(agency)));
        if (m_weight[agency] > 0)
            m_agencies = agency + 1;
    }
}

/// The shares with nothing set aside for chains, in closed form: quick to find.
double EdgeBound::sharesAlone(const std::vector<Load>& loads, Bits edge) const
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
        long squares = 0;
        forEachBit(here, [&](std::size_t agency) {
            share[agency] += part;
            squares += static_cast<long>(m_weight[agency]) * m_weight[agency];
        });
        counted += part * (weight * weight + static_cast<double>(squares)) / 2;
    }
    std::array<std::pair<double, double>, 64> agencies;
    std::size_t count = 0;
    forEachBit(edge, [&](std::size_t agency) {
        const double weight = m_weight[agency];
        std::size_t at = count++;
        for (; at > 0 && agencies[at - 1].first > share[agency]; --at)
            agencies[at] = agencies[at - 1];
        agencies[at] = {share[agency], weight};
    });
    double prefix = 0;
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        prefix += agencies[i].second * agencies[i].first;
        sum += agencies[i].second * prefix;
    }
    return std::max(0.0, sum - counted);
}

/// Which agencies share an undecided case with which.
void EdgeBound::findMeetings(const std::vector<Load>& loads, Bits edges)
{
    Bits seen = 0;
    for (const Load& load : loads)
        seen |= load.need;
    forEachBit(seen, [&](std::size_t agency) { m_meets[agency] = 0; });
    for (const Load& load : loads)
        forEachBit(load.need, [&](std::size_t agency) { m_meets[agency] |= load.need; });
    m_between = seen & ~edges;
}

/// Weight of those who wait during one case at least: a packing of chains from left to right, each weighing as much as
/// its lightest agency. What the chains leave of an agency's weight is in m_rest; those used up leave the edges.
long EdgeBound::packChains(Bits& left, Bits& right)
{
    long packed = 0;
    for (Bits open = left; open != 0; open &= open - 1) {
        const std::size_t first = static_cast<std::size_t>(std::countr_zero(open));
        int own = m_rest[first];
        for (Bits direct = m_meets[first] & right; direct != 0 && own > 0; direct &= direct - 1) {
            const std::size_t end = static_cast<std::size_t>(std::countr_zero(direct));
            const int weight = std::min(own, m_rest[end]);
            own -= weight;
            packed += weight;
            if ((m_rest[end] -= weight) == 0)
                right &= ~bit(end);
        }
        if ((m_rest[first] = own) == 0)
            left &= ~bit(first);
    }
    return packed;
}

/// Chains through agencies that have not come yet, the shortest first.
long EdgeBound::packLongChains(Bits left, Bits between, Bits right)
{
    std::array<Bits, 64> ring; // agencies by how many others lead to them from the left
    long packed = 0;
    for (;;) {
        Bits open = between;
        std::size_t rings = 0;
        Bits reached = 0;
        Bits last = 0;
        for (Bits frontier = left; frontier != 0 && last == 0 && rings < kLongestChain; frontier = reached & open) {
            ring[rings++] = frontier;
            open &= ~frontier;
            reached = 0;
            for (Bits rest = frontier; rest != 0; rest &= rest - 1)
                reached |= m_meets[static_cast<std::size_t>(std::countr_zero(rest))];
            last = reached & right;
        }
        if (last == 0)
            return packed;
        std::array<std::size_t, 65> chain;
        chain[rings] = static_cast<std::size_t>(std::countr_zero(last));
        int weight = m_rest[chain[rings]];
        for (std::size_t i = rings; i-- > 0;) {
            chain[i] = static_cast<std::size_t>(std::countr_zero(ring[i] & m_meets[chain[i + 1]]));
            weight = std::min(weight, m_rest[chain[i]]);
        }
        for (std::size_t i = 0; i <= rings; ++i)
            if ((m_rest[chain[i]] -= weight) == 0) {
                left &= ~bit(chain[i]);
                between &= ~bit(chain[i]);
                right &= ~bit(chain[i]);
            }
        packed += weight;
    }
}

/// Adds to the pairs of one edge what the chains have left of the waiting during one load.
void EdgeBound::addShares(const Load& load, Bits edge)
{
    const Bits here = load.need & edge;
    const Bits away = edge & ~load.need;
    if (here == 0 || away == 0)
        return;
    const double part = static_cast<double>(load.minutes) / static_cast<double>(m_weights.of(here));
    forEachBit(here, [&](std::size_t needed) {
        const double share = part * static_cast<double>(m_weight[needed]);
        forEachBit(away,
                   [&](std::size_t other) { m_pairs[needed][other] += share * static_cast<double>(m_rest[other]); });
    });
}

double EdgeBound::shares(Bits edge) const
{
    double sum = 0;
    for (Bits open = edge; open != 0; open &= open - 1) {
        const std::size_t one = static_cast<std::size_t>(std::countr_zero(open));
        forEachBit(open & (open - 1),
                   [&](std::size_t other) { sum += std::min(m_pairs[one][other], m_pairs[other][one]); });
    }
    return sum;
}

long EdgeBound::of(const std::vector<Load>& loads, Bits left, Bits right, long enough)
{
    if (const long quick = ceiling(sharesAlone(loads, left) + sharesAlone(loads, right)); quick >= enough)
        return quick;
    findMeetings(loads, left | right);
    for (const Bits edge : {left, right})
        forEachBit(edge,
                   [&](std::size_t one) { forEachBit(edge, [&](std::size_t other) { m_pairs[one][other] = 0; }); });
    long chains = 0;
    for (const Load& load : loads) {
        std::copy_n(m_weight.begin(), m_agencies, m_rest.begin());
        Bits from = left & ~load.need;
        Bits to = right & ~load.need;
        if (from != 0 && to != 0) {
            chains += packChains(from, to) * load.minutes;
            if (const Bits between = m_between & ~load.need; from != 0 && to != 0 && between != 0)
                chains += packLongChains(from, between, to) * load.minutes;
            if (chains >= enough)
                return chains;
        }
        addShares(load, left);
        addShares(load, right);
    }
    return chains + ceiling(shares(left) + shares(right));
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
        // Those of both edges have been counted: no chain may lead through them.
        m_loads.push_back({job.need & ~(before & after), job.minutes});
    });
    return spanning + of(m_loads, before & seen & ~after, after & seen & ~before);
}

} // namespace marac::agenda::sequencer
