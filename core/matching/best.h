// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace marac::matching {

/// Of everything that two people's lists of names, dates, addresses offer, the strongest agreement counts.
template <typename Score>
void keepBetter(std::optional<Score>& best, const Score& found, double foundWeight, double bestWeight)
{
    if (!best || foundWeight > bestWeight)
        best = found;
}

template <typename Score>
void keepBetter(std::optional<Score>& best, const Score& found)
{
    keepBetter(best, found, found.weight, best ? best->weight : 0);
}

} // namespace marac::matching
