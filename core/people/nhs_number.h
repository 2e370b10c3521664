// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace marac::people {

/// Whether this can be an NHS number: ten digits, however spaced, of which the last checks the others (modulus 11, NHS Data
/// Dictionary, "NHS number"). A wrong one is kept as it was written and said to be wrong.
bool isNhsNumber(std::string_view written);

} // namespace marac::people
