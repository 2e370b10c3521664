// SPDX-License-Identifier: GPL-3.0-or-later
// What the sequencer reaches on the public instances, as JSON lines. FOLDER is the talent folder with best_known.csv.
//   bench_sequencer public FOLDER [RIVAL SECONDS = 10]   cost, proof and times beside MiniZinc with Gecode; 0 = no rival
//   bench_sequencer moment FOLDER [MILLISECONDS = 50] [RUNS = 3]   what a moment gives at 16, 24, 40 and 60 cases
//   bench_sequencer rules FOLDER      any mix of rules on up to 20 cases, to the proof
//   bench_sequencer bands FOLDER      three bands of 18 and of 20 cases, to the proof
//   bench_sequencer slider FOLDER     60 cases at most K - 1 places from their risk rank, K = 1 to 12, to the proof
//   bench_sequencer replan FOLDER     a third of 30 cases heard and one overrun: the rest in a new order, to the proof
//   bench_sequencer proofs FOLDER [SECONDS = 60] [PART OF THE NAME]   the proof in the background, shape by shape
//   bench_sequencer published FOLDER [SECONDS = 20]   mean times beside those published for meetings of the same shape
//   bench_sequencer open FOLDER [SECONDS = 60] [PART OF THE NAME]   the instances that nobody has proven yet
// Times are of the processor, not the wall, but for the rival's.
#include "tests/bench/sequencer/modes.h"
#include "tests/bench/sequencer/rival.h"
#include "tests/bench/sequencer/tally.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>

using namespace marac;
using namespace marac::agenda::sequencer;

namespace {

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

} // namespace

int main(int count, char** arguments)
{
    const std::string mode = count > 1 ? arguments[1] : "";
    const std::string folder = count > 2 ? arguments[2] : "";
    if (!mode.empty() && !std::filesystem::exists(std::filesystem::path(folder) / "best_known.csv")) {
        std::fprintf(stderr, "“%s” holds no best_known.csv, so nothing was measured. Give the folder of the public instances.\n", folder.c_str());
        return 2;
    }
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
    if (mode == "bands")
        return withBands(folder);
    if (mode == "slider")
        return withSlider(folder);
    if (mode == "published")
        return besidePublished(folder, number(3, 20));
    if (mode == "open")
        return openInstances(folder, number(3, 60), count > 4 ? arguments[4] : "");
    std::fprintf(stderr,
                 "bench_sequencer public|moment|rules|bands|slider|replan|proofs|published|open FOLDER [...]; see the "
                 "top of bench_sequencer.cpp\n");
    return 2;
}
