// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/needed_agencies.h"
#include "core/workflow/agenda_steps.h"

#include <vector>

namespace marac::workflow {

/// Whose people are needed for one case of a meeting, from research, referral, role and declared conflicts.
std::vector<Id<agency::Agency>> neededFor(const Workspace& workspace, const meeting::Meeting& meeting, const referral::Referral& referral);

/// The places of the running order, as indices into the present one, in which representatives wait least. Breaks stay
/// where they are; cases with children come before the others; what has been heard already stays in front.
Result<std::vector<size_t>> leastWaitingOrder(const Workspace& workspace, const meeting::Meeting& meeting);

} // namespace marac::workflow
