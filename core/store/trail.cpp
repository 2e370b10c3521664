// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"
#include "core/store/migration.h"
#include "core/store/parts.h"

namespace marac::store {

Result<std::vector<audit::Event>> Store::events(int limit, EventSeq before) const
{
    return guarded(*m_parts, [&] { return readEvents(*m_parts->database, limit, before); });
}

Result<std::vector<audit::FieldChange>> Store::changesOf(EventSeq event) const
{
    return guarded(*m_parts, [&] { return readChanges(*m_parts->database, event); });
}

Result<std::vector<audit::Entry>> Store::history(const std::string& table, const std::string& id) const
{
    return guarded(*m_parts, [&] {
        auto& database = *m_parts->database;
        auto statement =
            database.prepare("SELECT DISTINCT event FROM change WHERE tbl = ? AND id = ? ORDER BY event");
        statement.bind({table, id});
        std::vector<audit::Entry> entries;
        while (statement.step()) {
            auto changes = readChanges(database, statement.number(0));
            std::erase_if(changes, [&](const auto& change) { return change.table != table || change.id != id; });
            entries.push_back({readEvent(database, statement.number(0)).value_or(audit::Event{}), std::move(changes)});
        }
        return entries;
    });
}

Result<std::string> Store::trailHead() const
{
    return guarded(*m_parts, [&] {
        const auto last = readEvents(*m_parts->database, 1, 0);
        return last.empty() ? std::string() : last.front().hash;
    });
}

Result<int> Store::schemaVersion() const
{
    return guarded(*m_parts, [&] { return schemaOf(*m_parts->database); });
}

} // namespace marac::store
