// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/hearing_steps.h"

#include "core/base/text.h"
#include "core/store/nouns/minutes_store.h"
#include "core/store/nouns/referral_store.h"
#include "core/store/write.h"
#include "core/workflow/agenda_joining.h"
#include "core/workflow/meeting_steps.h"

#include <algorithm>

namespace marac::workflow {

using action_plan::Action;
using minutes::Information;
using minutes::Minuting;
using minutes::Risk;

namespace {

/// The case stands on the meeting's agenda and the minutes may still change.
Done mayRecord(const Workspace& workspace, const CaseAt& at)
{
    const meeting::Meeting* meeting = workspace.book().meeting(at.meeting);
    if (!meeting || !workspace.book().referral(at.referral))
        return failure(ErrorCode::NotFound, phrase("Hearing", "There is no such case or meeting. Nothing was recorded."));
    const auto items = workspace.book().agendaOf(at.meeting);
    const bool isOnAgenda = std::any_of(items.begin(), items.end(), [&](const auto& item) { return item.referral == at.referral; });
    if (!isOnAgenda)
        return failure(ErrorCode::NotAllowed, phrase("Hearing", "This case is not on the agenda of this meeting. Nothing was recorded."));
    return meeting::mayChangeMinutes(*meeting);
}

/// No agency speaks, or takes an action, on a case that is withheld from it.
Done mayTakePart(const Workspace& workspace, const CaseAt& at, const Id<agency::Agency>& agency)
{
    if (!workspace.book().agency(agency))
        return failure(ErrorCode::NotFound, phrase("Hearing", "There is no such agency. Nothing was recorded."));
    if (attendance::isWithheld(workspace.book().conflicts(), agency, at.referral))
        return failure(ErrorCode::NotAllowed, phrase("Hearing", "This agency has declared a conflict of interest in this case and takes no part in it. Nothing was recorded."));
    return {};
}

Done needWords(const std::string& text)
{
    if (text.empty())
        return failure(ErrorCode::InvalidInput, phrase("Hearing", "There are no words to record. Nothing was changed."));
    return {};
}

template <typename Record>
Record recordFor(Workspace& workspace, const CaseAt& at)
{
    Record record;
    record.id = workspace.ids().make<Record>();
    record.meeting = at.meeting;
    record.referral = at.referral;
    record.at = workspace.clock().now();
    return record;
}

} // namespace

Event addInformation(Workspace& workspace, const CaseAt& at, const Id<agency::Agency>& agency, const std::string& text, Minuting minuting)
{
    MARAC_DO(mayRecord(workspace, at));
    MARAC_DO(mayTakePart(workspace, at, agency));
    auto information = recordFor<Information>(workspace, at);
    information.agency = agency;
    information.text = trimmed(text);
    information.minuting = minuting;
    return workspace.step({"information.add", information.id.text(), Json::object()}, [&](store::Write& write) {
        return store::saveInformation(write, information);
    });
}

Result<Id<Risk>> addRisk(Workspace& workspace, const CaseAt& at, minutes::Subject about, const std::string& text, Minuting minuting)
{
    MARAC_DO(mayRecord(workspace, at));
    auto risk = recordFor<Risk>(workspace, at);
    risk.about = about;
    risk.text = trimmed(text);
    risk.minuting = minuting;
    MARAC_DO(needWords(risk.text));
    MARAC_DO(workspace.step({"risk.add", risk.id.text(), Json::object()}, [&](store::Write& write) { return store::saveRisk(write, risk); }));
    return risk.id;
}

Event setVictimView(Workspace& workspace, const CaseAt& at, const Id<agency::Agency>& from, const std::string& text)
{
    MARAC_DO(mayRecord(workspace, at));
    MARAC_DO(mayTakePart(workspace, at, from));
    const auto before = workspace.book().hearing(at.meeting, at.referral).view;
    auto view = before ? *before : recordFor<minutes::VictimView>(workspace, at);
    view.from = from;
    view.text = trimmed(text);
    MARAC_DO(needWords(view.text));
    return workspace.step({"view.set", view.id.text(), Json::object()}, [&](store::Write& write) { return store::saveVictimView(write, view); });
}

Event addPrivateNote(Workspace& workspace, const CaseAt& at, const std::string& text)
{
    MARAC_DO(mayRecord(workspace, at));
    auto note = recordFor<minutes::PrivateNote>(workspace, at);
    note.text = trimmed(text);
    MARAC_DO(needWords(note.text));
    return workspace.step({"note.add", note.id.text(), Json::object()}, [&](store::Write& write) { return store::savePrivateNote(write, note); });
}

namespace {

/// What the outcome says of a case that has been dealt with already: its stage, and after the meeting its place on a later agenda.
Done writeStage(Workspace& workspace, store::Write& write, const minutes::Outcome& outcome)
{
    const meeting::Session session = sessionOf(workspace, outcome.meeting);
    const auto items = workspace.book().agendaOf(outcome.meeting);
    const auto item = std::find_if(items.begin(), items.end(), [&](const agenda::AgendaItem& one) { return one.referral == outcome.referral; });
    if (item == items.end() || !(session.isDone(item->id) || session.closed))
        return {};
    const bool isDeferred = outcome.kind == minutes::Outcome::Kind::Deferred;
    referral::Referral referral = *workspace.book().referral(outcome.referral);
    const bool wasDeferred = referral.stage == referral::Stage::Deferred;
    referral.stage = isDeferred ? referral::Stage::Deferred : referral::Stage::Heard;
    MARAC_DO(store::saveReferral(write, referral));
    if (!session.closed || wasDeferred == isDeferred)
        return {};
    if (isDeferred)
        return joinNext(workspace, write, outcome.referral, Overfull::TakeAnyway, workspace.book().meeting(outcome.meeting));
    for (const meeting::Meeting& later : workspace.book().meetings()) {
        if (later.stage == meeting::Stage::Planned && later.id != outcome.meeting)
            MARAC_DO(leaveAgenda(write, later.id, outcome.referral));
    }
    return {};
}

} // namespace

Event setOutcome(Workspace& workspace, const CaseAt& at, const OutcomeInput& input)
{
    MARAC_DO(mayRecord(workspace, at));
    const auto before = workspace.book().hearing(at.meeting, at.referral).outcome;
    auto outcome = before ? *before : recordFor<minutes::Outcome>(workspace, at);
    outcome.kind = input.kind;
    outcome.summary = trimmed(input.summary);
    outcome.whoTells = trimmed(input.whoTells);
    outcome.isStaffSafetyConsidered = input.isStaffSafetyConsidered;
    return workspace.step({"outcome.set", outcome.id.text(), Json{{"kind", nameOf(outcome.kind)}}}, [&](store::Write& write) {
        return store::saveOutcome(write, outcome).and_then([&] { return writeStage(workspace, write, outcome); });
    });
}

Result<Id<Action>> addAction(Workspace& workspace, const CaseAt& at, Action action)
{
    MARAC_DO(mayRecord(workspace, at));
    action.text = simplified(action.text);
    MARAC_DO(action_plan::mayPlan(action));
    MARAC_DO(mayTakePart(workspace, at, action.agency));
    action.id = workspace.ids().make<Action>();
    action.meeting = at.meeting;
    action.referral = at.referral;
    MARAC_DO(workspace.step({"action.add", action.id.text(), Json::object()}, [&](store::Write& write) { return store::saveAction(write, action); }));
    return action.id;
}

Event changeAction(Workspace& workspace, const Action& changed)
{
    const Action* before = workspace.book().action(changed.id);
    if (!before)
        return failure(ErrorCode::NotFound, phrase("Hearing", "There is no such action. Nothing was changed."));
    const CaseAt at{before->meeting, before->referral};
    MARAC_DO(mayRecord(workspace, at));
    MARAC_DO(action_plan::mayPlan(changed));
    MARAC_DO(mayTakePart(workspace, at, changed.agency));
    return workspace.step({"action.change", changed.id.text(), Json::object()}, [&](store::Write& write) { return store::saveAction(write, changed); });
}

namespace {

/// Takes a record out again, unless the minutes that hold it are signed.
Event removeRecord(Workspace& workspace, const char* step, const char* table, const std::string& id)
{
    return workspace.step({step, id, Json::object()}, [&](store::Write& write) -> Done {
        MARAC_TRY(const auto row, write.row(table, id));
        if (!row)
            return failure(ErrorCode::NotFound, phrase("Hearing", "This line is not there any more. Nothing was changed."));
        const meeting::Meeting* meeting = workspace.book().meeting(row->idOf<meeting::Meeting>("meeting"));
        if (meeting)
            MARAC_DO(meeting::mayChangeMinutes(*meeting));
        return write.erase(table, id);
    });
}

} // namespace

Event removeInformation(Workspace& workspace, const Id<Information>& information)
{
    return removeRecord(workspace, "information.remove", "information", information.text());
}

Event removeRisk(Workspace& workspace, const Id<Risk>& risk)
{
    return removeRecord(workspace, "risk.remove", "risk", risk.text());
}

} // namespace marac::workflow
