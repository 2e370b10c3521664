// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/pdf_text.h"

#include <unicode/unistr.h>

#include <array>
#include <charconv>
#include <cmath>

namespace marac::pdf {

std::string number(double value)
{
    const auto hundredths = std::llround(value * 100);
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), std::llabs(hundredths) / 100).ptr;
    std::string text(hundredths < 0 ? "-" : "");
    text.append(digits.data(), end);
    const auto fraction = std::llabs(hundredths) % 100;
    if (fraction == 0)
        return text;
    text += '.';
    text += static_cast<char>('0' + fraction / 10);
    if (fraction % 10 != 0)
        text += static_cast<char>('0' + fraction % 10);
    return text;
}

std::string hex4(unsigned value)
{
    static constexpr std::string_view digits = "0123456789ABCDEF";
    return {digits[value >> 12 & 15], digits[value >> 8 & 15], digits[value >> 4 & 15], digits[value & 15]};
}

std::string hexUtf16(std::u16string_view text)
{
    std::string hex;
    for (const char16_t unit : text)
        hex += hex4(unit);
    return hex;
}

std::string utf8(std::u16string_view text)
{
    std::string out;
    icu::UnicodeString(false, text.data(), static_cast<int32_t>(text.size())).toUTF8String(out);
    return out;
}

std::string xmlEscaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else
            out += c;
    }
    return out;
}

} // namespace marac::pdf
