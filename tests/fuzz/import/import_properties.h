// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace marac::intake::fuzz {

/// Reads any bytes as every kind of list and as every kind of value, and stops the program if a promise is broken: no line
/// is lost, every row has a victim's name and a date, nothing not understood counts as "yes".
void readAnything(std::string_view bytes);

} // namespace marac::intake::fuzz
