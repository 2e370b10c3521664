// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/session.h"

#include "core/base/names.h"

namespace marac::meeting {

using What = SessionEvent::Kind;
using ItemId = Id<agenda::AgendaItem>;

namespace {

constexpr std::array<const char*, 8> kNames = {"opened", "itemStarted", "itemEnded", "itemParked",
                                               "paused", "resumed",     "extended",  "closed"};

void stopCounting(Session& session, Instant at)
{
    if (!session.current || !session.runningSince)
        return;
    session.times[*session.current].seconds += at.seconds() - session.runningSince->seconds();
    session.runningSince.reset();
}

void startItem(Session& session, const SessionEvent& event)
{
    if (session.current)
        return;
    ItemTime& time = session.times[event.item];
    if (time.seconds == 0 && !time.ended)
        time.started = event.at;
    time.ended.reset();
    time.isParked = false;
    session.current = event.item;
    session.runningSince = event.at;
    session.pausedSince.reset();
}

void endItem(Session& session, const SessionEvent& event)
{
    if (session.current != event.item)
        return;
    stopCounting(session, event.at);
    ItemTime& time = session.times[event.item];
    time.isParked = event.kind == What::ItemParked;
    if (!time.isParked)
        time.ended = event.at;
    session.current.reset();
    session.pausedSince.reset();
}

void apply(Session& session, const SessionEvent& event)
{
    switch (event.kind) {
    case What::Opened:
        if (!session.opened)
            session.opened = event.at;
        session.closed.reset();
        break;
    case What::ItemStarted:
        startItem(session, event);
        break;
    case What::ItemEnded:
    case What::ItemParked:
        endItem(session, event);
        break;
    case What::Paused:
        stopCounting(session, event.at);
        session.pausedSince = event.at;
        break;
    case What::Resumed:
        if (session.pausedSince && session.current)
            session.runningSince = event.at;
        session.pausedSince.reset();
        break;
    case What::Extended:
        session.times[event.item].extendedMinutes += event.minutes;
        break;
    case What::Closed:
        stopCounting(session, event.at);
        session.closed = event.at;
        break;
    }
}

} // namespace

const char* nameOf(What kind)
{
    return nameIn(kNames, kind);
}

std::optional<What> sessionEventOf(std::string_view name)
{
    return byName<What>(kNames, name);
}

bool Session::isDone(const ItemId& item) const
{
    const auto found = times.find(item);
    return found != times.end() && found->second.ended.has_value();
}

std::int64_t Session::secondsOf(const ItemId& item, Instant now) const
{
    const auto found = times.find(item);
    if (found == times.end())
        return 0;
    const bool counts = current == item && runningSince;
    return found->second.seconds + (counts ? now.seconds() - runningSince->seconds() : 0);
}

Session replay(const std::vector<SessionEvent>& events)
{
    Session session;
    for (const SessionEvent& event : events)
        apply(session, event);
    return session;
}

Done mayHappen(const Session& session, What kind, const ItemId& item)
{
    const auto refuse = [](Phrase say) { return failure(ErrorCode::NotAllowed, std::move(say)); };
    if (kind == What::Opened) {
        if (session.isRunning())
            return refuse(phrase("Session", "The meeting is open already."));
        return {};
    }
    if (!session.isRunning())
        return refuse(phrase("Session", "The meeting is not open, so nothing was recorded. Open it first."));
    if (kind == What::ItemStarted && session.current)
        return refuse(phrase("Session", "Another case is being heard. End or park it before starting the next."));
    if ((kind == What::ItemEnded || kind == What::ItemParked) && session.current != item)
        return refuse(phrase("Session", "This case is not being heard now, so it cannot be ended."));
    if (kind == What::Resumed && !session.pausedSince)
        return refuse(phrase("Session", "The meeting is not paused."));
    if (kind == What::Paused && session.pausedSince)
        return refuse(phrase("Session", "The meeting is paused already."));
    if (kind == What::Closed && session.current)
        return refuse(phrase("Session", "A case is still being heard. End or park it before closing the meeting."));
    return {};
}

} // namespace marac::meeting
