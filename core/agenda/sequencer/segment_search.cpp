// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sequencer/segment_search.h"

#include <algorithm>
#include <numeric>

namespace marac::agenda::sequencer {

namespace {

constexpr std::size_t kMostJobs = 64; ///< what a set of bits can hold
/// Up to this table the nearest of the orders that wait least is proven too where there are no rules; beyond, the proof
/// from both ends is of the waiting alone.
constexpr std::size_t kNearestTable = std::size_t{1} << 14;

} // namespace

SegmentSearch::SegmentSearch(const Model& model, const Segment& segment)
    : m_model(model), m_segment(segment), m_local(model, segment), m_isImpossible(!m_local.canStart())
{
    const std::size_t count = segment.jobs.size();
    if (count <= kMostJobs)
        m_bound = EdgeBound(model.weights()).of(segment, lowest(count), segment.arrived, segment.later);
    if (!m_isImpossible && model.scale() > 1)
        offerPublished();
    m_isProven = keepsRules() && bestCost() <= m_bound && model.scale() == 1;
}

/// So that the answer is never worse than the order it would replace.
void SegmentSearch::offerPublished()
{
    std::vector<std::size_t> order(size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [this](std::size_t job) { return m_segment.jobs[job].publishedPlace; });
    m_local.offer(order);
}

bool SegmentSearch::improve(long rounds, Budget& budget)
{
    bool isBetter = false;
    for (long round = 0; round < rounds && !budget.isOver(); ++round) {
        isBetter = m_local.improve() || isBetter;
        budget.spend();
    }
    m_isProven = m_isProven || (keepsRules() && bestCost() <= m_bound && m_model.scale() == 1);
    return isBetter;
}

void SegmentSearch::prove(std::size_t mostStates, Budget& budget)
{
    if (m_isProven || m_isImpossible || size() > kMostJobs)
        return;
    Proved result;
    if (suitsBothEnds()) {
        if (!m_twoWay)
            m_twoWay = std::make_unique<TwoWaySearch>(m_model, m_segment);
        result = m_twoWay->run(std::min(m_local.bestCost(), m_model.penalty()) / m_model.scale(), mostStates, budget);
    } else {
        if (!m_oneWay)
            m_oneWay = std::make_unique<OneWaySearch>(m_model, m_segment);
        result = m_oneWay->run(std::min(m_local.bestCost(), m_model.penalty()), mostStates, budget);
        result.bound /= m_model.scale();
    }
    note(result);
}

void SegmentSearch::proveBetweenOthers(std::size_t mostStates, Budget& budget)
{
    if (isBetweenOthers())
        prove(mostStates, budget);
}

std::size_t SegmentSearch::tableSize() const
{
    return size() > kMostJobs ? ~std::size_t{0} : DenseSearch(m_model, m_segment).tableSize();
}

void SegmentSearch::proveSmall(std::size_t mostSets, Budget& budget)
{
    if (m_isProven || m_isImpossible || size() > kMostJobs)
        return;
    DenseSearch search(m_model, m_segment);
    const long toBeat = std::min(m_local.bestCost(), m_model.penalty());
    if (search.tableSize() > mostSets || (m_segment.isFree && m_model.scale() > 1 && search.tableSize() > kNearestTable) ||
        toBeat > DenseSearch::mostToBeat())
        return;
    Proved result = search.run(toBeat, budget);
    result.bound /= m_model.scale();
    note(result);
}

void SegmentSearch::note(const Proved& result)
{
    if (!result.order.empty())
        m_local.offer(result.order);
    m_isImpossible = result.isComplete && !keepsRules();
    if (m_isImpossible)
        return;
    m_isProven = result.isComplete;
    m_bound = std::max(m_bound, result.bound);
    if (keepsRules())
        m_bound = std::min(m_bound, bestCost());
}

} // namespace marac::agenda::sequencer
