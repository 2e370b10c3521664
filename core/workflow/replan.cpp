// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/replan.h"

#include "core/store/nouns/agenda_store.h"
#include "core/store/store.h"
#include "core/workflow/meeting_steps.h"

#include <algorithm>
#include <set>

namespace marac::workflow {

using agenda::AgendaItem;
using agenda::Plan;
using agenda::PlanLine;
using meeting::Meeting;
using meeting::Session;

namespace {

constexpr std::chrono::milliseconds kPatienceInTheRoom{40}; ///< the room does not wait
constexpr int kWorthwhile = 5;                     ///< representative-minutes

/// When the next line begins: after what is left of the case that is being heard.
TimeOfDay restBegins(const Workspace& workspace, const Id<Meeting>& id, const Session& session)
{
    const Instant now = workspace.clock().now();
    const auto left = session.current ? std::max<std::int64_t>(0, paceOf(workspace, id).secondsLeft) : 0;
    return workspace.clock().timeOf(now.plusSeconds(left));
}

/// Agencies with somebody in the room; where no register is kept, those whose first case has begun.
std::vector<Id<agency::Agency>> agenciesHere(const Workspace& workspace, const Id<Meeting>& id, const Plan& whole)
{
    std::set<Id<agency::Agency>> here;
    const auto attendance = workspace.book().attendanceOf(id);
    for (const attendance::Attendance& entry : attendance) {
        if (entry.isPresent())
            here.insert(entry.agency);
    }
    for (const PlanLine& line : whole.lines) {
        if (attendance.empty() && line.rules.isSettled)
            here.insert(line.agencies.begin(), line.agencies.end());
    }
    return {here.begin(), here.end()};
}

/// The ranks of the rest among themselves.
void rankAnew(std::vector<PlanLine>& lines)
{
    std::vector<PlanLine*> cases;
    for (PlanLine& line : lines) {
        if (!line.isBreak)
            cases.push_back(&line);
    }
    std::sort(cases.begin(), cases.end(), [](const PlanLine* a, const PlanLine* b) { return a->rules.rank < b->rules.rank; });
    for (size_t i = 0; i < cases.size(); ++i)
        cases[i]->rules.rank = static_cast<int>(i);
}

/// A preference that the announced order has let go of already is not asked for again; only the clock can force a change.
void letGoOfWhatIsBroken(Plan& plan)
{
    using Kind = agenda::BrokenRule::Kind;
    for (const agenda::BrokenRule& broken : agenda::brokenRules(plan)) {
        if (broken.kind == Kind::Rank)
            plan.mostPlaces.reset();
        for (PlanLine& line : plan.lines) {
            const bool isMeant = std::find(broken.items.begin(), broken.items.end(), line.item) != broken.items.end();
            line.rules.isFirst = line.rules.isFirst && broken.kind != Kind::ChildrenFirst;
            if (isMeant && broken.kind == Kind::Family)
                line.rules.family = -1;
            if (isMeant && broken.kind == Kind::Pin)
                line.rules.pinnedAt.reset();
        }
    }
}

/// The family of the case that was heard last, where the announced order goes on with it.
int familyUnderWay(const Plan& whole, const Plan& rest)
{
    int family = -1;
    for (const PlanLine& line : whole.lines)
        family = line.rules.isSettled && !line.isBreak ? line.rules.family : family;
    const auto next = std::find_if(rest.lines.begin(), rest.lines.end(), [](const PlanLine& line) { return !line.isBreak; });
    return next != rest.lines.end() && next->rules.family == family ? family : -1;
}

/// What was pinned or wanted in the first half is counted from the beginning of the meeting, so pins are counted anew and the
/// first half is over.
ReplanQuestion restOf(const Workspace& workspace, const Meeting& meeting)
{
    const Session session = sessionOf(workspace, meeting.id);
    const Plan whole = planOf(workspace, meeting);
    ReplanQuestion rest{{restBegins(workspace, meeting.id, session), {}, {}, whole.mostPlaces, agenciesHere(workspace, meeting.id, whole), -1, whole.weights}, {}, 0};
    for (const PlanLine& line : whole.lines) {
        if (line.rules.isSettled) {
            rest.before.push_back(line.item);
            rest.casesBefore += line.isBreak ? 0 : 1;
            continue;
        }
        rest.plan.lines.push_back(line);
        rest.plan.lines.back().rules.isHighRisk = false;
    }
    for (const agenda::PlannedStay& stay : whole.stays) {
        const auto& here = rest.plan.alreadyHere;
        const bool isHere = std::find(here.begin(), here.end(), stay.agency) != here.end();
        rest.plan.stays.push_back({stay.agency, stay.name, isHere ? std::nullopt : stay.from, stay.until});
    }
    for (PlanLine& line : rest.plan.lines) {
        if (line.rules.pinnedAt)
            line.rules.pinnedAt = *line.rules.pinnedAt > rest.casesBefore ? std::optional(*line.rules.pinnedAt - rest.casesBefore) : std::nullopt;
    }
    rankAnew(rest.plan.lines);
    letGoOfWhatIsBroken(rest.plan);
    rest.plan.familyUnderWay = familyUnderWay(whole, rest.plan);
    return rest;
}

} // namespace

std::optional<ReplanQuestion> replanQuestion(const Workspace& workspace, const Id<Meeting>& id)
{
    const Meeting* meeting = workspace.book().meeting(id);
    if (!meeting || meeting->stage != meeting::Stage::InSession)
        return std::nullopt;
    return restOf(workspace, *meeting);
}

ReplanView answerTo(const ReplanQuestion& rest, const std::atomic<bool>* stop)
{
    ReplanView view;
    view.broken = agenda::brokenRules(rest.plan);
    const auto found = agenda::newOrder(rest.plan, agenda::casesAtTheDoor(rest.plan), agenda::Patience(kPatienceInTheRoom, stop));
    if (!found)
        return view;
    view.clash = found->clash;
    const bool isWorthwhile = found->saved() >= kWorthwhile || !found->mends.empty();
    if (found->order.empty() || !isWorthwhile)
        return view;
    Replan replan{rest.before, found->moves, found->waitingNow, found->waitingThen, found->isProven, found->frozen, found->mends};
    for (const size_t line : found->order)
        replan.order.push_back(rest.plan.lines[line].item);
    for (agenda::MovedCase& move : replan.moves) {
        move.from += rest.casesBefore;
        move.to += rest.casesBefore;
    }
    view.proposal = std::move(replan);
    return view;
}

ReplanView replanView(const Workspace& workspace, const Id<Meeting>& id)
{
    const auto question = replanQuestion(workspace, id);
    return question ? answerTo(*question) : ReplanView();
}

Event acceptReplan(Workspace& workspace, const Id<Meeting>& id, const std::vector<Id<AgendaItem>>& order)
{
    const Meeting* meeting = workspace.book().meeting(id);
    if (!meeting || meeting->stage != meeting::Stage::InSession)
        return failure(ErrorCode::NotAllowed, phrase("Agenda", "The meeting is not running. Its order was left as it is."));
    const auto items = workspace.book().agendaOf(id);
    std::set<Id<AgendaItem>> standing;
    for (const AgendaItem& item : items)
        standing.insert(item.id);
    const Session session = sessionOf(workspace, id);
    bool isOver = true; // lines that are over stand in front, in their order
    for (size_t i = 0; i < items.size() && i < order.size(); ++i) {
        const bool isSettled = session.isDone(order[i]) || session.current == order[i];
        isOver = isOver && isSettled;
        if (isSettled && !isOver)
            standing.clear();
    }
    if (standing != std::set<Id<AgendaItem>>(order.begin(), order.end()) || items.size() != order.size())
        return failure(ErrorCode::NotAllowed, phrase("Agenda", "The agenda has changed since this order was proposed. It was left as it is; look at the new proposal."));
    return workspace.step({"meeting.replan", id.text(), Json::object()}, [&](store::Write& write) -> Done {
        int position = 0;
        for (const Id<AgendaItem>& line : order) {
            AgendaItem item = *workspace.book().agendaItem(line);
            item.position = ++position;
            MARAC_DO(store::saveAgendaItem(write, item));
        }
        return {};
    });
}

Phrase sentenceOf(const Replan& replan)
{
    if (replan.saved() > 0)
        return phrase("Agenda", "A new order of the remaining cases saves representatives %1 min of waiting.").with(replan.saved());
    if (replan.saved() == 0)
        return phrase("Agenda", "A new order of the remaining cases keeps what the present one would break, at the same waiting.");
    return phrase("Agenda", "A new order of the remaining cases keeps what the present one would break, for %1 min more waiting.").with(-replan.saved());
}

} // namespace marac::workflow
