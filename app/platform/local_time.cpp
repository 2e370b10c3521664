// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/local_time.h"

#include "core/base/assert.h"

#include <ctime>

namespace marac::platform {

namespace {

std::tm localParts(Instant moment)
{
    const std::time_t seconds = moment.seconds();
    std::tm parts{};
    localtime_r(&seconds, &parts);
    return parts;
}

} // namespace

Instant systemNow()
{
    return Instant(std::time(nullptr));
}

Date localDateOf(Instant moment)
{
    const std::tm parts = localParts(moment);
    const auto date = Date::fromYmd(parts.tm_year + 1900, static_cast<unsigned>(parts.tm_mon + 1), static_cast<unsigned>(parts.tm_mday));
    MARAC_ASSERT(date);
    return *date;
}

TimeOfDay localTimeOf(Instant moment)
{
    const std::tm parts = localParts(moment);
    return TimeOfDay(parts.tm_hour * 60 + parts.tm_min);
}

Instant instantOfLocal(const Date& date, TimeOfDay time)
{
    std::tm parts{};
    parts.tm_year = date.year() - 1900;
    parts.tm_mon = static_cast<int>(date.month()) - 1;
    parts.tm_mday = static_cast<int>(date.day());
    parts.tm_min = time.minutes();
    parts.tm_isdst = -1;
    return Instant(std::mktime(&parts));
}

} // namespace marac::platform
