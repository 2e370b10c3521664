// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/pace.h"

#include <algorithm>

namespace marac::meeting {

namespace {

std::int64_t slotSeconds(const Session& session, const agenda::AgendaItem& item)
{
    const auto found = session.times.find(item.id);
    const int extended = found == session.times.end() ? 0 : found->second.extendedMinutes;
    return (item.minutes + extended) * 60LL;
}

/// What an unfinished item still needs by its plan; never less than nothing.
std::int64_t remainingSeconds(const Session& session, const agenda::AgendaItem& item, Instant now)
{
    return std::max<std::int64_t>(0, slotSeconds(session, item) - session.secondsOf(item.id, now));
}

} // namespace

Pace paceOf(const Session& session, const std::vector<agenda::AgendaItem>& items, Instant plannedEnd, Instant now)
{
    Pace pace;
    std::int64_t remaining = 0;
    std::int64_t breaks = 0;
    int casesLeft = 0;
    int casesDone = 0;
    for (const agenda::AgendaItem& item : items) {
        const bool isCase = item.kind == agenda::AgendaItem::Kind::Case;
        pace.cases += isCase ? 1 : 0;
        if (session.isDone(item.id)) {
            casesDone += isCase ? 1 : 0;
            continue;
        }
        const std::int64_t seconds = remainingSeconds(session, item, now);
        remaining += seconds;
        casesLeft += isCase ? 1 : 0;
        breaks += isCase ? 0 : seconds;
        if (session.current == item.id)
            pace.secondsLeft = slotSeconds(session, item) - session.secondsOf(item.id, now);
    }
    pace.caseNumber = std::min(casesDone + 1, pace.cases);
    pace.finish = now.plusSeconds(remaining);
    pace.minutesBehind = static_cast<int>((pace.finish.seconds() - plannedEnd.seconds()) / 60);
    const std::int64_t room = plannedEnd.seconds() - now.seconds() - breaks;
    pace.secondsEach = casesLeft > 0 ? std::max<std::int64_t>(0, room / casesLeft) : 0;
    return pace;
}

} // namespace marac::meeting
