// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/workflow/workspace.h"

namespace marac::workflow {

/// What a played meeting did.
struct Played {
    int steps = 0;
    int cases = 0;
    int actions = 0;
    Findings findings; ///< steps that were refused, with their number in the script
};

/// Plays a JSON script of a meeting through the same steps that the window takes, on a clock of its own:
/// {"meeting": "2026-11-26", "steps": [{"at": "09:28", "do": "arrive", "agency": "pol", "name": "DS Parry"}, …]}.
/// `clock` is the workspace's clock and is moved along. Steps: open, arrive, leave, apology, sign, start, end, park, next,
/// pause, resume, extend, information, nothing, risk, view, note, action, outcome, conflict, close.
Result<Played> playMeeting(Workspace& workspace, FixedClock& clock, const Json& script);

} // namespace marac::workflow
