// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sequencer/problem.h"
#include "core/agenda/sequencer/weights.h"

#include <vector>

namespace marac::agenda::sequencer {

/// A case (or several alike that may be heard as one) inside a segment.
struct Job {
    std::vector<int> tasks;
    int minutes = 0;
    Bits need = 0;
    Window window;
    Places places;
    int publishedPlace = 0;
    int family = kNoFamily;
};

/// A stretch of the agenda whose cases stay inside it whatever the order: a risk band, the cases already heard. Waiting
/// inside depends on the rest of the meeting only through who has arrived before and who is needed later, so segments
/// are solved one by one.
struct Segment {
    std::vector<Job> jobs;
    std::vector<std::vector<std::size_t>> units; ///< jobs that stay together: a family, or one job
    std::vector<std::vector<char>> precedes;     ///< [a][b]: job a before job b
    Bits arrived = 0;
    Bits later = 0;
    int workBefore = 0;
    int placesBefore = 0;
    bool isFree = false; ///< any order keeps the rules and only waiting counts, but for nearness to the published order
    bool isFreeButForTimes = false; ///< the same, were it not for windows
};

/// Where in the meeting a case would be heard.
struct Spot {
    Bits before = 0; ///< agencies needed up to here
    Bits after = 0;  ///< agencies needed after the case
    int work = 0;    ///< minutes of cases so far
    int place = 0;   ///< number of cases so far
};

/// The problem in the form that the searches use: agencies with two or more cases as bits, rules as windows, places and
/// precedence, the meeting cut into segments. The cost of a case depends only on the *set* of cases before it, never on
/// their order: that is what every search here rests on.
///
/// Cost = (waiting + moveCost x places moved) x scale() + places moved, so that the nearer of two equal orders wins;
/// each minute or place by which a rule is broken adds penalty(), more than all waiting there can be.
class Model {
public:
    static Result<Model> of(const Problem& problem);

    const std::vector<Segment>& segments() const { return m_segments; }
    const WeightTable& weights() const { return m_weights; }
    long scale() const { return m_scale; }
    long penalty() const { return m_penalty; }
    /// Only waiting counts: cost() is minutes times the weight of those waiting.
    bool isPlain() const { return m_isPlain; }

    /// Cost of hearing `job` at `spot`.
    long cost(const Job& job, const Spot& spot) const
    {
        const long waiting = job.minutes * m_weights.of(spot.before & spot.after & ~job.need);
        return m_isPlain ? waiting : costWithRules(job, spot, waiting);
    }
    /// What so many places moved from the published order cost.
    long costOfMoves(long places) const { return m_countsMoves ? places * (m_moveCost * m_scale + 1) : 0; }
    /// Cost of a whole segment in the given order of jobs.
    long cost(const Segment& segment, const std::vector<std::size_t>& order) const;
    /// Minutes from the meeting's start when so many minutes of cases have been heard, breaks included.
    int startAt(int work) const { return m_clock[static_cast<std::size_t>(work)]; }
    /// Does `job` keep its window and places at `spot`?
    bool allows(const Job& job, const Spot& spot) const;
    /// Has its last start or place gone by at `spot`?
    bool isTooLate(const Job& job, const Spot& spot) const
    {
        return m_clock[static_cast<std::size_t>(spot.work)] > job.window.latestStart || spot.place > job.places.last;
    }

private:
    long costWithRules(const Job& job, const Spot& spot, long waiting) const;

    friend class ModelBuilder;
    std::vector<Segment> m_segments;
    WeightTable m_weights;
    std::vector<int> m_clock; ///< [minutes of cases heard] = minutes from the start, breaks included
    long m_scale = 1;
    long m_moveCost = 0;
    long m_penalty = 1;
    bool m_isPlain = true;
    bool m_countsMoves = false;
};

} // namespace marac::agenda::sequencer
