// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sequencer/problem.h"

#include <algorithm>
#include <string>

namespace marac::agenda::sequencer {

namespace {

constexpr int kMostMinutes = 100'000;
constexpr int kMostWeight = 1'000'000;

Done senseless(std::string detail)
{
    return failure(ErrorCode::InvalidInput,
                   phrase("Sequencer",
                          "The agenda cannot be put in order because one of its numbers makes no sense. Nothing was "
                          "changed. Check lengths, times and places of the cases."),
                   std::move(detail));
}

bool isInReach(int value)
{
    return value >= -kNoLimit && value <= kNoLimit;
}

Done checkTask(const Problem& problem, std::size_t index)
{
    const Task& task = problem.tasks[index];
    const std::string which = "task " + std::to_string(index);
    if (task.minutes < 0 || task.minutes > kMostMinutes)
        return senseless(which + ": minutes");
    const Window& window = task.window;
    if (!isInReach(window.earliestStart) || !isInReach(window.latestStart) || !isInReach(task.rank))
        return senseless(which + ": window or rank");
    std::vector<int> seen;
    for (const int agency : task.agencies) {
        if (agency < 0 || static_cast<std::size_t>(agency) >= problem.weights.size())
            return senseless(which + ": unknown agency");
        if (std::ranges::find(seen, agency) != seen.end())
            return senseless(which + ": agency named twice");
        seen.push_back(agency);
    }
    return {};
}

/// The cost of the worst order with every rule broken must fit a long.
bool canBeCounted(const Problem& problem)
{
    double minutes = 1 + problem.resumesAt.value_or(0);
    double weight = 1;
    for (const Task& task : problem.tasks)
        minutes += task.minutes;
    for (const Break& pause : problem.breaks)
        minutes += pause.minutes;
    for (const int one : problem.weights)
        weight += one;
    const double cases = static_cast<double>(problem.tasks.size()) + 1;
    const double scale = problem.published.empty() ? 1 : cases * cases;
    const double penalty = (minutes * weight + problem.moveCost * cases * cases) * scale;
    return penalty * kMostBroken * 2 * cases < 4e18 && minutes < 1e7;
}

Done checkPublished(const Problem& problem)
{
    std::vector<int> sorted = problem.published;
    std::ranges::sort(sorted);
    if (!sorted.empty() && sorted.size() != problem.tasks.size())
        return senseless("published: not every task once");
    for (std::size_t i = 0; i < sorted.size(); ++i)
        if (sorted[i] != static_cast<int>(i))
            return senseless("published: not every task once");
    if (problem.moveCost < 0 || problem.moveCost > kMostWeight)
        return senseless("moveCost");
    if (problem.heard < 0 || static_cast<std::size_t>(problem.heard) > sorted.size())
        return senseless("heard: more than published");
    long minutesHeard = 0;
    for (int place = 0; place < problem.heard; ++place)
        minutesHeard +=
            problem.tasks[static_cast<std::size_t>(problem.published[static_cast<std::size_t>(place)])].minutes;
    if (problem.resumesAt && (*problem.resumesAt < minutesHeard || *problem.resumesAt > 10 * kMostMinutes))
        return senseless("resumesAt: before the heard cases are over");
    return {};
}

} // namespace

std::vector<bool> heardTasks(const Problem& problem)
{
    std::vector<bool> isHeard(problem.tasks.size(), false);
    for (int place = 0; place < problem.heard; ++place)
        isHeard[static_cast<std::size_t>(problem.published[static_cast<std::size_t>(place)])] = true;
    return isHeard;
}

int familyUnderWay(const Problem& problem)
{
    const auto familyAt = [&problem](int place) {
        return problem.tasks[static_cast<std::size_t>(problem.published[static_cast<std::size_t>(place)])].family;
    };
    const int family = problem.heard > 0 ? familyAt(problem.heard - 1) : kNoFamily;
    int before = problem.heard;
    while (before > 0 && familyAt(before - 1) == family)
        --before;
    // Torn already: nothing is left to be kept together with its first cases.
    while (before > 0)
        if (familyAt(--before) == family)
            return kNoFamily;
    return family;
}

Done checkProblem(const Problem& problem)
{
    for (const int weight : problem.weights)
        if (weight < 0 || weight > kMostWeight)
            return senseless("weights");
    for (std::size_t i = 0; i < problem.tasks.size(); ++i)
        MARAC_DO(checkTask(problem, i));
    for (const Break& pause : problem.breaks)
        if (pause.minutes < 0 || pause.minutes > kMostMinutes)
            return senseless("break: minutes");
    for (const Availability& present : problem.availability)
        if (present.agency < 0 || static_cast<std::size_t>(present.agency) >= problem.weights.size())
            return senseless("availability: unknown agency");
        else if (!isInReach(present.from) || !isInReach(present.until))
            return senseless("availability: hours");
    if (problem.maxDisplacement && *problem.maxDisplacement < 1)
        return senseless("maxDisplacement");
    if (!canBeCounted(problem))
        return senseless("minutes and weights too large together");
    return checkPublished(problem);
}

} // namespace marac::agenda::sequencer
