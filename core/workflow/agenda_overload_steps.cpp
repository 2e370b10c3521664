// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/agenda_overload_steps.h"

#include "core/base/text.h"
#include "core/store/nouns/agenda_store.h"
#include "core/store/nouns/meeting_store.h"
#include "core/store/nouns/referral_store.h"
#include "core/store/store.h"
#include "core/workflow/agenda_joining.h"

#include <algorithm>

namespace marac::workflow {

using agenda::AgendaItem;
using agenda::Departure;
using meeting::Meeting;
using referral::Referral;

namespace {

Result<std::string> reasonGiven(const std::string& typed)
{
    std::string reason = simplified(typed);
    if (reason.empty())
        return failure(ErrorCode::InvalidInput, phrase("Agenda", "A case that is put off or moved needs a reason, which it will carry to its next meeting. "
                                                                 "Nothing was changed; say why in a few words."));
    return reason;
}

/// The open meeting on whose agenda a case stands; null where it waits for one.
Result<const Meeting*> openMeetingOf(const Workspace& workspace, const Id<Referral>& referral)
{
    const Meeting* found = nullptr;
    for (const AgendaItem& item : workspace.book().agendaItems()) {
        const Meeting* meeting = item.referral == referral ? workspace.book().meeting(item.meeting) : nullptr;
        if (!meeting || (meeting->stage != meeting::Stage::Planned && meeting->stage != meeting::Stage::InSession))
            continue;
        const meeting::Session session = meeting::replay(workspace.book().sessionEventsOf(meeting->id));
        if (session.isDone(item.id) || session.current == item.id)
            return failure(ErrorCode::NotAllowed, phrase("Agenda", "A case that has been heard, or is being heard, stays where it is. Nothing was changed."));
        found = meeting;
    }
    return found;
}

/// A case about to leave, checked.
struct Leaver {
    const Referral* referral = nullptr;
    const Meeting* from = nullptr;
};

Result<std::vector<Leaver>> leavers(const Workspace& workspace, const Referrals& cases)
{
    std::vector<Leaver> found;
    for (const Id<Referral>& id : cases) {
        const Referral* referral = workspace.book().referral(id);
        if (!referral)
            return failure(ErrorCode::NotFound, phrase("Agenda", "There is no referral with this reference. Nothing was changed."));
        MARAC_TRY(const Meeting* from, openMeetingOf(workspace, id));
        found.push_back({referral, from});
    }
    if (found.empty())
        return failure(ErrorCode::InvalidInput, phrase("Agenda", "No case was named. Nothing was changed."));
    return found;
}

/// Why the cases leave and where they go.
struct Parting {
    Departure::Kind kind = Departure::Kind::Moved;
    std::string reason;
    Id<Meeting> to{};
};

Done writeParting(Workspace& workspace, store::Write& write, const Leaver& one, const Parting& parting)
{
    if (!one.from)
        return {};
    MARAC_DO(leaveAgenda(write, one.from->id, one.referral->id));
    return store::saveDeparture(write, {workspace.ids().make<Departure>(), one.from->id, parting.to, one.referral->id, parting.kind, parting.reason,
                                        workspace.clock().now()});
}

/// What a triage decision says of a case that was deferred or called at once.
Done writeDecision(Workspace& workspace, store::Write& write, const Leaver& one, triage::Decision::Kind kind, const Parting& parting)
{
    Referral referral = *one.referral;
    referral.stage = triage::stageAfter(kind);
    MARAC_DO(store::saveReferral(write, referral));
    std::optional<Id<Meeting>> to;
    if (!parting.to.isEmpty())
        to = parting.to;
    return store::saveDecision(write, {workspace.ids().make<triage::Decision>(), one.referral->id, kind, parting.reason, workspace.clock().now(), to});
}

Done writeMoved(Workspace& workspace, store::Write& write, const std::vector<Leaver>& cases, const Meeting& to, const Parting& parting)
{
    for (const Leaver& one : cases) {
        MARAC_DO(writeParting(workspace, write, one, parting));
        MARAC_DO(joinAgenda(workspace, write, to, one.referral->id));
    }
    return {};
}

} // namespace

Event deferCases(Workspace& workspace, const Id<Meeting>& from, const Referrals& cases, const std::string& typed)
{
    MARAC_TRY(const Parting parting, reasonGiven(typed).map([](std::string reason) { return Parting{Departure::Kind::Deferred, std::move(reason)}; }));
    MARAC_TRY(const Meeting* meeting, plannedMeeting(workspace, from));
    MARAC_TRY(const auto leaving, leavers(workspace, cases));
    for (const Leaver& one : leaving) {
        if (!one.from || one.from->id != from)
            return failure(ErrorCode::NotFound, phrase("Agenda", "A case that was named is not on this agenda. Nothing was changed."));
    }
    return workspace.step({"agenda.defer", from.text(), Json{{"cases", leaving.size()}}}, [&](store::Write& write) -> Done {
        for (const Leaver& one : leaving) {
            MARAC_DO(writeParting(workspace, write, one, parting));
            MARAC_DO(writeDecision(workspace, write, one, triage::Decision::Kind::Defer, parting));
            MARAC_DO(joinNext(workspace, write, one.referral->id, Overfull::PassOn, meeting));
        }
        return {};
    });
}

Event moveToMeeting(Workspace& workspace, const Referrals& cases, const Id<Meeting>& to, const std::string& typed)
{
    MARAC_TRY(const std::string reason, reasonGiven(typed));
    MARAC_TRY(const Meeting* meeting, plannedMeeting(workspace, to));
    MARAC_TRY(const auto leaving, leavers(workspace, cases));
    for (const Leaver& one : leaving) {
        if (one.from && one.from->id == to)
            return failure(ErrorCode::AlreadyDone, phrase("Agenda", "A case that was named stands on that agenda already. Nothing was changed."));
    }
    return workspace.step({"agenda.toMeeting", to.text(), Json{{"cases", leaving.size()}}}, [&](store::Write& write) {
        return writeMoved(workspace, write, leaving, *meeting, {Departure::Kind::Moved, reason, to});
    });
}

Result<Id<Meeting>> secondMeeting(Workspace& workspace, const Referrals& cases, const NewMeeting& wanted, const std::string& typed)
{
    MARAC_TRY(const std::string reason, reasonGiven(typed));
    MARAC_TRY(const auto leaving, leavers(workspace, cases));
    MARAC_TRY(const Meeting made, newMeeting(workspace, wanted));
    MARAC_DO(workspace.step({"agenda.secondMeeting", made.id.text(), Json{{"date", made.date.iso()}, {"cases", leaving.size()}}},
                            [&](store::Write& write) -> Done {
                                MARAC_DO(store::saveMeeting(write, made));
                                return writeMoved(workspace, write, leaving, made, {Departure::Kind::Moved, reason, made.id});
                            }));
    return made.id;
}

Result<Id<Meeting>> emergencyMeeting(Workspace& workspace, const Id<Referral>& id, const NewMeeting& wanted, const std::string& typed)
{
    MARAC_TRY(const std::string reason, reasonGiven(typed));
    MARAC_TRY(const auto leaving, leavers(workspace, {id}));
    NewMeeting emergency = wanted;
    emergency.kind = meeting::Kind::Emergency;
    MARAC_TRY(const Meeting made, newMeeting(workspace, emergency));
    const Parting parting{Departure::Kind::Emergency, reason, made.id};
    MARAC_DO(workspace.step({"agenda.emergency", made.id.text(), Json{{"date", made.date.iso()}}}, [&](store::Write& write) -> Done {
        MARAC_DO(store::saveMeeting(write, made));
        MARAC_DO(writeDecision(workspace, write, leaving.front(), triage::Decision::Kind::Emergency, parting));
        return writeMoved(workspace, write, leaving, made, parting);
    }));
    return made.id;
}

Date dayForSecondMeeting(const CaseBook& book, const Meeting& meeting)
{
    Date day = addWorkingDays(meeting.date, 1);
    while (book.meetingOn(day))
        day = addWorkingDays(day, 1);
    return day;
}

} // namespace marac::workflow
