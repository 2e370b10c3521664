// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/plan.h"

#include <algorithm>

namespace marac::agenda {

namespace {

/// Minutes that an agency which is here from the start waits before its first case.
int waitBefore(const Timetable& timetable, const Id<agency::Agency>& agency)
{
    int minutes = 0;
    for (const TimedItem& item : timetable.items) {
        if (std::find(item.agencies.begin(), item.agencies.end(), agency) != item.agencies.end())
            return minutes;
        if (!item.isBreak)
            minutes += item.end.minutes() - item.start.minutes();
    }
    return 0; // no case of theirs is left
}

} // namespace

Timetable timetableOf(const Plan& plan)
{
    std::vector<TimetableItem> items;
    for (const PlanLine& line : plan.lines)
        items.push_back({line.item, line.minutes, line.agencies, line.isBreak});
    Timetable timetable = timetableOf(items, plan.start);
    for (AgencyTimes& times : timetable.agencies) {
        if (std::find(plan.alreadyHere.begin(), plan.alreadyHere.end(), times.agency) == plan.alreadyHere.end())
            continue;
        const int before = waitBefore(timetable, times.agency);
        times.arrive = plan.start;
        times.waitingMinutes += before;
        timetable.waitingMinutes += before;
    }
    for (const AgencyTimes& times : timetable.agencies)
        timetable.waitingMinutes += (weightOf(plan, times.agency) - 1) * times.waitingMinutes;
    return timetable;
}

int weightOf(const Plan& plan, const Id<agency::Agency>& agency)
{
    const auto found = std::find_if(plan.weights.begin(), plan.weights.end(), [&](const PlannedWeight& one) { return one.agency == agency; });
    return found == plan.weights.end() ? 1 : found->weight;
}

int waitingMinutes(const Plan& plan)
{
    return timetableOf(plan).waitingMinutes;
}

Plan reordered(const Plan& plan, const std::vector<size_t>& order)
{
    Plan result = plan;
    result.lines.clear();
    for (const size_t line : order)
        result.lines.push_back(plan.lines[line]);
    return result;
}

Plan moved(const Plan& plan, size_t from, size_t to)
{
    Plan result = plan;
    const PlanLine line = plan.lines[from];
    result.lines.erase(result.lines.begin() + static_cast<std::ptrdiff_t>(from));
    result.lines.insert(result.lines.begin() + static_cast<std::ptrdiff_t>(to), line);
    return result;
}

} // namespace marac::agenda
