// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/demo_referrals.h"

namespace marac::workflow {

constexpr int kDemoComingCases = 18;
constexpr int kDemoToTriage = 12;

/// The cases that will be accepted for the coming meeting, still to triage as they come in: repeats, a victim known with
/// another perpetrator, people written otherwise than before, a transfer, languages, two people causing harm.
Done writeComing(DemoWorld& world, store::Write& write, const Date& meeting);
/// What waits for the coordinator today: every kind of question that triage asks, and two sent back to the referrer.
Done writeWaiting(DemoWorld& world, store::Write& write);
/// Agencies' answers about the cases of the coming meeting, asked for some days ago; gaps stay gaps.
Done writeAnswers(DemoWorld& world, store::Write& write, const Id<meeting::Meeting>& meeting);

} // namespace marac::workflow
