// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/best_order.h"

#include "core/agenda/plan_problem.h"
#include "core/agenda/sequencer/price_of_priority.h"

#include <algorithm>

namespace marac::agenda {

namespace seq = sequencer;

namespace {

/// Somebody at the keyboard sees the first at once; the second proves an agenda of usual size.
constexpr std::chrono::milliseconds kStages[] = {std::chrono::milliseconds(5), std::chrono::milliseconds(50)};

seq::Limits limitsOf(const Patience& patience, int share = 1)
{
    seq::Limits limits;
    limits.time = patience.time / share;
    limits.stop = patience.stop;
    return limits;
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

BestOrder orderFrom(const PlanProblem& problem, const seq::Solution& solution)
{
    BestOrder best;
    best.order = problem.linesIn(solution.order);
    best.waiting = solution.waiting;
    best.bound = solution.bound;
    best.isProven = solution.proof == seq::Proof::Proven;
    return best;
}

} // namespace

Plan withoutOrder(const Plan& plan)
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

Result<BestOrder> bestOrder(const Plan& plan, const Patience& patience, const Better& better)
{
    PlanProblem problem(plan);
    problem.publish();
    if (problem.problem.tasks.empty()) {
        BestOrder none;
        none.isProven = true;
        return none;
    }
    seq::Sequencer::Better tell;
    if (better)
        tell = [&](const seq::Solution& solution) { better(orderFrom(problem, solution)); };
    MARAC_TRY(const seq::Solution solution, seq::Sequencer().solve(problem.problem, limitsOf(patience), tell));
    if (solution.proof != seq::Proof::Impossible)
        return orderFrom(problem, solution);
    BestOrder none;
    none.clash = problem.clashOf(solution);
    if (const auto free = seq::Sequencer().solve(withoutRules(problem.problem), limitsOf(patience)))
        none.bound = free->bound;
    return none;
}

BestOrder improveOrder(const Plan& plan, const Patience& patience, const Better& better)
{
    BestOrder known;
    const auto learn = [&](const BestOrder& now) {
        const bool isOlder = known.isPossible() && now.isPossible() && now.waiting > known.waiting;
        const long bound = std::max(known.bound, now.bound);
        known = isOlder ? known : now;
        known.bound = known.clash.empty() ? bound : now.bound;
        known.isProven = known.isProven || (known.isPossible() && known.waiting <= known.bound);
        if (better)
            better(known);
    };
    const auto isEnough = [&] { return known.isProven || !known.clash.empty() || (patience.stop && *patience.stop); };
    for (const auto stage : kStages) {
        if (isEnough() || stage >= patience.time)
            break;
        if (const auto now = bestOrder(plan, Patience(stage, patience.stop)))
            learn(*now);
    }
    if (!isEnough()) {
        if (const auto now = bestOrder(plan, patience, learn))
            learn(*now);
    }
    return known;
}

LeastWaiting leastWaiting(const Plan& plan, const Patience& patience)
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
        least.clash = problem.clashOf(*solution);
        solution = seq::Sequencer().solve(withoutRules(problem.problem), limitsOf(patience));
    }
    if (!solution)
        return least;
    least.bound = solution->bound;
    least.isProven = !isImpossible && solution->proof == seq::Proof::Proven;
    return least;
}

namespace {

/// The curve point by point, for rules that some points cannot keep: those stay without a price.
std::vector<PriorityPrice> pointByPoint(seq::Problem problem, int points, const Patience& patience)
{
    std::vector<PriorityPrice> prices;
    for (int places = 0; places < points; ++places) {
        problem.maxDisplacement = places + 1;
        const auto solution = seq::Sequencer().solve(problem, limitsOf(patience, points));
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

Result<std::vector<PriorityPrice>> pricesOfPriority(const Plan& plan, const Patience& patience)
{
    const auto canMove = static_cast<int>(std::count_if(plan.lines.begin(), plan.lines.end(), [](const PlanLine& line) {
        return !line.isBreak && !line.rules.isSettled;
    }));
    if (canMove == 0)
        return std::vector<PriorityPrice>();
    Plan free = plan;
    free.mostPlaces.reset();
    const PlanProblem asked(free);
    const auto open = seq::Sequencer().solve(asked.problem, limitsOf(patience, 4));
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
