// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/timetable.h"

#include "core/base/names.h"

#include <algorithm>

namespace marac::agenda {

namespace {
constexpr std::array<const char*, 2> kItemKinds = {"case", "break"};
} // namespace

const char* nameOf(AgendaItem::Kind kind)
{
    return nameIn(kItemKinds, kind);
}

std::optional<AgendaItem::Kind> itemKindOf(std::string_view name)
{
    return byName<AgendaItem::Kind>(kItemKinds, name);
}

namespace {

std::vector<TimedItem> onTheClock(const std::vector<TimetableItem>& items, TimeOfDay start)
{
    std::vector<TimedItem> timed;
    TimeOfDay at = start;
    for (const TimetableItem& item : items) {
        timed.push_back({item.item, at, at.plus(item.minutes), item.agencies, item.isBreak});
        at = at.plus(item.minutes);
    }
    return timed;
}

bool needs(const TimedItem& item, const Id<agency::Agency>& agency)
{
    return std::find(item.agencies.begin(), item.agencies.end(), agency) != item.agencies.end();
}

AgencyTimes timesOf(const Id<agency::Agency>& agency, const std::vector<TimedItem>& items)
{
    const auto isTheirs = [&](const TimedItem& item) { return needs(item, agency); };
    const auto first = std::find_if(items.begin(), items.end(), isTheirs);
    const auto last = std::find_if(items.rbegin(), items.rend(), isTheirs).base() - 1;
    AgencyTimes times{agency, first->start, last->end, 0, last->item};
    for (auto item = first; item != last + 1; ++item) {
        if (!item->isBreak && !isTheirs(*item))
            times.waitingMinutes += item->end.minutes() - item->start.minutes();
    }
    return times;
}

} // namespace

Timetable timetableOf(const std::vector<TimetableItem>& items, TimeOfDay start)
{
    Timetable timetable;
    timetable.items = onTheClock(items, start);
    timetable.end = timetable.items.empty() ? start : timetable.items.back().end;
    std::vector<Id<agency::Agency>> seen;
    for (const TimedItem& item : timetable.items) {
        for (const Id<agency::Agency>& agency : item.agencies) {
            if (std::find(seen.begin(), seen.end(), agency) != seen.end())
                continue;
            seen.push_back(agency);
            timetable.agencies.push_back(timesOf(agency, timetable.items));
            timetable.waitingMinutes += timetable.agencies.back().waitingMinutes;
        }
    }
    return timetable;
}

std::optional<int> overload(const Timetable& timetable, TimeOfDay latestEnd)
{
    const int over = timetable.end.minutes() - latestEnd.minutes();
    return over > 0 ? std::optional(over) : std::nullopt;
}

} // namespace marac::agenda
