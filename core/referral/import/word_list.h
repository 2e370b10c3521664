// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace marac::intake {

/// The ways in which people write one and the same thing: "n k", "not known", "unknown".
using Words = std::initializer_list<std::string_view>;

inline bool isOneOf(std::string_view word, Words words)
{
    return std::ranges::find(words, word) != words.end();
}

} // namespace marac::intake
