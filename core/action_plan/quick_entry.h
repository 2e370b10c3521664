// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agency/agency.h"
#include "core/base/date.h"
#include "core/minutes/record.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace marac::action_plan {

/// What one typed line means: "hou: change locks, fri" is Housing, "change locks", the coming Friday. Shown as chips while
/// it is typed; nothing is guessed in silence: an agency that two could be is left open and both are offered.
struct QuickEntry {
    std::vector<const agency::Agency*> agencies; ///< whom the letters before the colon could mean, best first
    std::string text;
    std::optional<Date> due;
    std::optional<minutes::Subject> target; ///< from a mark such as "@child", "@him", "@staff"

    /// The one agency meant, where there is no doubt.
    const agency::Agency* agency() const { return agencies.size() == 1 ? agencies.front() : nullptr; }
};

/// Dates understood at the end of the line, after a comma: "fri", "tomorrow", "today", "3wd" (working days), "2w",
/// "27/11", "27/11/2026", "27 nov", "2026-11-27".
QuickEntry parseQuickEntry(std::string_view line, const std::vector<agency::Agency>& agencies, const Date& today);
/// Just the date part.
std::optional<Date> parseDue(std::string_view words, const Date& today);

} // namespace marac::action_plan
