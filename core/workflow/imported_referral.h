// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/import/referral_rows.h"
#include "core/workflow/referral_steps.h"

#include <vector>

namespace marac::store {
class Write;
}

namespace marac::workflow {

/// A row of a spreadsheet as a new referral with its people; its reference is empty where the row has none of its own. What the
/// row has no place for goes into the concerns, and what was not understood into notUnderstood, word for word: nothing of a row
/// is lost.
ReferralForm formOf(const intake::ReferralRow& row, const std::vector<agency::Agency>& agencies, IdSource& ids);

/// Agencies named in a row that the area's list does not have.
Findings unknownAgencies(const intake::ReferralRow& row, const std::vector<agency::Agency>& agencies);

/// "M260017", never given twice; used where a row has no reference of its own.
Result<std::string> nextRef(const Workspace& workspace, store::Write& write, const Date& received);

} // namespace marac::workflow
