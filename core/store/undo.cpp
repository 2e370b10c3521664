// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"
#include "core/store/parts.h"
#include "core/store/reading.h"
#include "core/store/write_state.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace marac::store {

namespace {

using audit::Event;
using audit::FieldChange;
using RecordKey = std::pair<std::string, std::string>;

/// Walks the trail from its end and knows which events are taken back: an undo that was itself undone takes nothing.
class Backwards {
public:
    explicit Backwards(sqlite::Database& database) : m_database(database) {}

    /// The next older event that still holds, or nothing at the beginning of the trail.
    std::optional<Event> next()
    {
        while (const auto event = step()) {
            if (m_undone.contains(event->seq))
                continue;
            if (event->undoes != 0)
                m_undone.insert(event->undoes);
            return event;
        }
        return std::nullopt;
    }

    bool isUndone(EventSeq event) const { return m_undone.contains(event); }

private:
    std::optional<Event> step()
    {
        if (m_at == m_page.size()) {
            if (m_before == 1)
                return std::nullopt;
            constexpr int kPage = 64;
            m_page = readEvents(m_database, kPage, m_before);
            m_at = 0;
            if (m_page.empty())
                return std::nullopt;
            m_before = m_page.back().seq;
        }
        return m_page[m_at++];
    }

    sqlite::Database& m_database;
    std::vector<Event> m_page;
    size_t m_at = 0;
    EventSeq m_before = 0;
    std::set<EventSeq> m_undone;
};

bool isUndone(sqlite::Database& database, EventSeq event)
{
    Backwards trail(database);
    while (const auto later = trail.next()) {
        if (later->seq <= event)
            break;
    }
    return trail.isUndone(event);
}

/// The step that undoLast() takes back: the newest that holds, changed something and is no undo or redo.
EventSeq lastUndoable(sqlite::Database& database)
{
    Backwards trail(database);
    while (const auto event = trail.next()) {
        if (event->undoes == 0 && !readChanges(database, event->seq).empty())
            return event->seq;
    }
    return 0;
}

/// The undo that redoLast() takes back: the newest that holds, unless something else was changed since.
EventSeq lastRedoable(sqlite::Database& database)
{
    Backwards trail(database);
    while (const auto event = trail.next()) {
        if (event->step == "undo")
            return event->seq;
        if (event->undoes == 0 && !readChanges(database, event->seq).empty())
            return 0;
    }
    return 0;
}

std::map<RecordKey, std::vector<FieldChange>> byRecord(const std::vector<FieldChange>& changes)
{
    std::map<RecordKey, std::vector<FieldChange>> records;
    for (const FieldChange& change : changes)
        records[{change.table, change.id}].push_back(change);
    return records;
}

bool isRecorded(const Value& value)
{
    return !std::holds_alternative<std::monostate>(value);
}

/// True where the record is now exactly as the event left it, as far as taking the event back would touch it.
bool isAsLeft(const std::optional<Row>& now, const std::vector<FieldChange>& changes)
{
    std::set<std::string> touched;
    for (const FieldChange& change : changes) {
        touched.insert(change.field);
        const Value after = change.field == "id"
                                ? (now ? Value(now->id) : Value())
                                : (now && now->fields.contains(change.field) ? now->fields.at(change.field) : Value());
        if (after != change.after)
            return false;
    }
    const bool wasMade = std::ranges::any_of(
        changes, [](const FieldChange& change) { return change.field == "id" && isRecorded(change.after); });
    if (!wasMade)
        return true;
    // Taking back the making of a record removes it, so nothing may have been added to it since.
    return std::ranges::none_of(now->fields, [&](const auto& field) {
        return isRecorded(field.second) && !touched.contains(field.first);
    });
}

void takeBack(Write::State& write, const RecordKey& record, const std::vector<FieldChange>& changes)
{
    Row row(record.second);
    for (const FieldChange& change : changes) {
        if (change.field != "id")
            row.fields[change.field] = change.before;
        else if (!isRecorded(change.before))
            return write.erase(record.first, record.second);
    }
    write.put(record.first, row);
}

} // namespace

Result<EventSeq> Store::undo(EventSeq event)
{
    const auto found = guarded(*m_parts, [&] { return readEvent(*m_parts->database, event); });
    MARAC_TRY(const auto original, found);
    MARAC_TRY(const auto changes, changesOf(event));
    if (!original || changes.empty())
        return failure(nothingToUndo());
    MARAC_TRY(const bool wasUndone, guarded(*m_parts, [&] { return isUndone(*m_parts->database, event); }));
    if (wasUndone)
        return failure(alreadyUndone());
    for (const UndoGuard& guard : m_parts->guards)
        MARAC_DO(guard(changes));
    MARAC_TRY(Write write, begin());
    MARAC_TRY(const bool isFree, guarded(*m_parts, [&] {
        for (const auto& [record, fields] : byRecord(changes)) {
            if (!isAsLeft(readRow(*m_parts, record.first, record.second), fields))
                return false;
            takeBack(*write.m_state, record, fields);
        }
        return true;
    }));
    if (!isFree)
        return failure(laterChangeDepends());
    const std::string step = original->undoes == 0 ? "undo" : original->step == "undo" ? "redo" : "undo";
    return write.m_state->finish({step, original->subject, Json{{"event", event}}}, event);
}

Result<EventSeq> Store::undoLast()
{
    MARAC_TRY(const EventSeq event, guarded(*m_parts, [&] { return lastUndoable(*m_parts->database); }));
    return event == 0 ? failure(nothingToUndo()) : undo(event);
}

Result<EventSeq> Store::redoLast()
{
    MARAC_TRY(const EventSeq event, guarded(*m_parts, [&] { return lastRedoable(*m_parts->database); }));
    return event == 0 ? failure(nothingToRedo()) : undo(event);
}

} // namespace marac::store
