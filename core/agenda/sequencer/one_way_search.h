// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sequencer/budget.h"
#include "core/agenda/sequencer/edge_bound.h"
#include "core/agenda/sequencer/job_sets.h"
#include "core/agenda/sequencer/state_layer.h"

namespace marac::agenda::sequencer {

/// Proof for a segment with any mix of rules: builds the order from its first case on and keeps for each *set* of heard
/// cases only the cheapest way there (Held and Karp's idea). Time, place, open family and waiting are functions of the
/// set, so every rule is kept by not taking the step that would break it. Where more agencies have come before than are
/// needed later, as in a meeting under way, the order is built from its last case on: with agencies present at both
/// edges the bound is strong from the first step. At most 64 jobs.
class OneWaySearch {
public:
    OneWaySearch(const Model& model, const Segment& segment);

    /// Looks for an order cheaper than `toBeat` (Model cost), holding at most so many states. Calling it again
    /// goes on where it stopped; `toBeat` may have become less meanwhile.
    Proved run(long toBeat, std::size_t mostStates, Budget& budget);

private:
    struct State {
        Bits heard = 0;
        long cost = 0;
        long least = 0; ///< no order through here costs less
        std::uint32_t parent = 0;
        std::uint32_t job = 0;
        Bits hash() const { return mixed(heard); }
        bool isSameAs(const State& other) const { return heard == other.heard; }
    };

    Bits candidates(Bits heard) const;
    Spot spotBeside(Bits heard) const;
    bool expand(std::size_t layer, std::size_t index, long toBeat);
    std::size_t statesHeld() const;
    long leastOpen() const;
    std::vector<std::size_t> orderTo(std::size_t layer, std::size_t index) const;
    long leastMoves(Bits undecided, int firstPlace) const;
    long bound(const State& state, Bits undecided, const Spot& spot);
    bool isMissed(Bits undecided, const Spot& spot) const;

    const Model& m_model;
    const Segment& m_segment;
    JobSets m_sets;
    EdgeBound m_bound;
    std::size_t m_count;
    bool m_isBackward;
    std::vector<Bits> m_mustBeHeard; ///< per job; backwards, those that must come after it
    std::vector<std::size_t> m_asPublished;
    std::vector<Bits> m_families;
    Bits m_timed = 0;                        ///< jobs with a last start or place; backwards, with a first
    std::vector<StateLayer<State>> m_layers; ///< by number of cases heard
    std::size_t m_layer = 0;                 ///< where the search stands
    std::size_t m_next = 0;
    std::size_t m_kept = 0; ///< states of the layer looked at so far that can lead to a cheaper order
    StateLayer<State> m_spare;
};

} // namespace marac::agenda::sequencer
