// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/agenda_view.h"
#include "core/workflow/area_steps.h"
#include "core/workflow/repeats.h"

#include <optional>
#include <string>
#include <vector>

namespace marac::workflow {

struct NewMeeting {
    Date date;
    TimeOfDay start{9 * 60 + 30};
    std::optional<int> minutesPerCase; ///< the area's default otherwise
    meeting::Kind kind = meeting::Kind::Regular;
    std::string venue;
};

/// A meeting on a day; one regular meeting a day.
Result<Id<meeting::Meeting>> createMeeting(Workspace& workspace, const NewMeeting& meeting);
Event changeMeeting(Workspace& workspace, const meeting::Meeting& meeting);

/// Puts every accepted case that waits for this meeting, or for any, on its agenda, in the area's order, each with the length
/// that the rule gives it. What is there already stays; cases heard stay where they are. An emergency meeting takes only
/// what was sent to it.
Event buildAgenda(Workspace& workspace, const Id<meeting::Meeting>& meeting);
/// The order of least waiting for representatives that keeps every rule. NotAllowed, with nothing changed, where the rules
/// clash; AgendaView::clash names them.
Event bestOrder(Workspace& workspace, const Id<meeting::Meeting>& meeting);
/// An order that a search has found, every line of the agenda once. NotAllowed where the agenda has changed since, or the
/// order would break a rule.
Event takeOrder(Workspace& workspace, const Id<meeting::Meeting>& meeting, const std::vector<Id<agenda::AgendaItem>>& order);
enum class Direction { Up, Down };
Event moveItem(Workspace& workspace, const Id<agenda::AgendaItem>& item, Direction direction);
Event placeItem(Workspace& workspace, const Id<agenda::AgendaItem>& item, int position);
/// Gives a line its minutes by hand, with or without a reason.
Event setItemMinutes(Workspace& workspace, const Id<agenda::AgendaItem>& item, int minutes, const std::string& reason = {});
/// Gives the case the minutes of the rule again.
Event workOutMinutes(Workspace& workspace, const Id<agenda::AgendaItem>& item);
Event addBreak(Workspace& workspace, const Id<meeting::Meeting>& meeting, int afterPosition, int minutes);
/// Takes a case or break off; a case waits for the next meeting again.
Event removeItem(Workspace& workspace, const Id<agenda::AgendaItem>& item);

/// Declares that an agency must not hear, read or be told of a case, or takes that back.
Event declareConflict(Workspace& workspace, const Id<agency::Agency>& agency, const Id<referral::Referral>& referral,
                      const std::string& reason);
Event withdrawConflict(Workspace& workspace, const Id<attendance::Conflict>& conflict);

/// A meeting whose agenda may still change; NotFound or NotAllowed in words.
Result<const meeting::Meeting*> plannedMeeting(const Workspace& workspace, const Id<meeting::Meeting>& meeting);
Result<agenda::AgendaItem> plannedItem(const Workspace& workspace, const Id<agenda::AgendaItem>& item);
/// Checks and makes a meeting without keeping it: for steps that make one on their way.
Result<meeting::Meeting> newMeeting(Workspace& workspace, const NewMeeting& wanted);

} // namespace marac::workflow
