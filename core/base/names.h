// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace marac {

/// The stable name of an enumerator, from a table in the enumerators' order.
template <typename Enum, std::size_t N>
constexpr const char* nameIn(const std::array<const char*, N>& names, Enum value)
{
    return names[static_cast<std::size_t>(value)];
}

/// The enumerator with a stable name; nothing for an unknown one.
template <typename Enum, std::size_t N>
std::optional<Enum> byName(const std::array<const char*, N>& names, std::string_view name)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == names[i])
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace marac
