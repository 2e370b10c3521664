// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/constraints.h"

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
        Decided,      ///< a coordinator decided that they are needed
        Excused,      ///< a coordinator decided that they are not
        WholeMeeting, ///< they sit through everything
    } kind = Kind::Unknown;
};

/// Whether one agency's people are needed for one case, and what decided it.
struct AgencyNeed {
    enum class Cause { Conflict, WholeMeeting, Decided, EveryCase, Referrer, KnowsPeople, KnowsNothing, Children, NoChildren, Core, Invited };

    Id<agency::Agency> agency;
    bool isNeeded = false;
    Cause cause = Cause::Core;

    bool operator==(const AgencyNeed&) const = default;
};

/// Whose people are needed for a case: the police and the Idva for every case; who referred it; core agencies, unless their
/// research says nothing is known; children's services where there are children, others where research says they know
/// someone. What a coordinator decided stands above that; whoever stays for the whole meeting is there; an agency whose
/// declared conflict excludes it is never needed.
std::vector<AgencyNeed> needsFor(const referral::Referral& referral, const std::vector<agency::Agency>& agencies,
                                 const std::vector<Involvement>& involvements);
/// Only those who are needed.
std::vector<Id<agency::Agency>> neededAgencies(const referral::Referral& referral,
                                               const std::vector<agency::Agency>& agencies,
                                               const std::vector<Involvement>& involvements);

/// Why, in a few words: "research knows the people", "conflict of interest".
Phrase wordsFor(AgencyNeed::Cause cause);

} // namespace marac::agenda
