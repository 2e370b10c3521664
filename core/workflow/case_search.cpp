// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/case_search.h"

#include "core/base/text.h"
#include "core/matching/plain.h"
#include "core/workflow/repeats.h"

#include <algorithm>

namespace marac::workflow {

using people::Person;

namespace {

constexpr size_t kFewestOfANumber = 4;

/// The cases of one person after another, newest first, each once.
class Finding {
public:
    Finding(const Workspace& workspace, size_t atMost) : m_workspace(workspace), m_atMost(atMost) {}

    bool isFull() const { return m_found.size() >= m_atMost; }
    void add(const FoundCase& one)
    {
        const bool isThere = std::any_of(m_found.begin(), m_found.end(), [&](const FoundCase& f) { return f.referral == one.referral; });
        if (!isFull() && !isThere)
            m_found.push_back(one);
    }
    void addCasesOf(const Id<Person>& id, const std::vector<matching::Evidence>& why)
    {
        auto parts = m_workspace.repeats().details().partsOf(id);
        std::stable_sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) { return b.referral->received < a.referral->received; });
        for (const DetailBook::Owner& owner : parts)
            add({owner.referral, owner.person, owner.part, why});
    }
    std::vector<FoundCase> take() { return std::move(m_found); }

private:
    const Workspace& m_workspace;
    size_t m_atMost;
    std::vector<FoundCase> m_found;
};

/// Of every referral at every letter, so without a look into Unicode: references are letters and digits.
bool beginsWith(const std::string& ref, const std::string& plain)
{
    size_t fitting = 0;
    for (const char letter : ref) {
        if (fitting == plain.size())
            break;
        const bool isBig = letter >= 'A' && letter <= 'Z';
        const char small = isBig ? static_cast<char>(letter - 'A' + 'a') : letter;
        const bool isPart = (small >= 'a' && small <= 'z') || (small >= '0' && small <= '9');
        if (isPart && small != plain[fitting])
            return false;
        fitting += isPart ? 1 : 0;
    }
    return fitting == plain.size();
}

std::vector<matching::Evidence> numberWords(const Person& person, const std::string& typed)
{
    const auto holds = [&](const std::string& number) {
        return !number.empty() && matching::plainNumber(number).find(typed) != std::string::npos;
    };
    if (holds(person.nhsNumber))
        return {{phrase("Case search", "NHS number %1").with(person.nhsNumber), 0}};
    if (holds(person.policeNumber))
        return {{phrase("Case search", "Police number %1").with(person.policeNumber), 0}};
    return {};
}

} // namespace

std::vector<FoundCase> casesFound(const Workspace& workspace, std::string_view typed, size_t atMost)
{
    const CaseBook& book = workspace.book();
    Finding finding(workspace, atMost);
    const std::string plain = join(matching::wordsOf(matching::plainWords(typed)), "");
    for (auto referral = book.referrals().rbegin(); referral != book.referrals().rend() && !plain.empty() && !finding.isFull(); ++referral) {
        if (beginsWith(referral->ref, plain))
            finding.add({&*referral, book.person(referral->victim), PartIn::Victim, {}});
    }
    for (const matching::Suggestion& suggestion : workspace.repeats().searchTyped(typed, atMost))
        finding.addCasesOf(Id<Person>(suggestion.key), suggestion.evidence);
    const bool mayBeNumber = plain.size() >= kFewestOfANumber && matching::hasDigit(plain);
    for (const Person& person : book.people()) {
        if (!mayBeNumber || finding.isFull())
            break;
        if (const auto why = numberWords(person, plain); !why.empty())
            finding.addCasesOf(person.id, why);
    }
    return finding.take();
}

std::vector<std::string> reasonsWords(const std::vector<matching::Evidence>& why, const Person& person, const Phrasebook& words)
{
    std::vector<std::string> numbers{matching::plainPhone(person.phone)};
    for (const std::string& other : person.otherPhones)
        numbers.push_back(matching::plainPhone(other));
    std::vector<std::string> reasons;
    for (const matching::Evidence& evidence : why) {
        std::string said = words.say(evidence.say);
        for (const std::string& arg : evidence.say.args) {
            const auto known = std::find(numbers.begin(), numbers.end(), arg);
            if (arg.empty() || known == numbers.end())
                continue;
            // In front, so that where a line is cut the number goes and its words stay.
            said = '(' + words.say(people::wordsFor(known == numbers.begin() ? person.safeContact : people::SafeContact{})) + ") " + said;
        }
        reasons.push_back(std::move(said));
    }
    return reasons;
}

} // namespace marac::workflow
