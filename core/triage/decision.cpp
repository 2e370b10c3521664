// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/decision.h"

#include "core/base/names.h"
#include "core/base/text.h"

namespace marac::triage {

using Kind = Decision::Kind;

namespace {
constexpr std::array<const char*, 5> kNames = {"accept", "decline", "return", "defer", "emergency"};
} // namespace

const char* nameOf(Kind kind)
{
    return nameIn(kNames, kind);
}

std::optional<Kind> decisionOf(std::string_view name)
{
    return byName<Kind>(kNames, name);
}

Phrase wordsFor(Kind kind)
{
    switch (kind) {
    case Kind::Accept:
        return phrase("Decision", "Accepted for Marac");
    case Kind::Decline:
        return phrase("Decision", "Not for Marac");
    case Kind::Return:
        return phrase("Decision", "Returned to the referrer with a question");
    case Kind::Defer:
        return phrase("Decision", "Deferred");
    case Kind::Emergency:
        return phrase("Decision", "Accepted for an emergency meeting");
    }
    return phrase("Decision", "Accepted for Marac");
}

Done mayDecide(const referral::Referral& referral, Kind kind, std::string_view reason, bool meetsACriterion)
{
    if (referral.stage == referral::Stage::Heard)
        return failure(ErrorCode::NotAllowed,
                       phrase("Triage", "This case has been heard already, so the decision stands as it is. A new referral can be made for new abuse."));
    const bool needsReason = kind != Kind::Accept || !meetsACriterion;
    if (needsReason && trimmed(reason).empty())
        return failure(ErrorCode::InvalidInput,
                       phrase("Triage", "This decision needs its reason in words. Nothing was decided yet; add the reason and decide again."));
    return {};
}

referral::Stage stageAfter(Kind kind)
{
    switch (kind) {
    case Kind::Accept:
    case Kind::Emergency:
        return referral::Stage::Accepted;
    case Kind::Decline:
        return referral::Stage::Declined;
    case Kind::Return:
        return referral::Stage::Returned;
    case Kind::Defer:
        return referral::Stage::Deferred;
    }
    return referral::Stage::ToTriage;
}

int waitingDays(const referral::Referral& referral, const Date& today)
{
    return referral.received.daysUntil(today);
}

} // namespace marac::triage
