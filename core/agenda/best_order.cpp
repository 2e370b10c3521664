// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/best_order.h"

#include "core/agenda/plan_problem.h"
#include "core/agenda/sequencer/price_of_priority.h"

#include <algorithm>

namespace marac::agenda {

namespace seq = sequencer;

namespace {

constexpr int kMinutesAPlace = 2; ///< what an announced order is worth

seq::Limits limitsOf(std::chrono::milliseconds patience)
{
    seq::Limits limits;
    limits.time = patience;
    return limits;
}

std::vector<BrokenRule> clashOf(const PlanProblem& problem, const seq::Solution& solution)
{
    std::vector<BrokenRule> clash;
    for (const seq::Rule& rule : solution.clash) {
        for (BrokenRule& words : problem.wordsFor(rule)) {
            if (std::find(clash.begin(), clash.end(), words) == clash.end())
                clash.push_back(std::move(words));
        }
    }
    if (clash.empty())
        clash.push_back({BrokenRule::Kind::Settled, {}, {},
                         phrase("Agenda rules", "No order keeps all the rules of this agenda; which of them clash was not found in time.")});
    return clash;
}

std::vector<int> presentOrder(const seq::Problem& problem)
{
    std::vector<int> order;
    for (size_t i = 0; i < problem.tasks.size(); ++i)
        order.push_back(static_cast<int>(i));
    return order;
}

/// What can always be kept: who comes first, and nothing about times, places and neighbours.
seq::Problem withoutRules(seq::Problem problem)
{
    for (seq::Task& task : problem.tasks) {
        task.window = {};
        task.family = seq::kNoFamily;
        task.places = task.band < 0 ? task.places : seq::Places{};
    }
    problem.availability.clear();
    problem.maxDisplacement.reset();
    return problem;
}

/// The plan as far as it matters to the least waiting.
Plan questionOf(const Plan& plan)
{
    Plan question = plan;
    const Timetable timetable = timetableOf(plan);
    for (size_t i = 0; i < plan.lines.size(); ++i) {
        if (plan.lines[i].isBreak)
            question.lines[i].name = timetable.items[i].start.text();
    }
    const auto canMove = std::find_if(question.lines.begin(), question.lines.end(), [](const PlanLine& line) { return !line.rules.isSettled; });
    std::sort(canMove, question.lines.end(), [](const PlanLine& a, const PlanLine& b) { return a.item < b.item; });
    return question;
}

} // namespace

Result<BestOrder> bestOrder(const Plan& plan, std::chrono::milliseconds patience, Loyalty loyalty)
{
    PlanProblem problem(plan);
    problem.problem.published = presentOrder(problem.problem);
    problem.problem.moveCost = loyalty == Loyalty::Announced ? kMinutesAPlace : 0;
    MARAC_TRY(const seq::Solution solution, seq::Sequencer().solve(problem.problem, limitsOf(patience)));
    BestOrder best;
    if (solution.proof == seq::Proof::Impossible) {
        best.clash = clashOf(problem, solution);
        return best;
    }
    best.order = problem.linesIn(solution.order);
    best.waiting = solution.waiting;
    best.bound = solution.bound;
    best.isProven = solution.proof == seq::Proof::Proven;
    return best;
}

LeastWaiting leastWaiting(const Plan& plan, std::chrono::milliseconds patience)
{
    const PlanProblem problem(plan);
    LeastWaiting least;
    if (problem.problem.tasks.empty()) {
        least.isProven = true;
        return least;
    }
    auto solution = seq::Sequencer().solve(problem.problem, limitsOf(patience));
    const bool isImpossible = solution && solution->proof == seq::Proof::Impossible;
    if (isImpossible) {
        least.clash = clashOf(problem, *solution);
        solution = seq::Sequencer().solve(withoutRules(problem.problem), limitsOf(patience));
    }
    if (!solution)
        return least;
    least.bound = solution->bound;
    least.isProven = !isImpossible && solution->proof == seq::Proof::Proven;
    return least;
}

const LeastWaiting& LeastWaitingMemory::of(const Plan& plan, std::chrono::milliseconds patience)
{
    Plan question = questionOf(plan);
    if (!m_asked || *m_asked != question || !(m_answer.isProven || !m_answer.clash.empty())) {
        m_answer = leastWaiting(plan, patience);
        m_asked = std::move(question);
    }
    return m_answer;
}

namespace {

/// The curve point by point, for rules that some points cannot keep: those stay without a price.
std::vector<PriorityPrice> pointByPoint(seq::Problem problem, int points, std::chrono::milliseconds patience)
{
    std::vector<PriorityPrice> prices;
    for (int places = 0; places < points; ++places) {
        problem.maxDisplacement = places + 1;
        const auto solution = seq::Sequencer().solve(problem, limitsOf(patience / points));
        PriorityPrice price{places, 0, 0, false, solution && !solution->order.empty()};
        if (price.isPossible) {
            const bool isWorse = !prices.empty() && prices.back().isPossible && prices.back().waiting < solution->waiting;
            price.waiting = isWorse ? prices.back().waiting : solution->waiting;
            price.bound = std::min(solution->bound, price.waiting);
            price.isProven = price.bound == price.waiting;
        }
        prices.push_back(price);
    }
    return prices;
}

} // namespace

Result<std::vector<PriorityPrice>> pricesOfPriority(const Plan& plan, std::chrono::milliseconds patience)
{
    const auto canMove = static_cast<int>(std::count_if(plan.lines.begin(), plan.lines.end(), [](const PlanLine& line) {
        return !line.isBreak && !line.rules.isSettled;
    }));
    if (canMove == 0)
        return std::vector<PriorityPrice>();
    Plan free = plan;
    free.mostPlaces.reset();
    const PlanProblem asked(free);
    const auto open = seq::Sequencer().solve(asked.problem, limitsOf(patience / 4));
    const seq::Problem problem = open && open->proof != seq::Proof::Impossible ? asked.problem : withoutRules(asked.problem);
    const auto points = seq::priceOfPriority(problem, canMove, limitsOf(patience));
    if (!points)
        return pointByPoint(problem, canMove, patience);
    std::vector<PriorityPrice> prices;
    for (const seq::PricePoint& point : *points) {
        const bool isPossible = !point.solution.order.empty();
        prices.push_back({point.maxDisplacement - 1, point.solution.waiting, point.solution.bound, point.solution.proof == seq::Proof::Proven, isPossible});
    }
    return prices;
}

} // namespace marac::agenda
