// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sequencer/one_way_search.h"

#include <algorithm>

namespace marac::agenda::sequencer {

OneWaySearch::OneWaySearch(const Model& model, const Segment& segment)
    : m_model(model)
    , m_segment(segment)
    , m_sets(segment)
    , m_bound(model.weights())
    , m_count(segment.jobs.size())
    , m_mustBeHeard(m_count, 0)
    , m_layers(m_count + 1)
{
    for (std::size_t a = 0; a < m_count; ++a) {
        for (std::size_t b = 0; b < m_count; ++b)
            if (segment.precedes[a][b] != 0)
                m_mustBeHeard[b] |= bit(a);
        const Job& job = segment.jobs[a];
        if (job.window.latestStart != kNoLimit || job.places.last != kNoLimit)
            m_timed |= bit(a);
    }
    for (const auto& unit : segment.units) {
        Bits members = 0;
        for (const std::size_t job : unit)
            members |= bit(job);
        if (unit.size() > 1)
            m_families.push_back(members);
    }
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

Spot OneWaySearch::spotAfter(Bits heard) const
{
    return {m_segment.arrived | m_sets.needOf(heard), m_segment.later, m_segment.workBefore + m_sets.minutesOf(heard),
            m_segment.placesBefore + m_sets.placesOf(heard)};
}

bool OneWaySearch::isTooLate(Bits undecided, const Spot& spot) const
{
    bool isLate = false;
    forEachBit(undecided & m_timed,
               [&](std::size_t index) { isLate = isLate || m_model.isTooLate(m_segment.jobs[index], spot); });
    return isLate;
}

long OneWaySearch::bound(const State& state)
{
    const Bits undecided = lowest(m_count) & ~state.heard;
    const Spot spot = spotAfter(state.heard);
    return state.cost + m_model.scale() * m_bound.of(m_segment, undecided, spot.before, m_segment.later);
}

void OneWaySearch::expand(std::size_t layer, std::size_t index, long toBeat)
{
    const State state = m_layers[layer].states()[index];
    const long least = bound(state);
    if (least >= toBeat)
        return;
    const Bits undecided = lowest(m_count) & ~state.heard;
    const Spot spot = spotAfter(state.heard);
    if (isTooLate(undecided, spot))
        return;
    forEachBit(candidates(state.heard), [&](std::size_t index2) {
        const Job& job = m_segment.jobs[index2];
        if (!m_model.allows(job, spot))
            return;
        Spot here = spot;
        here.after = m_sets.needOf(undecided & ~bit(index2)) | m_segment.later;
        const long cost = state.cost + m_model.cost(job, here);
        if (cost < toBeat)
            m_layers[layer + 1].offer({state.heard | bit(index2), cost, least, static_cast<std::uint32_t>(index),
                                       static_cast<std::uint32_t>(index2)});
    });
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
    std::ranges::reverse(order);
    return order;
}

Proved OneWaySearch::run(long toBeat, std::size_t mostStates, Budget& budget)
{
    for (; m_layer < m_count; ++m_layer, m_next = 0) {
        for (; m_next < m_layers[m_layer].states().size(); ++m_next) {
            if (m_next % 64 == 63) {
                budget.spend();
                if (budget.isOver() || statesHeld() > mostStates)
                    return {false, std::min(toBeat, leastOpen()), {}};
            }
            expand(m_layer, m_next, toBeat);
        }
        m_layers[m_layer].close();
    }
    const auto& complete = m_layers[m_count].states();
    if (complete.empty() || complete[0].cost >= toBeat)
        return {true, toBeat, {}};
    return {true, complete[0].cost, orderTo(m_count, 0)};
}

} // namespace marac::agenda::sequencer
