// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace marac::pdf {

/// How numbers and text are written in PDF syntax. Never by way of the locale.

std::string number(double value); ///< at most two decimals, "10.5"
std::string hex4(unsigned value); ///< "00AF"
/// UTF-16BE in hexadecimal digits, without brackets or mark.
std::string hexUtf16(std::u16string_view text);
std::string utf8(std::u16string_view text);
/// For XML content. The text must be clean (clean_text.h): XML knows no control characters.
std::string xmlEscaped(std::string_view text);

} // namespace marac::pdf
