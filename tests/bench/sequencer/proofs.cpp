// SPDX-License-Identifier: GPL-3.0-or-later
// The proof in the background: shape by shape, beside the published times, and of what is still open.
#include "tests/bench/sequencer/modes.h"
#include "tests/bench/sequencer/tally.h"

#include <map>

using namespace marac;
using namespace marac::agenda::sequencer;

namespace {

/// Mean seconds of Qin, Zhang, Lim and Liang, EJOR 250 (2016) 412-426, for meetings of this shape made by the same scheme:
/// not the same meetings, and a processor of about 2009 (Xeon E5430, 2.66 GHz).
struct PublishedMean {
    int cases;
    int agencies;
    double seconds;
};
constexpr PublishedMean kPublishedMeans[] = {
    {20, 8, .013}, {20, 12, .020}, {20, 16, .153}, {20, 20, .166}, {32, 8, .069}, {32, 12, .22}, {32, 16, 1.6},
    {32, 20, 4.8}, {40, 8, .15},   {40, 12, .9},   {40, 16, 12.2}, {40, 20, 39},  {50, 8, .95},  {50, 12, 10.6},
    {50, 16, 48.6}, {50, 20, 112}, {60, 8, 2.2},   {60, 12, 22.3}, {60, 16, 97},  {60, 20, 106}};

std::string shapeOf(int cases, int agencies)
{
    return std::to_string(cases) + "x" + std::to_string(agencies);
}

} // namespace

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

/// Tries what nobody has proven yet.
int openInstances(const std::string& folder, long seconds, const std::string& part)
{
    Json proven = Json::array();
    int tried = 0;
    for (const Instance& instance : instancesOf(folder, part)) {
        if (instance.isOptimal)
            continue;
        ++tried;
        Limits limits = forMilliseconds(seconds * 1000);
        limits.memoryMegabytes = 2500;
        const auto solution = Sequencer().solve(instance.problem, limits);
        if (!solution || contradicts(*solution, instance))
            return 1;
        print(rowOf(*solution, instance));
        if (solution->proof == Proof::Proven)
            proven.push_back({{"file", instance.file}, {"waiting", solution->waiting}});
    }
    print({{"tried", tried}, {"newlyProven", proven}});
    return 0;
}

int besidePublished(const std::string& folder, long seconds)
{
    std::map<std::string, Tally> byShape;
    for (const Instance& instance : instancesOf(folder, "random2/")) {
        const auto solution = Sequencer().solve(instance.problem, forMilliseconds(seconds * 1000));
        if (!solution || contradicts(*solution, instance))
            return 1;
        byShape[shapeOf(instance.cases, instance.agencies)].add(*solution, instance);
    }
    bool isFiveTimes = true;
    for (const PublishedMean& published : kPublishedMeans) {
        const Tally& tally = byShape[shapeOf(published.cases, published.agencies)];
        if (tally.runs == 0)
            continue;
        const double ratio = published.seconds / tally.meanSeconds();
        // One that was stopped took at least the time it was given.
        print({{"shape", shapeOf(published.cases, published.agencies)},
               {"runs", tally.runs},
               {"proven", tally.proven},
               {"meanSeconds", tally.meanSeconds()},
               {"meanIsLowerBound", tally.proven < tally.runs},
               {"publishedMeanSeconds", published.seconds},
               {"publishedOverOurs", ratio}});
        isFiveTimes = isFiveTimes && (published.cases > 40 || (ratio >= 5 && tally.proven == tally.runs));
    }
    printGoal("up to 40 cases: five times quicker than the published mean on every shape", isFiveTimes, isFiveTimes);
    return 0;
}
