// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace marac {

/// Text is UTF-8 everywhere. These are the few things that the rooms do with it; Unicode knowledge is ICU's.

std::string trimmed(std::string_view text);            ///< without white space (also no-break) at either end
std::string simplified(std::string_view text);         ///< trimmed, inner runs of white space become one space
std::vector<std::string> split(std::string_view text, char separator);
std::string join(const std::vector<std::string>& parts, std::string_view separator);
/// Lower case, without accents or apostrophes, so that "O’Connor" and "OCONNOR", "Siân" and "sian" are equal.
std::string folded(std::string_view text);
std::string lowerCase(std::string_view text);
std::string composed(std::string_view text);           ///< NFC
std::string compatible(std::string_view text);         ///< NFKC: what passphrases are turned into before use
bool isValidUtf8(std::string_view text);
size_t characterCount(std::string_view text);          ///< code points, not bytes
/// At most `count` code points, ending in "…" where cut.
std::string shortened(std::string_view text, size_t count);
/// Negative, zero, positive in British alphabetical order, ignoring case first.
int compareWords(std::string_view a, std::string_view b);

} // namespace marac
