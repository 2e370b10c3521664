// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pdf/page_item.h"

#include <optional>

namespace marac::pdf {

/// How text looks. Sizes and leading in points.
struct Look {
    double size = 10.5;
    double leading = 14.5;
    Ink ink = kInk;
};

/// Lines of one element in one column.
struct Cell {
    int element = -1; ///< -1 in a row that is drawn again as furniture
    double x = 0;
    Look look;
    std::vector<TextLine> lines;
};

/// Everything that stands side by side: a paragraph (one cell), a bullet and its text, a fact, a row of a table. Where
/// a page ends, the cells of a row are split line by line in step.
struct Row {
    std::vector<Cell> cells;
    double above = 0; ///< padding inside the row, in points
    double below = 0;
    double keepWholeUpTo = 0; ///< a row up to this height is never split
    std::optional<Box> shade; ///< x, width and ink; height follows the row
    std::optional<Box> bar;   ///< at the left of the row, as high as the row
    std::optional<Box> rule;  ///< under the row

    size_t lineCount() const;
    double leading() const;
    double height() const;
};

} // namespace marac::pdf
