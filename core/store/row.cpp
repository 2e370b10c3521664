// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row.h"

#include <limits>

namespace marac::store {

namespace {

template <typename Kind>
const Kind* fieldAs(const Row& row, const std::string& field)
{
    const auto found = row.fields.find(field);
    return found == row.fields.end() ? nullptr : std::get_if<Kind>(&found->second);
}

} // namespace

bool Row::isRecorded(const std::string& field) const
{
    const auto found = fields.find(field);
    return found != fields.end() && !std::holds_alternative<std::monostate>(found->second);
}

std::string Row::text(const std::string& field) const
{
    return optionalText(field).value_or(std::string());
}

std::optional<std::string> Row::optionalText(const std::string& field) const
{
    const auto* text = fieldAs<std::string>(*this, field);
    return text ? std::optional(*text) : std::nullopt;
}

std::int64_t Row::number(const std::string& field, std::int64_t otherwise) const
{
    return optionalNumber(field).value_or(otherwise);
}

std::optional<std::int64_t> Row::optionalNumber(const std::string& field) const
{
    const auto* number = fieldAs<std::int64_t>(*this, field);
    return number ? std::optional(*number) : std::nullopt;
}

std::optional<int> Row::optionalInt(const std::string& field) const
{
    const auto* number = fieldAs<std::int64_t>(*this, field);
    if (!number || *number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*number);
}

std::optional<double> Row::optionalReal(const std::string& field) const
{
    if (const auto* real = fieldAs<double>(*this, field))
        return *real;
    const auto* number = fieldAs<std::int64_t>(*this, field);
    return number ? std::optional(static_cast<double>(*number)) : std::nullopt;
}

bool Row::flag(const std::string& field) const
{
    return number(field) != 0;
}

std::optional<bool> Row::optionalFlag(const std::string& field) const
{
    const auto* number = fieldAs<std::int64_t>(*this, field);
    return number ? std::optional(*number != 0) : std::nullopt;
}

std::optional<Date> Row::date(const std::string& field) const
{
    return Date::parseIso(text(field));
}

std::optional<Instant> Row::instant(const std::string& field) const
{
    return Instant::parseIso(text(field));
}

std::optional<TimeOfDay> Row::timeOfDay(const std::string& field) const
{
    return TimeOfDay::parse(text(field));
}

Row& Row::clear(const std::string& field)
{
    fields[field] = std::monostate{};
    return *this;
}

Row& Row::set(const std::string& field, std::string_view text)
{
    if (text.empty())
        return clear(field);
    fields[field] = std::string(text);
    return *this;
}

Row& Row::set(const std::string& field, std::int64_t number)
{
    fields[field] = number;
    return *this;
}

Row& Row::set(const std::string& field, double real)
{
    fields[field] = real;
    return *this;
}

} // namespace marac::store
