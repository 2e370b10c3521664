// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite/database.h"

namespace marac::store::sqlite {

/// A transaction that is rolled back when it ends without commit().
class Transaction {
public:
    enum class Kind { Read, Write };
    Transaction(Database& database, Kind kind);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    /// Throws Error; whether it was written is then only known after opening the database again.
    void commit();

private:
    Database& m_database;
    bool m_isOpen = true;
};

} // namespace marac::store::sqlite
