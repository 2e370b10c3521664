// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/event.h"
#include "core/base/result.h"
#include "core/store/row.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace marac::store {

struct StoreParts;

/// One change of the store: everything in it happens together with its event, or nothing does. It is rolled back when
/// it ends without commit(). After a failed call it is spoiled and every further call, commit too, gives the first
/// error again.
class Write {
public:
    struct State; ///< known to core/store's own sources only

    Write(Write&&) noexcept;
    Write& operator=(Write&&) = delete;
    Write(const Write&) = delete;
    Write& operator=(const Write&) = delete;
    ~Write();

    // Reading what this Write has made of the store so far; the same words as Store.
    Result<std::vector<Row>> rows(const std::string& table, const std::string& where = {},
                                  const std::vector<Value>& bindings = {}) const;
    Result<std::optional<Row>> row(const std::string& table, const std::string& id) const;
    Result<std::int64_t> count(const std::string& table, const std::string& where = {},
                               const std::vector<Value>& bindings = {}) const;

    /// Makes the record or updates it. Fields that the row does not name stay as they are; only what differs is
    /// journalled.
    Done put(const std::string& table, const Row& row);
    /// Removes the record, with all its fields journalled; does nothing where there is none.
    Done erase(const std::string& table, const std::string& id);
    /// The next number of a series ("M26"): 1, 2, 3 … Never given twice, also after an undo.
    Result<std::int64_t> nextNumber(const std::string& series);

    /// Ends the Write and writes its one event. 0 where nothing was changed: then no event is written.
    Result<EventSeq> commit(const audit::Step& step);

private:
    friend class Store;
    explicit Write(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace marac::store
