// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/heading_words.h"
#include "core/referral/import/values.h"

#include "core/base/text.h"

#include <algorithm>
#include <set>

namespace marac::intake {

namespace {

bool isAmong(const std::string& words, std::string_view list)
{
    for (const std::string& one : split(list, '|')) {
        if (one == words)
            return true;
    }
    return false;
}

enum class Whose { Unsaid, Victim, Perpetrator, Other };

Whose whoseWord(const std::string& word)
{
    if (isAmong(word, "victim|victims|vic|vics|survivor|survivors|client|clients|complainant|ip|aggrieved|dioddefwr"))
        return Whose::Victim;
    if (isAmong(word, "perp|perps|perpetrator|perpetrators|suspect|suspects|offender|offenders|abuser|abusers|accused|respondent|perpetrator1|"
                      "perp1|cyflawnwr|harmer"))
        return Whose::Perpetrator;
    if (isAmong(word, "child|children|childs|childrens|referrer|referrers|referring|gp|school|worker|officer|mother|father"))
        return Whose::Other;
    return Whose::Unsaid;
}

/// Whose column it is, and what remains when that is taken out: "DOB of perpetrator (s)" → Perpetrator, "dob".
std::pair<Whose, std::string> whose(const std::string& plain)
{
    Whose owner = Whose::Unsaid;
    std::vector<std::string> rest;
    for (const std::string& word : split(plain, ' ')) {
        const Whose said = whoseWord(word);
        if (said != Whose::Unsaid && owner != Whose::Other)
            owner = said;
        else if (word != "alleged" && word != "the" && word != "adult")
            rest.push_back(word);
    }
    while (!rest.empty() && isAmong(rest.back(), "s|of|to|1"))
        rest.pop_back();
    return {owner, join(rest, " ")};
}

/// "Q7", "Question 7", "Dash 7 separation", "7", "7. Separation": the number, if it is one of the 24. "12 month repeat" is
/// none, so a number without a letter before it has to stand alone or end in a stop.
int questionNumber(std::string_view text)
{
    const std::string plain = plainWords(text);
    std::string rest;
    for (const std::string_view prefix : {"question ", "dash q ", "dash q", "dash ", "ric q", "ric ", "q ", "q"}) {
        if (rest.empty() && plain.starts_with(prefix))
            rest = plain.substr(prefix.size());
    }
    const bool hasPrefix = !rest.empty();
    if (!hasPrefix)
        rest = plain;
    const std::string digits = rest.substr(0, rest.find(' '));
    const bool isNumber = !digits.empty() && digits.size() <= 2 && digits.find_first_not_of("0123456789") == std::string::npos;
    const int number = isNumber ? std::stoi(digits) : 0;
    const std::string shown = simplified(text);
    const bool standsAlone = isNumber && (shown == digits || shown.find_first_of(".):") == digits.size());
    return number >= 1 && number <= 24 && (hasPrefix || standsAlone) ? number : 0;
}

/// "perp2" is "perp" and 2; 0 where the word is nobody's or has no number.
int numberAtEnd(std::string& word)
{
    const char last = word.empty() ? ' ' : word.back();
    const std::string stem = word.substr(0, word.empty() ? 0 : word.size() - 1);
    if (last < '1' || last > '0' + kMostPerpetrators || whoseWord(stem) != Whose::Perpetrator)
        return 0;
    word = stem;
    return last - '0';
}

int ordinal(const std::string& word)
{
    const char* const kOrdinals[] = {"1|first|1st|one", "2|second|2nd|two", "3|third|3rd|three", "4|fourth|4th|four"};
    for (int i = 0; i < kMostPerpetrators; ++i) {
        if (isAmong(word, kOrdinals[i]))
            return i + 1;
    }
    return 0;
}

/// Which perpetrator a heading means, and the heading without that: "2nd perp dob" and "dob of perpetrator 2" → 2. The number
/// stands beside the perpetrator; "perp address 2" is the second line of an address. 0 is the first or only one.
std::pair<int, std::string> whichPerpetrator(const std::string& plain)
{
    std::vector<std::string> words = split(plain, ' ');
    int number = 0;
    for (size_t i = 0; i < words.size() && number == 0; ++i) {
        number = numberAtEnd(words[i]);
        if (number != 0 || whoseWord(words[i]) != Whose::Perpetrator)
            continue;
        const bool isBehind = i + 1 < words.size() && ordinal(words[i + 1]) != 0;
        const bool isBefore = !isBehind && i > 0 && ordinal(words[i - 1]) != 0;
        if (!isBehind && !isBefore)
            continue;
        const auto at = words.begin() + static_cast<std::ptrdiff_t>(isBehind ? i + 1 : i - 1);
        number = ordinal(*at);
        words.erase(at);
    }
    return {number == 1 ? 0 : number, join(words, " ")};
}

/// What plain words mean; the owner adds nothing to the meaning of what is said of the victim alone.
Field fieldOfWords(const std::string& plain)
{
    const std::string bare = plain.starts_with("marac ") ? plain.substr(6) : plain;
    for (const NamedField& one : namedFields()) {
        if (isAmong(plain, one.headings) || (bare != "date" && isAmong(bare, one.headings)))
            return one.field;
    }
    const auto [owner, what] = whose(plain);
    if (owner == Whose::Other)
        return Field::None;
    for (const PersonalField& one : personalFields()) {
        if (isAmong(what, one.headings) && (!what.empty() || owner != Whose::Unsaid))
            return owner == Whose::Perpetrator ? one.perpetrator : one.victim;
    }
    // "Victim ethnicity", "Perp relationship": but what is the perpetrator's own is not the victim's.
    for (const NamedField& one : namedFields()) {
        const bool isTheirs = owner == Whose::Victim || (owner == Whose::Perpetrator && isPerpetrators(one.field));
        if (isTheirs && isAmong(what, one.headings))
            return one.field;
    }
    return Field::None;
}

bool isVictims(Field field)
{
    return field >= Field::VictimForename && field <= Field::Language && field != Field::SafeToCall && field != Field::SafeNote;
}

/// What stands in the perpetrator's own columns, the ties aside.
bool isAboutPerpetrator(Field field)
{
    return field >= Field::PerpetratorForename && field <= Field::PerpetratorPhone;
}

/// "DOB" behind the perpetrator's columns may be either person's: nobody's telephone or birthday is guessed.
bool isAnybodys(std::string_view heading, Field field)
{
    return isVictims(field) && field <= Field::VictimEmail && whose(plainWords(heading)).first == Whose::Unsaid;
}

} // namespace

const char* nameOf(Field field)
{
    for (const NamedField& one : namedFields()) {
        if (one.field == field)
            return one.name;
    }
    for (const PersonalField& one : personalFields()) {
        if (one.victim == field)
            return one.victimName;
        if (one.perpetrator == field && field != Field::None)
            return one.perpetratorName;
    }
    return field == Field::Dash ? "dash" : "";
}

Field fieldNamed(std::string_view name)
{
    for (int i = 1; i <= static_cast<int>(Field::Dash); ++i) {
        if (name == nameOf(static_cast<Field>(i)))
            return static_cast<Field>(i);
    }
    return Field::None;
}

bool isPerpetrators(Field field)
{
    return isAboutPerpetrator(field) || field == Field::Relationship || field == Field::LivingTogether;
}

Heading headingNamed(std::string_view text)
{
    const std::string plain = plainWords(text);
    if (plain.empty() || plain.size() > 200)
        return {};
    if (const int question = questionNumber(text))
        return {Field::Dash, question};
    const auto [number, words] = whichPerpetrator(plain);
    const Field field = fieldOfWords(words);
    if (number == 0)
        return {field, 0};
    return isPerpetrators(field) ? Heading{field, number} : Heading{};
}

namespace {

/// The meaning of a heading below a group such as "PERPETRATOR": what is the perpetrator's never becomes the victim's.
Heading meaningBelow(const std::string& group, const std::string& heading)
{
    const Heading own = headingNamed(heading);
    if (group.empty())
        return own;
    const Heading grouped = headingNamed(group + " " + heading);
    if (grouped.field != Field::None)
        return grouped;
    const Whose owner = whose(plainWords(group)).first;
    const bool isSomebodyElse = owner == Whose::Perpetrator || owner == Whose::Other;
    return isSomebodyElse && isVictims(own.field) ? Heading{} : own;
}

} // namespace

std::vector<MappedColumn> columnsOf(const Line& line, const Line* group)
{
    std::vector<MappedColumn> columns;
    std::set<std::pair<Field, int>> taken;
    std::string over;
    bool isPastPerpetrator = false;
    for (size_t i = 0; i < line.cells.size(); ++i) {
        const std::string heading = simplified(line.cells[i].text);
        if (group != nullptr && !group->at(i).isBlank())
            over = simplified(group->at(i).text);
        if (heading.empty())
            continue;
        const Heading meant = meaningBelow(over, heading);
        isPastPerpetrator = isPastPerpetrator || isAboutPerpetrator(meant.field);
        const bool isUnsaid = isPastPerpetrator && over.empty() && isAnybodys(heading, meant.field);
        // A heading that comes twice is not guessed at either: the second column waits for a person.
        const bool isKnown = meant.field != Field::None && !isUnsaid && taken.insert({meant.field, meant.number}).second;
        columns.push_back({i, heading, isKnown ? meant.field : Field::None, isKnown ? meant.number : 0, Told::ByName});
    }
    return columns;
}

} // namespace marac::intake
