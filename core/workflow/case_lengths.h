// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/case_length.h"
#include "core/meeting/meeting.h"
#include "core/workflow/workspace.h"

#include <vector>

namespace marac::workflow {

/// How long the heard cases of all meetings took. Cases that ran for less than two minutes were not heard but passed over.
std::vector<agenda::PastLength> pastLengths(const Workspace& workspace);

/// The minutes that the rule gives a case at a meeting, with the reasons.
agenda::CaseLength lengthFor(const Workspace& workspace, const meeting::Meeting& meeting, const referral::Referral& referral,
                             const std::vector<agenda::PastLength>& past);

} // namespace marac::workflow
