// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agency/agency.h"
#include "core/agenda/agenda_item.h"

#include <vector>

namespace marac::agenda {

/// A line of the running order with the agencies whose people are needed for it.
struct TimetableItem {
    Id<AgendaItem> item;
    int minutes = 0;
    std::vector<Id<agency::Agency>> agencies; ///< empty for a break
    bool isBreak = agencies.empty();
};

struct TimedItem {
    Id<AgendaItem> item;
    TimeOfDay start;
    TimeOfDay end;
    std::vector<Id<agency::Agency>> agencies;
    bool isBreak = false;
};

/// When one agency has to be there, and the minutes it sits through cases that are not its own.
struct AgencyTimes {
    Id<agency::Agency> agency;
    TimeOfDay arrive;
    TimeOfDay leave;
    int waitingMinutes = 0;
    Id<AgendaItem> lastItem; ///< after which its people may leave
};

/// The running order on the clock. A break costs nobody waiting: everybody has it.
struct Timetable {
    std::vector<TimedItem> items;
    std::vector<AgencyTimes> agencies; ///< in order of arrival
    int waitingMinutes = 0;
    TimeOfDay end;
};

Timetable timetableOf(const std::vector<TimetableItem>& items, TimeOfDay start);

/// Minutes by which a plan runs past the time there is; nothing where it fits.
std::optional<int> overload(const Timetable& timetable, TimeOfDay latestEnd);

} // namespace marac::agenda
