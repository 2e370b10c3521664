// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/birth_date.h"

#include <string_view>
#include <vector>

namespace marac::matching {

/// What a half-typed birthday may mean: "4/3/85" is 1985 or none other that is past; "4/3" is a day and month of any year
/// (years 1 to 9999); empty where it is no date. Day first, as it is written in Britain, or ISO.
std::vector<BirthDate> typedDates(std::string_view typed);

} // namespace marac::matching
