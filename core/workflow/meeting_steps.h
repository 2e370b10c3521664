// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meeting/pace.h"
#include "core/workflow/area_steps.h"

#include <optional>
#include <string>
#include <vector>

namespace marac::workflow {

// The room: opening, the cases in turn, pausing, closing. Each is one event of the session and one of the trail.
Event openMeeting(Workspace& workspace, const Id<meeting::Meeting>& meeting);
Event startItem(Workspace& workspace, const Id<agenda::AgendaItem>& item);
/// Ends the hearing of a case. It counts as heard where no other outcome was recorded.
Event endItem(Workspace& workspace, const Id<agenda::AgendaItem>& item);
/// Puts the case to the end of the running order, to be heard later.
Event parkItem(Workspace& workspace, const Id<agenda::AgendaItem>& item);
Event pauseMeeting(Workspace& workspace, const Id<meeting::Meeting>& meeting);
Event resumeMeeting(Workspace& workspace, const Id<meeting::Meeting>& meeting);
Event extendItem(Workspace& workspace, const Id<agenda::AgendaItem>& item, int minutes);
/// Closes the meeting. Cases not heard wait for the next one and say so.
Event closeMeeting(Workspace& workspace, const Id<meeting::Meeting>& meeting);
/// Ends the current item, if any, and starts the next one not yet heard, in one step. At the end nothing starts.
Event nextItem(Workspace& workspace, const Id<meeting::Meeting>& meeting);

// The register.
struct Arrival {
    Id<meeting::Meeting> meeting;
    Id<agency::Agency> agency;
    std::string name;
    attendance::Capacity capacity = attendance::Capacity::Representative;
};
Result<Id<attendance::Attendance>> arrive(Workspace& workspace, const Arrival& arrival);
Event leave(Workspace& workspace, const Id<attendance::Attendance>& attendance);
Event signConfidentiality(Workspace& workspace, const Id<attendance::Attendance>& attendance);
/// Everyone in the room has heard the statement and signed.
Event signAllPresent(Workspace& workspace, const Id<meeting::Meeting>& meeting);
enum class InformationSent { No, Yes };
Event apologise(Workspace& workspace, const Arrival& who, InformationSent sent);

/// Where the meeting stands, folded from its events.
meeting::Session sessionOf(const Workspace& workspace, const Id<meeting::Meeting>& meeting);
/// The pace at a moment; the plan is the agenda's own.
meeting::Pace paceOf(const Workspace& workspace, const Id<meeting::Meeting>& meeting);

} // namespace marac::workflow
