// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sequencer/budget.h"
#include "core/agenda/sequencer/edge_bound.h"
#include "core/agenda/sequencer/job_sets.h"
#include "core/agenda/sequencer/state_layer.h"

namespace marac::agenda::sequencer {

/// Proof for a free segment: cases are put at both ends towards the middle. A state is the set of undecided cases and
/// the agencies that have come in at the left or at the right end and are still needed; one that has come in at both is
/// charged for all its remaining waiting at once and forgotten. An order and its mirror image cost the same, so a state
/// and its mirror are one. Dominance between candidates after Qin, Zhang, Lim and Liang, EJOR 250 (2016). At most 64
/// jobs.
///
/// Where windows bind, as after a representative who is late, cases are put at the end that is not settled until every
/// undecided case keeps its window wherever it comes; a state is then one with those of the same time.
class TwoWaySearch {
public:
    TwoWaySearch(const Model& model, const Segment& segment);

    /// Looks for an order with less waiting than `toBeat` minutes times weight, holding at most so many states. Calling it again
    /// goes on where it stopped; `toBeat` may have become less meanwhile.
    Proved run(long toBeat, std::size_t mostStates, Budget& budget);

    /// Do the windows of the segment bind only so near to its ends that this search is likely the quickest?
    static bool suits(const Model& model, const Segment& segment);

private:
    static constexpr int kSettled = -1;
    struct State {
        Bits undecided = 0;
        Bits left = 0;
        Bits right = 0;
        long cost = 0;
        long least = 0;
        std::uint32_t parent = 0;
        int minutes = kSettled; ///< of the cases at the left end, while windows of undecided cases bind
        std::uint8_t parentLayer = 0;
        bool isAtRight = false;  ///< the step that led here was made at the parent's right end
        bool isMirrored = false; ///< left and right were exchanged after the step that led here
        Bits hash() const
        {
            const Bits time = static_cast<Bits>(minutes + 1);
            return mixed(mixed(undecided + time) ^ left * 0xD6E8FEB86659FD93ULL ^ right);
        }
        bool isSameAs(const State& other) const
        {
            return undecided == other.undecided && left == other.left && right == other.right &&
                minutes == other.minutes;
        }
    };
    enum class Times { Settled, BindAtLeft, BindAtRight, Missed };
    using Load = EdgeBound::Load;

    bool expand(std::size_t layer, std::size_t index, long toBeat);
    void gatherAlike(const State& state);
    bool isDominated(std::size_t candidate, const State& state) const;
    void place(const State& state, std::size_t alike, State next, long toBeat);
    void begin();
    Times timesOf(Bits undecided, int minutesBefore) const;
    bool mayBegin(std::size_t job, int minutesBefore) const;
    void expandBound(State state, State next, long toBeat);
    std::size_t statesHeld() const;
    long leastOpen() const;
    std::vector<std::size_t> orderTo(std::size_t index) const;

    const Model& m_model;
    const Segment& m_segment;
    const WeightTable& m_weights;
    JobSets m_sets;
    EdgeBound m_bound;
    std::size_t m_count;
    std::vector<Bits> m_cases; ///< per agency bit: the jobs that need it
    Bits m_agencies = 0;
    std::vector<Bits> m_needs; ///< per job
    std::vector<int> m_minutes;
    Bits m_timed = 0; ///< jobs with a window
    /// Undecided cases that need the same agencies among those that still matter, and which they are.
    std::vector<Load> m_alike;
    std::vector<Bits> m_alikeJobs;
    std::array<std::uint32_t, 128> m_seenIn{}; ///< a table of needs; an entry holds if it is of this gathering
    std::array<std::uint8_t, 128> m_seenAs{};
    std::uint32_t m_gathering = 0;
    std::vector<StateLayer<State>> m_layers; ///< by number of undecided cases
    std::size_t m_layer;                     ///< where the search stands
    std::size_t m_next = 0;
    std::size_t m_kept = 0; ///< states of the layer looked at so far that can lead to a cheaper order
    StateLayer<State> m_spare;
};

} // namespace marac::agenda::sequencer
