// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace marac {

/// A moment, in whole seconds of UTC. Kept as "2026-11-26T09:30:00Z"; local time exists only on the glass.
class Instant {
public:
    constexpr Instant() = default;
    constexpr explicit Instant(std::int64_t secondsSince1970) : m_seconds(secondsSince1970) {}
    static std::optional<Instant> parseIso(std::string_view text);

    constexpr std::int64_t seconds() const { return m_seconds; }
    std::string iso() const;
    constexpr Instant plusSeconds(std::int64_t seconds) const { return Instant(m_seconds + seconds); }
    auto operator<=>(const Instant&) const = default;

private:
    std::int64_t m_seconds = 0;
};

} // namespace marac
