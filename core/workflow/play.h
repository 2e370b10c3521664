// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/workflow/workspace.h"

namespace marac::workflow {

/// What a played meeting did.
struct Played {
    int steps = 0;     ///< of the script, refused ones too
    int cases = 0;     ///< heard by the end
    int actions = 0;
    Findings findings; ///< steps that were refused, with their number in the script
};

/// Plays a JSON script of a meeting through the same steps that the window takes, on a clock of its own:
/// {"meeting": "2026-11-26", "steps": [{"at": "09:28", "do": "arrive", "agency": "pol", "name": "DS Parry"}, …]}.
/// "at" moves `clock`, which is the workspace's, to that time of the meeting's day, never back; without it 20 seconds pass.
/// The first step stands at the meeting's start where it has no "at". "agency" is typed as in the room ("hou"); "case" is a
/// reference and may be left out while a case is being heard. "about" and "target" are victim, child, personCausingHarm,
/// staff or other.
///   open, close, pause, resume, next        nothing more
///   arrive       agency, name, capacity (representative, deputy, observer)
///   apology      agency, name, informationSent (true/false)
///   leave, sign  agency, name; without a name everyone of the agency, sign without an agency everyone present
///   start        case
///   end, park    case
///   extend       minutes, case
///   information  agency, text, minute (false: do not minute), case
///   nothing      agency, case                "we have nothing to share"
///   view         agency, text, case          what the victim wants, as the agency brings it
///   risk         about, text, minute, case, name (for an action to answer it)
///   note         text, case                  the chair's own
///   action       line ("hou: change locks, fri"), or agency, text and due; owner, about or target, answers (the name of a
///                risk), chairAgrees (true: rests on the victim and the chair has said so), case
///   outcome      kind (heard, deferred, transferred), summary, whoTells, staffSafety, case
///   conflict     agency, reason, case
/// A refused step becomes a finding and the play goes on. A script that cannot be understood as a whole (no such meeting, no
/// list of steps, an unknown "do", an "at" that is no time) is InvalidInput, and nothing of it has been played.
Result<Played> playMeeting(Workspace& workspace, FixedClock& clock, const Json& script);

} // namespace marac::workflow
