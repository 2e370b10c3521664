// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace marac::pdf {

struct ColumnWish {
    double share = 1;    ///< of the width, relative to the other columns
    double narrowest = 0; ///< its widest word, in points
};

/// Shares `width` out as wished, but gives each column the room of its widest word where all columns can have that.
/// The sum is always `width`.
std::vector<double> columnWidths(const std::vector<ColumnWish>& wishes, double width);

} // namespace marac::pdf
