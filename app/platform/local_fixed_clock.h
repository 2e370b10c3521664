// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace marac::platform {

/// A clock that shows what it is set to, in the computer's time zone: for --today and for a meeting that is played. What it
/// writes reads the same in the window, which goes by the computer's time zone too.
class LocalFixedClock : public FixedClock {
public:
    explicit LocalFixedClock(Instant moment) : FixedClock(moment) {}
    LocalFixedClock(const Date& date, TimeOfDay time);

    Date dateOf(Instant moment) const override;
    TimeOfDay timeOf(Instant moment) const override;
    Instant instantOf(const Date& date, TimeOfDay time) const override;
};

} // namespace marac::platform
