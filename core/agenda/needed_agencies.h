// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agency/agency.h"
#include "core/referral/referral.h"

#include <vector>

namespace marac::agenda {

/// What is known about one agency and one case when the agenda is made.
struct Involvement {
    Id<agency::Agency> agency;
    enum class Kind {
        Unknown,      ///< not asked or no answer: their chair stays empty only by mistake
        KnowsPeople,  ///< research says known, or they will bring it
        KnowsNothing, ///< research says nothing known
        Conflict,     ///< a declared conflict of interest: never needed, never told
    } kind = Kind::Unknown;
};

/// Whose people are needed for a case: the police and the Idva for every case; who referred it; core agencies, unless their
/// research says nothing is known; children's services where there are children, others where research says they know
/// someone. An agency whose declared conflict excludes it is never needed.
std::vector<Id<agency::Agency>> neededAgencies(const referral::Referral& referral,
                                               const std::vector<agency::Agency>& agencies,
                                               const std::vector<Involvement>& involvements);

} // namespace marac::agenda
