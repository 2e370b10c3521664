// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/local_fixed_clock.h"

#include "app/platform/local_time.h"

namespace marac::platform {

LocalFixedClock::LocalFixedClock(const Date& date, TimeOfDay time) : FixedClock(instantOfLocal(date, time))
{
}

Date LocalFixedClock::dateOf(Instant moment) const
{
    return localDateOf(moment);
}

TimeOfDay LocalFixedClock::timeOf(Instant moment) const
{
    return localTimeOf(moment);
}

Instant LocalFixedClock::instantOf(const Date& date, TimeOfDay time) const
{
    return instantOfLocal(date, time);
}

} // namespace marac::platform
