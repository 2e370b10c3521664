// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/new_order.h"

#include "core/agenda/plan_problem.h"
#include "core/agenda/sequencer/replan.h"

#include <algorithm>

namespace marac::agenda {

namespace seq = sequencer;

namespace {

constexpr int kMinutesAPlace = 2; ///< people have come at the times they were told: a small gain is not worth a changed place
constexpr int kMinutesAtTheDoor = 15;
constexpr int kMostAtTheDoor = 2;

size_t lineWith(const Plan& plan, const Id<AgendaItem>& item)
{
    return static_cast<size_t>(std::find_if(plan.lines.begin(), plan.lines.end(), [&](const PlanLine& line) { return line.item == item; }) - plan.lines.begin());
}

/// What one change of the sequencer's proposal means on the clock, found from the finished orders and not taken from the search.
class Explanation {
public:
    Explanation(const Plan& rest, const PlanProblem& problem, const seq::Proposal& proposal)
        : m_rest(rest), m_problem(problem), m_order(proposal.solution.order), m_then(reordered(rest, problem.linesIn(m_order))),
          m_silent(problem.problem.heard)
    {
    }

    const Plan& then() const { return m_then; }

    MovedCase of(const seq::Change& change) const
    {
        const PlanLine& line = m_rest.lines[m_problem.lineOf(change.task)];
        const Plan back = putBack(change);
        MovedCase move{line.item, line.name, change.fromPlace - m_silent + 1, change.toPlace - m_silent + 1, startIn(m_rest, line.item), startIn(m_then, line.item), 0, {}};
        move.worth = waitingMinutes(back) - waitingMinutes(m_then);
        move.wouldBreak = newlyBroken(brokenRules(m_then), brokenRules(back));
        return move;
    }

private:
    static TimeOfDay startIn(const Plan& plan, const Id<AgendaItem>& item) { return timetableOf(plan).items[lineWith(plan, item)].start; }

    Plan putBack(const seq::Change& change) const
    {
        std::vector<int> order = m_order;
        order.erase(order.begin() + change.toPlace);
        order.insert(order.begin() + change.fromPlace, change.task);
        return reordered(m_rest, m_problem.linesIn(order));
    }

    const Plan& m_rest;
    const PlanProblem& m_problem;
    std::vector<int> m_order;
    Plan m_then;
    int m_silent;
};

} // namespace

Result<NewOrder> newOrder(const Plan& rest, int frozen, const Patience& patience)
{
    PlanProblem problem(rest);
    problem.publish();
    problem.problem.moveCost = kMinutesAPlace;
    seq::Limits limits;
    limits.time = patience.time;
    limits.stop = patience.stop;
    MARAC_TRY(const seq::Proposal proposal, seq::replan(problem.problem, frozen, limits));
    NewOrder found;
    found.waitingNow = found.waitingThen = waitingMinutes(rest);
    found.frozen = proposal.frozen;
    if (proposal.solution.proof == seq::Proof::Impossible) {
        found.clash = problem.clashOf(proposal.solution);
        return found;
    }
    found.isProven = proposal.solution.proof == seq::Proof::Proven;
    const Explanation explanation(rest, problem, proposal);
    const auto now = brokenRules(rest);
    const auto then = brokenRules(explanation.then());
    found.mends = newlyBroken(then, now);
    const int waiting = waitingMinutes(explanation.then());
    const bool isWorse = !newlyBroken(now, then).empty() || (found.mends.empty() && waiting > found.waitingNow);
    if (isWorse || proposal.changes.empty()) {
        found.mends.clear();
        return found;
    }
    found.waitingThen = waiting;
    found.order = problem.linesIn(proposal.solution.order);
    for (const seq::Change& change : proposal.changes)
        found.moves.push_back(explanation.of(change));
    return found;
}

int casesAtTheDoor(const Plan& rest)
{
    const Timetable timetable = timetableOf(rest);
    int cases = 0;
    for (const TimedItem& item : timetable.items) {
        const bool isNear = cases == 0 || item.start.minutes() < rest.start.minutes() + kMinutesAtTheDoor;
        if (!isNear || cases == kMostAtTheDoor)
            break;
        cases += item.isBreak ? 0 : 1;
    }
    return cases;
}

Phrase sentenceOf(const MovedCase& move, const Phrasebook& words)
{
    const auto told = [&](Phrase text) {
        return std::move(text).with(move.name).with(move.to).with(move.toStart.text()).with(move.from).with(move.fromStart.text());
    };
    if (!move.wouldBreak.empty())
        return told(phrase("Agenda", "%1 as case %2 at %3, not case %4 at %5: %6")).with(words.say(move.wouldBreak.front().say));
    if (move.worth > 0)
        return told(phrase("Agenda", "%1 as case %2 at %3, not case %4 at %5: back there it costs %6 min more of waiting.")).with(move.worth);
    return told(phrase("Agenda", "%1 as case %2 at %3, not case %4 at %5: it makes room for the others."));
}

} // namespace marac::agenda
