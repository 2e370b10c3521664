// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/import/sheet.h"

#include <map>
#include <span>

namespace marac::intake {

/// One column that a small list (agencies, representatives) may have: a stable name and the plain words of its headings,
/// parted by "|".
struct ListColumn {
    const char* name;
    const char* headings;
};

/// Where a list begins and in which columns; `line` is 0 where no line has the first of the columns asked for.
struct ListHeader {
    int line = 0;
    std::map<std::string, size_t, std::less<>> columns;

    /// The trimmed cell, blank where the list has no such column.
    std::string text(const Line& row, const char* name) const;
    const Cell& cell(const Line& row, const char* name) const;
    /// The same headings once more in the middle of the list.
    bool isAgain(const Line& row, std::span<const ListColumn> known) const;
};

ListHeader findListHeader(const Sheet& sheet, std::span<const ListColumn> known);

/// A line that was left out of a small list, and why.
struct LeftOut {
    int line = 0;
    Phrase why;
};

} // namespace marac::intake
