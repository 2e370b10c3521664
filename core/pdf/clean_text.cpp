// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pdf/clean_text.h"

#include "core/base/assert.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

namespace marac::pdf {

namespace {

constexpr UChar32 kReplacement = 0xFFFD;

bool isLineEnd(UChar32 c)
{
    return c == '\n' || c == '\v' || c == '\f' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

UChar32 printable(UChar32 c)
{
    if (isLineEnd(c))
        return '\n';
    if (c == '\t')
        return ' ';
    const bool isControl = u_charType(c) == U_CONTROL_CHAR;
    const bool isNoCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return isControl || isNoCharacter ? kReplacement : c;
}

icu::UnicodeString printableText(std::string_view utf8)
{
    icu::UnicodeString text;
    const auto* bytes = reinterpret_cast<const uint8_t*>(utf8.data());
    const auto length = static_cast<int32_t>(utf8.size());
    UChar32 previous = 0;
    for (int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(bytes, i, length, c);
        if (c != '\n' || previous != '\r')
            text.append(printable(c));
        previous = c;
    }
    return text;
}

} // namespace

std::u16string cleanText(std::string_view utf8)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* composer = icu::Normalizer2::getNFCInstance(status);
    MARAC_ASSERT(U_SUCCESS(status));
    const icu::UnicodeString text = composer->normalize(printableText(utf8), status);
    MARAC_ASSERT(U_SUCCESS(status));
    return {text.getBuffer(), static_cast<size_t>(text.length())};
}

} // namespace marac::pdf
