// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/action_plan/action.h"
#include "core/base/result.h"

#include <vector>

namespace marac::tracking {

using action_plan::Action;

/// May an action be given this status? "Not possible, circumstances changed" and "the agency did not do it" are different
/// answers; both need their reason in words (DESIGN section 4, rule 10; SafeLives minutes checklist).
Done mayReport(const Action& action, Action::Status status, std::string_view reason);

/// How the actions of a plan or an agency stand. The two kinds of "not done" are never added up.
struct Tally {
    int open = 0;
    int late = 0; ///< of the open ones
    int done = 0;
    int notPossible = 0;
    int notDone = 0;
    int withdrawn = 0;
};
Tally tallyOf(const std::vector<Action>& actions, const Date& today);

/// What to chase one agency for: its open actions that are late, or due within a week, the oldest first.
struct Chase {
    Id<agency::Agency> agency;
    std::vector<const Action*> late;
    std::vector<const Action*> dueSoon;
};
std::vector<Chase> chaseLists(const std::vector<Action>& actions, const std::vector<agency::Agency>& agencies, const Date& today);

/// The mark that agencies keep on their files for twelve months from the last referral, and reset by each repeat
/// (domain/marac.md, decision 3).
struct Flag {
    Id<referral::Referral> referral;
    Date from;
    Date lapses;
};
Flag flagOf(const referral::Referral& latest);
bool lapsesWithin(const Flag& flag, const Date& today, int days);

} // namespace marac::tracking
