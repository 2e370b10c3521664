// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tracking/tracking.h"
#include "core/workflow/area_steps.h"

namespace marac::workflow {

/// What an agency says of its action. "Not possible" and "not done" need their reason.
Event reportAction(Workspace& workspace, const Id<action_plan::Action>& action, action_plan::Action::Status status,
                   const std::string& reason);
/// Notes that an agency was chased for what is late or due; the list itself is tracking::chaseLists.
Event noteChase(Workspace& workspace, const Id<agency::Agency>& agency);

/// One action with its case, for lists by agency, case or age.
struct ActionLine {
    const action_plan::Action* action = nullptr;
    const agency::Agency* agency = nullptr;
    const referral::Referral* referral = nullptr;
    const meeting::Meeting* meeting = nullptr;
    bool isLate = false;
    int daysLate = 0;
};
enum class ActionFilter { All, Open, Late, Finished };
/// Late ones first, then by due date.
std::vector<ActionLine> actionLines(const Workspace& workspace, ActionFilter filter);

} // namespace marac::workflow
