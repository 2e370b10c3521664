// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sequencer/budget.h"
#include "core/agenda/sequencer/job_sets.h"
#include "core/agenda/sequencer/job_times.h"
#include "core/agenda/sequencer/large_pages.h"

namespace marac::agenda::sequencer {

/// Proof by a table over the sets of heard cases, for segments where there are few such sets: up to twenty cases, or any
/// number when precedence lets none move far (Balas and Simonetti, INFORMS J. Computing 13, 2001: with every case at most
/// K places out of rank the table grows with n, not 2^n). A set is named by its first undecided case in rank order and
/// by which of the cases after that one, as far as any may be heard before it, have been heard.
///
/// The table is filled from both ends, from the front where a set costs less than F to hear, from the back where all the
/// others cost less than B; with F + B at what is to be beaten, every cheaper order leads through a set reached from both.
class DenseSearch {
public:
    DenseSearch(const Model& model, const Segment& segment);

    /// The size of the table; a huge number where the segment does not suit.
    std::size_t tableSize() const { return m_offsets.empty() ? ~std::size_t{0} : m_offsets.back() + 1; }
    /// Looks for an order cheaper than `toBeat` (Model cost, at most mostToBeat()). Only when the table is small enough to
    /// be held.
    static constexpr long mostToBeat() { return std::numeric_limits<int>::max(); }
    Proved run(long toBeat, Budget& budget);

private:
    /// A job as the innermost loop needs it.
    struct Step {
        Bits need = 0;
        long minutes = 0;       ///< in the scale of costs
        int publishedPlace = 0; ///< within the segment
    };
    /// A set of heard cases and what everyone's cost depends on there.
    struct Place {
        std::size_t first = 0; ///< the first undecided case
        std::size_t set = 0;   ///< index in the table
        Bits heard = 0;
        Bits waiting = 0; ///< agencies come before and needed after
        long weight = 0;  ///< of those
        int minutes = 0;
        int places = 0;
    };

    /// Sets reached that are to be expanded later.
    struct Waiting {
        long sets = 0;
        long costs = 0; ///< summed
        void add(long cost)
        {
            ++sets;
            costs += cost;
        }
        long mean() const { return costs / sets; }
    };
    /// Of 64 sets with one index after the other.
    enum class Group : std::uint8_t { Unreached, Waiting, Expanded };
    /// How far the table is filled from one end.
    struct End {
        std::vector<int, LargePages<int>> cost; ///< of hearing the set, or all the others; small numbers: the processor waits for them
        std::vector<Group> groups;
        long below = 0;                      ///< every set that costs less has been expanded
        Waiting waiting{1, 0};
        long expanded = 0;
        void open(std::size_t size, std::size_t start);
        void reach(std::size_t set, long reached);
    };

    bool sortByRank();
    void layTable();
    std::size_t indexOf(Bits heard) const;
    Place placeOf(Bits heard) const;
    Place placeOf(Bits heard, std::size_t first, std::size_t set) const;
    Place placeAt(std::size_t set, std::size_t first) const;
    int placesOf(std::size_t job) const { return static_cast<int>(m_sorted.jobs[job].tasks.size()); }
    Bits candidates(const Place& place) const;
    Bits candidatesBack(const Place& place) const;
    long costOf(std::size_t job, const Place& place, int at) const;
    template <typename Visit>
    void forEachNext(const Place& place, Visit visit) const;
    template <typename Visit>
    void forEachPrevious(const Place& place, Visit visit) const;
    void expand(const Place& place);
    void expandBack(const Place& place);
    bool isToExpand(End& end, const End& other, std::size_t set, long below) const;
    std::pair<long, std::size_t> meeting() const;
    bool isOver(Budget& budget);
    bool advance(long below, Budget& budget);
    bool advanceBack(long below, Budget& budget);
    std::vector<std::size_t> orderThrough(std::size_t set) const;

    const Model& m_model;
    const Segment& m_segment;
    std::size_t m_count;
    std::vector<std::size_t> m_rank; ///< jobs of the segment in rank order; everything below counts in it
    Segment m_sorted;
    std::vector<Step> m_steps;
    std::vector<Bits> m_mustBeHeard;
    std::vector<Bits> m_families;
    std::vector<std::size_t> m_reach; ///< one past the last case that may be heard before this one
    std::vector<std::size_t> m_offsets;
    long m_costOfMove = 0; ///< by one place from the published order
    Bits m_spanning = 0;   ///< agencies that are in the room all along
    long m_spent = 0;      ///< on their waiting, whatever the order; no cost below holds it
    long m_looks = 0;
    JobSets m_sets;
    JobTimes m_times;
    End m_front;
    End m_back;
    long m_toBeat = 0; ///< without m_spent
};

} // namespace marac::agenda::sequencer
