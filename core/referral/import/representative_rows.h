// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/import/small_list.h"

namespace marac::intake {

/// One person who comes to the meeting for an agency, with the times between which they can (none: the whole meeting).
/// `role` is kept as written; isDeputy where it says so.
struct RepresentativeRow {
    int line = 0;
    std::string agency;
    std::string name;
    std::string role;
    bool isDeputy = false;
    std::string email;
    std::string phone;
    std::optional<TimeOfDay> from;
    std::optional<TimeOfDay> to;

    bool operator==(const RepresentativeRow&) const = default;
};

/// linesRead == rows.size() + leftOut.size().
struct RepresentativeSheet {
    std::vector<RepresentativeRow> rows;
    std::vector<LeftOut> leftOut;
    Findings findings;
    int linesRead = 0;
};

Result<RepresentativeSheet> readRepresentativeRows(const Sheet& sheet);

/// "10:30", "10.30", "1030", "10am", "3 pm", "15:00:00", "noon"; nothing for anything else, nor for "3", which could be
/// either half of the day.
std::optional<TimeOfDay> timeIn(std::string_view text);

} // namespace marac::intake
