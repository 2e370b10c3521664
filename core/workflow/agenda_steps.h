// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/timetable.h"
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

/// One line of the agenda with all that a page shows of it.
struct AgendaLine {
    agenda::AgendaItem item;
    const referral::Referral* referral = nullptr; ///< null for a break
    const people::Person* victim = nullptr;
    dash::Score score;
    bool isRepeat = false;
    int waitingDays = 0;
    agenda::TimedItem timed;
    std::vector<const agency::Agency*> mayLeaveAfter; ///< agencies whose last case this is
};

/// A meeting's agenda on the clock. `bound` is the least waiting that any order of these cases could have;
/// `isBoundProven` says whether the search for it ended.
struct AgendaView {
    const meeting::Meeting* meeting = nullptr;
    std::vector<AgendaLine> lines;
    agenda::Timetable timetable;
    long bound = 0;
    bool isBoundProven = false;
    std::optional<int> minutesOver;
    bool isProvenBest() const { return isBoundProven && timetable.waitingMinutes <= bound; }
};

AgendaView agendaView(const Workspace& workspace, const Id<meeting::Meeting>& meeting);

/// Puts every accepted case that waits for this meeting, or for any, on its agenda, in the area's order. What is there
/// already stays; cases heard stay where they are.
Event buildAgenda(Workspace& workspace, const Id<meeting::Meeting>& meeting);
/// The order of least waiting for representatives, keeping cases with children first.
Event bestOrder(Workspace& workspace, const Id<meeting::Meeting>& meeting);
enum class Direction { Up, Down };
Event moveItem(Workspace& workspace, const Id<agenda::AgendaItem>& item, Direction direction);
Event placeItem(Workspace& workspace, const Id<agenda::AgendaItem>& item, int position);
Event setItemMinutes(Workspace& workspace, const Id<agenda::AgendaItem>& item, int minutes);
Event addBreak(Workspace& workspace, const Id<meeting::Meeting>& meeting, int afterPosition, int minutes);
/// Takes a case or break off; a case waits for the next meeting again.
Event removeItem(Workspace& workspace, const Id<agenda::AgendaItem>& item);

/// Declares that an agency must not hear, read or be told of a case, or takes that back.
Event declareConflict(Workspace& workspace, const Id<agency::Agency>& agency, const Id<referral::Referral>& referral,
                      const std::string& reason);
Event withdrawConflict(Workspace& workspace, const Id<attendance::Conflict>& conflict);

} // namespace marac::workflow
