// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sequencer/budget.h"
#include "core/agenda/sequencer/job_sets.h"

namespace marac::agenda::sequencer {

/// Proof by a table over the sets of heard cases, for segments where there are few such sets: up to twenty cases, or any
/// number when precedence lets none move far (Balas and Simonetti, INFORMS J. Computing 13, 2001: with every case at most
/// K places out of rank the table grows with n, not 2^n). A set is named by its first undecided case in rank order and
/// by which of the cases after that one, as far as any may be heard before it, have been heard.
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
        long minutes = 0; ///< in the scale of costs
        Bits mustBeHeard = 0;
        Window window;
        Places places;
        int publishedPlace = 0;
    };

    bool sortByRank();
    void layTable();
    std::size_t indexOf(Bits heard) const;
    Bits candidates(std::size_t first, Bits heard) const;
    void expand(std::size_t first, Bits heard, long toBeat);
    std::vector<std::size_t> order() const;

    const Model& m_model;
    const Segment& m_segment;
    std::size_t m_count;
    std::vector<std::size_t> m_rank; ///< jobs of the segment in rank order; everything below counts in it
    Segment m_sorted;
    std::vector<Step> m_steps;
    std::vector<Bits> m_mustBeHeard;
    std::vector<Bits> m_families;
    std::vector<Bits> m_neededFrom;   ///< by the cases from an index on
    std::vector<std::size_t> m_reach; ///< one past the last case that may be heard before this one
    std::vector<std::size_t> m_offsets;
    JobSets m_sets;
    std::vector<int> m_cost;          ///< small numbers: the table is what the processor waits for
    std::vector<std::uint8_t> m_last; ///< the case heard last on the cheapest way to the set
};

} // namespace marac::agenda::sequencer
