// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/parts.h"
#include "core/store/sqlite/transaction.h"
#include "core/store/write.h"

#include <optional>
#include <unordered_map>

namespace marac::store {

/// A Write while it is open: its transaction and what it has changed so far. A field that is changed twice is one
/// change, and none where it ends as it began.
struct Write::State {
    explicit State(StoreParts& storeParts);

    void put(const std::string& table, const Row& row);
    void insert(const std::string& table, const Row& row);
    void update(const std::string& table, const Row& row, const Row& before);
    void erase(const std::string& table, const std::string& id);
    void journal(audit::FieldChange change);
    /// Also where nothing was changed: Store::note.
    Result<EventSeq> finish(const audit::Step& step, EventSeq undoes);

    StoreParts& parts;
    std::optional<sqlite::Transaction> transaction;
    std::optional<Error> spoiled;
    std::vector<audit::FieldChange> changes;

private:
    void settleChanges();
    Result<EventSeq> commitOrLook(const audit::Event& event);
    void tell(const audit::Event& event) const;
    std::unordered_map<std::string, size_t> m_placeOf;
};

} // namespace marac::store
