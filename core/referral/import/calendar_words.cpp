// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/calendar_words.h"

#include "core/base/text.h"
#include "core/referral/import/word_list.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace marac::intake {

namespace {

struct Token {
    std::string text;
    bool isNumber = false;
    unsigned month = 0; ///< of a word that names one

    int number() const { return std::stoi(text); }
};

constexpr std::array<std::string_view, 12> kEnglish = {"january", "february", "march", "april", "may", "june", "july",
                                                       "august", "september", "october", "november", "december"};
constexpr std::array<std::string_view, 12> kWelsh = {"ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin",
                                                     "gorffennaf", "awst", "medi", "hydref", "tachwedd", "rhagfyr"};

unsigned monthNamed(std::string_view word)
{
    for (unsigned m = 0; m < 12; ++m) {
        const bool isEnglish = word == kEnglish[m] || word == kEnglish[m].substr(0, 3) || (m == 8 && word == "sept");
        if (isEnglish || word == kWelsh[m])
            return m + 1;
    }
    return 0;
}

bool isNoise(std::string_view word)
{
    return isOneOf(word, {"st", "nd", "rd", "th", "of", "dob", "d", "o", "b", "born", "in", "mon", "tue", "tues", "wed", "thu",
                          "thur", "thurs", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday", "friday",
                          "saturday", "sunday"});
}

bool isAgeWord(std::string_view word)
{
    return isOneOf(word, {"aged", "age", "yrs", "yr", "years", "year", "y", "yo", "old", "oed"});
}

bool isAboutWord(std::string_view word)
{
    return isOneOf(word, {"c", "ca", "circa", "about", "approx", "approximately", "around", "roughly", "maybe", "est", "tua"});
}

/// "13/11/2026 14:30" and "2026-11-13T00:00:00Z" say the same day as without their time.
std::string_view withoutTime(std::string_view text)
{
    size_t at = text.find(':');
    if (at == std::string_view::npos)
        return text;
    while (at > 0 && std::isdigit(static_cast<unsigned char>(text[at - 1])) != 0)
        --at;
    const bool isTime = at > 0 && (text[at - 1] == ' ' || text[at - 1] == 't');
    return isTime ? text.substr(0, at - 1) : text;
}

/// Runs of digits and runs of letters; nothing else separates or means anything. Empty if a run is too long to be a date.
std::vector<Token> tokens(std::string_view text)
{
    std::vector<Token> out;
    char before = ' ';
    for (const char c : text) {
        const bool isDigit = c >= '0' && c <= '9';
        const bool isLetter = (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        const bool goesOn = !out.empty() && before != ' ' && out.back().isNumber == isDigit;
        if ((isDigit || isLetter) && goesOn)
            out.back().text += c;
        else if (isDigit || isLetter)
            out.push_back({std::string(1, c), isDigit, 0});
        before = isDigit || isLetter ? c : ' ';
    }
    const bool isTooLong = out.size() > 12 || std::ranges::any_of(out, [](const Token& t) { return t.text.size() > 12 || (t.isNumber && t.text.size() > 8); });
    return isTooLong ? std::vector<Token>() : out;
}

CalendarWords ambiguous()
{
    CalendarWords words;
    words.how = Understanding::Ambiguous;
    return words;
}

CalendarWords dated(const Token& year, unsigned month, std::optional<unsigned> day)
{
    CalendarWords words;
    words.year = year.number();
    words.yearDigits = year.text.size();
    words.month = month;
    words.day = day;
    const bool isYear = words.yearDigits == 4 || words.yearDigits == 2;
    const bool isReal = month >= 1 && month <= 12 && (!day || (*day >= 1 && *day <= 31));
    words.how = isYear && isReal ? Understanding::Understood : Understanding::NotUnderstood;
    if (words.yearDigits == 1 && isReal)
        words.how = Understanding::Ambiguous;
    return words;
}

unsigned smallNumber(const Token& token)
{
    return token.text.size() <= 2 ? static_cast<unsigned>(token.number()) : 99U;
}

CalendarWords threeParts(const std::vector<Token>& t)
{
    if (t[1].month != 0 && t[0].isNumber && t[2].isNumber) {
        const bool yearFirst = t[0].text.size() == 4;
        return dated(t[yearFirst ? 0 : 2], t[1].month, smallNumber(t[yearFirst ? 2 : 0]));
    }
    if (t[0].month != 0 && t[1].isNumber && t[2].isNumber)
        return dated(t[2], t[0].month, smallNumber(t[1]));
    if (!t[0].isNumber || !t[1].isNumber || !t[2].isNumber)
        return {};
    if (t[0].text.size() == 4)
        return dated(t[0], smallNumber(t[1]), smallNumber(t[2]));
    return dated(t[2], smallNumber(t[1]), smallNumber(t[0]));
}

CalendarWords twoParts(const std::vector<Token>& t)
{
    const bool yearFirst = t[0].isNumber && t[0].text.size() == 4;
    const Token& year = t[yearFirst ? 0 : 1];
    const Token& other = t[yearFirst ? 1 : 0];
    if (!year.isNumber || (!other.isNumber && other.month == 0))
        return t[0].isNumber && t[1].month != 0 ? ambiguous() : CalendarWords{};
    const unsigned month = other.month != 0 ? other.month : smallNumber(other);
    const bool mayBeDay = year.text.size() < 4 && (other.month == 0 || year.number() <= 31);
    return mayBeDay ? ambiguous() : dated(year, month, std::nullopt);
}

/// "13112026" or "20261113", whichever is a date; "131126" could be three things.
CalendarWords runTogether(const Token& token)
{
    const auto part = [&](size_t from, size_t count) { return Token{token.text.substr(from, count), true, 0}; };
    const CalendarWords dayFirst = dated(part(4, 4), smallNumber(part(2, 2)), smallNumber(part(0, 2)));
    const CalendarWords yearFirst = dated(part(0, 4), smallNumber(part(4, 2)), smallNumber(part(6, 2)));
    const auto fits = [](const CalendarWords& words) {
        return words.how == Understanding::Understood && *words.year >= 1900 && *words.year <= 2100;
    };
    if (fits(dayFirst) && fits(yearFirst))
        return ambiguous();
    return fits(dayFirst) ? dayFirst : fits(yearFirst) ? yearFirst : CalendarWords{};
}

CalendarWords onePart(const Token& token)
{
    CalendarWords words;
    if (!token.isNumber)
        return words;
    if (token.text.size() == 8)
        return runTogether(token);
    if (token.text.size() == 6)
        return ambiguous();
    words.how = Understanding::Understood;
    if (token.text.size() == 4) {
        words.year = token.number();
        words.yearDigits = 4;
    } else if (token.text.size() == 5) {
        words.serial = token.number();
    } else if (token.number() <= 110) {
        words.age = token.number();
    } else {
        words.how = Understanding::NotUnderstood;
    }
    return words;
}

} // namespace

CalendarWords calendarWords(std::string_view text)
{
    const std::string plain = folded(text);
    std::vector<Token> parts = tokens(withoutTime(plain));
    bool isAbout = plain.find('?') != std::string::npos || plain.find('~') != std::string::npos;
    bool isAge = false;
    for (const Token& token : parts) {
        isAbout = isAbout || isAboutWord(token.text);
        isAge = isAge || isAgeWord(token.text);
    }
    std::erase_if(parts, [](const Token& t) { return isNoise(t.text) || isAgeWord(t.text) || isAboutWord(t.text); });
    for (Token& token : parts)
        token.month = token.isNumber ? 0 : monthNamed(token.text);
    CalendarWords words;
    if (parts.size() == 3)
        words = threeParts(parts);
    else if (parts.size() == 2)
        words = twoParts(parts);
    else if (parts.size() == 1)
        words = onePart(parts[0]);
    words.isApproximate = isAbout || words.age.has_value();
    if (isAge && words.how == Understanding::Understood && !words.age)
        words.how = Understanding::NotUnderstood;
    return words;
}

} // namespace marac::intake
