// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace marac::ui::test {

/// Ten o'clock on the day of a meeting, for everything that shows a day or an hour.
inline const FixedClock kClock(*Date::fromYmd(2026, 11, 26), TimeOfDay(600));

} // namespace marac::ui::test
