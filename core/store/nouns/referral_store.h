// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/referral.h"
#include "core/store/store.h"
#include "core/triage/decision.h"

#include <vector>

namespace marac::store {

/// All referrals with their people, children and latest assessment, oldest first.
Result<std::vector<referral::Referral>> loadReferrals(const Store& store);
/// Writes the referral, its links, its children and its assessment.
Done saveReferral(Write& write, const referral::Referral& referral);

Result<std::vector<triage::Decision>> loadDecisions(const Store& store);
Done saveDecision(Write& write, const triage::Decision& decision);

} // namespace marac::store
