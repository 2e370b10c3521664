// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/base/assert.h"
#include "core/store/folder.h"
#include "core/store/opening.h"
#include "core/store/parts.h"
#include "core/store/reading.h"
#include "core/store/vault/patience.h"
#include "core/store/write_state.h"

namespace marac::store {

void StoreParts::openDatabase()
{
    database = std::make_unique<sqlite::Database>(dataFile(folder, ring.file().dataGeneration), ring.databaseKey(),
                                                  ring.file().databaseSalt, sqlite::Database::Mode::ReadWrite);
}

void StoreParts::reopenDatabase()
{
    database.reset();
    openDatabase();
    database->beDurable();
}

const Columns& StoreParts::columnsOf(const std::string& table)
{
    const auto known = columns.find(table);
    if (known != columns.end())
        return known->second;
    Columns found;
    auto statement = database->prepare("SELECT name, type FROM pragma_table_info(?)");
    statement.bind({table});
    while (statement.step())
        found[statement.text(0)] = statement.text(1);
    // Only a table that is there gets into SQL, so its name need not be quoted.
    if (!found.contains("id"))
        throw sqlite::Error(1, 0, "no table of records called " + table);
    return columns.emplace(table, std::move(found)).first->second;
}

Error StoreParts::say(const sqlite::Error& error) const
{
    Error said = fromSqlite(error, folder);
    if (said.code == ErrorCode::DiskFull)
        ballast.release();
    return said;
}

Result<Store::Created> Store::create(const std::filesystem::path& folder, const std::string& label,
                                     const Secret& passphrase, const Surroundings& around)
{
    return Opening::create(folder, label, passphrase, around);
}

Result<Store> Store::open(const std::filesystem::path& folder, const Secret& words, const Surroundings& around,
                          const std::string& slotId)
{
    return Opening::open(folder, words, around, slotId);
}

Result<std::vector<Slot>> Store::slotsOf(const std::filesystem::path& folder)
{
    if (!looksLikeStore(folder))
        return failure(notAStore());
    MARAC_TRY(const auto file, vault::KeyRing::look(folder));
    std::vector<Slot> shown;
    for (const auto& slot : file.slots)
        shown.push_back(slot.shown());
    return shown;
}

int Store::secondsToWait(const std::filesystem::path& folder, const Clock& clock)
{
    return vault::secondsToWait(vault::readTries(folder), clock.now());
}

Store::Store(std::unique_ptr<StoreParts> parts) : m_parts(std::move(parts)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;

Store::~Store()
{
    if (!m_parts || !m_parts->database)
        return;
    // A store at rest is one file that can be checked page by page; what the log still holds is safe either way.
    [[maybe_unused]] const Done written = guarded(*m_parts, [&] { m_parts->database->checkpoint(); });
}

Result<std::vector<Row>> Store::rows(const std::string& table, const std::string& where,
                                     const std::vector<Value>& bindings) const
{
    return guarded(*m_parts, [&] { return readRows(*m_parts, table, where, bindings); });
}

Result<std::optional<Row>> Store::row(const std::string& table, const std::string& id) const
{
    return guarded(*m_parts, [&] { return readRow(*m_parts, table, id); });
}

Result<std::int64_t> Store::count(const std::string& table, const std::string& where,
                                  const std::vector<Value>& bindings) const
{
    return guarded(*m_parts, [&] { return countRows(*m_parts, table, where, bindings); });
}

Result<Write> Store::begin()
{
    MARAC_ASSERT(!m_parts->database->isInTransaction());
    return guarded(*m_parts, [&] { return Write(std::make_unique<Write::State>(*m_parts)); });
}

Result<EventSeq> Store::note(const audit::Step& step)
{
    MARAC_TRY(Write write, begin());
    return write.m_state->finish(step, 0);
}

void Store::guardUndo(UndoGuard guard)
{
    m_parts->guards.push_back(std::move(guard));
}

void Store::onChanged(std::function<void(const Change&)> listener)
{
    m_parts->listeners.push_back(std::move(listener));
}

const Findings& Store::notices() const
{
    return m_parts->notices;
}

const std::filesystem::path& Store::folder() const
{
    return m_parts->folder;
}

std::string Store::uuid() const
{
    return m_parts->ring.uuid();
}

const Slot& Store::openedWith() const
{
    return m_parts->ring.openedWith();
}

} // namespace marac::store
