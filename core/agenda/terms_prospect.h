// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/plan_rules.h"

#include <string>
#include <vector>

namespace marac::agenda {

/// What it would cost if one agency came on other terms, before that is decided: for the whole meeting, or within other hours.
struct TermsProspect {
    std::string agency; ///< as sentences call it
    int inRoomNow = 0;  ///< minutes from its arrival to its leaving, breaks included; 0 where it need not come
    int inRoomThen = 0;
    TimeOfDay arrivesThen;
    TimeOfDay leavesThen;
    int waitingNow = 0; ///< of all agencies, in the present order
    int waitingThen = 0;
    std::vector<BrokenRule> wouldBreak; ///< in the present order; another may keep them
};

/// `now` and `then` are the same lines in the same order.
TermsProspect prospectOf(const Plan& now, const Plan& then, const agency::Agency& agency);
/// "Seagate Homes is in the room 1 h 20 longer, from 09:30 until 13:17. The waiting stays at 18 h 31." and each rule that the
/// present order would then break.
std::string sentenceOf(const TermsProspect& prospect, const Phrasebook& words);

} // namespace marac::agenda
