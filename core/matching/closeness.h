// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace marac::matching {

// When two words are close, for names, places and everything else (engineering/kernels.md B4).
inline constexpr double kNearly = 0.92;               ///< Jaro-Winkler
inline constexpr double kSimilar = 0.84;              ///< Jaro-Winkler
inline constexpr size_t kLongEnoughForOneSlip = 4;    ///< "Nia" and "Mia" are two names
inline constexpr size_t kLongEnoughForTwoSlips = 6;

} // namespace marac::matching
