// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sequencer/evaluation.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace marac::agenda::sequencer {

namespace {

void setTimes(const Problem& problem, const std::vector<int>& order, Evaluation& result)
{
    std::vector<Break> breaks = problem.breaks;
    std::ranges::stable_sort(breaks, {}, &Break::notBefore);
    std::size_t nextBreak = 0;
    int clock = 0;
    result.starts.assign(problem.tasks.size(), 0);
    for (const int index : order) {
        while (nextBreak < breaks.size() && breaks[nextBreak].notBefore <= clock)
            clock += breaks[nextBreak++].minutes;
        result.starts[static_cast<std::size_t>(index)] = clock;
        clock += problem.tasks[static_cast<std::size_t>(index)].minutes;
    }
    result.ends = clock;
}

void setAttendance(const Problem& problem, const std::vector<int>& order, Evaluation& result)
{
    std::vector<bool> hasArrived(problem.weights.size(), false);
    result.attendance.assign(problem.weights.size(), {});
    for (const int index : order) {
        const Task& task = problem.tasks[static_cast<std::size_t>(index)];
        const int start = result.starts[static_cast<std::size_t>(index)];
        for (const int agency : task.agencies) {
            const std::size_t a = static_cast<std::size_t>(agency);
            Attendance& day = result.attendance[a];
            if (!hasArrived[a])
                day.arrives = start;
            hasArrived[a] = true;
            day.leaves = start + task.minutes;
            day.needed += task.minutes;
        }
    }
    for (std::size_t a = 0; a < problem.weights.size(); ++a) {
        const Attendance& day = result.attendance[a];
        result.waiting += static_cast<long>(problem.weights[a]) * day.waiting();
        result.total += static_cast<long>(problem.weights[a]) * (day.leaves - day.arrives);
    }
}

void checkTimes(const Problem& problem, Evaluation& result)
{
    for (std::size_t i = 0; i < problem.tasks.size(); ++i) {
        const Window& window = problem.tasks[i].window;
        if (result.starts[i] < window.earliestStart || result.starts[i] > window.latestStart)
            result.broken.push_back({Rule::Kind::Window, static_cast<int>(i)});
    }
    for (std::size_t k = 0; k < problem.availability.size(); ++k) {
        const Availability& present = problem.availability[k];
        for (std::size_t i = 0; i < problem.tasks.size(); ++i) {
            const Task& task = problem.tasks[i];
            const bool isNeeded = std::ranges::find(task.agencies, present.agency) != task.agencies.end();
            if (isNeeded && (result.starts[i] < present.from || result.starts[i] + task.minutes > present.until)) {
                result.broken.push_back({Rule::Kind::Availability, static_cast<int>(k)});
                break;
            }
        }
    }
}

void checkFamilies(const Problem& problem, const std::vector<int>& place, Evaluation& result)
{
    struct Span {
        int first = kNoLimit;
        int last = -1;
        int count = 0;
    };
    std::map<int, Span> spans;
    for (std::size_t i = 0; i < problem.tasks.size(); ++i)
        if (const int family = problem.tasks[i].family; family != kNoFamily) {
            Span& span = spans[family];
            span.first = std::min(span.first, place[i]);
            span.last = std::max(span.last, place[i]);
            ++span.count;
        }
    for (const auto& [family, span] : spans)
        if (span.last - span.first + 1 != span.count)
            result.broken.push_back({Rule::Kind::Family, family});
}

void checkPlaces(const Problem& problem, const std::vector<int>& order, Evaluation& result)
{
    std::vector<int> place(order.size(), 0);
    for (std::size_t i = 0; i < order.size(); ++i)
        place[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
    bool keepsBands = true;
    bool keepsRanks = true;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Task& earlier = problem.tasks[static_cast<std::size_t>(order[i])];
        for (std::size_t j = i + 1; j < order.size(); ++j) {
            const Task& then = problem.tasks[static_cast<std::size_t>(order[j])];
            keepsBands = keepsBands && earlier.band <= then.band;
            keepsRanks =
                keepsRanks && (!problem.maxDisplacement || earlier.rank - then.rank < *problem.maxDisplacement);
        }
    }
    for (std::size_t i = 0; i < problem.tasks.size(); ++i)
        if (place[i] < problem.tasks[i].places.first || place[i] > problem.tasks[i].places.last)
            result.broken.push_back({Rule::Kind::Places, static_cast<int>(i)});
    if (!keepsBands)
        result.broken.push_back({Rule::Kind::Bands, 0});
    if (!keepsRanks)
        result.broken.push_back({Rule::Kind::Displacement, 0});
    for (std::size_t i = 0; i < problem.published.size(); ++i)
        result.moved += std::abs(place[static_cast<std::size_t>(problem.published[i])] - static_cast<int>(i));
    checkFamilies(problem, place, result);
}

} // namespace

Evaluation evaluate(const Problem& problem, const std::vector<int>& order)
{
    Evaluation result;
    setTimes(problem, order, result);
    setAttendance(problem, order, result);
    checkTimes(problem, result);
    checkPlaces(problem, order, result);
    return result;
}

} // namespace marac::agenda::sequencer
