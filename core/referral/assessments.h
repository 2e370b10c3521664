// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dash/series.h"
#include "core/referral/referral.h"

#include <string_view>
#include <vector>

namespace marac::referral {

/// The day an assessment stands for: its own, or the day the referral came where it is not dated.
Date dayOf(const Referral& referral, const dash::Assessment& assessment);

/// Gives a referral all its assessments: the Dash that counts becomes `dash`, every other stands in `others`, oldest first.
void setAssessments(Referral& referral, std::vector<dash::Assessment> assessments);

/// All of them, oldest first.
std::vector<const dash::Assessment*> assessmentsOf(const Referral& referral);
/// Those of one checklist, oldest first.
std::vector<const dash::Assessment*> assessmentsOf(const Referral& referral, std::string_view checklist);
/// By its id, or the Dash that counts for an empty one. Null where there is none.
const dash::Assessment* assessmentOf(const Referral& referral, const Id<dash::Assessment>& id);
dash::Assessment* assessmentOf(Referral& referral, const Id<dash::Assessment>& id);

/// The Dash that a meeting on this day has before it. Later ones are of no account to that meeting.
const dash::Assessment& dashFor(const Referral& referral, const Date& meeting);
/// The Dash that stands in the signed minutes of a meeting on this day: what was frozen with them, whatever came later.
const dash::Assessment& minutedDash(const Referral& referral, const Date& meeting);

dash::Series seriesOf(const Referral& referral, std::string_view checklist, int threshold);

/// Whether a form would change an assessment that stands in signed minutes (DESIGN section 4, rule 9).
bool changesFrozen(const Referral& before, const Referral& after);

} // namespace marac::referral
