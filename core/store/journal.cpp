// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/audit/chain.h"

#include <algorithm>
#include <limits>

namespace marac::store {

namespace {

using audit::Event;
using audit::EventSeq;
using audit::FieldChange;
using sqlite::Database;
using sqlite::Statement;

constexpr int kCounterBits = 16;
constexpr const char* kEventColumns = "seq, at, who, step, subject, summary, undoes, device, hash";

Event eventOf(const Statement& row)
{
    Event event;
    event.seq = row.number(0);
    event.at = Instant(row.number(1));
    event.who = row.text(2);
    event.step = row.text(3);
    event.subject = row.text(4);
    event.summary = row.text(5);
    event.undoes = row.number(6);
    event.device = row.text(7);
    event.hash = row.text(8);
    return event;
}

/// Never goes back, also where the clock does: a later edit must win over an earlier one of the same store.
std::int64_t nextVersion(Database& database, Instant now)
{
    const std::string last = metaText(database, "hlc");
    const std::int64_t byClock = (now.seconds() * 1000) << kCounterBits;
    const std::int64_t next = std::max<std::int64_t>(byClock, last.empty() ? 0 : std::stoll(last) + 1);
    setMeta(database, "hlc", std::to_string(next));
    return next;
}

void writeEvent(Database& database, const Event& event)
{
    database.cached("INSERT INTO event (seq, at, who, step, subject, summary, undoes, device, hash) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind({event.seq, event.at.seconds(), event.who, event.step, event.subject, event.summary, event.undoes,
               event.device, event.hash})
        .run();
}

void writeChanges(Database& database, const Event& event, std::span<const FieldChange> changes)
{
    const std::int64_t version = nextVersion(database, event.at);
    std::int64_t place = 0;
    for (const FieldChange& change : changes) {
        database.cached("INSERT INTO change (event, place, tbl, id, field, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)")
            .bind({event.seq, ++place, change.table, change.id, change.field, change.before, change.after})
            .run();
        database.cached("INSERT OR REPLACE INTO field_version (tbl, id, field, hlc, device) VALUES (?, ?, ?, ?, ?)")
            .bind({change.table, change.id, change.field, version, event.device})
            .run();
    }
}

} // namespace

std::string metaText(Database& database, const std::string& name)
{
    Statement& statement = database.cached("SELECT value FROM meta WHERE name = ?");
    statement.bind({name});
    const std::string value = statement.step() ? statement.text(0) : std::string();
    statement.reset();
    return value;
}

void setMeta(Database& database, const std::string& name, const std::string& value)
{
    database.cached("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)").bind({name, value}).run();
}

Event appendEvent(Database& database, Event event, std::span<const FieldChange> changes)
{
    const auto last = readEvents(database, 1, 0);
    event.seq = last.empty() ? 1 : last.front().seq + 1;
    event.hash = audit::chainHash(last.empty() ? std::string() : last.front().hash, event, changes);
    writeEvent(database, event);
    if (!changes.empty())
        writeChanges(database, event, changes);
    return event;
}

std::optional<Event> readEvent(Database& database, EventSeq seq)
{
    const auto found = readEvents(database, 1, seq + 1);
    return found.empty() || found.front().seq != seq ? std::nullopt : std::optional(found.front());
}

std::vector<Event> readEvents(Database& database, int limit, EventSeq before)
{
    const EventSeq below = before > 0 ? before : std::numeric_limits<EventSeq>::max();
    Statement& statement = database.cached(std::string("SELECT ") + kEventColumns +
                                           " FROM event WHERE seq < ? ORDER BY seq DESC LIMIT ?");
    statement.bind({below, static_cast<std::int64_t>(limit)});
    std::vector<Event> events;
    while (statement.step())
        events.push_back(eventOf(statement));
    return events;
}

std::vector<FieldChange> readChanges(Database& database, EventSeq event)
{
    Statement& statement =
        database.cached("SELECT tbl, id, field, before, after FROM change WHERE event = ? ORDER BY place");
    statement.bind({event});
    std::vector<FieldChange> changes;
    while (statement.step())
        changes.push_back({event, statement.text(0), statement.text(1), statement.text(2), statement.value(3),
                           statement.value(4)});
    return changes;
}

} // namespace marac::store
