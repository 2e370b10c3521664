// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sequencer/tally.h"

#include <algorithm>
#include <cstdio>
#include <numeric>

using namespace marac;
using namespace marac::agenda::sequencer;

namespace {

double gapOf(const Solution& solution, const Instance& instance)
{
    const double best = static_cast<double>(instance.bestWaiting);
    return best > 0 ? 100 * (static_cast<double>(solution.waiting) - best) / best : 0;
}

double meanOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(std::max<std::size_t>(1, values.size()));
}

} // namespace

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

void printGoal(const std::string& goal, bool isReached, Json measured)
{
    print({{"goal", goal}, {"reached", isReached}, {"measured", std::move(measured)}});
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

bool contradicts(const Solution& solution, const Instance& instance)
{
    return (instance.isOptimal && solution.waiting < instance.bestWaiting) ||
        (solution.proof == Proof::Proven && solution.waiting > instance.bestWaiting);
}

void Tally::add(const Solution& solution, const Instance& instance)
{
    ++runs;
    reached += solution.waiting <= instance.bestWaiting ? 1 : 0;
    proven += solution.proof == Proof::Proven ? 1 : 0;
    gaps.push_back(gapOf(solution, instance));
    seconds.push_back(solution.seconds);
    secondsToBest.push_back(solution.secondsToBest);
}

void Tally::add(const Solution& solution)
{
    Instance itself;
    itself.bestWaiting = solution.waiting;
    add(solution, itself);
}

double Tally::reachedPercent() const
{
    return 100.0 * reached / std::max(1, runs);
}

double Tally::meanGap() const
{
    return meanOf(gaps);
}

double Tally::worstGap() const
{
    return gaps.empty() ? 0 : *std::ranges::max_element(gaps);
}

double Tally::meanSeconds() const
{
    return meanOf(seconds);
}

double Tally::slowest() const
{
    return seconds.empty() ? 0 : *std::ranges::max_element(seconds);
}

Json Tally::row(const std::string& name) const
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
