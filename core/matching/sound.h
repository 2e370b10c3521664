// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace marac::matching {

/// How a plain word sounds, roughly, in the names met in Britain: the consonants that stay when English, Welsh, Slavic,
/// Arabic and South Asian names are spelt by ear. "Philips" and "Fillips", "Dafydd" and "Davith", "Kowalczyk" and
/// "Kovalchik" sound alike.
std::string soundOf(std::string_view plainWord);

} // namespace marac::matching
