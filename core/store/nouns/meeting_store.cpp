// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/nouns/meeting_store.h"

#include "core/store/nouns/loading.h"

namespace marac::store {

using attendance::Attendance;
using attendance::Conflict;
using meeting::Meeting;
using meeting::SessionEvent;
using referral::Referral;
using research::Research;

namespace {

Meeting meetingFrom(const Row& row)
{
    Meeting meeting;
    meeting.id = Id<Meeting>(row.id);
    meeting.date = row.date("day").value_or(Date());
    meeting.start = row.timeOfDay("start").value_or(meeting.start);
    meeting.minutesPerCase = static_cast<int>(row.number("minutes_per_case", meeting.minutesPerCase));
    meeting.maximumMinutes = static_cast<int>(row.number("maximum_minutes", meeting.maximumMinutes));
    meeting.kind = named(meeting::kindOf(row.text("kind")), meeting::Kind::Regular);
    meeting.stage = named(meeting::stageOf(row.text("stage")), meeting::Stage::Planned);
    meeting.venue = row.text("venue");
    return meeting;
}

Research researchFrom(const Row& row)
{
    Research research;
    research.id = Id<Research>(row.id);
    research.meeting = row.idOf<Meeting>("meeting");
    research.referral = row.idOf<Referral>("referral");
    research.agency = row.idOf<agency::Agency>("agency");
    research.asked = row.instant("asked");
    research.answered = row.instant("answered");
    research.answer = named(research::answerOf(row.text("answer")), research::Answer::None);
    research.information = row.text("information");
    return research;
}

Attendance attendanceFrom(const Row& row)
{
    Attendance attendance;
    attendance.id = Id<Attendance>(row.id);
    attendance.meeting = row.idOf<Meeting>("meeting");
    attendance.agency = row.idOf<agency::Agency>("agency");
    attendance.name = row.text("name");
    attendance.capacity = named(attendance::capacityOf(row.text("capacity")), attendance::Capacity::Representative);
    attendance.arrived = row.instant("arrived");
    attendance.left = row.instant("left_at");
    attendance.isConfidentialitySigned = row.flag("confidentiality_signed");
    attendance.isApology = row.flag("apology");
    attendance.isInformationSent = row.flag("information_sent");
    return attendance;
}

SessionEvent eventFrom(const Row& row)
{
    SessionEvent event;
    event.id = Id<SessionEvent>(row.id);
    event.meeting = row.idOf<Meeting>("meeting");
    event.number = static_cast<int>(row.number("number"));
    event.at = row.instant("at").value_or(Instant());
    event.kind = named(meeting::sessionEventOf(row.text("kind")), SessionEvent::Kind::Opened);
    event.item = row.idOf<agenda::AgendaItem>("item");
    event.minutes = static_cast<int>(row.number("minutes"));
    return event;
}

} // namespace

Result<std::vector<Meeting>> loadMeetings(const Store& store)
{
    return load<Meeting>(store, "meeting", "day, start", meetingFrom);
}

Done saveMeeting(Write& write, const Meeting& meeting)
{
    Row row(meeting.id);
    row.set("day", meeting.date).set("start", meeting.start).set("minutes_per_case", meeting.minutesPerCase);
    row.set("maximum_minutes", meeting.maximumMinutes).set("kind", nameOf(meeting.kind));
    row.set("stage", nameOf(meeting.stage)).set("venue", meeting.venue);
    return write.put("meeting", row);
}

Result<std::vector<Research>> loadResearch(const Store& store)
{
    return load<Research>(store, "research", "meeting, referral, agency", researchFrom);
}

Done saveResearch(Write& write, const Research& research)
{
    Row row(research.id);
    row.set("meeting", research.meeting).set("referral", research.referral).set("agency", research.agency);
    row.set("asked", research.asked).set("answered", research.answered).set("answer", nameOf(research.answer));
    row.set("information", research.information);
    return write.put("research", row);
}

Result<std::vector<Attendance>> loadAttendance(const Store& store)
{
    return load<Attendance>(store, "attendance", "meeting, arrived, name", attendanceFrom);
}

Done saveAttendance(Write& write, const Attendance& attendance)
{
    Row row(attendance.id);
    row.set("meeting", attendance.meeting).set("agency", attendance.agency).set("name", attendance.name);
    row.set("capacity", nameOf(attendance.capacity)).set("arrived", attendance.arrived).set("left_at", attendance.left);
    row.set("confidentiality_signed", attendance.isConfidentialitySigned).set("apology", attendance.isApology);
    row.set("information_sent", attendance.isInformationSent);
    return write.put("attendance", row);
}

Result<std::vector<Conflict>> loadConflicts(const Store& store)
{
    return load<Conflict>(store, "conflict", "id", [](const Row& row) {
        return Conflict{Id<Conflict>(row.id), row.idOf<agency::Agency>("agency"), row.idOf<Referral>("referral"), row.text("reason")};
    });
}

Done saveConflict(Write& write, const Conflict& conflict)
{
    Row row(conflict.id);
    row.set("agency", conflict.agency).set("referral", conflict.referral).set("reason", conflict.reason);
    return write.put("conflict", row);
}

Result<std::vector<SessionEvent>> loadSessionEvents(const Store& store)
{
    return load<SessionEvent>(store, "session_event", "meeting, number", eventFrom);
}

Done saveSessionEvent(Write& write, const SessionEvent& event)
{
    Row row(event.id);
    row.set("meeting", event.meeting).set("number", event.number).set("at", event.at).set("kind", nameOf(event.kind));
    row.set("item", event.item).set("minutes", event.minutes);
    return write.put("session_event", row);
}

} // namespace marac::store
