// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/demo_referrals.h"

namespace marac::workflow {

constexpr int kDemoPastMeetings = 30;   ///< fourteen months of fortnights
constexpr int kDaysBetweenMeetings = 14;

/// Writes the demo area's past: thirty fortnightly meetings up to a fortnight before `coming`, who came, what was heard and
/// agreed, and how the actions stand today. The last meeting waits to be signed; those before are signed.
Done writePast(DemoWorld& world, store::Write& write, const Date& coming);

} // namespace marac::workflow
