// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/triage/criteria.h"
#include "core/workflow/area_steps.h"
#include "core/workflow/repeats.h"

#include <optional>
#include <string>
#include <vector>

namespace marac::workflow {

/// One referral as triage sees it: in the table, beside it, and in `triage list --json`.
struct TriageLine {
    const referral::Referral* referral = nullptr;
    const people::Person* victim = nullptr;
    triage::Criteria criteria;
    matching::RepeatFinding repeat;
    bool isRepeat = false;         ///< as the rule says, or as a person judged otherwise
    bool isRepeatConfirmed = true; ///< the people were confirmed to be the same, not only proposed
    std::vector<PossibleMatch> possibleMatches;
    Findings findings;             ///< of the intake, those still open
    std::vector<referral::AcceptedFinding> acceptedFindings;
    int waitingDays = 0;
    const triage::Decision* decision = nullptr; ///< the latest
    const meeting::Meeting* meeting = nullptr;  ///< on whose agenda it stands
};

TriageLine triageLine(const Workspace& workspace, const referral::Referral& referral);
/// Referrals of one stage, longest waiting first; every stage for nothing.
std::vector<TriageLine> triageList(const Workspace& workspace, std::optional<referral::Stage> stage);

struct DecisionInput {
    triage::Decision::Kind kind = triage::Decision::Kind::Accept;
    std::string reason;
    std::optional<Id<meeting::Meeting>> meeting; ///< accept for this meeting; otherwise the next with room takes it
};

/// Decides one referral. Accepting for a meeting also puts it at the end of that meeting's agenda where it has one.
Event decide(Workspace& workspace, const Id<referral::Referral>& referral, const DecisionInput& decision);
/// Decides all referrals to triage that meet a criterion, in one step. Answers how many.
Result<int> decideAllMeetingCriteria(Workspace& workspace, const DecisionInput& decision);

} // namespace marac::workflow
