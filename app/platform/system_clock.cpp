// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/system_clock.h"

#include "app/platform/local_time.h"

namespace marac::platform {

Instant SystemClock::now() const
{
    return systemNow();
}

Date SystemClock::dateOf(Instant moment) const
{
    return localDateOf(moment);
}

TimeOfDay SystemClock::timeOf(Instant moment) const
{
    return localTimeOf(moment);
}

Instant SystemClock::instantOf(const Date& date, TimeOfDay time) const
{
    return instantOfLocal(date, time);
}

} // namespace marac::platform
