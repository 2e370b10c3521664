// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/plain.h"

#include "core/base/assert.h"
#include "core/base/text.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>

namespace marac::matching {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string inLatin(std::string_view text)
{
    static const std::unique_ptr<icu::Transliterator> latin = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
            "Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower", UTRANS_FORWARD, status));
        MARAC_ASSERT(U_SUCCESS(status));
        return made;
    }();
    icu::UnicodeString changed = icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
    latin->transliterate(changed);
    std::string out;
    changed.toUTF8String(out);
    return out;
}

// A plain ASCII name is by far the most common; the ICU way costs thirty times as much.
std::string latinLower(std::string_view text)
{
    if (!isAscii(text))
        return inLatin(folded(text));
    std::string out(text);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

bool isApostrophe(char c)
{
    return c == '\'' || c == '`';
}

std::string lettersAndDigits(std::string_view text)
{
    std::string out;
    for (const char c : latinLower(text)) {
        if (isLetter(c) || isDigit(c))
            out += c;
    }
    return out;
}

} // namespace

std::string plainWords(std::string_view text)
{
    std::string out;
    bool gap = false;
    for (const char c : latinLower(text)) {
        if (isApostrophe(c))
            continue;
        if (!isLetter(c) && !isDigit(c)) {
            gap = !out.empty();
            continue;
        }
        if (gap)
            out += ' ';
        gap = false;
        out += c;
    }
    return out;
}

std::vector<std::string> wordsOf(std::string_view plain)
{
    if (plain.empty())
        return {};
    return split(plain, ' ');
}

std::string plainPostcode(std::string_view text)
{
    const std::string plain = lettersAndDigits(text);
    return plain.size() < 3 || plain.size() > 10 ? std::string() : plain;
}

std::string outwardOf(std::string_view plainPostcode)
{
    const size_t size = plainPostcode.size();
    if (size < 5 || size > 7 || !isLetter(plainPostcode[0]))
        return {};
    const bool british = isDigit(plainPostcode[size - 3]) && isLetter(plainPostcode[size - 2])
                         && isLetter(plainPostcode[size - 1]);
    return british ? std::string(plainPostcode.substr(0, size - 3)) : std::string();
}

std::string plainPhone(std::string_view text)
{
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isDigit);
    for (const std::string_view country : {"00440", "0044", "440", "44"}) {
        if (digits.starts_with(country) && digits.size() >= country.size() + 9) {
            digits = "0" + digits.substr(country.size());
            break;
        }
    }
    // A spreadsheet that took the number for a number has eaten its leading nought.
    if (digits.size() == 10 && digits[0] != '0')
        digits = "0" + digits;
    return digits.size() < 7 ? std::string() : digits;
}

std::string plainNumber(std::string_view text)
{
    std::string plain = lettersAndDigits(text);
    return plain.size() < 4 ? std::string() : plain;
}

std::string plainEmail(std::string_view text)
{
    std::string plain = latinLower(text);
    std::erase_if(plain, [](char c) { return c == ' ' || c == '\t' || c == '<' || c == '>'; });
    const size_t at = plain.find('@');
    return at == 0 || at == std::string::npos || at + 1 == plain.size() ? std::string() : plain;
}

char plainSex(std::string_view text)
{
    const std::string plain = plainWords(text);
    constexpr std::array female{"f", "female", "woman", "girl", "w", "benyw", "b", "menyw"};
    constexpr std::array male{"m", "male", "man", "boy", "gwryw", "g", "dyn"};
    const auto isPlain = [&](const char* word) { return plain == word; };
    if (std::any_of(female.begin(), female.end(), isPlain))
        return 'f';
    return std::any_of(male.begin(), male.end(), isPlain) ? 'm' : '\0';
}

} // namespace marac::matching
