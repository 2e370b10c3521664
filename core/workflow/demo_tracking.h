// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/action_plan/action.h"
#include "core/workflow/demo_words.h"

namespace marac::workflow {

/// How an action of a past meeting stands today: the longer ago, the more of them are finished. A few are late, and both
/// kinds of "not done" occur, each with its reason.
void giveStatus(action_plan::Action& action, Chance& chance, const Date& meeting, const Date& today);

} // namespace marac::workflow
