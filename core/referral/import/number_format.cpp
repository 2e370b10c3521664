// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/number_format.h"

#include <fmt/format.h>

#include <cmath>

namespace marac::intake {

namespace {

/// Letters that format something, without quoted words, escaped letters and bracketed conditions.
std::string formattingLetters(std::string_view code)
{
    std::string letters;
    char until = '\0';
    for (size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (until != '\0')
            until = c == until ? '\0' : until;
        else if (c == '"' || c == '[')
            until = c == '[' ? ']' : '"';
        else if (c == '\\' || c == '_' || c == '*')
            ++i;
        else
            letters += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return letters;
}

} // namespace

NumberKind kindOfFormat(int number)
{
    if ((number >= 14 && number <= 17) || number == 22 || (number >= 27 && number <= 31) || number == 36
        || (number >= 50 && number <= 58))
        return NumberKind::Date;
    const bool isTime = (number >= 18 && number <= 21) || (number >= 32 && number <= 35) || (number >= 45 && number <= 47);
    return isTime ? NumberKind::Time : NumberKind::Plain;
}

NumberKind kindOfFormat(std::string_view code)
{
    const std::string letters = formattingLetters(code);
    if (letters.find("general") != std::string::npos || letters.find("standard") != std::string::npos)
        return NumberKind::Plain;
    const bool hasTime = letters.find_first_of("hs") != std::string::npos;
    if (letters.find_first_of("yd") != std::string::npos || (!hasTime && letters.find('m') != std::string::npos))
        return NumberKind::Date;
    return hasTime || code.find("[h") != std::string_view::npos ? NumberKind::Time : NumberKind::Plain;
}

std::optional<Date> dateOfSerial(double serial, DayCount count)
{
    constexpr double kLastOf2199 = 109'574;
    if (!(serial >= 0) || serial > kLastOf2199)
        return std::nullopt;
    const int day = static_cast<int>(std::floor(serial));
    if (count == DayCount::From1904)
        return Date::fromYmd(1904, 1, 1)->addDays(day);
    if (day == 60 || day == 0)
        return std::nullopt;
    // Excel counts a 29 February 1900 that never was, so earlier days start one day later.
    return Date::fromYmd(1899, 12, day < 60 ? 31U : 30U)->addDays(day);
}

std::string textOfNumber(double number)
{
    if (std::isfinite(number) && std::floor(number) == number && std::fabs(number) < 1e15)
        return fmt::format("{:.0f}", number == 0 ? 0.0 : number);
    return fmt::format("{:.15g}", number);
}

} // namespace marac::intake
