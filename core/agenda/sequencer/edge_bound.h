// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/sequencer/model.h"

#include <array>
#include <vector>

namespace marac::agenda::sequencer {

/// Least waiting during a set of undecided cases, whatever their order, given who has arrived before them and who is
/// needed after them.
///
/// Two arguments. *Shares* (Garcia de la Banda, Stuckey and Chu 2011): of two agencies present at the same edge the one
/// that stays longer waits during the other's own cases. *Crossing* (ours): an agency of the left edge and one of the
/// right that need the same undecided case leave no moment with neither present, so during every case those waiting
/// weigh at least a vertex cover of such pairs.
class EdgeBound {
public:
    /// Undecided cases that need the same agencies, and how long they last together.
    struct Load {
        Bits need = 0;
        long minutes = 0;
    };

    explicit EdgeBound(const WeightTable& weights);

    /// `left` and `right` hold no agency in common and each is needed by some load.
    /// Ends early once the answer is known to be `enough` or more.
    long of(const std::vector<Load>& loads, Bits left, Bits right, long enough = std::numeric_limits<long>::max());
    /// The same for jobs of a segment, with agencies that came before or are needed after them; those of both wait too.
    long of(const Segment& segment, Bits jobs, Bits before, Bits after);

private:
    double sharesAlone(const std::vector<Load>& loads, Bits edge) const;
    void findMeetings(const std::vector<Load>& loads, Bits edges);
    long packChains(Bits& left, Bits& right);
    long packLongChains(Bits left, Bits between, Bits right);
    void addShares(const Load& load, Bits edge);
    double shares(Bits edge) const;

    const WeightTable& m_weights;
    std::array<int, 64> m_weight{}; ///< per agency bit
    std::size_t m_agencies = 0;     ///< one past the last agency bit in use
    std::array<Bits, 64> m_meets{}; ///< per agency: those needed in one of its undecided cases
    Bits m_between = 0;             ///< agencies of neither edge
    std::array<int, 64> m_rest{};   ///< per agency: weight that no chain has used during the load looked at
    std::array<std::array<double, 64>, 64> m_pairs{}; ///< [needed][other of the edge]: waiting of the other, shared out
    std::vector<Load> m_loads;
};

} // namespace marac::agenda::sequencer
