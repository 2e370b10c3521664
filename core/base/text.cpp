// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include "core/base/assert.h"

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <memory>

namespace marac {

namespace {

bool isSpace(UChar32 c)
{
    return u_isUWhiteSpace(c) != 0 || c == 0xFEFF || c == 0x200B;
}

std::vector<UChar32> codePoints(std::string_view text)
{
    std::vector<UChar32> points;
    points.reserve(text.size());
    const auto length = static_cast<int32_t>(text.size());
    for (int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(reinterpret_cast<const uint8_t*>(text.data()), i, length, c);
        points.push_back(c);
    }
    return points;
}

void append(std::string& out, UChar32 c)
{
    icu::UnicodeString(c).toUTF8String(out);
}

icu::UnicodeString unicode(std::string_view text)
{
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
}

std::string utf8(const icu::UnicodeString& text)
{
    std::string out;
    text.toUTF8String(out);
    return out;
}

std::string normalised(std::string_view text, const icu::Normalizer2* (*form)(UErrorCode&))
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = form(status);
    const icu::UnicodeString result = normalizer->normalize(unicode(text), status);
    MARAC_ASSERT(U_SUCCESS(status));
    return utf8(result);
}

} // namespace

std::string trimmed(std::string_view text)
{
    const auto points = codePoints(text);
    size_t first = 0;
    size_t last = points.size();
    while (first < last && isSpace(points[first]))
        ++first;
    while (last > first && isSpace(points[last - 1]))
        --last;
    std::string out;
    for (size_t i = first; i < last; ++i)
        append(out, points[i]);
    return out;
}

std::string simplified(std::string_view text)
{
    std::string out;
    bool gap = false;
    for (const UChar32 c : codePoints(text)) {
        if (isSpace(c)) {
            gap = !out.empty();
            continue;
        }
        if (gap)
            out += ' ';
        gap = false;
        append(out, c);
    }
    return out;
}

std::vector<std::string> split(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    size_t start = 0;
    for (size_t at = text.find(separator); at != std::string_view::npos; at = text.find(separator, start)) {
        parts.emplace_back(text.substr(start, at - start));
        start = at + 1;
    }
    parts.emplace_back(text.substr(start));
    return parts;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string out;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            out += separator;
        out += parts[i];
    }
    return out;
}

std::string folded(std::string_view text)
{
    icu::UnicodeString decomposed = unicode(normalised(text, icu::Normalizer2::getNFKDInstance));
    decomposed.foldCase();
    std::string out;
    for (int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
        const UChar32 c = decomposed.char32At(i);
        const bool isApostrophe = c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC || c == '`';
        if (u_charType(c) != U_NON_SPACING_MARK && !isApostrophe)
            append(out, c);
    }
    return simplified(out);
}

std::string lowerCase(std::string_view text)
{
    return utf8(unicode(text).toLower(icu::Locale::getUK()));
}

std::string composed(std::string_view text)
{
    return normalised(text, icu::Normalizer2::getNFCInstance);
}

std::string compatible(std::string_view text)
{
    return normalised(text, icu::Normalizer2::getNFKCInstance);
}

bool isValidUtf8(std::string_view text)
{
    const auto length = static_cast<int32_t>(text.size());
    for (int32_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT(reinterpret_cast<const uint8_t*>(text.data()), i, length, c);
        if (c < 0)
            return false;
    }
    return true;
}

size_t characterCount(std::string_view text)
{
    return codePoints(text).size();
}

std::string shortened(std::string_view text, size_t count)
{
    const auto points = codePoints(text);
    if (points.size() <= count)
        return std::string(text);
    std::string out;
    for (size_t i = 0; i + 1 < count; ++i)
        append(out, points[i]);
    return out + "…";
}

int compareWords(std::string_view a, std::string_view b)
{
    static const std::unique_ptr<icu::Collator> collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale::getUK(), status));
        MARAC_ASSERT(U_SUCCESS(status));
        return made;
    }();
    UErrorCode status = U_ZERO_ERROR;
    const UCollationResult order = collator->compare(unicode(a), unicode(b), status);
    return order == UCOL_LESS ? -1 : order == UCOL_GREATER ? 1 : 0;
}

} // namespace marac
