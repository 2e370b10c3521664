// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/referral/referral.h"

#include <optional>
#include <string>
#include <vector>

namespace marac::meeting {
struct Meeting;
}

namespace marac::agenda {

/// The time within which something has to happen: an interpreter is there from 10:30 until 11:00.
struct TimeWindow {
    TimeOfDay from;
    TimeOfDay until;
    bool operator==(const TimeWindow&) const = default;
};

/// One line of a meeting's running order: a case, or a break. Positions count from 1 without gaps.
struct AgendaItem {
    enum class Kind { Case, Break };

    Id<AgendaItem> id;
    Id<meeting::Meeting> meeting;
    Kind kind = Kind::Case;
    Id<referral::Referral> referral; ///< empty for a break
    int position = 0;
    int minutes = 12;
    bool isOwnLength = false;           ///< a person gave these minutes; otherwise they were worked out (case_length.h)
    std::string lengthReason{};         ///< why, where a person gave them
    std::optional<int> pinnedAt{};      ///< it is the nth case, counting cases from 1, whatever else moves
    std::optional<TimeWindow> window{}; ///< it is heard within these times

    bool isCase() const { return kind == Kind::Case; }
    bool operator==(const AgendaItem&) const = default;
};

const char* nameOf(AgendaItem::Kind kind);
std::optional<AgendaItem::Kind> itemKindOf(std::string_view name);

} // namespace marac::agenda
