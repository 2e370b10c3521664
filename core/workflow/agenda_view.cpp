// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/agenda_view.h"

#include "core/agenda/sequencer/sequencer.h"
#include "core/workflow/meeting_steps.h"

#include <algorithm>
#include <map>

namespace marac::workflow {

using agenda::AgendaItem;
using agenda::Involvement;
using meeting::Meeting;

namespace {

namespace seq = agenda::sequencer;

/// Long enough to prove the agendas of this size, short enough to wait for.
constexpr std::chrono::milliseconds kPatience{50};

Involvement::Kind involvementOf(const research::Research& research)
{
    switch (research.answer) {
    case research::Answer::Known:
    case research::Answer::WillBring:
        return Involvement::Kind::KnowsPeople;
    case research::Answer::NothingKnown:
        return Involvement::Kind::KnowsNothing;
    case research::Answer::None:
        return Involvement::Kind::Unknown;
    }
    return Involvement::Kind::Unknown;
}

/// The cases among the lines and their needs, in the sequencer's words. Bands put cases with children first.
struct Puzzle {
    seq::Problem problem;
    std::vector<size_t> places; ///< of each task in the running order
};

Puzzle puzzleOf(const std::vector<AgendaItem>& items, const std::vector<std::vector<Id<agency::Agency>>>& needs,
                const CaseBook& book, const std::vector<bool>& isFixed)
{
    Puzzle puzzle;
    std::map<Id<agency::Agency>, int> numbers;
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].kind != AgendaItem::Kind::Case)
            continue;
        seq::Task task;
        task.minutes = items[i].minutes;
        for (const auto& agency : needs[i])
            task.agencies.push_back(numbers.emplace(agency, static_cast<int>(numbers.size())).first->second);
        const referral::Referral* referral = book.referral(items[i].referral);
        task.band = referral && referral->hasChildren() ? 0 : 1;
        if (!isFixed.empty() && isFixed[i]) {
            task.band = -1;
            task.places = {static_cast<int>(puzzle.places.size()), static_cast<int>(puzzle.places.size())};
        }
        puzzle.places.push_back(i);
        puzzle.problem.tasks.push_back(std::move(task));
    }
    puzzle.problem.weights.assign(numbers.size(), 1);
    return puzzle;
}

std::vector<std::vector<Id<agency::Agency>>> needsOf(const Workspace& workspace, const Meeting& meeting, const std::vector<AgendaItem>& items)
{
    std::vector<std::vector<Id<agency::Agency>>> needs;
    for (const AgendaItem& item : items) {
        const referral::Referral* referral = workspace.book().referral(item.referral);
        needs.push_back(referral ? neededFor(workspace, meeting, *referral) : std::vector<Id<agency::Agency>>{});
    }
    return needs;
}

AgendaLine lineOf(const Workspace& workspace, const Meeting& meeting, const AgendaItem& item, const agenda::TimedItem& timed)
{
    AgendaLine line;
    line.item = item;
    line.timed = timed;
    line.referral = workspace.book().referral(item.referral);
    if (!line.referral)
        return line;
    line.victim = workspace.book().person(line.referral->victim);
    line.score = dash::scoreOf(line.referral->dash);
    line.isRepeat = workspace.repeats().isRepeat(*line.referral);
    line.waitingDays = triage::waitingDays(*line.referral, meeting.date);
    return line;
}

/// The least waiting of any order of these cases, as far as the search can tell in a moment.
void findBound(AgendaView& view, const std::vector<AgendaItem>& items, const std::vector<std::vector<Id<agency::Agency>>>& needs,
               const CaseBook& book)
{
    const Puzzle puzzle = puzzleOf(items, needs, book, {});
    if (puzzle.problem.tasks.empty()) {
        view.isBoundProven = true;
        return;
    }
    seq::Limits limits;
    limits.time = kPatience;
    const auto solution = seq::Sequencer().solve(puzzle.problem, limits);
    if (!solution)
        return;
    view.bound = solution->bound;
    view.isBoundProven = solution->proof == seq::Proof::Proven;
}

} // namespace

std::vector<Id<agency::Agency>> neededFor(const Workspace& workspace, const Meeting& meeting, const referral::Referral& referral)
{
    const CaseBook& book = workspace.book();
    std::vector<Involvement> involvements;
    for (const attendance::Conflict& conflict : book.conflicts()) {
        if (conflict.referral == referral.id)
            involvements.push_back({conflict.agency, Involvement::Kind::Conflict});
    }
    for (const research::Research& research : book.researchOf(meeting.id)) {
        if (research.referral == referral.id)
            involvements.push_back({research.agency, involvementOf(research)});
    }
    return agenda::neededAgencies(referral, book.agencies(), involvements);
}

AgendaView agendaView(const Workspace& workspace, const Id<Meeting>& id)
{
    const CaseBook& book = workspace.book();
    AgendaView view;
    view.meeting = book.meeting(id);
    if (!view.meeting)
        return view;
    const auto items = book.agendaOf(id);
    const auto needs = needsOf(workspace, *view.meeting, items);
    std::vector<agenda::TimetableItem> lines;
    for (size_t i = 0; i < items.size(); ++i)
        lines.push_back({items[i].id, items[i].minutes, needs[i]});
    view.timetable = agenda::timetableOf(lines, view.meeting->start);
    for (size_t i = 0; i < items.size(); ++i) {
        view.lines.push_back(lineOf(workspace, *view.meeting, items[i], view.timetable.items[i]));
        for (const agenda::AgencyTimes& times : view.timetable.agencies) {
            if (times.lastItem == items[i].id)
                view.lines.back().mayLeaveAfter.push_back(book.agency(times.agency));
        }
    }
    view.minutesOver = agenda::overload(view.timetable, view.meeting->latestEnd());
    findBound(view, items, needs, book);
    return view;
}

Result<std::vector<size_t>> leastWaitingOrder(const Workspace& workspace, const Meeting& meeting)
{
    const auto items = workspace.book().agendaOf(meeting.id);
    const meeting::Session session = sessionOf(workspace, meeting.id);
    std::vector<bool> isFixed;
    for (const AgendaItem& item : items)
        isFixed.push_back(session.isDone(item.id) || session.current == item.id);
    const Puzzle puzzle = puzzleOf(items, needsOf(workspace, meeting, items), workspace.book(), isFixed);
    std::vector<size_t> order;
    for (size_t i = 0; i < items.size(); ++i)
        order.push_back(i);
    if (puzzle.problem.tasks.size() < 2)
        return order;
    seq::Limits limits;
    limits.time = kPatience * 4;
    MARAC_TRY(const seq::Solution solution, seq::Sequencer().solve(puzzle.problem, limits));
    if (solution.order.size() != puzzle.places.size())
        return failure(ErrorCode::NotAllowed, phrase("Agenda", "No order keeps all the rules of this agenda. It was left as it is."));
    for (size_t i = 0; i < puzzle.places.size(); ++i)
        order[puzzle.places[i]] = puzzle.places[static_cast<size_t>(solution.order[i])];
    return order;
}

} // namespace marac::workflow
