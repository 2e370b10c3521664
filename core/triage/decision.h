// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/referral/referral.h"

#include <optional>
#include <string>

namespace marac::meeting {
struct Meeting;
}

namespace marac::triage {

/// What the coordinator or chair decided about a referral, when and why. Decisions are added, never rewritten.
struct Decision {
    enum class Kind { Accept, Decline, Return, Defer, Emergency };

    Id<Decision> id;
    Id<referral::Referral> referral;
    Kind kind = Kind::Accept;
    std::string reason;
    Instant at;
    std::optional<Id<meeting::Meeting>> meeting; ///< where it is accepted for a certain meeting

    bool operator==(const Decision&) const = default;
};

const char* nameOf(Decision::Kind kind); ///< "accept", "decline", "return", "defer", "emergency"
std::optional<Decision::Kind> decisionOf(std::string_view name);
Phrase wordsFor(Decision::Kind kind);

/// Whether the decision may be taken. A reason is always needed, except to accept what meets a criterion anyway;
/// nothing is ever refused because of a score.
Done mayDecide(const referral::Referral& referral, Decision::Kind kind, std::string_view reason, bool meetsACriterion);

/// Where a decision puts the referral.
referral::Stage stageAfter(Decision::Kind kind);

/// Whole days since the referral came in.
int waitingDays(const referral::Referral& referral, const Date& today);

} // namespace marac::triage
