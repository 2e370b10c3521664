// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/families.h"

#include "core/base/text.h"
#include "core/workflow/repeats.h"

#include <algorithm>
#include <cstdlib>

namespace marac::workflow {

using referral::Referral;

namespace {

constexpr double kAlmostCertain = 0.95;

/// Everybody whom a referral speaks about as victim or perpetrator.
std::vector<Id<people::Person>> adultsOf(const Referral& referral)
{
    std::vector<Id<people::Person>> adults{referral.victim};
    for (const people::PerpetratorLink& link : referral.perpetrators)
        adults.push_back(link.person);
    return adults;
}

bool isSameAdult(const CaseBook& book, const Id<people::Person>& one, const Id<people::Person>& other)
{
    if (one == other)
        return true;
    return std::any_of(book.identities().begin(), book.identities().end(), [&](const people::Identity& identity) {
        const bool isAboutThem = (identity.one == one && identity.other == other) || (identity.one == other && identity.other == one);
        return isAboutThem && identity.verdict == people::Identity::Verdict::Same;
    });
}

/// A first name alone says nothing; a whole name at about the same age does.
bool isSameChild(const people::Child& one, const people::Child& other)
{
    const bool isWholeName = simplified(one.name).find(' ') != std::string::npos;
    const bool isOfAge = !one.age || !other.age || std::abs(*one.age - *other.age) <= 1;
    return isWholeName && isOfAge && folded(one.name) == folded(other.name);
}

bool sharesPeople(const CaseBook& book, const Referral& one, const Referral& other)
{
    for (const auto& adult : adultsOf(one)) {
        for (const auto& theirs : adultsOf(other)) {
            if (isSameAdult(book, adult, theirs))
                return true;
        }
    }
    return std::any_of(one.children.begin(), one.children.end(), [&](const people::Child& child) {
        return std::any_of(other.children.begin(), other.children.end(), [&](const people::Child& theirs) { return isSameChild(child, theirs); });
    });
}

/// What the matching of people knows beyond the records themselves.
std::vector<Id<Referral>> matchedWith(const Workspace& workspace, const Referral& referral)
{
    std::vector<Id<Referral>> matched;
    for (const PossibleMatch& match : workspace.repeats().matchesOf(referral)) {
        if (match.isConfirmed || match.probability >= kAlmostCertain)
            matched.push_back(match.earlier->id);
    }
    for (const Referral* other : workspace.repeats().othersWithPerpetratorOf(referral))
        matched.push_back(other->id);
    return matched;
}

/// Families as they grow together, each named by the place of one of its cases.
class Growing {
public:
    explicit Growing(size_t cases)
    {
        for (size_t i = 0; i < cases; ++i)
            m_names.push_back(i);
    }
    void join(size_t one, size_t other)
    {
        const size_t gone = m_names[other];
        const size_t stays = m_names[one];
        for (size_t& name : m_names)
            name = name == gone ? stays : name;
    }
    size_t nameOf(size_t place) const { return m_names[place]; }
    bool isAlone(size_t place) const { return std::count(m_names.begin(), m_names.end(), m_names[place]) == 1; }

private:
    std::vector<size_t> m_names;
};

bool isChosen(const FamilyWishes& wishes, agenda::FamilyChoice::Kind kind, const Referral& one, const Referral& other)
{
    return std::any_of(wishes.choices.begin(), wishes.choices.end(), [&](const agenda::FamilyChoice& choice) {
        return choice.kind == kind && choice.names(one.id) && choice.names(other.id);
    });
}

void growAsMatched(const Workspace& workspace, const std::vector<const Referral*>& cases, const FamilyWishes& wishes, Growing& growing)
{
    for (size_t i = 0; i < cases.size(); ++i) {
        const auto matched = matchedWith(workspace, *cases[i]);
        for (size_t j = 0; j < cases.size(); ++j) {
            if (i == j || isChosen(wishes, agenda::FamilyChoice::Kind::Apart, *cases[i], *cases[j]))
                continue;
            const bool isMatched = std::find(matched.begin(), matched.end(), cases[j]->id) != matched.end();
            if (isMatched || (j > i && sharesPeople(workspace.book(), *cases[i], *cases[j])))
                growing.join(i, j);
        }
    }
}

} // namespace

std::map<Id<Referral>, int> familiesAmong(const Workspace& workspace, const std::vector<const Referral*>& cases, const FamilyWishes& wishes)
{
    Growing growing(cases.size());
    if (wishes.isAsMatched)
        growAsMatched(workspace, cases, wishes, growing);
    for (size_t i = 0; i < cases.size(); ++i) {
        for (size_t j = i + 1; j < cases.size(); ++j) {
            if (isChosen(wishes, agenda::FamilyChoice::Kind::Together, *cases[i], *cases[j]))
                growing.join(i, j);
        }
    }
    std::map<Id<Referral>, int> families;
    for (size_t i = 0; i < cases.size(); ++i) {
        if (!growing.isAlone(i))
            families[cases[i]->id] = static_cast<int>(growing.nameOf(i));
    }
    return families;
}

} // namespace marac::workflow
