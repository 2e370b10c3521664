// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/agenda/sequencer/random_problem.h"

#include <algorithm>
#include <numeric>

namespace marac::agenda::sequencer {

Problem RandomMeeting::free(int cases, int agencies)
{
    Problem problem;
    for (int agency = 0; agency < agencies; ++agency)
        problem.weights.push_back(once(8) ? 0 : 1 + upTo(4));
    const int sparseness = 2 + upTo(2);
    for (int i = 0; i < cases; ++i) {
        Task task;
        task.minutes = 1 + upTo(9);
        task.rank = i;
        for (int agency = 0; agency < agencies; ++agency)
            if (once(sparseness))
                task.agencies.push_back(agency);
        problem.tasks.push_back(task);
    }
    return problem;
}

Problem RandomMeeting::withRules(int cases, int agencies)
{
    Problem problem = free(cases, agencies);
    addRules(problem);
    return problem;
}

void RandomMeeting::addRules(Problem& problem)
{
    const int last = static_cast<int>(problem.tasks.size()) - 1;
    const bool hasBands = once(3);
    const bool hasFamilies = once(2);
    int band = 0;
    for (Task& task : problem.tasks) {
        if (hasBands && once(3))
            ++band;
        task.band = band;
        if (hasFamilies && once(3))
            task.family = upTo(1);
        if (once(6))
            task.window = {upTo(15), once(2) ? kNoLimit : 10 + upTo(40)};
        if (once(8))
            task.places = {upTo(last), kNoLimit};
        else if (once(10))
            task.places = {0, upTo(last)};
    }
    if (once(3))
        problem.breaks.push_back({5 + upTo(20), 1 + upTo(9)});
    if (once(4))
        problem.breaks.push_back({upTo(30), upTo(5)});
    if (once(3))
        problem.availability.push_back({0, upTo(10), 20 + upTo(40)});
    if (once(3))
        problem.maxDisplacement = 1 + upTo(last);
    if (once(3)) {
        problem.published.resize(problem.tasks.size());
        std::iota(problem.published.begin(), problem.published.end(), 0);
        std::rotate(problem.published.begin(), problem.published.begin() + upTo(last), problem.published.end());
        problem.moveCost = once(2) ? 0 : upTo(5);
    }
}

Problem RandomMeeting::underWay(int cases, int agencies)
{
    Problem problem = withRules(cases, agencies);
    problem.published.resize(problem.tasks.size());
    std::iota(problem.published.begin(), problem.published.end(), 0);
    for (std::size_t i = problem.published.size(); i > 1; --i)
        std::swap(problem.published[i - 1], problem.published[static_cast<std::size_t>(upTo(static_cast<int>(i) - 1))]);
    problem.moveCost = upTo(3);
    problem.heard = upTo(cases);
    int minutes = 0;
    for (int place = 0; place < problem.heard; ++place)
        minutes += problem.tasks[static_cast<std::size_t>(problem.published[static_cast<std::size_t>(place)])].minutes;
    if (once(2))
        problem.resumesAt = minutes + upTo(6);
    return problem;
}

} // namespace marac::agenda::sequencer
