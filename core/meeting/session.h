// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda_item.h"
#include "core/meeting/meeting.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace marac::meeting {

/// One thing that happened in the room, in order. The running meeting is nothing but these: whatever stops the program, the
/// meeting goes on from the last of them.
struct SessionEvent {
    enum class Kind { Opened, ItemStarted, ItemEnded, ItemParked, Paused, Resumed, Extended, Closed };

    Id<SessionEvent> id;
    Id<Meeting> meeting;
    int number = 0; ///< counts from 1; the order, whatever the clock says
    Instant at;
    Kind kind = Kind::Opened;
    Id<agenda::AgendaItem> item; ///< for the Item… kinds and Extended
    int minutes = 0;             ///< for Extended

    bool operator==(const SessionEvent&) const = default;
};

const char* nameOf(SessionEvent::Kind kind);
std::optional<SessionEvent::Kind> sessionEventOf(std::string_view name);

/// How long an item has run so far; pauses do not count.
struct ItemTime {
    Instant started;
    std::optional<Instant> ended;
    std::int64_t seconds = 0; ///< up to its end, or to the last event
    int extendedMinutes = 0;
    bool isParked = false;
};

/// Where the meeting stands, folded from its events.
struct Session {
    std::optional<Instant> opened;
    std::optional<Instant> closed;
    std::optional<Instant> pausedSince;
    std::optional<Id<agenda::AgendaItem>> current;
    std::map<Id<agenda::AgendaItem>, ItemTime> times;
    std::optional<Instant> runningSince; ///< when the current item last began to count

    bool isRunning() const { return opened && !closed; }
    bool isDone(const Id<agenda::AgendaItem>& item) const;
    /// Seconds that an item has had by `now`.
    std::int64_t secondsOf(const Id<agenda::AgendaItem>& item, Instant now) const;
};

/// Folds events in their order. Events that make no sense (ending what never began) change nothing.
Session replay(const std::vector<SessionEvent>& events);

/// May this happen next? Refuses in words: a second item while one runs, an end without a start, anything after the close.
Done mayHappen(const Session& session, SessionEvent::Kind kind, const Id<agenda::AgendaItem>& item);

} // namespace marac::meeting
