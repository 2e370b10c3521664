// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/meet_again.h"

#include "core/base/text.h"
#include "core/matching/serial.h"
#include "core/workflow/detail_book.h"
#include "core/workflow/repeats.h"
#include "core/workflow/shared_details.h"

#include <algorithm>
#include <map>
#include <set>

namespace marac::workflow {

using matching::PossiblePerson;
using referral::Referral;

namespace {

constexpr char kChild = '#'; ///< a child has no record of its own: the referral's id, this, and its place in the list

/// The people of an agenda, and which of their records are one person's.
class Gathering {
public:
    Gathering(const Workspace& workspace, const std::vector<const Referral*>& cases) : m_workspace(workspace)
    {
        for (const Referral* one : cases) {
            m_agenda.push_back({static_cast<int>(m_agenda.size()) + 1, {}});
            addAdult(one->victim);
            for (const people::PerpetratorLink& link : one->perpetrators)
                addAdult(link.person);
            for (size_t i = 0; i < one->children.size(); ++i)
                addChild(*one, i);
        }
    }

    std::vector<matching::MeetAgain> encounters() const
    {
        std::map<std::string, PossiblePerson> groups;
        for (const auto& [key, root] : m_roots) {
            PossiblePerson& group = groups[rootOf(key)];
            group.keys.push_back(key);
        }
        std::vector<PossiblePerson> list;
        for (auto& [root, group] : groups) {
            group.isConfirmed = std::none_of(group.keys.begin(), group.keys.end(), [&](const std::string& key) { return m_unsure.contains(key); });
            list.push_back(std::move(group));
        }
        return matching::meetAgain(m_agenda, list);
    }

private:
    void addAdult(const Id<people::Person>& id)
    {
        const auto traits = m_workspace.repeats().traits().find(id.text());
        if (traits == m_workspace.repeats().traits().end())
            return;
        m_agenda.back().people.push_back(traits->second);
        m_roots.emplace(id.text(), id.text());
        const auto confirmed = m_workspace.repeats().confirmedWith(id);
        for (const std::string& key : m_workspace.repeats().countedWith(id)) {
            if (m_roots.contains(key) && key != id.text())
                join(key, id.text(), confirmed.contains(key));
        }
    }

    void addChild(const Referral& referral, size_t place)
    {
        const people::Child& child = referral.children[place];
        const std::string key = referral.id.text() + kChild + std::to_string(place);
        matching::PersonTraits traits{key};
        traits.names.push_back({child.name, {}});
        m_agenda.back().people.push_back(traits);
        m_roots.emplace(key, key);
        for (const DetailBook::NamedChild* like : m_workspace.repeats().details().childrenLike(m_workspace.repeats().details().named(child, referral))) {
            for (const std::string& other : m_childrenOf[like->referral->id.text()]) {
                if (isThatChild(*like, other))
                    join(other, key, false);
            }
        }
        m_childrenOf[referral.id.text()].push_back(key);
    }

    static bool isThatChild(const DetailBook::NamedChild& like, const std::string& key)
    {
        const auto place = static_cast<size_t>(std::stoul(key.substr(key.find(kChild) + 1)));
        const matching::Name& name = like.name.shown;
        return simplified(like.referral->children[place].name) == simplified(name.forename + ' ' + name.surname);
    }

    std::string rootOf(std::string key) const
    {
        while (m_roots.at(key) != key)
            key = m_roots.at(key);
        return key;
    }

    void join(const std::string& one, const std::string& other, bool isSure)
    {
        m_roots[rootOf(other)] = rootOf(one);
        if (!isSure)
            m_unsure.insert(other);
    }

    const Workspace& m_workspace;
    std::vector<matching::AgendaPeople> m_agenda;
    std::map<std::string, std::string> m_roots;
    std::set<std::string> m_unsure;
    std::map<std::string, std::vector<std::string>> m_childrenOf;
};

std::vector<const agency::Agency*> notBefore(const CaseBook& book, const Id<Referral>& here, const Id<Referral>& other)
{
    auto agencies = keptFrom(book, other);
    std::erase_if(agencies, [&](const agency::Agency* agency) { return attendance::isWithheld(book.conflicts(), agency->id, here); });
    return agencies;
}

} // namespace

std::vector<Encounter> encountersAt(const Workspace& workspace, const Id<meeting::Meeting>& meeting)
{
    const CaseBook& book = workspace.book();
    std::vector<const Referral*> cases;
    for (const agenda::AgendaItem& item : book.agendaOf(meeting)) {
        const Referral* referral = book.referral(item.referral);
        if (item.kind == agenda::AgendaItem::Kind::Case && referral)
            cases.push_back(referral);
    }
    std::vector<Encounter> encounters;
    for (const matching::MeetAgain& again : Gathering(workspace, cases).encounters()) {
        const Referral* first = cases[static_cast<size_t>(again.at) - 1];
        const Referral* second = cases[static_cast<size_t>(again.again) - 1];
        encounters.push_back({first, second, again.again, true, again.isConfirmed, again.sentence, notBefore(book, first->id, second->id)});
        // The names are the sentence's first arguments, whether one person or two are spoken of.
        Phrase met = again.isConfirmed ? phrase("Meet again", "You met %1 at case %2.") : phrase("Meet again", "%2 may be %1, whom you met at case %3.");
        met.args.assign(again.sentence.args.begin(), again.sentence.args.end() - 1);
        encounters.push_back({second, first, again.at, false, again.isConfirmed, met.with(again.at), notBefore(book, second->id, first->id)});
    }
    return encounters;
}

std::string notBeforeWords(const Encounter& encounter, const Phrasebook& words)
{
    std::vector<std::string> names;
    for (const agency::Agency* agency : encounter.notBefore)
        names.push_back(agency->name);
    if (names.empty())
        return {};
    return words.say(phrase("Meet again", "Not aloud before %1: they may know nothing of case %2.").with(join(names, ", ")).with(encounter.otherNumber));
}

} // namespace marac::workflow
