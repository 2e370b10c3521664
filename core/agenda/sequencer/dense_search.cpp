// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sequencer/dense_search.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <numeric>

namespace marac::agenda::sequencer {

namespace {

constexpr std::size_t kWidest = 24; ///< bits of a table row; more is never held
constexpr long kGroupsBetweenLooks = 16;
constexpr std::size_t kGroup = 64; ///< sets, of which it is noted together whether any waits
constexpr int kUnreached = std::numeric_limits<int>::max();

} // namespace

DenseSearch::DenseSearch(const Model& model, const Segment& segment)
    : m_model(model), m_segment(segment), m_count(segment.jobs.size()), m_sets({}), m_times(model, {})
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
        m_steps.push_back({job.need, job.minutes * model.scale(), job.publishedPlace - segment.placesBefore});
        auto& row = m_sorted.precedes.emplace_back();
        for (const std::size_t other : m_rank)
            row.push_back(segment.precedes[m_rank[i]][other]);
    }
    m_costOfMove = model.costOfMoves(1);
    m_spanning = segment.arrived & segment.later;
    for (const Step& step : m_steps)
        m_spent += step.minutes * model.weights().of(m_spanning & ~step.need);
    m_sorted.workBefore = segment.workBefore;
    m_sorted.placesBefore = segment.placesBefore;
    m_sets = JobSets(m_sorted);
    m_times = JobTimes(model, m_sorted);
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

DenseSearch::Place DenseSearch::placeOf(Bits heard) const
{
    return placeOf(heard, static_cast<std::size_t>(std::countr_one(heard)), indexOf(heard));
}

DenseSearch::Place DenseSearch::placeOf(Bits heard, std::size_t first, std::size_t set) const
{
    const Bits open = lowest(m_count) & ~heard;
    Place place{first, set, heard, 0, 0, m_sets.minutesOf(heard), m_sets.placesOf(heard)};
    // Who needs the next case itself does not wait during it, so for the rest it may count to both sides.
    place.waiting = (m_segment.arrived | m_sets.needOf(heard)) & (m_segment.later | m_sets.needOf(open)) & ~m_spanning;
    place.weight = m_model.weights().of(place.waiting);
    return place;
}

/// The cases that may be heard right after the set.
Bits DenseSearch::candidates(const Place& place) const
{
    const Bits open = lowest(m_count) & ~place.heard;
    if ((open & m_times.isTooLateFor(place.minutes, place.places)) != 0)
        return 0;
    Bits may = open & m_times.mayBegin(place.minutes, place.places) & ~m_sets.afterAny(open);
    for (const Bits family : m_families)
        if ((family & place.heard) != 0 && (family & ~place.heard) != 0)
            may &= family;
    return may;
}

/// The cases that may be the last of the set.
Bits DenseSearch::candidatesBack(const Place& place) const
{
    if ((place.heard & m_times.isTooEarlyFor(place.minutes, place.places)) != 0)
        return 0;
    Bits may = place.heard & m_times.mayEnd(place.minutes, place.places) & ~m_sets.beforeAny(place.heard);
    for (const Bits family : m_families)
        if ((family & place.heard) != 0 && (family & ~place.heard) != 0)
            may &= family;
    return may;
}

/// Cost of the job beside the set, where so many cases are heard before it.
inline long DenseSearch::costOf(std::size_t job, const Place& place, int at) const
{
    const Step& step = m_steps[job];
    const long waiting = step.minutes * (place.weight - m_model.weights().of(place.waiting & step.need));
    return waiting + m_costOfMove * std::abs(at - step.publishedPlace);
}

/// Calls visit(set with the job, cost of the job).
template <typename Visit>
void DenseSearch::forEachNext(const Place& place, Visit visit) const
{
    forEachBit(candidates(place), [&](std::size_t job) {
        const std::size_t next =
            job == place.first ? indexOf(place.heard | bit(job)) : place.set + (bit(job) >> place.first >> 1);
        visit(next, costOf(job, place, place.places));
    });
}

/// Calls visit(set without the job, cost of the job).
template <typename Visit>
void DenseSearch::forEachPrevious(const Place& place, Visit visit) const
{
    forEachBit(candidatesBack(place), [&](std::size_t job) {
        const Bits before = place.heard & ~bit(job);
        const std::size_t next = job < place.first ? m_offsets[job] + static_cast<std::size_t>(before >> job >> 1)
                                                   : place.set - (bit(job) >> place.first >> 1);
        visit(next, costOf(job, place, place.places - placesOf(job)));
    });
}

void DenseSearch::End::open(std::size_t size, std::size_t start)
{
    cost.assign(size, kUnreached);
    groups.assign(size / kGroup + 1, Group::Unreached);
    reach(start, 0);
}

/// Without a branch: which of two ways is cheaper cannot be foreseen.
inline void DenseSearch::End::reach(std::size_t set, long reached)
{
    cost[set] = static_cast<int>(std::min<long>(cost[set], reached));
    groups[set / kGroup] = Group::Waiting;
}

void DenseSearch::expand(const Place& place)
{
    const long cost = m_front.cost[place.set];
    const long most = m_toBeat - m_back.below - cost;
    forEachNext(place, [&](std::size_t next, long step) {
        if (step < most)
            m_front.reach(next, cost + step);
    });
}

void DenseSearch::expandBack(const Place& place)
{
    const long cost = m_back.cost[place.set];
    const long most = m_toBeat - m_front.below - cost;
    forEachPrevious(place, [&](std::size_t next, long step) {
        if (step < most)
            m_back.reach(next, cost + step);
    });
}

/// The set with this index, whose first undecided case is known.
DenseSearch::Place DenseSearch::placeAt(std::size_t set, std::size_t first) const
{
    if (first == m_count)
        return placeOf(lowest(m_count));
    const Bits row = set - m_offsets[first];
    return placeOf(lowest(first) | (first + 1 < m_count ? row << (first + 1) : 0), first, set);
}

/// What is to be done with a set from one end when those are expanded that cost less than `below`? Where it has been
/// reached from the other end at its least cost nothing more is to be learnt.
inline bool DenseSearch::isToExpand(End& end, const End& other, std::size_t set, long below) const
{
    const long cost = end.cost[set];
    if (cost < end.below || cost + other.below >= m_toBeat || other.cost[set] < other.below)
        return false;
    if (cost < below)
        return true;
    end.waiting.add(cost);
    end.groups[set / kGroup] = Group::Waiting;
    return false;
}

/// Expands the sets that cost less than `below` from the front, each after those inside it. False when the budget ended it.
bool DenseSearch::advance(long below, Budget& budget)
{
    m_front.waiting = {};
    std::size_t first = 0;
    for (std::size_t group = 0; group < m_front.groups.size(); ++group) {
        if (m_front.groups[group] != Group::Waiting)
            continue;
        if (isOver(budget))
            return false;
        m_front.groups[group] = Group::Expanded;
        for (std::size_t set = group * kGroup; set < std::min((group + 1) * kGroup, tableSize()); ++set) {
            if (!isToExpand(m_front, m_back, set, below))
                continue;
            while (first < m_count && set >= m_offsets[first + 1])
                ++first;
            ++m_front.expanded;
            expand(placeAt(set, first));
        }
    }
    m_front.below = below;
    return true;
}

/// The same from the back, each set after those it lies in.
bool DenseSearch::advanceBack(long below, Budget& budget)
{
    m_back.waiting = {};
    std::size_t first = m_count;
    for (std::size_t group = m_back.groups.size(); group-- > 0;) {
        if (m_back.groups[group] != Group::Waiting)
            continue;
        if (isOver(budget))
            return false;
        m_back.groups[group] = Group::Expanded;
        for (std::size_t set = std::min((group + 1) * kGroup, tableSize()); set-- > group * kGroup;) {
            if (!isToExpand(m_back, m_front, set, below))
                continue;
            while (first > 0 && set < m_offsets[first])
                --first;
            ++m_back.expanded;
            expandBack(placeAt(set, first));
        }
    }
    m_back.below = below;
    return true;
}

/// Looks at the budget once in a while.
bool DenseSearch::isOver(Budget& budget)
{
    if (++m_looks % kGroupsBetweenLooks != 0)
        return false;
    budget.spend();
    return budget.isOver();
}

/// The order that leads through the meeting: from there to the front, then to the back, each time by a case whose cost
/// is what the two sets differ by.
std::vector<std::size_t> DenseSearch::orderThrough(std::size_t set) const
{
    const std::size_t first = static_cast<std::size_t>(std::ranges::upper_bound(m_offsets, set) - m_offsets.begin()) - 1;
    const Bits meeting = placeAt(set, first).heard;
    std::vector<std::size_t> order;
    for (Bits heard = meeting; heard != 0;) {
        Bits last = 0;
        const int cost = m_front.cost[indexOf(heard)];
        forEachBit(heard & ~m_sets.beforeAny(heard), [&](std::size_t job) {
            const Place before = placeOf(heard & ~bit(job));
            if ((candidates(before) & bit(job)) != 0 &&
                m_front.cost[before.set] + costOf(job, before, before.places) == cost)
                last = bit(job);
        });
        order.push_back(m_rank[static_cast<std::size_t>(std::countr_zero(last))]);
        heard &= ~last;
    }
    std::ranges::reverse(order);
    for (Bits heard = meeting; heard != lowest(m_count);) {
        Bits next = 0;
        const int cost = m_back.cost[indexOf(heard)];
        const Bits open = lowest(m_count) & ~heard;
        forEachBit(open & ~m_sets.afterAny(open), [&](std::size_t job) {
            const Place after = placeOf(heard | bit(job));
            if ((candidatesBack(after) & bit(job)) != 0 &&
                m_back.cost[after.set] + costOf(job, after, after.places - placesOf(job)) == cost)
                next = bit(job);
        });
        order.push_back(m_rank[static_cast<std::size_t>(std::countr_zero(next))]);
        heard |= next;
    }
    return order;
}

/// The cheapest way through a set reached from both ends.
std::pair<long, std::size_t> DenseSearch::meeting() const
{
    std::pair<long, std::size_t> least{m_toBeat, 0};
    for (std::size_t group = 0; group < m_front.groups.size(); ++group) {
        if (m_front.groups[group] == Group::Unreached || m_back.groups[group] == Group::Unreached)
            continue;
        for (std::size_t set = group * kGroup; set < std::min((group + 1) * kGroup, tableSize()); ++set)
            if (const long cost = long{m_front.cost[set]} + m_back.cost[set]; cost < least.first)
                least = {cost, set};
    }
    return least;
}

Proved DenseSearch::run(long toBeat, Budget& budget)
{
    m_front.open(tableSize(), 0);
    m_back.open(tableSize(), tableSize() - 1);
    m_toBeat = toBeat - m_spent;
    // From the end that has taken less work, until the two have come as far as any cheaper order costs or one is stuck.
    while (m_front.below + m_back.below < m_toBeat && m_front.waiting.sets > 0 && m_back.waiting.sets > 0) {
        const bool isAtFront = m_front.expanded <= m_back.expanded;
        const End& end = isAtFront ? m_front : m_back;
        const long most = m_toBeat - (isAtFront ? m_back : m_front).below;
        const long below = std::min(end.waiting.mean() + 1, most);
        if (!(isAtFront ? advance(below, budget) : advanceBack(below, budget)))
            return {false, 0, {}};
    }
    const auto [least, set] = meeting();
    return least < m_toBeat ? Proved{true, least + m_spent, orderThrough(set)} : Proved{true, toBeat, {}};
}

} // namespace marac::agenda::sequencer
