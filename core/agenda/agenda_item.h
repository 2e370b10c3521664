// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/id.h"
#include "core/referral/referral.h"

#include <optional>
#include <vector>

namespace marac::meeting {
struct Meeting;
}

namespace marac::agenda {

/// One line of a meeting's running order: a case, or a break. Positions count from 1 without gaps.
struct AgendaItem {
    enum class Kind { Case, Break };

    Id<AgendaItem> id;
    Id<meeting::Meeting> meeting;
    Kind kind = Kind::Case;
    Id<referral::Referral> referral; ///< empty for a break
    int position = 0;
    int minutes = 12;

    bool operator==(const AgendaItem&) const = default;
};

const char* nameOf(AgendaItem::Kind kind);
std::optional<AgendaItem::Kind> itemKindOf(std::string_view name);

} // namespace marac::agenda
