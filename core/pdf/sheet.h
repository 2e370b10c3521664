// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac::pdf {

/// The paper: A4 upright, in points.
inline constexpr double kSheetWidth = 595.276;
inline constexpr double kSheetHeight = 841.89;
inline constexpr double kMargin = 51; ///< 18 mm
inline constexpr double kTextWidth = kSheetWidth - 2 * kMargin;

} // namespace marac::pdf
