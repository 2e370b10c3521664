// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings with rules: mixes of them, risk bands, nearness to the risk rank, meetings under way.
#include "core/agenda/sequencer/price_of_priority.h"
#include "core/agenda/sequencer/replan.h"
#include "tests/bench/sequencer/modes.h"
#include "tests/bench/sequencer/tally.h"
#include "tests/core/agenda/sequencer/random_problem.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <numeric>

using namespace marac;
using namespace marac::agenda::sequencer;

namespace {

constexpr int kLastK = 12;

/// Gives every case a rank at random and breaks of a real meeting.
void setUpMeeting(Problem& problem, RandomMeeting& chance)
{
    const int cases = static_cast<int>(problem.tasks.size());
    for (Task& task : problem.tasks)
        task.rank = chance.upTo(cases - 1);
    problem.breaks = {{90, 15}, {190, 30}};
}

void setBands(Problem& problem)
{
    const int cases = static_cast<int>(problem.tasks.size());
    for (Task& task : problem.tasks)
        task.band = task.rank * 4 < cases ? 0 : task.rank * 4 < 3 * cases ? 1 : 2;
}

void setWindows(Problem& problem, RandomMeeting& chance)
{
    for (Task& task : problem.tasks)
        if (chance.once(8))
            task.window = {chance.upTo(60), 120 + chance.upTo(120)};
}

void setFamilies(Problem& problem, RandomMeeting& chance)
{
    for (std::size_t i = 0; i + 1 < problem.tasks.size(); i += 2)
        if (chance.once(5))
            problem.tasks[i].family = problem.tasks[i + 1].family = static_cast<int>(i);
}

void setPublished(Problem& problem, RandomMeeting& chance)
{
    problem.published.resize(problem.tasks.size());
    std::iota(problem.published.begin(), problem.published.end(), 0);
    problem.moveCost = chance.upTo(5);
}

/// Three bands of so many cases each.
void setEvenBands(Problem& problem, int size)
{
    for (Task& task : problem.tasks)
        task.band = task.rank / size;
}

/// Windows that the order by rank keeps, with three quarters of an hour to spare.
void setWindowsNearRank(Problem& problem, RandomMeeting& chance)
{
    std::vector<int> order(problem.tasks.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](int task) { return problem.tasks[static_cast<std::size_t>(task)].rank; });
    const std::vector<int> starts = evaluate(problem, order).starts;
    for (std::size_t i = 0; i < starts.size(); ++i)
        if (chance.once(8))
            problem.tasks[i].window = {starts[i] - 45, starts[i] + 45};
}

/// A rank of its own for every case, at random.
void setRanks(Problem& problem, RandomMeeting& chance)
{
    std::vector<int> ranks(problem.tasks.size());
    std::iota(ranks.begin(), ranks.end(), 0);
    for (std::size_t i = ranks.size(); i > 1; --i)
        std::swap(ranks[i - 1], ranks[static_cast<std::size_t>(chance.upTo(static_cast<int>(i) - 1))]);
    for (std::size_t i = 0; i < ranks.size(); ++i)
        problem.tasks[i].rank = ranks[i];
}

} // namespace

/// Every mix of six kinds of rule on meetings of 20 cases.
int withRules(const std::string& folder)
{
    std::map<std::string, Tally> tallies;
    Tally all;
    for (const Instance& instance : instancesOf(folder, "20-")) {
        if (instance.cases != 20)
            continue;
        for (int mix = 0; mix < 64; ++mix) {
            RandomMeeting chance(static_cast<unsigned long>(mix) * 131 + 7);
            Problem problem = instance.problem;
            setUpMeeting(problem, chance);
            const auto has = [mix](int rule) { return (mix >> rule & 1) != 0; };
            if (has(0))
                setBands(problem);
            if (has(1))
                setWindows(problem, chance);
            if (has(2))
                setFamilies(problem, chance);
            if (has(3))
                problem.maxDisplacement = 6 + chance.upTo(12);
            if (has(4))
                setPublished(problem, chance);
            if (has(5))
                problem.availability = {{chance.upTo(3), chance.upTo(20), 180 + chance.upTo(100)}};
            const auto solution = Sequencer().solve(problem, forMilliseconds(5'000));
            if (!solution)
                return 1;
            if (solution->proof == Proof::Impossible)
                continue;
            const std::string name = std::string(has(0) ? "bands " : "") + (has(1) ? "windows " : "") +
                (has(2) ? "families " : "") + (has(3) ? "displacement " : "") + (has(4) ? "published " : "") +
                (has(5) ? "hours" : "");
            tallies[name].add(*solution);
            all.add(*solution);
        }
    }
    for (const auto& [name, tally] : tallies)
        print(tally.row(name));
    print(all.row("all mixes"));
    printGoal("20 cases with any mix of rules: proven within 60 ms", all.proven == all.runs && all.slowest() < 0.06,
              {all.proven, all.runs, 1000 * all.slowest()});
    return 0;
}

/// Three bands of 18 and of 20 cases out of meetings of 60, with and without windows.
int withBands(const std::string& folder)
{
    std::map<int, Tally> bySize;
    for (const Instance& instance : instancesOf(folder, "60-"))
        for (const int size : {18, 20})
            for (int kind = 0; kind < 2; ++kind) {
                RandomMeeting chance(static_cast<unsigned long>(size) * 3 + 1);
                Problem problem = instance.problem;
                problem.tasks.resize(static_cast<std::size_t>(3 * size));
                setRanks(problem, chance);
                setEvenBands(problem, size);
                problem.breaks = {{90, 15}, {190, 30}};
                if (kind == 1)
                    setWindowsNearRank(problem, chance);
                const auto solution = Sequencer().solve(problem, forMilliseconds(10'000));
                if (!solution)
                    return 1;
                if (solution->proof != Proof::Impossible)
                    bySize[size].add(*solution);
            }
    for (const auto& [size, tally] : bySize) {
        print(tally.row("three bands of " + std::to_string(size)));
        const double goal = size == 18 ? 0.05 : 0.13;
        printGoal("three bands of " + std::to_string(size) + ": proven within " +
                      std::to_string(static_cast<int>(1000 * goal)) + " ms",
                  tally.proven == tally.runs && tally.slowest() < goal,
                  {tally.proven, tally.runs, 1000 * median(tally.seconds), 1000 * tally.slowest()});
    }
    return 0;
}

/// What staying near the risk rank costs: 60 cases, each K by itself and the whole curve.
int withSlider(const std::string& folder)
{
    std::map<int, Tally> byK;
    std::vector<double> curves;
    bool isProven = true;
    for (const Instance& instance : instancesOf(folder, "60-")) {
        RandomMeeting chance(5);
        Problem problem = instance.problem;
        setRanks(problem, chance);
        const auto points = priceOfPriority(problem, kLastK, forMilliseconds(10'000));
        if (!points)
            return 1;
        double together = 0;
        for (const PricePoint& point : *points) {
            byK[point.maxDisplacement].add(point.solution);
            together += point.solution.seconds;
            isProven = isProven && point.solution.proof == Proof::Proven;
        }
        curves.push_back(together);
    }
    for (const auto& [k, tally] : byK)
        print(tally.row("60 cases, K = " + std::to_string(k)));
    const double slowest = byK[kLastK].slowest();
    printGoal("60 cases, K = 12: proven within 20 ms", isProven && slowest < 0.02,
              {1000 * median(byK[kLastK].seconds), 1000 * slowest});
    const double slowestCurve = *std::ranges::max_element(curves);
    printGoal("60 cases, K = 1 to 12: proven within 40 ms together", isProven && slowestCurve < 0.04,
              {1000 * median(curves), 1000 * slowestCurve});
    return 0;
}

/// A meeting of 30 cases in its best order, stopped after ten with an overrun.
int replanned(const std::string& folder)
{
    std::map<std::string, Tally> tallies;
    Tally all;
    bool isEverWorse = false;
    for (const Instance& instance : instancesOf(folder, "c30-")) {
        Problem problem = instance.problem;
        RandomMeeting chance(11);
        setUpMeeting(problem, chance);
        for (int kind = 0; kind < 8; ++kind) {
            Problem meeting = problem;
            if ((kind & 1) != 0)
                setBands(meeting);
            const auto told = Sequencer().solve(meeting, forMilliseconds(100));
            if (!told)
                return 1;
            meeting.published = told->order;
            meeting.heard = 10;
            meeting.moveCost = (kind & 2) != 0 ? 3 : 0;
            meeting.tasks[static_cast<std::size_t>(told->order[9])].minutes += 20;
            if ((kind & 4) != 0) {
                const auto& next = meeting.tasks[static_cast<std::size_t>(told->order[12])];
                if (!next.agencies.empty()) // late by half an hour
                    meeting.availability = {
                        {next.agencies.back(),
                         evaluate(meeting, told->order).starts[static_cast<std::size_t>(told->order[10])] + 30,
                         kNoLimit}};
            }
            const auto proposal = replan(meeting, 1, forMilliseconds(5'000));
            if (!proposal)
                return 1;
            if (proposal->solution.proof == Proof::Impossible)
                continue;
            const auto worth = [&](const Evaluation& day) { return day.waiting + meeting.moveCost * day.moved; };
            isEverWorse = isEverWorse ||
                (proposal->announced.broken.empty() && worth(proposal->proposed) > worth(proposal->announced));
            const std::string name = std::string((kind & 1) != 0 ? "bands " : "free ") +
                ((kind & 2) != 0 ? "moves cost " : "") + ((kind & 4) != 0 ? "late" : "");
            tallies[name].add(proposal->solution);
            all.add(proposal->solution);
        }
    }
    for (const auto& [name, tally] : tallies)
        print(tally.row(name));
    print(all.row("all"));
    printGoal("a new order for what is left of 30 cases: proven within 2 ms",
              all.proven == all.runs && all.slowest() < 0.002,
              {all.proven, all.runs, 1000 * median(all.seconds), 1000 * all.slowest()});
    printGoal("never worse than the order it replaces", !isEverWorse, all.runs);
    return isEverWorse ? 1 : 0;
}
