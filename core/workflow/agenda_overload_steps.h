// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/agenda_steps.h"

#include <vector>

namespace marac::workflow {

// Ways in which cases leave an overfull agenda. Each is one step and keeps the reason, so that the case says at its next
// meeting why it is there.

using Referrals = std::vector<Id<referral::Referral>>;

/// Puts cases off, with a reason. They are deferred by a decision, and go on the next agenda with room.
Event deferCases(Workspace& workspace, const Id<meeting::Meeting>& from, const Referrals& cases, const std::string& reason);
/// Puts cases on the agenda of another meeting still to come.
Event moveToMeeting(Workspace& workspace, const Referrals& cases, const Id<meeting::Meeting>& to, const std::string& reason);
/// Makes another meeting and puts these cases on its agenda, in the order in which they stood.
Result<Id<meeting::Meeting>> secondMeeting(Workspace& workspace, const Referrals& cases, const NewMeeting& wanted, const std::string& reason);
/// Makes an emergency meeting for one case. The case may stand on an agenda, which it leaves, or still wait for one.
Result<Id<meeting::Meeting>> emergencyMeeting(Workspace& workspace, const Id<referral::Referral>& one, const NewMeeting& wanted,
                                              const std::string& reason);

/// The working day on which a second meeting would be held: the first after a meeting that has none.
Date dayForSecondMeeting(const CaseBook& book, const meeting::Meeting& meeting);

} // namespace marac::workflow
