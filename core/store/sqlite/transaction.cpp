// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite/transaction.h"

namespace marac::store::sqlite {

Transaction::Transaction(Database& database, Kind kind) : m_database(database)
{
    database.cached(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN").run();
}

Transaction::~Transaction()
{
    if (!m_isOpen || !m_database.isInTransaction())
        return; // a full disk or an I/O error has rolled it back already
    try {
        m_database.cached("ROLLBACK").run();
    } catch (const Error&) {
        // The next statement on this connection fails and says so; nothing was written.
    }
}

void Transaction::commit()
{
    m_database.cached("COMMIT").run();
    m_isOpen = false;
}

} // namespace marac::store::sqlite
