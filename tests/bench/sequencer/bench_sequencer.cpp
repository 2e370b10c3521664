// SPDX-License-Identifier: GPL-3.0-or-later
// What the sequencer reaches on the public instances, as JSON lines. FOLDER is the talent folder with best_known.csv.
//   bench_sequencer public FOLDER [RIVAL SECONDS = 10]   cost, proof and times beside MiniZinc with Gecode; 0 = no rival
//   bench_sequencer moment FOLDER [MILLISECONDS = 50] [RUNS = 3]   what a moment gives at 16, 24, 40 and 60 cases
//   bench_sequencer rules FOLDER      any mix of rules on up to 20 cases, to the proof
//   bench_sequencer replan FOLDER     a third of 30 cases heard and one overrun: the rest in a new order, to the proof
//   bench_sequencer proofs FOLDER [SECONDS = 60] [PART OF THE NAME]   the proof in the background, shape by shape
// Times are of the processor, not the wall, but for the rival's.
#include "core/agenda/sequencer/replan.h"
#include "core/base/json.h"
#include "tests/bench/sequencer/instances.h"
#include "tests/bench/sequencer/rival.h"
#include "tests/core/agenda/sequencer/random_problem.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <numeric>
#include <string>

using namespace marac;
using namespace marac::agenda::sequencer;

namespace {

Limits forMilliseconds(long milliseconds)
{
    Limits limits;
    limits.clock = Limits::Clock::Thread;
    limits.time = std::chrono::milliseconds(milliseconds);
    return limits;
}

void print(const Json& row)
{
    std::printf("%s\n", toText(row).c_str());
    std::fflush(stdout);
}

double gapOf(const Solution& solution, const Instance& instance)
{
    const double best = static_cast<double>(instance.bestWaiting);
    return best > 0 ? 100 * (static_cast<double>(solution.waiting) - best) / best : 0;
}

Json rowOf(const Solution& solution, const Instance& instance)
{
    return {{"file", instance.file},
            {"waiting", solution.waiting},
            {"total", solution.total},
            {"bound", solution.bound},
            {"proven", solution.proof == Proof::Proven},
            {"bestKnown", instance.bestWaiting},
            {"bestKnownIsOptimal", instance.isOptimal},
            {"gapPercent", gapOf(solution, instance)},
            {"millisecondsToBest", 1000 * solution.secondsToBest},
            {"milliseconds", 1000 * solution.seconds}};
}

/// Is the answer at odds with a value that was proven before?
bool contradicts(const Solution& solution, const Instance& instance)
{
    return (instance.isOptimal && solution.waiting < instance.bestWaiting) ||
        (solution.proof == Proof::Proven && solution.waiting > instance.bestWaiting);
}

/// A goal of the project and whether this run reached it.
void printGoal(const std::string& goal, bool isReached, Json measured)
{
    print({{"goal", goal}, {"reached", isReached}, {"measured", std::move(measured)}});
}

void addRival(Json& row, const Rival& rival, const Problem& problem, int seconds)
{
    if (!rival.isThere() || seconds == 0) {
        row["rival"] = rival.isThere() ? "not asked" : "skipped: MiniZinc with Gecode is not installed";
        return;
    }
    const RivalAnswer answer = rival.solve(problem, seconds);
    row["rival"] = {{"waiting", answer.waiting ? Json(*answer.waiting) : Json()},
                    {"proven", answer.isProven},
                    {"milliseconds", 1000 * answer.seconds}};
}

int publicInstances(const std::string& folder, int rivalSeconds)
{
    const Rival rival;
    int proven = 0;
    double slowest = 0;
    double slowestFilm = 0;
    const auto instances = instancesOf(folder, "pstuckey");
    for (const Instance& instance : instances) {
        const auto solution = Sequencer().solve(instance.problem, forMilliseconds(10'000));
        if (!solution || contradicts(*solution, instance))
            return 1;
        Json row = rowOf(*solution, instance);
        addRival(row, rival, instance.problem, rivalSeconds);
        print(row);
        proven += solution->proof == Proof::Proven ? 1 : 0;
        slowest = std::max(slowest, solution->seconds);
        if (instance.agencies < 20)
            slowestFilm = std::max(slowestFilm, solution->seconds);
    }
    const bool isEachProven = static_cast<std::size_t>(proven) == instances.size();
    printGoal("every public optimum proven within 50 ms", isEachProven && slowest <= 0.05, 1000 * slowest);
    printGoal("all but the two of 20 agencies within 15 ms", isEachProven && slowestFilm <= 0.015, 1000 * slowestFilm);
    return isEachProven ? 0 : 1;
}

struct Tally {
    int runs = 0;
    int reached = 0;
    int proven = 0;
    std::vector<double> gaps;
    std::vector<double> seconds;
    std::vector<double> secondsToBest;
    void add(const Solution& solution, const Instance& instance)
    {
        ++runs;
        reached += solution.waiting <= instance.bestWaiting ? 1 : 0;
        proven += solution.proof == Proof::Proven ? 1 : 0;
        gaps.push_back(gapOf(solution, instance));
        seconds.push_back(solution.seconds);
        secondsToBest.push_back(solution.secondsToBest);
    }
    double reachedPercent() const { return 100.0 * reached / std::max(1, runs); }
    double meanGap() const { return std::accumulate(gaps.begin(), gaps.end(), 0.0) / std::max(1, runs); }
    double worstGap() const { return gaps.empty() ? 0 : *std::ranges::max_element(gaps); }
    double slowest() const { return seconds.empty() ? 0 : *std::ranges::max_element(seconds); }
    Json row(const std::string& name) const
    {
        return {{"set", name},
                {"runs", runs},
                {"reachedBestKnownPercent", reachedPercent()},
                {"proven", proven},
                {"medianGapPercent", median(gaps)},
                {"meanGapPercent", meanGap()},
                {"worstGapPercent", worstGap()},
                {"medianMillisecondsToBest", 1000 * median(secondsToBest)},
                {"medianMilliseconds", 1000 * median(seconds)},
                {"slowestMilliseconds", 1000 * slowest()}};
    }
};

int inAMoment(const std::string& folder, long milliseconds, int runs)
{
    std::map<std::string, Tally> tallies;
    for (const Instance& instance : instancesOf(folder, "-")) {
        const std::string cases = std::to_string(instance.cases);
        if (instance.set == "pstuckey" || std::string(" 16 20 24 40 60 ").find(" " + cases + " ") == std::string::npos)
            continue;
        for (int run = 0; run < runs; ++run) {
            const Problem problem =
                run == 0 ? instance.problem : shuffled(instance.problem, 977UL * static_cast<unsigned long>(run) + 5);
            const auto solution = Sequencer().solve(problem, forMilliseconds(milliseconds));
            if (!solution || contradicts(*solution, instance))
                return 1;
            tallies[instance.set + " " + cases].add(*solution, instance);
            tallies["all " + cases].add(*solution, instance);
        }
    }
    for (const auto& [name, tally] : tallies)
        print(tally.row(name));
    const Tally& forty = tallies["all 40"];
    const Tally& sixty = tallies["all 60"];
    printGoal("40 cases: 94 % reached, mean gap 0.02 %", forty.reachedPercent() >= 94 && forty.meanGap() <= 0.02,
              {forty.reachedPercent(), forty.meanGap()});
    printGoal("60 cases: 80 % reached, mean gap 0.3 %", sixty.reachedPercent() >= 80 && sixty.meanGap() <= 0.3,
              {sixty.reachedPercent(), sixty.meanGap()});
    printGoal("60 cases, beyond: 95 % reached, worst gap 1 %", sixty.reachedPercent() >= 95 && sixty.worstGap() <= 1,
              {sixty.reachedPercent(), sixty.worstGap()});
    return 0;
}

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
            Instance without = instance;
            without.bestWaiting = solution->waiting;
            tallies[name].add(*solution, without);
            all.add(*solution, without);
        }
    }
    for (const auto& [name, tally] : tallies)
        print(tally.row(name));
    print(all.row("all mixes"));
    printGoal("20 cases with any mix of rules: proven within 60 ms", all.proven == all.runs && all.slowest() < 0.06,
              {all.proven, all.runs, 1000 * all.slowest()});
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
            Instance without = instance;
            without.bestWaiting = proposal->solution.waiting;
            tallies[name].add(proposal->solution, without);
            all.add(proposal->solution, without);
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

int proofs(const std::string& folder, long seconds, const std::string& part)
{
    std::map<std::string, Tally> tallies;
    for (const Instance& instance : instancesOf(folder, part)) {
        const auto solution = Sequencer().solve(instance.problem, forMilliseconds(seconds * 1000));
        if (!solution || contradicts(*solution, instance))
            return 1;
        print(rowOf(*solution, instance));
        tallies[instance.set + " " + std::to_string(instance.cases) + "x" + std::to_string(instance.agencies)].add(
            *solution, instance);
    }
    for (const auto& [name, tally] : tallies)
        print(tally.row(name));
    return 0;
}

} // namespace

int main(int count, char** arguments)
{
    const std::string mode = count > 1 ? arguments[1] : "";
    const std::string folder = count > 2 ? arguments[2] : "";
    const auto number = [&](int at, long otherwise) { return count > at ? std::atol(arguments[at]) : otherwise; };
    if (mode == "public")
        return publicInstances(folder, static_cast<int>(number(3, 10)));
    if (mode == "moment")
        return inAMoment(folder, number(3, 50), static_cast<int>(number(4, 3)));
    if (mode == "rules")
        return withRules(folder);
    if (mode == "replan")
        return replanned(folder);
    if (mode == "proofs")
        return proofs(folder, number(3, 60), count > 4 ? arguments[4] : "");
    std::fprintf(
        stderr, "bench_sequencer public|moment|rules|replan|proofs FOLDER [...]; see the top of bench_sequencer.cpp\n");
    return 2;
}
