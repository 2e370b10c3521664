// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/agenda_steps.h"

#include "core/agenda/running_order.h"
#include "core/base/text.h"
#include "core/store/nouns/agenda_store.h"
#include "core/store/nouns/meeting_store.h"
#include "core/store/store.h"
#include "core/workflow/agenda_joining.h"
#include "core/workflow/case_lengths.h"

#include <algorithm>

namespace marac::workflow {

using agenda::AgendaItem;
using meeting::Meeting;
using referral::Referral;

Result<const Meeting*> plannedMeeting(const Workspace& workspace, const Id<Meeting>& id)
{
    const Meeting* meeting = workspace.book().meeting(id);
    if (!meeting)
        return failure(ErrorCode::NotFound, phrase("Agenda", "There is no such meeting. Nothing was changed."));
    if (meeting->stage == meeting::Stage::Closed || meeting->stage == meeting::Stage::Signed)
        return failure(ErrorCode::NotAllowed, phrase("Agenda", "The meeting has closed, so its agenda stays as it was heard."));
    return meeting;
}

Result<AgendaItem> plannedItem(const Workspace& workspace, const Id<AgendaItem>& id)
{
    const AgendaItem* item = workspace.book().agendaItem(id);
    if (!item)
        return failure(ErrorCode::NotFound, phrase("Agenda", "This line is not on an agenda any more. Nothing was changed."));
    MARAC_DO(plannedMeeting(workspace, item->meeting));
    return *item;
}

namespace {

constexpr std::chrono::milliseconds kPatienceForOrder{200}; ///< a person waits for the best order

/// An item whose meeting may still change, with the whole running order it stands in.
struct Place {
    std::vector<AgendaItem> items;
    size_t index = 0;
};

Result<Place> placeOf(const Workspace& workspace, const Id<AgendaItem>& id)
{
    MARAC_TRY(const AgendaItem item, plannedItem(workspace, id));
    return Place{workspace.book().agendaOf(item.meeting), static_cast<size_t>(item.position - 1)};
}

Done writeOrder(store::Write& write, std::vector<AgendaItem>& items)
{
    int position = 0;
    for (AgendaItem& item : items) {
        item.position = ++position;
        MARAC_DO(store::saveAgendaItem(write, item));
    }
    return {};
}

bool standsOnAnOpenAgenda(const CaseBook& book, const Referral& referral)
{
    return std::any_of(book.agendaItems().begin(), book.agendaItems().end(), [&](const AgendaItem& item) {
        const Meeting* meeting = item.referral == referral.id ? book.meeting(item.meeting) : nullptr;
        return meeting && (meeting->stage == meeting::Stage::Planned || meeting->stage == meeting::Stage::InSession);
    });
}

/// The meeting for which a case was meant last, by a decision or when it left another agenda; null where any will do.
const Meeting* meantFor(const CaseBook& book, const Referral& referral)
{
    const auto decisions = book.decisionsOn(referral.id);
    const triage::Decision* decided = decisions.empty() ? nullptr : decisions.back();
    const agenda::Departure* left = nullptr;
    for (const agenda::Departure& departure : book.departures())
        left = departure.referral == referral.id ? &departure : left;
    if (left && (!decided || decided->at <= left->at))
        return left->to.isEmpty() ? nullptr : book.meeting(left->to);
    return decided && decided->meeting ? book.meeting(*decided->meeting) : nullptr;
}

/// Whether the case has left this meeting's agenda, or a later one's, since it was last accepted for a certain meeting.
bool hasLeft(const CaseBook& book, const Referral& referral, const Meeting& meeting)
{
    return std::any_of(book.departures().begin(), book.departures().end(), [&](const agenda::Departure& departure) {
        const Meeting* from = book.meeting(departure.from);
        return departure.referral == referral.id && from && from->date >= meeting.date && departure.to != meeting.id;
    });
}

bool waitsFor(const CaseBook& book, const Referral& referral, const Meeting& meeting)
{
    if (referral.stage != referral::Stage::Accepted && referral.stage != referral::Stage::Deferred)
        return false;
    if (standsOnAnOpenAgenda(book, referral))
        return false;
    const Meeting* wanted = meantFor(book, referral);
    if (wanted && wanted->id == meeting.id)
        return true;
    const bool isWantedElsewhere = wanted && wanted->stage == meeting::Stage::Planned;
    return !isWantedElsewhere && meeting.kind == meeting::Kind::Regular && !hasLeft(book, referral, meeting);
}

std::vector<agenda::Candidate> candidatesFor(const Workspace& workspace, const Meeting& meeting)
{
    std::vector<agenda::Candidate> candidates;
    for (const Referral& referral : workspace.book().referrals()) {
        if (!waitsFor(workspace.book(), referral, meeting))
            continue;
        candidates.push_back({referral.id, referral.hasChildren(), dash::scoreOf(referral.dash).yes,
                              triage::waitingDays(referral, meeting.date), workspace.repeats().isRepeat(referral)});
    }
    return agenda::inOrder(std::move(candidates), workspace.book().policyOf(meeting.id));
}

} // namespace

Result<Meeting> newMeeting(Workspace& workspace, const NewMeeting& wanted)
{
    const auto& meetings = workspace.book().meetings();
    const bool isTaken = std::any_of(meetings.begin(), meetings.end(), [&](const Meeting& other) {
        return other.date == wanted.date && other.kind == meeting::Kind::Regular;
    });
    if (wanted.kind == meeting::Kind::Regular && isTaken)
        return failure(ErrorCode::AlreadyDone, phrase("Agenda", "There is a meeting on this day already. Nothing was changed."));
    const triage::Area& area = workspace.book().area();
    Meeting meeting;
    meeting.id = workspace.ids().make<Meeting>();
    meeting.date = wanted.date;
    meeting.start = wanted.start;
    meeting.minutesPerCase = wanted.minutesPerCase.value_or(area.minutesPerCase);
    meeting.maximumMinutes = area.maximumMinutes;
    meeting.kind = wanted.kind;
    meeting.venue = trimmed(wanted.venue);
    return meeting;
}

Result<Id<Meeting>> createMeeting(Workspace& workspace, const NewMeeting& wanted)
{
    MARAC_TRY(const Meeting meeting, newMeeting(workspace, wanted));
    MARAC_DO(workspace.step({"meeting.create", meeting.id.text(), Json{{"date", meeting.date.iso()}}}, [&](store::Write& write) {
        return store::saveMeeting(write, meeting);
    }));
    return meeting.id;
}

Event changeMeeting(Workspace& workspace, const Meeting& changed)
{
    MARAC_TRY(const Meeting* before, plannedMeeting(workspace, changed.id));
    Meeting meeting = changed;
    meeting.stage = before->stage;
    return workspace.step({"meeting.change", meeting.id.text(), Json{{"date", meeting.date.iso()}}}, [&](store::Write& write) {
        return store::saveMeeting(write, meeting);
    });
}

Event buildAgenda(Workspace& workspace, const Id<Meeting>& id)
{
    MARAC_TRY(const Meeting* meeting, plannedMeeting(workspace, id));
    const auto candidates = candidatesFor(workspace, *meeting);
    return workspace.step({"agenda.build", id.text(), Json{{"added", candidates.size()}}}, [&](store::Write& write) -> Done {
        for (const agenda::Candidate& candidate : candidates)
            MARAC_DO(joinAgenda(workspace, write, *meeting, candidate.referral));
        return {};
    });
}

Event bestOrder(Workspace& workspace, const Id<Meeting>& id)
{
    MARAC_TRY(const Meeting* meeting, plannedMeeting(workspace, id));
    const auto items = workspace.book().agendaOf(id);
    MARAC_TRY(const agenda::BestOrder best, agenda::bestOrder(planOf(workspace, *meeting), kPatienceForOrder));
    if (!best.clash.empty())
        return failure(ErrorCode::NotAllowed, phrase("Agenda", "No order keeps all the rules of this agenda, so it was left as it is. Take one of the "
                                                               "rules back that it names."));
    std::vector<Id<AgendaItem>> order;
    for (const size_t place : best.order)
        order.push_back(items[place].id);
    return takeOrder(workspace, id, order);
}

Event takeOrder(Workspace& workspace, const Id<Meeting>& id, const std::vector<Id<AgendaItem>>& order)
{
    MARAC_TRY(const Meeting* meeting, plannedMeeting(workspace, id));
    const auto items = workspace.book().agendaOf(id);
    std::vector<AgendaItem> ordered;
    std::vector<size_t> places;
    for (const Id<AgendaItem>& line : order) {
        const auto item = std::find_if(items.begin(), items.end(), [&](const AgendaItem& one) { return one.id == line; });
        const auto place = static_cast<size_t>(item - items.begin());
        if (item == items.end() || std::find(places.begin(), places.end(), place) != places.end())
            break;
        ordered.push_back(*item);
        places.push_back(place);
    }
    const bool isWhole = places.size() == items.size() && order.size() == items.size();
    if (!isWhole || !agenda::brokenRules(agenda::reordered(planOf(workspace, *meeting), places)).empty())
        return failure(ErrorCode::NotAllowed, phrase("Agenda", "The agenda has changed since this order was found. It was left as it is; ask for the best order again."));
    return workspace.step({"agenda.bestOrder", id.text(), Json::object()}, [&](store::Write& write) { return writeOrder(write, ordered); });
}

Event placeItem(Workspace& workspace, const Id<AgendaItem>& id, int position)
{
    MARAC_TRY(Place place, placeOf(workspace, id));
    const auto to = static_cast<size_t>(std::clamp(position, 1, static_cast<int>(place.items.size())) - 1);
    const AgendaItem moved = place.items[place.index];
    place.items.erase(place.items.begin() + static_cast<std::ptrdiff_t>(place.index));
    place.items.insert(place.items.begin() + static_cast<std::ptrdiff_t>(to), moved);
    return workspace.step({"agenda.move", id.text(), Json{{"to", to + 1}}}, [&](store::Write& write) { return writeOrder(write, place.items); });
}

Event moveItem(Workspace& workspace, const Id<AgendaItem>& id, Direction direction)
{
    MARAC_TRY(const Place place, placeOf(workspace, id));
    const int now = static_cast<int>(place.index) + 1;
    return placeItem(workspace, id, direction == Direction::Up ? now - 1 : now + 1);
}

Event setItemMinutes(Workspace& workspace, const Id<AgendaItem>& id, int minutes, const std::string& reason)
{
    if (minutes < 1 || minutes > 240)
        return failure(ErrorCode::InvalidInput, phrase("Agenda", "A line of the agenda lasts between 1 and 240 minutes. Nothing was changed."));
    MARAC_TRY(AgendaItem item, plannedItem(workspace, id));
    item.minutes = minutes;
    item.isOwnLength = true;
    item.lengthReason = simplified(reason);
    return workspace.step({"agenda.minutes", id.text(), Json{{"minutes", minutes}}}, [&](store::Write& write) {
        return store::saveAgendaItem(write, item);
    });
}

Event workOutMinutes(Workspace& workspace, const Id<AgendaItem>& id)
{
    MARAC_TRY(AgendaItem item, plannedItem(workspace, id));
    const Referral* referral = workspace.book().referral(item.referral);
    if (!referral)
        return failure(ErrorCode::NotAllowed, phrase("Agenda", "A break has the length that you give it. Nothing was changed."));
    item.minutes = lengthFor(workspace, *workspace.book().meeting(item.meeting), *referral, pastLengths(workspace)).minutes;
    item.isOwnLength = false;
    item.lengthReason.clear();
    return workspace.step({"agenda.minutes", id.text(), Json{{"minutes", item.minutes}}}, [&](store::Write& write) {
        return store::saveAgendaItem(write, item);
    });
}

Event addBreak(Workspace& workspace, const Id<Meeting>& id, int afterPosition, int minutes)
{
    MARAC_DO(plannedMeeting(workspace, id));
    auto items = workspace.book().agendaOf(id);
    const auto at = std::clamp(afterPosition, 0, static_cast<int>(items.size()));
    items.insert(items.begin() + at, {workspace.ids().make<AgendaItem>(), id, AgendaItem::Kind::Break, {}, 0, std::clamp(minutes, 1, 240)});
    return workspace.step({"agenda.break", id.text(), Json{{"minutes", minutes}}}, [&](store::Write& write) { return writeOrder(write, items); });
}

Event removeItem(Workspace& workspace, const Id<AgendaItem>& id)
{
    MARAC_TRY(Place place, placeOf(workspace, id));
    place.items.erase(place.items.begin() + static_cast<std::ptrdiff_t>(place.index));
    return workspace.step({"agenda.remove", id.text(), Json::object()}, [&](store::Write& write) -> Done {
        MARAC_DO(write.erase("agenda_item", id.text()));
        return writeOrder(write, place.items);
    });
}

Event declareConflict(Workspace& workspace, const Id<agency::Agency>& agency, const Id<Referral>& referral, const std::string& reason)
{
    if (!workspace.book().agency(agency) || !workspace.book().referral(referral))
        return failure(ErrorCode::NotFound, phrase("Agenda", "A conflict of interest needs an agency and a case. Nothing was changed."));
    if (attendance::isWithheld(workspace.book().conflicts(), agency, referral))
        return failure(ErrorCode::AlreadyDone, phrase("Agenda", "This conflict of interest is declared already. Nothing was changed."));
    const attendance::Conflict conflict{workspace.ids().make<attendance::Conflict>(), agency, referral, trimmed(reason)};
    return workspace.step({"conflict.declare", conflict.id.text(), Json::object()}, [&](store::Write& write) {
        return store::saveConflict(write, conflict);
    });
}

Event withdrawConflict(Workspace& workspace, const Id<attendance::Conflict>& conflict)
{
    return workspace.step({"conflict.withdraw", conflict.text(), Json::object()}, [&](store::Write& write) {
        return write.erase("conflict", conflict.text());
    });
}

} // namespace marac::workflow
