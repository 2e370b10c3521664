// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/agenda_view.h"

#include "core/workflow/case_lengths.h"
#include "core/workflow/repeats.h"

#include <algorithm>

namespace marac::workflow {

using agenda::AgendaItem;
using agenda::Plan;
using meeting::Meeting;

namespace {

/// Long enough to prove the agendas of this size, short enough to wait for.
constexpr std::chrono::milliseconds kPatienceForBound{50};
constexpr std::chrono::milliseconds kPatienceForPrices{600};

/// What all lines of one view are made from.
struct Ground {
    const Workspace& workspace;
    const Meeting& meeting;
    std::vector<agenda::PastLength> past;
};

void addFamily(AgendaLine& line, const Plan& plan, const CaseBook& book)
{
    for (const agenda::PlanLine& other : plan.lines) {
        if (line.rules.family >= 0 && other.rules.family == line.rules.family && other.item != line.item.id)
            line.family.push_back(other.name);
    }
    for (const agenda::FamilyChoice& choice : book.familyChoicesOf(line.item.meeting)) {
        if (choice.names(line.item.referral))
            line.familyChoice = choice;
    }
    for (const auto& id : line.familyChoice ? line.familyChoice->cases : std::vector<Id<referral::Referral>>()) {
        const referral::Referral* other = book.referral(id);
        if (other && id != line.item.referral)
            line.chosenWith.push_back(other->ref);
    }
}

void addConflicts(AgendaLine& line, const CaseBook& book)
{
    for (const agenda::AgencyNeed& need : line.needs) {
        const agency::Agency* agency = book.agency(need.agency);
        if (agency && need.cause == agenda::AgencyNeed::Cause::Conflict)
            line.withheldFrom.push_back(agency);
    }
}

AgendaLine lineOf(const Ground& ground, const AgendaItem& item, const agenda::TimedItem& timed)
{
    const CaseBook& book = ground.workspace.book();
    AgendaLine line;
    line.item = item;
    line.timed = timed;
    line.referral = book.referral(item.referral);
    if (!line.referral)
        return line;
    line.victim = book.person(line.referral->victim);
    line.score = dash::scoreOf(line.referral->dash);
    line.isRepeat = ground.workspace.repeats().isRepeat(*line.referral);
    line.waitingDays = triage::waitingDays(*line.referral, ground.meeting.date);
    line.needs = needsFor(ground.workspace, ground.meeting, *line.referral);
    line.length = lengthFor(ground.workspace, ground.meeting, *line.referral, ground.past);
    line.carryOver = carryOverOf(book, ground.meeting, item.referral);
    return line;
}

void addLines(AgendaView& view, const Workspace& workspace, const std::vector<AgendaItem>& items)
{
    const Ground ground{workspace, *view.meeting, pastLengths(workspace)};
    for (size_t i = 0; i < items.size(); ++i) {
        view.lines.push_back(lineOf(ground, items[i], view.timetable.items[i]));
        view.lines.back().rules = view.plan.lines[i].rules;
        addFamily(view.lines.back(), view.plan, workspace.book());
        addConflicts(view.lines.back(), workspace.book());
        for (const agenda::AgencyTimes& times : view.timetable.agencies) {
            if (times.lastItem == items[i].id)
                view.lines.back().mayLeaveAfter.push_back(workspace.book().agency(times.agency));
        }
    }
}

int waitingAsReceived(const AgendaView& view)
{
    std::vector<size_t> order(view.lines.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto age = [&](size_t line) {
        const referral::Referral* referral = view.lines[line].referral;
        return referral ? std::pair(referral->received.iso(), referral->ref) : std::pair(std::string("z"), std::string());
    };
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return age(a) < age(b); });
    return agenda::waitingMinutes(agenda::reordered(view.plan, order));
}

void addOverload(AgendaView& view, const std::vector<AgendaItem>& items)
{
    view.overload = agenda::overloadOf(items, view.meeting->maximumMinutes);
    if (!view.overload)
        return;
    view.minutesOver = view.overload->over();
    std::vector<agenda::WaitingCase> cases;
    for (const AgendaLine& line : view.lines) {
        const bool canGo = line.referral && !line.rules.isSettled && !line.item.pinnedAt && !line.item.window;
        if (canGo)
            cases.push_back({line.item.id, line.referral->id, line.referral->ref, line.item.minutes, line.score.yes, line.waitingDays, line.isRepeat,
                             line.referral->hasChildren()});
    }
    view.proposals = agenda::proposalsFor(cases, *view.minutesOver);
}

} // namespace

AgendaView agendaView(const Workspace& workspace, const Id<Meeting>& id)
{
    AgendaView view = agendaAsItStands(workspace, id);
    if (view.meeting)
        addLeast(view, agenda::leastWaiting(view.plan, kPatienceForBound));
    return view;
}

void addLeast(AgendaView& view, const agenda::LeastWaiting& least)
{
    view.bound = least.bound;
    view.isBoundKnown = true;
    view.isBoundProven = least.isProven;
    view.clash = least.clash;
}

AgendaView agendaAsItStands(const Workspace& workspace, const Id<Meeting>& id)
{
    const CaseBook& book = workspace.book();
    AgendaView view;
    view.meeting = book.meeting(id);
    if (!view.meeting)
        return view;
    const auto items = book.agendaOf(id);
    view.plan = planOf(workspace, *view.meeting);
    view.policy = book.policyOf(id);
    view.timetable = agenda::timetableOf(view.plan);
    view.broken = agenda::brokenRules(view.plan);
    addLines(view, workspace, items);
    addOverload(view, items);
    view.asReceived = waitingAsReceived(view);
    return view;
}

std::optional<agenda::MoveProspect> prospectOf(const AgendaView& view, const Id<AgendaItem>& item, int position)
{
    const auto found = std::find_if(view.plan.lines.begin(), view.plan.lines.end(), [&](const agenda::PlanLine& line) { return line.item == item; });
    if (found == view.plan.lines.end())
        return std::nullopt;
    const int to = std::clamp(position, 1, static_cast<int>(view.plan.lines.size()));
    return agenda::prospectOf(view.plan, static_cast<size_t>(found - view.plan.lines.begin()), static_cast<size_t>(to - 1));
}

Result<std::vector<agenda::PriorityPrice>> pricesOfPriority(const Workspace& workspace, const Id<Meeting>& id)
{
    const Meeting* meeting = workspace.book().meeting(id);
    if (!meeting)
        return failure(ErrorCode::NotFound, phrase("Agenda", "There is no such meeting."));
    return agenda::pricesOfPriority(planOf(workspace, *meeting), kPatienceForPrices);
}

} // namespace marac::workflow
