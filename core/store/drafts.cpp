// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/parts.h"
#include "core/store/sqlite/transaction.h"
#include "core/store/store.h"

namespace marac::store {

Result<std::map<std::string, std::string>> Store::drafts() const
{
    return guarded(*m_parts, [&] {
        std::map<std::string, std::string> found;
        auto statement = m_parts->database->prepare("SELECT place, words FROM draft");
        while (statement.step())
            found.emplace(statement.text(0), statement.text(1));
        return found;
    });
}

Done Store::keepDraft(const std::string& place, const std::string& words)
{
    return guarded(*m_parts, [&] {
        sqlite::Transaction transaction(*m_parts->database, sqlite::Transaction::Kind::Write);
        if (words.empty())
            m_parts->database->cached("DELETE FROM draft WHERE place = ?").bind({place}).run();
        else
            m_parts->database->cached("INSERT INTO draft (place, words) VALUES (?, ?) ON CONFLICT (place) DO UPDATE SET words = excluded.words")
                .bind({place, words})
                .run();
        transaction.commit();
    });
}

} // namespace marac::store
