// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace marac::matching {

/// FNV-1a with a final mix: the same on every machine, so that look-ups are repeatable.
constexpr std::uint64_t hashOf(std::string_view text, std::uint64_t seed = 0)
{
    std::uint64_t hash = 0xcbf29ce484222325u ^ (seed * 0x9e3779b97f4a7c15u);
    for (const char c : text) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3u;
    }
    hash ^= hash >> 32;
    hash *= 0xd6e8feb86659fd93u;
    return hash ^ (hash >> 32);
}

} // namespace marac::matching
