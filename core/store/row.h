// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/event.h"
#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/instant.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace marac::store {

using audit::EventSeq;
using audit::Value;

/// One record as the store holds it: its id and its fields by column name. A field that is NULL or absent is "not
/// recorded". Noun stores turn it into a domain value and back; nothing above them sees a Row.
struct Row {
    std::string id;
    std::map<std::string, Value> fields;

    Row() = default;
    explicit Row(std::string recordId) : id(std::move(recordId)) {}
    template <typename Thing>
    explicit Row(const Id<Thing>& recordId) : id(recordId.text()) {}

    // Reading. A field of another kind reads as not recorded.
    bool isRecorded(const std::string& field) const;
    std::string text(const std::string& field) const; ///< "" where not recorded
    std::optional<std::string> optionalText(const std::string& field) const;
    std::int64_t number(const std::string& field, std::int64_t otherwise = 0) const;
    std::optional<std::int64_t> optionalNumber(const std::string& field) const;
    std::optional<int> optionalInt(const std::string& field) const;
    std::optional<double> optionalReal(const std::string& field) const; ///< also reads a whole number
    bool flag(const std::string& field) const;                          ///< false where not recorded
    std::optional<bool> optionalFlag(const std::string& field) const;
    std::optional<Date> date(const std::string& field) const;
    std::optional<Instant> instant(const std::string& field) const;
    std::optional<TimeOfDay> timeOfDay(const std::string& field) const;
    template <typename Thing>
    Id<Thing> idOf(const std::string& field) const { return Id<Thing>(text(field)); }

    // Writing; each returns the row, so that calls can be strung together.
    Row& clear(const std::string& field); ///< becomes "not recorded"
    Row& set(const std::string& field, std::string_view text); ///< empty text is "not recorded"
    Row& set(const std::string& field, const std::string& text) { return set(field, std::string_view(text)); }
    Row& set(const std::string& field, const char* text) { return set(field, std::string_view(text)); }
    Row& set(const std::string& field, std::int64_t number);
    Row& set(const std::string& field, int number) { return set(field, static_cast<std::int64_t>(number)); }
    Row& set(const std::string& field, double real);
    Row& set(const std::string& field, bool flag) { return set(field, static_cast<std::int64_t>(flag ? 1 : 0)); }
    Row& set(const std::string& field, const Date& date) { return set(field, date.iso()); }
    Row& set(const std::string& field, Instant instant) { return set(field, instant.iso()); }
    Row& set(const std::string& field, TimeOfDay time) { return set(field, time.text()); }
    template <typename Thing>
    Row& set(const std::string& field, const Id<Thing>& other) { return set(field, other.text()); }
    template <typename Thing>
    Row& set(const std::string& field, const std::optional<Thing>& value)
    {
        return value ? set(field, *value) : clear(field);
    }

    bool operator==(const Row&) const = default;
};

} // namespace marac::store
