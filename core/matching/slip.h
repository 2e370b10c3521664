// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string_view>

namespace marac::matching {

/// Whether at most one slip of the finger lies between two texts: a letter too many, missing, wrong, or two neighbours swapped.
constexpr bool isOneSlipApart(std::string_view a, std::string_view b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    size_t same = 0;
    while (same < a.size() && a[same] == b[same])
        ++same;
    const std::string_view restA = a.substr(same);
    const std::string_view restB = b.substr(same);
    if (restA.size() < restB.size())
        return restA == restB.substr(1);
    if (restA.size() < 2 || restA.substr(1) == restB.substr(1))
        return true;
    return restA[0] == restB[1] && restA[1] == restB[0] && restA.substr(2) == restB.substr(2);
}

} // namespace marac::matching
