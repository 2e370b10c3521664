// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/agenda/sequencer/plain_search.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace marac::agenda::sequencer {

namespace {

constexpr int kPause = -1;

const Task& taskAt(const Problem& problem, int index)
{
    return problem.tasks.at(static_cast<std::size_t>(index));
}

/// What happens in each minute: a case or a pause.
std::vector<int> minutesOf(const Problem& problem, const std::vector<int>& order)
{
    std::vector<int> minutes;
    if (problem.resumesAt && problem.heard == 0)
        minutes.assign(static_cast<std::size_t>(*problem.resumesAt), kPause);
    std::vector<Break> open = problem.breaks;
    std::stable_sort(open.begin(), open.end(),
                     [](const Break& a, const Break& b) { return a.notBefore < b.notBefore; });
    int place = 0;
    for (const int index : order) {
        if (problem.resumesAt && place == problem.heard)
            minutes.resize(static_cast<std::size_t>(*problem.resumesAt), kPause);
        const bool mayPause = !problem.resumesAt || place >= problem.heard;
        ++place;
        while (mayPause && !open.empty() && static_cast<int>(minutes.size()) >= open.front().notBefore) {
            minutes.insert(minutes.end(), static_cast<std::size_t>(open.front().minutes), kPause);
            open.erase(open.begin());
        }
        minutes.insert(minutes.end(), static_cast<std::size_t>(taskAt(problem, index).minutes), index);
    }
    return minutes;
}

bool needs(const Task& task, int agency)
{
    return std::find(task.agencies.begin(), task.agencies.end(), agency) != task.agencies.end();
}

int placeOf(const std::vector<int>& order, int index)
{
    return static_cast<int>(std::find(order.begin(), order.end(), index) - order.begin());
}

bool keepsTimes(const Problem& problem, const std::vector<int>& order)
{
    const std::vector<int> minutes = minutesOf(problem, order);
    for (std::size_t place = static_cast<std::size_t>(problem.heard); place < order.size(); ++place) {
        const int index = order[place];
        const Task& task = taskAt(problem, index);
        const int start = placeOf(minutes, index);
        if (start < task.window.earliestStart || start > task.window.latestStart)
            return false;
        for (const Availability& present : problem.availability)
            if (needs(task, present.agency) && (start < present.from || start + task.minutes > present.until))
                return false;
    }
    return true;
}

} // namespace

Limits enough()
{
    Limits limits;
    limits.time = std::chrono::minutes(2);
    return limits;
}

Task aCase(std::vector<int> agencies)
{
    Task task;
    task.minutes = 10;
    task.agencies = std::move(agencies);
    return task;
}

long waitingByTheMinute(const Problem& problem, const std::vector<int>& order)
{
    std::vector<int> minutes; // a break costs nobody waiting, and when a case begins does not matter
    for (const int index : order)
        minutes.insert(minutes.end(), static_cast<std::size_t>(taskAt(problem, index).minutes), index);
    long waiting = 0;
    for (int agency = 0; agency < static_cast<int>(problem.weights.size()); ++agency) {
        std::vector<char> isNeeded;
        for (const int index : minutes)
            isNeeded.push_back(needs(taskAt(problem, index), agency) ? 1 : 0);
        const auto first = std::find(isNeeded.begin(), isNeeded.end(), 1);
        const auto last = std::find(isNeeded.rbegin(), isNeeded.rend(), 1).base();
        if (first != isNeeded.end())
            waiting += problem.weights.at(static_cast<std::size_t>(agency)) * std::count(first, last, 0);
    }
    return waiting;
}

/// A family that was being heard when the meeting stopped to think is finished first.
bool finishesFamilyUnderWay(const Problem& problem, const std::vector<int>& order)
{
    if (problem.heard == 0)
        return true;
    const auto nextToHear = order.begin() + problem.heard;
    const int family = taskAt(problem, *(nextToHear - 1)).family;
    const auto isOfIt = [&](int index) { return family != kNoFamily && taskAt(problem, index).family == family; };
    const auto firstOfIt = std::find_if(order.begin(), nextToHear, isOfIt);
    if (!std::all_of(firstOfIt, nextToHear, isOfIt))
        return true;
    return std::is_partitioned(nextToHear, order.end(), isOfIt);
}

bool keepsEveryRule(const Problem& problem, const std::vector<int>& order)
{
    std::vector<int> sorted = order;
    std::sort(sorted.begin(), sorted.end());
    for (std::size_t i = 0; i < sorted.size(); ++i)
        if (sorted[i] != static_cast<int>(i))
            return false;
    const int count = static_cast<int>(order.size());
    if (order.size() != problem.tasks.size() || !keepsTimes(problem, order))
        return false;
    if (!std::equal(order.begin(), order.begin() + problem.heard, problem.published.begin()) ||
        !finishesFamilyUnderWay(problem, order))
        return false;
    for (int i = problem.heard; i < count; ++i) {
        const Task& task = taskAt(problem, order[static_cast<std::size_t>(i)]);
        if (i < task.places.first || i > task.places.last)
            return false;
        bool hasLeftFamily = false;
        for (int j = i + 1; j < count; ++j) {
            const Task& later = taskAt(problem, order[static_cast<std::size_t>(j)]);
            const bool isRelated = task.family != kNoFamily && task.family == later.family;
            if (task.band > later.band || (isRelated && hasLeftFamily))
                return false;
            if (problem.maxDisplacement && task.rank - later.rank >= *problem.maxDisplacement)
                return false;
            hasLeftFamily = hasLeftFamily || !isRelated;
        }
    }
    return true;
}

long worth(const Problem& problem, const std::vector<int>& order)
{
    long moves = 0;
    for (int i = 0; i < static_cast<int>(problem.published.size()); ++i)
        moves += std::abs(placeOf(order, problem.published[static_cast<std::size_t>(i)]) - i);
    return waitingByTheMinute(problem, order) + problem.moveCost * moves;
}

std::optional<long> leastByTryingAll(const Problem& problem)
{
    std::vector<int> order(problem.tasks.size());
    std::iota(order.begin(), order.end(), 0);
    std::optional<long> least;
    do {
        if (keepsEveryRule(problem, order)) {
            const long here = worth(problem, order);
            least = least ? std::min(*least, here) : here;
        }
    } while (std::next_permutation(order.begin(), order.end()));
    return least;
}

} // namespace marac::agenda::sequencer
