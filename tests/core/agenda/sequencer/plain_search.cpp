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
    std::vector<Break> open = problem.breaks;
    std::stable_sort(open.begin(), open.end(),
                     [](const Break& a, const Break& b) { return a.notBefore < b.notBefore; });
    for (const int index : order) {
        while (!open.empty() && static_cast<int>(minutes.size()) >= open.front().notBefore) {
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
    for (const int index : order) {
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

long waitingByTheMinute(const Problem& problem, const std::vector<int>& order)
{
    const std::vector<int> minutes = minutesOf(problem, order);
    long waiting = 0;
    for (int agency = 0; agency < static_cast<int>(problem.weights.size()); ++agency) {
        std::vector<char> isNeeded;
        for (const int index : minutes)
            isNeeded.push_back(index != kPause && needs(taskAt(problem, index), agency) ? 1 : 0);
        const auto first = std::find(isNeeded.begin(), isNeeded.end(), 1);
        const auto last = std::find(isNeeded.rbegin(), isNeeded.rend(), 1).base();
        if (first != isNeeded.end())
            waiting += problem.weights.at(static_cast<std::size_t>(agency)) * std::count(first, last, 0);
    }
    return waiting;
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
    for (int i = 0; i < count; ++i) {
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
