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
    long of(const std::vector<Load>& loads, Bits left, Bits right);
    /// The same for jobs of a segment, with agencies that came before or are needed after them; those of both wait too.
    long of(const Segment& segment, Bits jobs, Bits before, Bits after);

private:
    struct Crossing {
        long everywhere = 0;
        long apart = 0; ///< during cases that need nobody of either edge; may be added to the shares
    };
    double shares(const std::vector<Load>& loads, Bits edge) const;
    Crossing crossing(const std::vector<Load>& loads, Bits left, Bits right) const;
    long cover(Bits left, Bits without, const std::array<Bits, 64>& partners) const;

    const WeightTable& m_weights;
    std::array<long, 64> m_weight{}; ///< per agency bit
    std::vector<Load> m_loads;
};

} // namespace marac::agenda::sequencer
