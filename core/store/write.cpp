// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/write.h"

#include "core/base/assert.h"
#include "core/store/journal.h"
#include "core/store/reading.h"
#include "core/store/write_state.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace marac::store {

namespace {

using audit::FieldChange;

/// As the column will give it back, so that 3 and 3.0 are no change.
Value asStored(const Value& value, const std::string& columnKind)
{
    const auto* number = std::get_if<std::int64_t>(&value);
    if (number && columnKind == "REAL")
        return static_cast<double>(*number);
    const auto* real = std::get_if<double>(&value);
    if (real && columnKind == "INTEGER" && std::trunc(*real) == *real)
        return static_cast<std::int64_t>(*real);
    return value;
}

Row asStored(StoreParts& parts, const std::string& table, const Row& row)
{
    const Columns& columns = parts.columnsOf(table);
    Row stored(row.id);
    for (const auto& [field, value] : row.fields) {
        const auto column = columns.find(field);
        if (column == columns.end())
            throw sqlite::Error(1, 0, "no column " + table + "." + field);
        stored.fields[field] = asStored(value, column->second);
    }
    return stored;
}

} // namespace

Write::State::State(StoreParts& storeParts) : parts(storeParts)
{
    transaction.emplace(*parts.database, sqlite::Transaction::Kind::Write);
    // Records may be written in any order; what they refer to has to be there at the end.
    parts.database->execute("PRAGMA defer_foreign_keys=ON");
}

void Write::State::put(const std::string& table, const Row& row)
{
    const Row stored = asStored(parts, table, row);
    if (const auto before = readRow(parts, table, row.id))
        update(table, stored, *before);
    else
        insert(table, stored);
}

void Write::State::insert(const std::string& table, const Row& row)
{
    std::string names = "id";
    std::string places = "?";
    std::vector<Value> values{row.id};
    for (const auto& [field, value] : row.fields) {
        names += ", " + field;
        places += ", ?";
        values.push_back(value);
    }
    parts.database->cached("INSERT INTO " + table + " (" + names + ") VALUES (" + places + ")").bind(values).run();
    journal({0, table, row.id, "id", std::monostate{}, row.id});
    // Read again: a column that the row did not name may have a default.
    const auto written = readRow(parts, table, row.id);
    for (const auto& [field, value] : written->fields)
        journal({0, table, row.id, field, std::monostate{}, value});
}

void Write::State::update(const std::string& table, const Row& row, const Row& before)
{
    std::string assignments;
    std::vector<Value> values;
    for (const auto& [field, value] : row.fields) {
        const Value& old = before.fields.at(field);
        if (old == value)
            continue;
        assignments += (assignments.empty() ? "" : ", ") + field + " = ?";
        values.push_back(value);
        journal({0, table, row.id, field, old, value});
    }
    if (values.empty())
        return;
    values.emplace_back(row.id);
    parts.database->prepare("UPDATE " + table + " SET " + assignments + " WHERE id = ?").bind(values).run();
}

void Write::State::erase(const std::string& table, const std::string& id)
{
    const auto before = readRow(parts, table, id);
    if (!before)
        return;
    for (const auto& [field, value] : before->fields)
        journal({0, table, id, field, value, std::monostate{}});
    journal({0, table, id, "id", id, std::monostate{}});
    parts.database->cached("DELETE FROM " + table + " WHERE id = ?").bind({id}).run();
}

void Write::State::journal(FieldChange change)
{
    if (change.before == change.after)
        return;
    const std::string key = change.table + '\x1f' + change.id + '\x1f' + change.field;
    const auto [place, isNew] = m_placeOf.try_emplace(key, changes.size());
    if (isNew)
        changes.push_back(std::move(change));
    else
        changes[place->second].after = std::move(change.after);
}

void Write::State::settleChanges()
{
    std::erase_if(changes, [](const FieldChange& change) { return change.before == change.after; });
    m_placeOf.clear();
}

Result<EventSeq> Write::State::finish(const audit::Step& step, EventSeq undoes)
{
    settleChanges();
    audit::Event event;
    event.at = parts.around.clock.now();
    event.who = parts.ring.openedWith().label;
    event.step = step.name;
    event.subject = step.subject;
    event.summary = toText(step.summary);
    event.undoes = undoes;
    event.device = parts.device;
    auto appended = guarded(parts, [&] { return appendEvent(*parts.database, event, changes); });
    if (!appended) {
        transaction.reset();
        return failure(std::move(appended).error());
    }
    MARAC_TRY(const EventSeq seq, commitOrLook(*appended));
    tell(*appended);
    return seq;
}

Result<EventSeq> Write::State::commitOrLook(const audit::Event& event)
{
    const Done committed = guarded(parts, [&] { transaction->commit(); });
    transaction.reset();
    if (committed)
        return event.seq;
    // A COMMIT may report an error and be on the disk all the same (engineering/storage.md, section 5, 3).
    const auto isThere = guarded(parts, [&] {
        parts.reopenDatabase();
        const auto found = readEvent(*parts.database, event.seq);
        return found && found->hash == event.hash;
    });
    if (isThere && *isThere)
        return event.seq;
    return failure(committed.error());
}

void Write::State::tell(const audit::Event& event) const
{
    std::set<std::string> tables;
    for (const FieldChange& change : changes)
        tables.insert(change.table);
    const Change notice{event.step, event.seq, {tables.begin(), tables.end()}};
    for (const auto& listener : parts.listeners)
        listener(notice);
}

Write::Write(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Write::Write(Write&&) noexcept = default;
Write::~Write() = default;

namespace {

/// Runs the work unless the Write is spoiled, and spoils it where the work fails.
template <typename State, typename Work>
auto attempt(State& state, Work work) -> Result<std::invoke_result_t<Work>>
{
    if (state.spoiled)
        return failure(*state.spoiled);
    auto result = guarded(state.parts, work);
    if (!result)
        state.spoiled = result.error();
    return result;
}

} // namespace

Result<std::vector<Row>> Write::rows(const std::string& table, const std::string& where,
                                     const std::vector<Value>& bindings) const
{
    return attempt(*m_state, [&] { return readRows(m_state->parts, table, where, bindings); });
}

Result<std::optional<Row>> Write::row(const std::string& table, const std::string& id) const
{
    return attempt(*m_state, [&] { return readRow(m_state->parts, table, id); });
}

Result<std::int64_t> Write::count(const std::string& table, const std::string& where,
                                  const std::vector<Value>& bindings) const
{
    return attempt(*m_state, [&] { return countRows(m_state->parts, table, where, bindings); });
}

Done Write::put(const std::string& table, const Row& row)
{
    MARAC_ASSERT(!row.id.empty());
    return attempt(*m_state, [&] { m_state->put(table, row); });
}

Done Write::erase(const std::string& table, const std::string& id)
{
    return attempt(*m_state, [&] { m_state->erase(table, id); });
}

Result<std::int64_t> Write::nextNumber(const std::string& series)
{
    return attempt(*m_state, [&] {
        auto& database = *m_state->parts.database;
        database
            .cached("INSERT INTO number_series (name, last) VALUES (?, 1) "
                    "ON CONFLICT (name) DO UPDATE SET last = last + 1")
            .bind({series})
            .run();
        auto& last = database.cached("SELECT last FROM number_series WHERE name = ?");
        last.bind({series});
        const std::int64_t number = last.step() ? last.number(0) : 0;
        last.reset();
        return number;
    });
}

Result<EventSeq> Write::commit(const audit::Step& step)
{
    if (m_state->spoiled)
        return failure(*m_state->spoiled);
    MARAC_ASSERT(m_state->transaction.has_value());
    const bool hasChanged = std::ranges::any_of(
        m_state->changes, [](const FieldChange& change) { return change.before != change.after; });
    if (!hasChanged) {
        m_state->transaction.reset();
        return EventSeq{0};
    }
    return m_state->finish(step, 0);
}

} // namespace marac::store
