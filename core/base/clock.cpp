// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include "core/base/assert.h"

#include <fmt/format.h>

namespace marac {

Date FixedClock::dateOf(Instant moment) const
{
    const auto date = Date::parseIso(moment.iso().substr(0, 10));
    MARAC_ASSERT(date.has_value());
    return *date;
}

TimeOfDay FixedClock::timeOf(Instant moment) const
{
    const std::int64_t ofDay = ((moment.seconds() % 86400) + 86400) % 86400;
    return TimeOfDay(static_cast<int>(ofDay / 60));
}

Instant FixedClock::instantOf(const Date& date, TimeOfDay time) const
{
    const auto midnight = Instant::parseIso(date.iso() + "T00:00:00Z");
    MARAC_ASSERT(midnight.has_value());
    return midnight->plusSeconds(time.minutes() * 60LL);
}

} // namespace marac
