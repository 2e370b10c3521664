// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include "core/base/date.h"

#include <fmt/format.h>

#include <charconv>

namespace marac {

namespace {

constexpr std::int64_t kDay = 86400;
const Date kEpoch = *Date::fromYmd(1970, 1, 1);

std::optional<int> twoDigits(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + 2, value);
    if (error != std::errc() || end != text.data() + 2)
        return std::nullopt;
    return value;
}

} // namespace

std::optional<Instant> Instant::parseIso(std::string_view text)
{
    if (text.size() != 20 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != 'Z')
        return std::nullopt;
    const auto date = Date::parseIso(text.substr(0, 10));
    const auto hour = twoDigits(text.substr(11, 2));
    const auto minute = twoDigits(text.substr(14, 2));
    const auto second = twoDigits(text.substr(17, 2));
    if (!date || !hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59)
        return std::nullopt;
    return Instant(kEpoch.daysUntil(*date) * kDay + *hour * 3600 + *minute * 60 + *second);
}

std::string Instant::iso() const
{
    const std::int64_t days = m_seconds >= 0 ? m_seconds / kDay : (m_seconds - kDay + 1) / kDay;
    const std::int64_t rest = m_seconds - days * kDay;
    return fmt::format("{}T{:02}:{:02}:{:02}Z", kEpoch.addDays(static_cast<int>(days)).iso(), rest / 3600,
                       rest / 60 % 60, rest % 60);
}

} // namespace marac
