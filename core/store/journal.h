// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/event.h"
#include "core/store/sqlite/database.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace marac::store {

// The trail and the store's own small facts, as tables. All throw sqlite::Error.

std::string metaText(sqlite::Database& database, const std::string& name); ///< "" where it is not there
void setMeta(sqlite::Database& database, const std::string& name, const std::string& value);

/// Completes the event with its place and hash, writes it, its changes and the versions of the fields.
audit::Event appendEvent(sqlite::Database& database, audit::Event event, std::span<const audit::FieldChange> changes);

std::optional<audit::Event> readEvent(sqlite::Database& database, audit::EventSeq seq);
/// Newest first; `before` 0 begins at the end of the trail.
std::vector<audit::Event> readEvents(sqlite::Database& database, int limit, audit::EventSeq before);
std::vector<audit::FieldChange> readChanges(sqlite::Database& database, audit::EventSeq event);

} // namespace marac::store
