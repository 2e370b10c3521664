// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"

#include <optional>
#include <vector>

namespace marac::workflow {

/// A case that somebody ought to look at because nothing moves it on by itself.
struct LostCase {
    enum class Why {
        NotDecided,   ///< came in and waits for triage
        NoMeeting,    ///< accepted, on no agenda
        HeldOver,     ///< deferred with a reason
        WithReferrer, ///< more was asked of the referrer
        NobodyOwns,   ///< an open action whose agency is not of the area any more
        NothingSince, ///< heard, with open actions, and nothing was heard of it for four weeks
    };
    const referral::Referral* referral = nullptr;
    Why why = Why::NotDecided;
    int days = 0; ///< since the referral, the decision, the meeting or the last sign of life
};

const char* nameOf(LostCase::Why why); ///< "notDecided", "noMeeting", …
/// "accepted 12 days ago, no meeting yet": a whole phrase.
Phrase wordsFor(const LostCase& lost);

/// Every such case, by the way of a case and the longest first; a case may stand in it for more than one reason.
std::vector<LostCase> nobodyLost(const Workspace& workspace);

/// Days from referral to hearing, over all cases heard; nothing where none was.
struct HearingWaits {
    std::optional<int> median;
    std::optional<int> worst;
    int cases = 0;
};
HearingWaits hearingWaits(const Workspace& workspace);

} // namespace marac::workflow
