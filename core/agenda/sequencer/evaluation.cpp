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
    for (std::size_t place = 0; place < order.size(); ++place) {
        const bool isToCome = place >= static_cast<std::size_t>(problem.heard);
        if (problem.resumesAt && place == static_cast<std::size_t>(problem.heard))
            clock = *problem.resumesAt;
        while ((isToCome || !problem.resumesAt) && nextBreak < breaks.size() && breaks[nextBreak].notBefore <= clock)
            clock += breaks[nextBreak++].minutes;
        const std::size_t task = static_cast<std::size_t>(order[place]);
        result.starts[task] = clock;
        clock += problem.tasks[task].minutes;
    }
    result.ends = clock;
}

/// Adds to the attendance the cases between an agency's first and last that do not need it; the rest is pause.
void setPauses(const Problem& problem, const std::vector<int>& order, Evaluation& result)
{
    for (Attendance& day : result.attendance) {
        int heard = 0;
        for (const int index : order) {
            const int start = result.starts[static_cast<std::size_t>(index)];
            const int minutes = problem.tasks[static_cast<std::size_t>(index)].minutes;
            if (start >= day.arrives && start + minutes <= day.leaves)
                heard += minutes;
        }
        day.paused = day.leaves - day.arrives - heard;
    }
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
    setPauses(problem, order, result);
    for (std::size_t a = 0; a < problem.weights.size(); ++a) {
        const Attendance& day = result.attendance[a];
        result.waiting += static_cast<long>(problem.weights[a]) * day.waiting();
        result.total += static_cast<long>(problem.weights[a]) * (day.waiting() + day.needed);
    }
}

void checkTimes(const Problem& problem, const std::vector<bool>& isHeard, Evaluation& result)
{
    for (std::size_t i = 0; i < problem.tasks.size(); ++i) {
        const Window& window = problem.tasks[i].window;
        if (isHeard[i])
            continue;
        if (result.starts[i] < window.earliestStart || result.starts[i] > window.latestStart)
            result.broken.push_back({Rule::Kind::Window, static_cast<int>(i)});
    }
    for (std::size_t k = 0; k < problem.availability.size(); ++k) {
        const Availability& present = problem.availability[k];
        for (std::size_t i = 0; i < problem.tasks.size(); ++i) {
            const Task& task = problem.tasks[i];
            const bool isNeeded =
                !isHeard[i] && std::ranges::find(task.agencies, present.agency) != task.agencies.end();
            if (isNeeded && (result.starts[i] < present.from || result.starts[i] + task.minutes > present.until)) {
                result.broken.push_back({Rule::Kind::Availability, static_cast<int>(k)});
                break;
            }
        }
    }
}

void checkFamilies(const Problem& problem, const std::vector<int>& place, const std::vector<bool>& isHeard,
                   Evaluation& result)
{
    struct Span {
        int first = kNoLimit;
        int last = -1;
        int count = 0;
    };
    const int underWay = familyUnderWay(problem);
    std::map<int, Span> spans;
    for (std::size_t i = 0; i < problem.tasks.size(); ++i)
        if (const int family = problem.tasks[i].family; family != kNoFamily && (!isHeard[i] || family == underWay)) {
            Span& span = spans[family];
            span.first = std::min(span.first, place[i]);
            span.last = std::max(span.last, place[i]);
            ++span.count;
        }
    for (const auto& [family, span] : spans)
        if (span.last - span.first + 1 != span.count)
            result.broken.push_back({Rule::Kind::Family, family});
}

void checkPrecedence(const Problem& problem, const std::vector<int>& order, Evaluation& result)
{
    bool keepsBands = true;
    bool keepsRanks = true;
    for (std::size_t i = static_cast<std::size_t>(problem.heard); i < order.size(); ++i) {
        const Task& earlier = problem.tasks[static_cast<std::size_t>(order[i])];
        for (std::size_t j = i + 1; j < order.size(); ++j) {
            const Task& then = problem.tasks[static_cast<std::size_t>(order[j])];
            keepsBands = keepsBands && earlier.band <= then.band;
            keepsRanks =
                keepsRanks && (!problem.maxDisplacement || earlier.rank - then.rank < *problem.maxDisplacement);
        }
    }
    if (!keepsBands)
        result.broken.push_back({Rule::Kind::Bands, 0});
    if (!keepsRanks)
        result.broken.push_back({Rule::Kind::Displacement, 0});
}

void checkPlaces(const Problem& problem, const std::vector<int>& order, const std::vector<bool>& isHeard,
                 Evaluation& result)
{
    std::vector<int> place(order.size(), 0);
    for (std::size_t i = 0; i < order.size(); ++i)
        place[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
    for (std::size_t i = 0; i < problem.published.size(); ++i) {
        const int moved = std::abs(place[static_cast<std::size_t>(problem.published[i])] - static_cast<int>(i));
        result.moved += moved;
        if (i < static_cast<std::size_t>(problem.heard) && moved != 0)
            result.broken.push_back({Rule::Kind::Places, problem.published[i]});
    }
    for (std::size_t i = 0; i < problem.tasks.size(); ++i)
        if (!isHeard[i] && (place[i] < problem.tasks[i].places.first || place[i] > problem.tasks[i].places.last))
            result.broken.push_back({Rule::Kind::Places, static_cast<int>(i)});
    checkPrecedence(problem, order, result);
    checkFamilies(problem, place, isHeard, result);
}

} // namespace

Evaluation evaluate(const Problem& problem, const std::vector<int>& order)
{
    Evaluation result;
    const std::vector<bool> isHeard = heardTasks(problem);
    setTimes(problem, order, result);
    setAttendance(problem, order, result);
    checkTimes(problem, isHeard, result);
    checkPlaces(problem, order, isHeard, result);
    return result;
}

} // namespace marac::agenda::sequencer
