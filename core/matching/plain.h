// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace marac::matching {

// Forms for comparing, never for showing. All of them accept anything, also invalid UTF-8.

/// Lower-case Latin letters and digits, one space between words: "Ŵyn O’Connor-Smith" is "wyn oconnor smith",
/// other scripts are transliterated.
std::string plainWords(std::string_view text);
std::vector<std::string> wordsOf(std::string_view plain);
/// "zz18 9hd" and "ZZ189HD" are "zz189hd".
std::string plainPostcode(std::string_view text);
/// The part before the last three characters of a British postcode, else nothing: "zz18" of "zz189hd".
std::string outwardOf(std::string_view plainPostcode);
/// National digits: "+44 (0)7700 900008" is "07700900008". Nothing for fewer than seven digits.
std::string plainPhone(std::string_view text);
/// Letters and digits without spaces; nothing for fewer than four characters.
std::string plainNumber(std::string_view text);
/// Lower case without spaces; nothing where no @ stands between two parts.
std::string plainEmail(std::string_view text);
/// 'f', 'm', or 0 where it is neither said nor one of the two.
char plainSex(std::string_view text);

} // namespace marac::matching
