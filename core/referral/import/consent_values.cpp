// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/import/values.h"

#include "core/base/text.h"
#include "core/referral/import/word_list.h"

#include <algorithm>

namespace marac::intake {

namespace {

/// Words that begin an answer. The longest that fits counts, so that "no consent" is not "no" with a comment.
constexpr std::string_view kGiven[] = {"verbal consent given", "verbal consent", "written consent", "explicit consent", "informed consent",
                                       "consent given", "consent obtained", "consent gained", "with consent", "consented", "consent",
                                       "given", "obtained", "gained", "verbal", "written"};
constexpr std::string_view kWithout[] = {"without consent", "no consent", "consent not given", "consent not obtained", "consent not sought",
                                         "consent refused", "consent declined", "consent overridden", "consent dispensed with", "not given",
                                         "not obtained", "not sought", "without", "refused", "declined", "overridden", "dispensed with"};
/// Why information may be shared without consent, as referral forms offer it (UK GDPR article 6, DPA 2018 schedule 1).
constexpr std::string_view kLawful[] = {"vital interest", "public task", "public interest", "legitimate interest", "legal obligation",
                                        "legal duty", "prevention of crime", "prevent crime", "crime prevention", "prevention and detection",
                                        "safeguarding", "serious harm", "risk of harm", "child protection", "crime and disorder act"};

/// The beginning of `plain` that is one of the words, if any.
template <typename List>
std::string_view beginning(const std::string& plain, const List& list)
{
    std::string_view best;
    for (const std::string_view word : list) {
        const bool isThere = plain == word || plain.starts_with(std::string(word) + " ");
        if (isThere && word.size() > best.size())
            best = word;
    }
    return best;
}

/// What stands in the cell behind as many words as `head` has.
std::string behind(const std::string& text, std::string_view head)
{
    auto words = static_cast<size_t>(std::ranges::count(head, ' ')) + 1;
    size_t at = 0;
    while (words > 0 && at != std::string::npos) {
        at = text.find_first_of(" -:,;(.", at + 1);
        const size_t next = at == std::string::npos ? at : text.find_first_not_of(" -:,;(.", at);
        --words;
        at = next;
    }
    std::string rest = at == std::string::npos ? std::string() : text.substr(at);
    if (!rest.empty() && rest.back() == ')' && rest.find('(') == std::string::npos)
        rest.pop_back();
    return rest;
}

} // namespace

Reading<YesNo> readConsent(const Cell& cell)
{
    const Reading<YesNo> yesNo = readYesNo(cell);
    if (yesNo.how != Understanding::NotUnderstood)
        return yesNo;
    const std::string text = simplified(cell.text);
    const std::string plain = plainWords(text);
    const std::string_view without = beginning(plain, kWithout);
    const std::string_view given = beginning(plain, kGiven);
    if (without.size() > given.size())
        return {Understanding::Understood, {Answer::No, behind(text, without)}};
    const bool isDenied = std::ranges::any_of(kWithout, [&](std::string_view word) { return plain.find(word) != std::string::npos; });
    if (!given.empty() && isDenied)
        return {Understanding::Ambiguous, {}};
    if (!given.empty())
        return {Understanding::Understood, {Answer::Yes, behind(text, given)}};
    const bool isLawful = std::ranges::any_of(kLawful, [&](std::string_view word) { return plain.find(word) != std::string::npos; });
    return isLawful ? Reading<YesNo>{Understanding::Understood, {Answer::No, text}} : Reading<YesNo>{Understanding::NotUnderstood, {}};
}

Reading<std::string> readNamed(const Cell& cell)
{
    const std::string text = simplified(cell.text);
    if (text.empty())
        return {};
    const Reading<YesNo> yesNo = readYesNo(cell);
    const bool isBareAnswer = yesNo.isUnderstood() && yesNo.value.comment.empty();
    const std::string plain = plainWords(text);
    if ((isBareAnswer && yesNo.value.answer == Answer::No) || isOneOf(plain, {"n a", "na", "not applicable", "not named"}))
        return {Understanding::Understood, {}};
    if (isBareAnswer || yesNo.how == Understanding::Ambiguous)
        return {Understanding::NotUnderstood, {}};
    const bool saysYes = yesNo.isUnderstood() && yesNo.value.answer == Answer::Yes;
    return {Understanding::Understood, saysYes ? yesNo.value.comment : text};
}

std::vector<std::string> readSchools(const Cell& cell)
{
    std::vector<std::string> schools(1);
    for (const char c : cell.text) {
        if (c == ';' || c == '\n' || c == '/')
            schools.emplace_back();
        else
            schools.back() += c;
    }
    for (std::string& school : schools)
        school = simplified(school);
    std::erase_if(schools, [](const std::string& school) { return school.empty(); });
    return schools;
}

} // namespace marac::intake
