// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/audience.h"

#include "core/base/text.h"

#include <algorithm>
#include <map>

namespace marac::exports {

namespace {

/// Folding closes the gap at an apostrophe; here "Sample's van" has to show the name.
std::string withGapsForApostrophes(std::string_view text)
{
    std::string open;
    for (size_t i = 0; i < text.size(); ++i) {
        const bool isCurly = text.substr(i, 3) == "\u2019" || text.substr(i, 3) == "\u2018";
        open += isCurly || text[i] == '\'' ? ' ' : text[i];
        i += isCurly ? 2 : 0;
    }
    return open;
}

/// Folded, with single spaces, and a space at either end, so that whole words are found.
std::string asWords(std::string_view text)
{
    std::string words = " ";
    for (const char letter : folded(withGapsForApostrophes(text))) {
        const auto byte = static_cast<unsigned char>(letter);
        const bool isPartOfWord = byte >= 0x80 || (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z');
        if (isPartOfWord)
            words += letter;
        else if (words.back() != ' ')
            words += ' ';
    }
    return words.back() == ' ' ? words : words + ' ';
}

/// Full names and case numbers only: a forename alone would blank lines about other people.
void addWords(std::set<std::string>& all, std::string_view text)
{
    const std::string words = asWords(text);
    const bool isFullName = std::count(words.begin(), words.end(), ' ') >= 3;
    if (isFullName || words.find_first_of("0123456789") != std::string::npos)
        all.insert(words);
}

void addNames(std::set<std::string>& all, const people::Person& person)
{
    addWords(all, person.name.full());
    for (const people::Name& name : person.otherNames)
        addWords(all, name.full());
}

std::set<std::string> wordsOf(const CasePaper& paper)
{
    std::set<std::string> words;
    addWords(words, paper.referral.ref);
    addNames(words, paper.victim);
    for (const people::Person& perpetrator : paper.perpetrators)
        addNames(words, perpetrator);
    for (const people::Child& child : paper.referral.children)
        addWords(words, child.name);
    return words;
}

bool worksWithChildren(const agency::Agency& agency)
{
    using enum agency::ReturnSource;
    return agency.source == ChildrenSocialCare || agency.source == Education || agency.source == Mash;
}

/// Records of people whom somebody confirmed to be one human being, each with the one that stands for all of them.
class SamePeople {
public:
    explicit SamePeople(const std::vector<people::Identity>& identities)
    {
        for (const people::Identity& identity : identities) {
            if (identity.verdict == people::Identity::Verdict::Same)
                m_parents[of(identity.one)] = of(identity.other);
        }
    }
    Id<people::Person> of(Id<people::Person> person) const
    {
        for (auto next = m_parents.find(person); next != m_parents.end() && next->second != person;
             next = m_parents.find(person))
            person = next->second;
        return person;
    }

private:
    std::map<Id<people::Person>, Id<people::Person>> m_parents;
};

} // namespace

Audience Audience::agency(const Id<agency::Agency>& agency, const MeetingPapers& papers)
{
    Audience audience(agency);
    for (const attendance::Conflict& conflict : papers.conflicts) {
        if (conflict.agency == agency)
            audience.m_withheld.insert(conflict.referral);
    }
    std::set<std::string> visibleWords;
    for (const CasePaper& paper : papers.cases) {
        const bool isVisible = audience.maySee(paper.referral.id);
        (isVisible ? visibleWords : audience.m_withheldWords).merge(wordsOf(paper));
        audience.m_withheldCases += isVisible ? 0 : 1;
    }
    // Somebody who also stands in a case that the agency hears is no secret there.
    std::erase_if(audience.m_withheldWords, [&](const std::string& words) { return visibleWords.contains(words); });
    const auto own = std::find_if(papers.agencies.begin(), papers.agencies.end(), [&](const auto& a) { return a.id == agency; });
    audience.m_worksWithChildren = own != papers.agencies.end() && worksWithChildren(*own);
    return audience;
}

bool Audience::mayHold(const minutes::Information& information) const
{
    return information.minuting == minutes::Minuting::Minute && maySee(information.referral);
}

bool Audience::mayHold(const minutes::Risk& risk) const
{
    return risk.minuting == minutes::Minuting::Minute && maySee(risk.referral);
}

bool Audience::mustDo(const action_plan::Action& action) const
{
    return maySee(action.referral) && (isChair() || isAgency(action.agency));
}

bool Audience::isToldOfWithheld(std::string_view text) const
{
    if (m_withheldWords.empty())
        return false;
    const std::string words = asWords(text);
    return std::any_of(m_withheldWords.begin(), m_withheldWords.end(),
                       [&](const std::string& withheld) { return words.find(withheld) != std::string::npos; });
}

std::vector<attendance::Conflict> withSameVictim(const std::vector<attendance::Conflict>& conflicts,
                                                 const std::vector<referral::Referral>& referrals,
                                                 const std::vector<people::Identity>& identities)
{
    const SamePeople same(identities);
    std::vector<attendance::Conflict> widened = conflicts;
    for (const attendance::Conflict& conflict : conflicts) {
        const auto declared = std::find_if(referrals.begin(), referrals.end(), [&](const auto& r) { return r.id == conflict.referral; });
        if (declared == referrals.end() || declared->victim.isEmpty())
            continue;
        for (const referral::Referral& other : referrals) {
            const bool isSameVictim = same.of(other.victim) == same.of(declared->victim);
            if (!isSameVictim || attendance::isWithheld(widened, conflict.agency, other.id))
                continue;
            attendance::Conflict also = conflict;
            also.referral = other.id;
            widened.push_back(also);
        }
    }
    return widened;
}

} // namespace marac::exports
