// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sequencer/one_way_search.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace marac::agenda::sequencer {

OneWaySearch::OneWaySearch(const Model& model, const Segment& segment)
    : m_model(model)
    , m_segment(segment)
    , m_sets(segment)
    , m_bound(model.weights())
    , m_count(segment.jobs.size())
    , m_isBackward(std::popcount(segment.arrived) > std::popcount(segment.later))
    , m_mustBeHeard(m_count, 0)
    , m_layers(m_count + 1)
{
    for (std::size_t a = 0; a < m_count; ++a) {
        for (std::size_t b = 0; b < m_count; ++b)
            if (segment.precedes[a][b] != 0)
                m_mustBeHeard[m_isBackward ? a : b] |= bit(m_isBackward ? b : a);
        const Job& job = segment.jobs[a];
        const bool isTimed = m_isBackward ? job.window.earliestStart > 0 || job.places.first > 0
                                          : job.window.latestStart != kNoLimit || job.places.last != kNoLimit;
        m_timed |= isTimed ? bit(a) : 0;
    }
    for (const auto& unit : segment.units) {
        Bits members = 0;
        for (const std::size_t job : unit)
            members |= bit(job);
        if (unit.size() > 1)
            m_families.push_back(members);
    }
    m_asPublished.resize(m_count);
    std::iota(m_asPublished.begin(), m_asPublished.end(), std::size_t{0});
    std::ranges::stable_sort(m_asPublished, {}, [&](std::size_t job) { return segment.jobs[job].publishedPlace; });
    m_layers[0].offer({});
}

/// The jobs that may come next as far as precedence and families go.
Bits OneWaySearch::candidates(Bits heard) const
{
    Bits open = lowest(m_count) & ~heard;
    for (const Bits family : m_families)
        if ((family & heard) != 0 && (family & ~heard) != 0)
            open = family & ~heard;
    Bits result = 0;
    forEachBit(open, [&](std::size_t job) {
        if ((m_mustBeHeard[job] & ~heard) == 0)
            result |= bit(job);
    });
    return result;
}

/// Where the case after those heard stands; backwards, where the one before them ends.
Spot OneWaySearch::spotBeside(Bits heard) const
{
    const Bits undecided = lowest(m_count) & ~heard;
    const Bits first = m_isBackward ? undecided : heard;
    const Bits last = m_isBackward ? heard : undecided;
    // Who needs the case itself does not wait during it, so for the rest it may count to both sides.
    return {m_segment.arrived | m_sets.needOf(first), m_segment.later | m_sets.needOf(last),
            m_segment.workBefore + m_sets.minutesOf(first), m_segment.placesBefore + m_sets.placesOf(first)};
}

/// Can some undecided case no longer keep its time or place? Going on it could only be later; backwards, only earlier.
bool OneWaySearch::isMissed(Bits undecided, const Spot& spot) const
{
    bool isMissed = false;
    forEachBit(undecided & m_timed, [&](std::size_t index) {
        const Job& job = m_segment.jobs[index];
        isMissed = isMissed ||
            (m_isBackward
                 ? m_model.startAt(spot.work - job.minutes) < job.window.earliestStart || spot.place <= job.places.first
                 : m_model.isTooLate(job, spot));
    });
    return isMissed;
}

/// The least that moving cases from their published places will cost: they fill the places left in their published order.
long OneWaySearch::leastMoves(Bits undecided, int firstPlace) const
{
    long moved = 0;
    for (const std::size_t job : m_asPublished)
        if ((undecided & bit(job)) != 0)
            moved += std::abs(m_segment.jobs[job].publishedPlace - firstPlace++);
    return m_model.costOfMoves(moved);
}

long OneWaySearch::bound(const State& state, Bits undecided, const Spot& spot)
{
    const Bits before = m_isBackward ? m_segment.arrived : spot.before;
    const Bits after = m_isBackward ? spot.after : m_segment.later;
    const int firstPlace = m_isBackward ? m_segment.placesBefore : spot.place;
    return state.cost + leastMoves(undecided, firstPlace) +
        m_model.scale() * m_bound.of(m_segment, undecided, before, after);
}

/// False when no order through the state keeps the rules and costs less than `toBeat`.
bool OneWaySearch::expand(std::size_t layer, std::size_t index, long toBeat)
{
    const State state = m_layers[layer].states()[index];
    const Bits undecided = lowest(m_count) & ~state.heard;
    const Spot spot = spotBeside(state.heard);
    const long least = bound(state, undecided, spot);
    if (least >= toBeat || isMissed(undecided, spot))
        return false;
    m_layers[layer + 1].open(m_spare);
    forEachBit(candidates(state.heard), [&](std::size_t next) {
        const Job& job = m_segment.jobs[next];
        Spot here = spot;
        if (m_isBackward) {
            here.work -= job.minutes;
            here.place -= static_cast<int>(job.tasks.size());
        }
        if (!m_model.allows(job, here))
            return;
        const long cost = state.cost + m_model.cost(job, here);
        if (cost < toBeat)
            m_layers[layer + 1].offer({state.heard | bit(next), cost, least, static_cast<std::uint32_t>(index),
                                       static_cast<std::uint32_t>(next)});
    });
    return true;
}

std::size_t OneWaySearch::statesHeld() const
{
    std::size_t held = 0;
    for (const auto& layer : m_layers)
        held += layer.states().size();
    return held;
}

/// The least that any order through a state not yet expanded can cost.
long OneWaySearch::leastOpen() const
{
    long least = std::numeric_limits<long>::max();
    for (std::size_t layer = m_layer; layer < std::min(m_layer + 2, m_layers.size()); ++layer) {
        const auto& states = m_layers[layer].states();
        for (std::size_t i = layer == m_layer ? m_next : 0; i < states.size(); ++i)
            least = std::min(least, states[i].least);
    }
    return least;
}

std::vector<std::size_t> OneWaySearch::orderTo(std::size_t layer, std::size_t index) const
{
    std::vector<std::size_t> order;
    for (; layer > 0; --layer) {
        const State& state = m_layers[layer].states()[index];
        order.push_back(state.job);
        index = state.parent;
    }
    if (!m_isBackward)
        std::ranges::reverse(order);
    return order;
}

Proved OneWaySearch::run(long toBeat, std::size_t mostStates, Budget& budget)
{
    for (; m_layer < m_count; ++m_layer, m_next = m_kept = 0) {
        for (auto& states = m_layers[m_layer].states(); m_next < states.size(); ++m_next) {
            if (m_next % 64 == 63) {
                budget.spend();
                if (budget.isOver() || statesHeld() > mostStates)
                    return {false, std::min(toBeat, leastOpen()), {}};
            }
            states[m_kept] = states[m_next];
            if (expand(m_layer, m_kept, toBeat))
                ++m_kept;
        }
        m_layers[m_layer].close(m_kept, m_spare);
    }
    const auto& complete = m_layers[m_count].states();
    if (complete.empty() || complete[0].cost >= toBeat)
        return {true, toBeat, {}};
    return {true, complete[0].cost, orderTo(m_count, 0)};
}

} // namespace marac::agenda::sequencer
