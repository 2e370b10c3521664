// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sequencer/dense_search.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <numeric>

namespace marac::agenda::sequencer {

namespace {

constexpr std::size_t kWidest = 24; ///< bits of a table row; more is never held

} // namespace

DenseSearch::DenseSearch(const Model& model, const Segment& segment)
    : m_model(model), m_segment(segment), m_count(segment.jobs.size()), m_sets({})
{
    if (!sortByRank())
        return;
    std::vector<std::size_t> place(m_count);
    for (std::size_t i = 0; i < m_count; ++i) {
        m_sorted.jobs.push_back(segment.jobs[m_rank[i]]);
        place[m_rank[i]] = i;
    }
    for (const auto& unit : segment.units) {
        Bits members = 0;
        for (const std::size_t job : unit)
            members |= bit(place[job]);
        if (unit.size() > 1)
            m_families.push_back(members);
    }
    for (std::size_t i = 0; i < m_count; ++i) {
        const Job& job = m_sorted.jobs[i];
        m_steps.push_back({job.need, job.minutes * model.scale(), m_mustBeHeard[i], job.window, job.places,
                           job.publishedPlace});
    }
    m_sets = JobSets(m_sorted);
    layTable();
}

/// False when precedence contradicts itself or is no order.
bool DenseSearch::sortByRank()
{
    const auto& precedes = m_segment.precedes;
    std::vector<std::pair<long, long>> key(m_count);
    for (std::size_t a = 0; a < m_count; ++a)
        for (std::size_t b = 0; b < m_count; ++b)
            if (precedes[a][b] != 0) {
                ++key[b].first;
                --key[a].second;
            }
    m_rank.resize(m_count);
    std::iota(m_rank.begin(), m_rank.end(), std::size_t{0});
    std::ranges::stable_sort(m_rank, {}, [&](std::size_t job) { return key[job]; });
    m_mustBeHeard.assign(m_count, 0);
    for (std::size_t i = 0; i < m_count; ++i)
        for (std::size_t j = 0; j < m_count; ++j)
            if (precedes[m_rank[i]][m_rank[j]] != 0) {
                if (i > j)
                    return false;
                m_mustBeHeard[j] |= bit(i);
            }
    return true;
}

void DenseSearch::layTable()
{
    m_neededFrom.assign(m_count + 1, 0);
    for (std::size_t i = m_count; i-- > 0;)
        m_neededFrom[i] = m_neededFrom[i + 1] | m_sorted.jobs[i].need;
    std::size_t next = 0;
    for (std::size_t i = 0; i < m_count; ++i) {
        std::size_t reach = m_count;
        while (reach > i + 1 && (m_mustBeHeard[reach - 1] & bit(i)) != 0)
            --reach;
        // Rows must not shrink faster than the first undecided case moves on.
        reach = std::max(reach, i > 0 ? std::max(m_reach.back(), i + 1) : i + 1);
        if (reach - i - 1 > kWidest) {
            m_offsets.clear();
            return;
        }
        m_reach.push_back(reach);
        m_offsets.push_back(next);
        next += std::size_t{1} << (reach - i - 1);
    }
    m_offsets.push_back(next);
}

std::size_t DenseSearch::indexOf(Bits heard) const
{
    const std::size_t first = static_cast<std::size_t>(std::countr_one(heard));
    return first >= m_count ? m_offsets[m_count] : m_offsets[first] + static_cast<std::size_t>(heard >> first >> 1);
}

Bits DenseSearch::candidates(std::size_t first, Bits heard) const
{
    Bits open = lowest(m_reach[first]) & ~heard;
    for (const Bits family : m_families)
        if ((family & heard) != 0 && (family & ~heard) != 0)
            open &= family;
    return open;
}

void DenseSearch::expand(std::size_t first, Bits heard, long toBeat)
{
    const std::size_t set = indexOf(heard);
    const long cost = m_cost[set];
    // Who needs the case itself does not wait during it, so for the rest it may count as still to come.
    const Bits needed = m_neededFrom[m_reach[first]] | m_sets.needOf(lowest(m_reach[first]) & ~heard);
    const Spot spot{m_segment.arrived | m_sets.needOf(heard), needed | m_segment.later,
                    m_segment.workBefore + m_sets.minutesOf(heard), m_segment.placesBefore + m_sets.placesOf(heard)};
    const Bits waiting = spot.before & spot.after;
    const long weight = m_model.weights().of(waiting);
    const int start = m_model.startAt(spot.work);
    forEachBit(candidates(first, heard), [&](std::size_t index) {
        const Step& step = m_steps[index];
        if ((step.mustBeHeard & ~heard) != 0 || start < step.window.earliestStart || start > step.window.latestStart ||
            spot.place < step.places.first || spot.place > step.places.last)
            return;
        const long reached = cost + step.minutes * (weight - m_model.weights().of(waiting & step.need)) +
            m_model.costOfMoves(std::abs(spot.place - step.publishedPlace));
        if (reached >= toBeat)
            return;
        const std::size_t next = index == first ? indexOf(heard | bit(index)) : set + (bit(index) >> first >> 1);
        if (reached < m_cost[next]) {
            m_cost[next] = static_cast<int>(reached);
            m_last[next] = static_cast<std::uint8_t>(index);
        }
    });
}

std::vector<std::size_t> DenseSearch::order() const
{
    std::vector<std::size_t> order;
    for (Bits heard = lowest(m_count); heard != 0;) {
        const std::size_t last = m_last[indexOf(heard)];
        order.push_back(m_rank[last]);
        heard &= ~bit(last);
    }
    std::ranges::reverse(order);
    return order;
}

Proved DenseSearch::run(long toBeat, Budget& budget)
{
    constexpr int kUnreached = std::numeric_limits<int>::max();
    m_cost.assign(tableSize(), kUnreached);
    m_last.assign(tableSize(), 0);
    m_cost[0] = 0;
    for (std::size_t first = 0; first < m_count; ++first)
        for (std::size_t set = 0; set < m_offsets[first + 1] - m_offsets[first]; ++set) {
            if (set % 1024 == 1023) {
                budget.spend();
                if (budget.isOver())
                    return {false, 0, {}};
            }
            if (m_cost[m_offsets[first] + set] < toBeat)
                expand(first, lowest(first) | (first + 1 < m_count ? Bits{set} << (first + 1) : 0), toBeat);
        }
    const long least = m_cost.back();
    return least < toBeat ? Proved{true, least, order()} : Proved{true, toBeat, {}};
}

} // namespace marac::agenda::sequencer
