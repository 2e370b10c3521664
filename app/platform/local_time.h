// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/instant.h"

namespace marac::platform {

// Days and times as the computer's own time zone has them. The one place that asks the system for it.

Instant systemNow();
Date localDateOf(Instant moment);
TimeOfDay localTimeOf(Instant moment);
/// An hour that does not exist in spring is taken as the next one; a doubled one in autumn as the first.
Instant instantOfLocal(const Date& date, TimeOfDay time);

} // namespace marac::platform
