// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <charconv>

namespace marac::cli {

namespace {

template <typename Number>
std::optional<Number> numberFrom(std::string_view text)
{
    Number number{};
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (text.empty() || read.ec != std::errc{} || read.ptr != end)
        return std::nullopt;
    return number;
}

} // namespace

std::optional<int> wholeNumber(std::string_view text)
{
    return numberFrom<int>(text);
}

std::optional<double> decimalNumber(std::string_view text)
{
    return numberFrom<double>(text);
}

std::string Arguments::text(const std::string& option, const std::string& otherwise) const
{
    const auto found = m_options.find(option);
    return found == m_options.end() || found->second.empty() ? otherwise : found->second.back();
}

std::vector<std::string> Arguments::all(const std::string& option) const
{
    const auto found = m_options.find(option);
    return found == m_options.end() ? std::vector<std::string>{} : found->second;
}

std::optional<Date> Arguments::date(const std::string& option) const
{
    return Date::parseIso(text(option));
}

std::optional<TimeOfDay> Arguments::time(const std::string& option) const
{
    return TimeOfDay::parse(text(option));
}

std::optional<int> Arguments::number(const std::string& option) const
{
    return wholeNumber(text(option));
}

std::optional<double> Arguments::decimal(const std::string& option) const
{
    return decimalNumber(text(option));
}

} // namespace marac::cli
