// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sequencer/budget.h"
#include "core/agenda/sequencer/dense_search.h"
#include "core/agenda/sequencer/local_search.h"
#include "core/agenda/sequencer/one_way_search.h"
#include "core/agenda/sequencer/two_way_search.h"

#include <memory>

namespace marac::agenda::sequencer {

/// Solves one segment: better and better orders from the local search, and the proof.
class SegmentSearch {
public:
    SegmentSearch(const Model& model, const Segment& segment);

    /// So many rounds of local search, or until the budget is over. True when the best order became better.
    bool improve(long rounds, Budget& budget);
    /// Of a proof by table; a huge number where the segment does not suit.
    std::size_t tableSize() const;
    /// Proves by table where that takes next to no time.
    void proveSmall(std::size_t mostSets, Budget& budget);
    /// The same as prove() where agencies came before or are needed later: the bound is strong there.
    void proveBetweenOthers(std::size_t mostStates, Budget& budget);
    /// Tries to prove the best order or to find a cheaper one, holding at most so many states; goes on where it stopped.
    void prove(std::size_t mostStates, Budget& budget);

    /// Agencies came before it or are needed after it.
    bool isBetweenOthers() const { return (m_segment.arrived | m_segment.later) != 0; }
    /// Can be proven from both ends.
    bool suitsBothEnds() const { return TwoWaySearch::suits(m_model, m_segment); }
    bool isProven() const { return m_isProven; }
    bool keepsRules() const { return m_local.keepsRules(); }
    /// Proven that no order keeps the rules.
    bool isImpossible() const { return m_isImpossible; }
    long bound() const { return m_bound; } ///< waiting plus move costs, minutes times weight
    std::vector<std::size_t> bestOrder() const { return m_local.bestOrder(); }
    std::size_t size() const { return m_segment.jobs.size(); }
    const Segment& segment() const { return m_segment; }

private:
    long bestCost() const { return m_local.bestCost() / m_model.scale(); }
    void offerPublished();
    void note(const Proved& result);

    const Model& m_model;
    const Segment& m_segment;
    LocalSearch m_local;
    std::unique_ptr<TwoWaySearch> m_twoWay;
    std::unique_ptr<OneWaySearch> m_oneWay;
    long m_bound = 0;
    bool m_isProven = false;
    bool m_isImpossible = false;
};

} // namespace marac::agenda::sequencer
