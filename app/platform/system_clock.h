// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace marac::platform {

/// The computer's clock in the computer's time zone: what a real meeting runs by.
class SystemClock : public Clock {
public:
    Instant now() const override;
    Date dateOf(Instant moment) const override;
    TimeOfDay timeOf(Instant moment) const override;
    Instant instantOf(const Date& date, TimeOfDay time) const override;
};

} // namespace marac::platform
