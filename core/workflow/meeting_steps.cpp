// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/meeting_steps.h"

#include "core/base/text.h"
#include "core/store/nouns/agenda_store.h"
#include "core/store/nouns/meeting_store.h"
#include "core/store/nouns/minutes_store.h"
#include "core/store/nouns/referral_store.h"
#include "core/store/write.h"
#include "core/workflow/agenda_joining.h"

#include <algorithm>

namespace marac::workflow {

using agenda::AgendaItem;
using attendance::Attendance;
using meeting::Meeting;
using meeting::SessionEvent;
using What = meeting::SessionEvent::Kind;

namespace {

Result<Meeting> meetingWith(const Workspace& workspace, const Id<Meeting>& id)
{
    const Meeting* meeting = workspace.book().meeting(id);
    if (!meeting)
        return failure(ErrorCode::NotFound, phrase("Session", "There is no such meeting. Nothing was recorded."));
    return *meeting;
}

Result<AgendaItem> itemWith(const Workspace& workspace, const Id<AgendaItem>& id)
{
    for (const Meeting& meeting : workspace.book().meetings()) {
        for (const AgendaItem& item : workspace.book().agendaOf(meeting.id)) {
            if (item.id == id)
                return item;
        }
    }
    return failure(ErrorCode::NotFound, phrase("Session", "This case is not on the agenda. Nothing was recorded."));
}

/// Writes one more event of the session, numbered after the last that this write or an earlier one made.
Done addEvent(Workspace& workspace, store::Write& write, const Id<Meeting>& meeting, What kind, const Id<AgendaItem>& item = {}, int minutes = 0)
{
    MARAC_TRY(const auto rows, write.rows("session_event", "meeting = ? ORDER BY number DESC LIMIT 1", {meeting.text()}));
    const int number = rows.empty() ? 1 : static_cast<int>(rows.front().number("number")) + 1;
    return store::saveSessionEvent(write, {workspace.ids().make<SessionEvent>(), meeting, number, workspace.clock().now(), kind, item, minutes});
}

/// One session event as a step of its own, if it may happen now.
Event sessionStep(Workspace& workspace, const char* name, const Id<Meeting>& meeting, What kind, const Id<AgendaItem>& item = {}, int minutes = 0)
{
    MARAC_DO(meeting::mayHappen(sessionOf(workspace, meeting), kind, item));
    return workspace.step({name, item.isEmpty() ? meeting.text() : item.text(), Json::object()}, [&](store::Write& write) {
        return addEvent(workspace, write, meeting, kind, item, minutes);
    });
}

/// The case has been dealt with: its stage says so, and an outcome exists.
Done writeHeard(Workspace& workspace, store::Write& write, const AgendaItem& item)
{
    const referral::Referral* before = workspace.book().referral(item.referral);
    if (!before)
        return {};
    const auto hearing = workspace.book().hearing(item.meeting, item.referral);
    const bool isDeferred = hearing.outcome && hearing.outcome->kind == minutes::Outcome::Kind::Deferred;
    referral::Referral referral = *before;
    referral.stage = isDeferred ? referral::Stage::Deferred : referral::Stage::Heard;
    MARAC_DO(store::saveReferral(write, referral));
    if (hearing.outcome)
        return {};
    minutes::Outcome outcome;
    outcome.id = workspace.ids().make<minutes::Outcome>();
    outcome.meeting = item.meeting;
    outcome.referral = item.referral;
    outcome.at = workspace.clock().now();
    return store::saveOutcome(write, outcome);
}

Done writeEnded(Workspace& workspace, store::Write& write, const AgendaItem& item)
{
    MARAC_DO(addEvent(workspace, write, item.meeting, What::ItemEnded, item.id));
    return writeHeard(workspace, write, item);
}

/// Cases that were not reached, or were deferred in the room, go on to the next agenda that is made already; otherwise they
/// wait for it.
Done carryOver(Workspace& workspace, store::Write& write, const Meeting& meeting, const meeting::Session& session)
{
    for (const AgendaItem& item : workspace.book().agendaOf(meeting.id)) {
        const auto outcome = workspace.book().hearing(meeting.id, item.referral).outcome;
        const bool isDeferred = outcome && outcome->kind == minutes::Outcome::Kind::Deferred;
        if (item.isCase() && (isDeferred || (!outcome && !session.isDone(item.id))))
            MARAC_DO(joinNext(workspace, write, item.referral, Overfull::TakeAnyway, &meeting));
    }
    return {};
}

Result<Attendance> attendanceWith(const Workspace& workspace, const Id<Attendance>& id)
{
    for (const Meeting& meeting : workspace.book().meetings()) {
        for (const Attendance& entry : workspace.book().attendanceOf(meeting.id)) {
            if (entry.id == id) {
                MARAC_DO(meeting::mayChangeMinutes(meeting));
                return entry;
            }
        }
    }
    return failure(ErrorCode::NotFound, phrase("Session", "This person is not in the register. Nothing was recorded."));
}

Result<Attendance> newEntry(Workspace& workspace, const Arrival& who)
{
    MARAC_TRY(const Meeting meeting, meetingWith(workspace, who.meeting));
    MARAC_DO(meeting::mayChangeMinutes(meeting));
    if (trimmed(who.name).empty() || !workspace.book().agency(who.agency))
        return failure(ErrorCode::InvalidInput, phrase("Session", "The register needs a name and an agency. Nothing was recorded."));
    Attendance entry;
    entry.id = workspace.ids().make<Attendance>();
    entry.meeting = who.meeting;
    entry.agency = who.agency;
    entry.name = simplified(who.name);
    entry.capacity = who.capacity;
    return entry;
}

Event saveEntry(Workspace& workspace, const char* step, const Attendance& entry)
{
    return workspace.step({step, entry.id.text(), Json::object()}, [&](store::Write& write) { return store::saveAttendance(write, entry); });
}

} // namespace

Event openMeeting(Workspace& workspace, const Id<Meeting>& id)
{
    MARAC_TRY(Meeting meeting, meetingWith(workspace, id));
    MARAC_DO(meeting::mayChangeMinutes(meeting));
    MARAC_DO(meeting::mayHappen(sessionOf(workspace, id), What::Opened, {}));
    meeting.stage = meeting::Stage::InSession;
    return workspace.step({"meeting.open", id.text(), Json::object()}, [&](store::Write& write) -> Done {
        MARAC_DO(store::saveMeeting(write, meeting));
        return addEvent(workspace, write, id, What::Opened);
    });
}

Event startItem(Workspace& workspace, const Id<AgendaItem>& id)
{
    MARAC_TRY(const AgendaItem item, itemWith(workspace, id));
    return sessionStep(workspace, "meeting.start", item.meeting, What::ItemStarted, id);
}

Event endItem(Workspace& workspace, const Id<AgendaItem>& id)
{
    MARAC_TRY(const AgendaItem item, itemWith(workspace, id));
    MARAC_DO(meeting::mayHappen(sessionOf(workspace, item.meeting), What::ItemEnded, id));
    return workspace.step({"meeting.end", id.text(), Json::object()}, [&](store::Write& write) { return writeEnded(workspace, write, item); });
}

Event parkItem(Workspace& workspace, const Id<AgendaItem>& id)
{
    MARAC_TRY(AgendaItem item, itemWith(workspace, id));
    MARAC_DO(meeting::mayHappen(sessionOf(workspace, item.meeting), What::ItemParked, id));
    return workspace.step({"meeting.park", id.text(), Json::object()}, [&](store::Write& write) -> Done {
        MARAC_DO(addEvent(workspace, write, item.meeting, What::ItemParked, id));
        int position = 0;
        for (AgendaItem other : workspace.book().agendaOf(item.meeting)) {
            if (other.id == id)
                continue;
            other.position = ++position;
            MARAC_DO(store::saveAgendaItem(write, other));
        }
        item.position = ++position;
        return store::saveAgendaItem(write, item);
    });
}

Event pauseMeeting(Workspace& workspace, const Id<Meeting>& id)
{
    return sessionStep(workspace, "meeting.pause", id, What::Paused);
}

Event resumeMeeting(Workspace& workspace, const Id<Meeting>& id)
{
    return sessionStep(workspace, "meeting.resume", id, What::Resumed);
}

Event extendItem(Workspace& workspace, const Id<AgendaItem>& id, int minutes)
{
    MARAC_TRY(const AgendaItem item, itemWith(workspace, id));
    return sessionStep(workspace, "meeting.extend", item.meeting, What::Extended, id, minutes);
}

Event closeMeeting(Workspace& workspace, const Id<Meeting>& id)
{
    MARAC_TRY(Meeting meeting, meetingWith(workspace, id));
    const meeting::Session session = sessionOf(workspace, id);
    MARAC_DO(meeting::mayHappen(session, What::Closed, {}));
    meeting.stage = meeting::Stage::Closed;
    return workspace.step({"meeting.close", id.text(), Json::object()}, [&](store::Write& write) -> Done {
        MARAC_DO(addEvent(workspace, write, id, What::Closed));
        MARAC_DO(store::saveMeeting(write, meeting));
        return carryOver(workspace, write, meeting, session);
    });
}

Event nextItem(Workspace& workspace, const Id<Meeting>& id)
{
    const meeting::Session session = sessionOf(workspace, id);
    if (!session.isRunning())
        return failure(ErrorCode::NotAllowed, phrase("Session", "The meeting is not open, so nothing was recorded. Open it first."));
    const auto items = workspace.book().agendaOf(id);
    const auto next = std::find_if(items.begin(), items.end(), [&](const AgendaItem& item) {
        return !session.isDone(item.id) && session.current != item.id;
    });
    if (!session.current && next == items.end())
        return failure(ErrorCode::AlreadyDone, phrase("Session", "Every case has been heard. The meeting can be closed."));
    return workspace.step({"meeting.next", next == items.end() ? std::string() : next->id.text(), Json::object()}, [&](store::Write& write) -> Done {
        for (const AgendaItem& item : items) {
            if (session.current == item.id)
                MARAC_DO(writeEnded(workspace, write, item));
        }
        return next == items.end() ? Done{} : addEvent(workspace, write, id, What::ItemStarted, next->id);
    });
}

Result<Id<Attendance>> arrive(Workspace& workspace, const Arrival& arrival)
{
    MARAC_TRY(Attendance entry, newEntry(workspace, arrival));
    for (const Attendance& known : workspace.book().attendanceOf(arrival.meeting)) {
        if (known.agency == entry.agency && folded(known.name) == folded(entry.name))
            entry = known; // back again, or an apology that came after all
    }
    if (entry.isPresent())
        return failure(ErrorCode::AlreadyDone, phrase("Session", "This person is in the room already. Nothing was recorded."));
    entry.arrived = entry.arrived.value_or(workspace.clock().now());
    entry.left.reset();
    entry.isApology = false;
    MARAC_DO(saveEntry(workspace, "attendance.arrive", entry));
    return entry.id;
}

Event leave(Workspace& workspace, const Id<Attendance>& id)
{
    MARAC_TRY(Attendance entry, attendanceWith(workspace, id));
    entry.left = workspace.clock().now();
    return saveEntry(workspace, "attendance.leave", entry);
}

Event signConfidentiality(Workspace& workspace, const Id<Attendance>& id)
{
    MARAC_TRY(Attendance entry, attendanceWith(workspace, id));
    entry.isConfidentialitySigned = true;
    return saveEntry(workspace, "attendance.sign", entry);
}

Event signAllPresent(Workspace& workspace, const Id<Meeting>& id)
{
    MARAC_TRY(const Meeting meeting, meetingWith(workspace, id));
    MARAC_DO(meeting::mayChangeMinutes(meeting));
    return workspace.step({"attendance.signAll", id.text(), Json::object()}, [&](store::Write& write) -> Done {
        for (Attendance entry : workspace.book().attendanceOf(id)) {
            if (!entry.isPresent())
                continue;
            entry.isConfidentialitySigned = true;
            MARAC_DO(store::saveAttendance(write, entry));
        }
        return {};
    });
}

Event apologise(Workspace& workspace, const Arrival& who, InformationSent sent)
{
    MARAC_TRY(Attendance entry, newEntry(workspace, who));
    entry.isApology = true;
    entry.isInformationSent = sent == InformationSent::Yes;
    return saveEntry(workspace, "attendance.apology", entry);
}

meeting::Session sessionOf(const Workspace& workspace, const Id<Meeting>& meeting)
{
    return meeting::replay(workspace.book().sessionEventsOf(meeting));
}

meeting::Pace paceOf(const Workspace& workspace, const Id<Meeting>& id)
{
    const Meeting* meeting = workspace.book().meeting(id);
    if (!meeting)
        return {};
    const auto items = workspace.book().agendaOf(id);
    int minutes = 0;
    for (const AgendaItem& item : items)
        minutes += item.minutes;
    const meeting::Session session = sessionOf(workspace, id);
    // A meeting that is held on another day than planned is measured from when it was opened.
    const bool isOnItsDay = !session.opened || workspace.clock().dateOf(*session.opened) == meeting->date;
    const Instant start = isOnItsDay ? workspace.clock().instantOf(meeting->date, meeting->start) : *session.opened;
    return meeting::paceOf(session, items, start.plusSeconds(minutes * 60LL), workspace.clock().now());
}

} // namespace marac::workflow
