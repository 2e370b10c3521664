// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/area_steps.h"

namespace marac::workflow {

/// A referral with the people in it, as one form shows it.
struct ReferralForm {
    referral::Referral referral; ///< an empty id makes a new referral; an empty ref takes the next number of the year
    people::Person victim;
    std::vector<people::Person> perpetrators; ///< as many as referral.perpetrators, in the same order
};

/// An empty form for today, and the form of a referral in the store.
ReferralForm newReferralForm(const Workspace& workspace);
Result<ReferralForm> referralForm(const Workspace& workspace, const Id<referral::Referral>& referral);

/// Saves the form. A victim's name is needed; everything else may come later. A minuted Dash is frozen and not changed.
struct SavedReferral {
    Id<referral::Referral> referral;
    std::string ref;
    audit::EventSeq event = 0;
};
Result<SavedReferral> saveReferral(Workspace& workspace, ReferralForm form);

/// Accepts a finding of the intake, known by its field, with a word; or opens it again.
Event acceptFinding(Workspace& workspace, const Id<referral::Referral>& referral, const std::string& field, const std::string& word);
Event reopenFinding(Workspace& workspace, const Id<referral::Referral>& referral, const std::string& field);
/// Counts a referral as a repeat, or not, otherwise than the rule says; the reason is needed. Nothing goes back to the rule.
Event judgeRepeatOtherwise(Workspace& workspace, const Id<referral::Referral>& referral, std::optional<referral::RepeatVerdict> verdict);

/// Says that two records are one human being, or are not. Remembered; undone like any step.
Event decideIdentity(Workspace& workspace, const people::Identity& identity);

} // namespace marac::workflow
