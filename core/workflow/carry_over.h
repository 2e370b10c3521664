// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"

#include <optional>
#include <string>

namespace marac::workflow {

/// Why a case that stood on an earlier agenda is on this one: deferred, not reached, or moved from there.
struct CarryOver {
    enum class Kind { Deferred, NotReached, Moved, Emergency };

    Kind kind = Kind::Deferred;
    Date from; ///< day of the meeting at which it was not heard
    std::string reason;
};

/// The latest reason; nothing for a case that is here for the first time.
std::optional<CarryOver> carryOverOf(const CaseBook& book, const meeting::Meeting& meeting, const Id<referral::Referral>& referral);

const char* nameOf(CarryOver::Kind kind);
/// "deferred from 14 October: Idva asks for more time"; `day` is the day in the reader's way.
Phrase wordsFor(const CarryOver& carryOver, const std::string& day);

} // namespace marac::workflow
