// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/values.h"

#include "core/base/text.h"
#include "core/referral/import/word_list.h"

#include <algorithm>

namespace marac::intake {

namespace {

constexpr int kOldestListed = 30;

bool isUnbornWord(const std::string& plain)
{
    for (const std::string_view word : {"unborn", "expecting", "pregnant", "pregnancy"}) {
        if (plain.find(word) != std::string::npos)
            return true;
    }
    return false;
}

bool isDigits(std::string_view word)
{
    return !word.empty() && word.size() <= 2 && word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "7", "7 yrs", "aged 7", "3 months", "3m", "6 wks", "12/03/2019": fills the child, or says that it is none of these.
bool readAge(std::string_view text, const Date& today, ListedChild& child)
{
    std::string number;
    bool isMonths = false;
    bool isWeeks = false;
    std::string spread;
    for (const char c : plainWords(text)) {
        const bool atLetter = !spread.empty() && spread.back() >= '0' && spread.back() <= '9' && c >= 'a' && c <= 'z';
        spread += (atLetter ? " " : "") + std::string(1, c);
    }
    for (const std::string& word : split(spread, ' ')) {
        isMonths = isMonths || isOneOf(word, {"months", "month", "mths", "mth", "mnths", "mos", "mo", "m"});
        isWeeks = isWeeks || isOneOf(word, {"weeks", "week", "wks", "wk", "w", "days", "day"});
        const bool isKnown = isMonths || isWeeks || isOneOf(word, {"aged", "age", "yrs", "yr", "years", "year", "y", "yo", "old", "about", "approx", "c"});
        if (isDigits(word) && number.empty()) {
            number = word;
        } else if (!isKnown) {
            number.clear();
            break;
        }
    }
    const int age = number.empty() ? -1 : std::stoi(number);
    if (age >= 0 && (isMonths || isWeeks)) {
        child.ageMonths = isMonths ? age : age / 4;
        child.ageYears = *child.ageMonths / 12;
        return true;
    }
    if (age >= 0 && age <= kOldestListed) {
        child.ageYears = age;
        return true;
    }
    const Reading<Birth> birth = readBirth(Cell{std::string(text), {}, {}}, today, BirthOf::Child);
    if (!birth.isUnderstood() || !birth.value.date)
        return false;
    child.born = birth.value.date;
    child.ageYears = ageOn(*birth.value.date, today);
    return true;
}

/// "Name (7)": the brackets hold an age, or else a note.
ListedChild bracketed(const std::string& part, size_t open, const Date& today)
{
    ListedChild child;
    child.name = simplified(part.substr(0, open));
    const size_t close = part.find(')', open);
    const std::string inside = simplified(part.substr(open + 1, close == std::string::npos ? close : close - open - 1));
    if (!readAge(inside, today, child))
        child.note = inside;
    if (close != std::string::npos && close + 1 < part.size()) {
        const std::string after = simplified(part.substr(close + 1));
        child.note += (child.note.empty() || after.empty() ? "" : " ") + after;
    }
    return child;
}

/// "Name 7", "Name aged 7", "Name - 3 months": the age begins at the first digit or age word.
ListedChild loose(const std::string& part, const Date& today)
{
    ListedChild child;
    size_t digit = part.find_first_of("0123456789");
    if (digit == std::string::npos) {
        child.name = part;
        return child;
    }
    const std::string lower = lowerCase(part);
    for (const std::string_view word : {" aged", " age", " dob", " d.o.b"}) {
        const size_t at = lower.find(word);
        digit = at == std::string::npos ? digit : std::min(digit, at);
    }
    std::string name = simplified(part.substr(0, digit));
    while (!name.empty() && std::string_view(" -:,").find(name.back()) != std::string_view::npos)
        name.pop_back();
    if (isOneOf(plainWords(name), {"aged", "age", "ages", "dob"}))
        name.clear();
    if (!readAge(part.substr(digit), today, child)) {
        child.name = part;
        return child;
    }
    child.name = name;
    return child;
}

ListedChild childIn(const std::string& part, const Date& today)
{
    const size_t open = part.find('(');
    ListedChild child = open == std::string::npos ? loose(part, today) : bracketed(part, open, today);
    if (!isUnbornWord(plainWords(part)))
        return child;
    // Weeks of a pregnancy are not an age.
    ListedChild unborn;
    unborn.isUnborn = true;
    unborn.note = isUnbornWord(plainWords(part)) && plainWords(part) != "unborn" ? part : "";
    return unborn;
}

/// Semicolons, line breaks, "&" and "and" part children; so does a comma after an age. Nothing inside brackets does.
std::vector<std::string> parts(const std::string& text)
{
    std::vector<std::string> out(1);
    int depth = 0;
    char before = ' ';
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        depth = std::max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
        const bool isAnd = depth == 0 && (text.compare(i, 5, " and ") == 0 || text.compare(i, 5, " And ") == 0);
        const bool afterAge = c == ',' && (before == ')' || (before >= '0' && before <= '9'));
        const bool isBreak = depth == 0 && (c == ';' || c == '\n' || c == '&' || afterAge || isAnd);
        if (isBreak)
            out.emplace_back();
        else
            out.back() += c;
        i += isAnd ? 4 : 0;
        before = c != ' ' ? c : before;
    }
    for (std::string& part : out)
        part = simplified(part);
    std::erase_if(out, [](const std::string& part) { return plainWords(part).empty(); });
    return out;
}

/// "Evans, Nathan" and "Nathan, Kevin" look the same, so a comma between words is asked about.
bool isUnclear(const ListedChild& child)
{
    const bool hasDigits = child.name.find_first_of("0123456789") != std::string::npos;
    return hasDigits || child.name.find(',') != std::string::npos || child.name.find('?') != std::string::npos;
}

} // namespace

Reading<std::vector<ListedChild>> readChildren(const Cell& cell, const Date& today)
{
    const std::string plain = plainWords(cell.text);
    if (cell.isBlank())
        return {};
    if (isOneOf(plain, {"", "none", "no", "n", "0", "nil", "no children", "none known"}))
        return {plain.empty() && cell.text.find('?') != std::string::npos ? Understanding::NotUnderstood : Understanding::Understood, {}};
    // A lone number could be an age or how many there are.
    if (isDigits(plain))
        return {Understanding::Ambiguous, {}};
    Reading<std::vector<ListedChild>> reading{Understanding::Understood, {}};
    if (isOneOf(plain, {"yes", "y", "x", "unknown", "not known", "nk", "n k", "dk", "1 child"}) || plain.ends_with("children") || cell.date)
        return {Understanding::NotUnderstood, {}};
    for (const std::string& part : parts(cell.text)) {
        ListedChild child = childIn(part, today);
        if (isUnclear(child))
            reading.how = Understanding::Ambiguous;
        reading.value.push_back(std::move(child));
    }
    return reading;
}

} // namespace marac::intake
