// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/serial.h"

#include "core/base/text.h"
#include "core/matching/index.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace marac::matching {

namespace {

using Pair = std::pair<std::string, std::string>;

Pair ordered(const std::string& a, const std::string& b)
{
    return {std::min(a, b), std::max(a, b)};
}

std::string nameOf(const PersonTraits& person)
{
    return person.names.empty() ? person.key : simplified(person.names.front().forename + " " + person.names.front().surname);
}

/// Who is linked with whom, and how surely.
class Links {
public:
    Links(const std::vector<PersonTraits>& people, const Verdicts& verdicts, const Model& model)
    {
        Index index(model);
        index.put(people);
        for (const PersonTraits& person : people) {
            for (const Likeness& one : index.likenesses(person, {.atMost = 1000, .atLeast = kPossible, .except = {person.key}})) {
                double& probability = m_links[ordered(person.key, one.key)];
                probability = std::max(probability, one.probability);
            }
        }
        for (const auto& [a, b] : verdicts.same)
            m_same.insert(ordered(a, b));
        for (const auto& [a, b] : verdicts.different)
            m_different.insert(ordered(a, b));
    }

    bool isSaidSame(const std::string& a, const std::string& b) const { return m_same.contains(ordered(a, b)); }
    bool isSaidDifferent(const std::string& a, const std::string& b) const { return m_different.contains(ordered(a, b)); }
    double likeness(const std::string& a, const std::string& b) const
    {
        const auto link = m_links.find(ordered(a, b));
        return link == m_links.end() ? 0 : link->second;
    }

    /// Said by people first, then the surest; the rest in order of the keys.
    std::vector<std::tuple<double, Pair>> strongestFirst(double atLeast) const
    {
        std::vector<std::tuple<double, Pair>> links;
        for (const Pair& pair : m_same)
            links.emplace_back(-2, pair);
        for (const auto& [pair, probability] : m_links) {
            if (probability >= atLeast && !m_same.contains(pair))
                links.emplace_back(-probability, pair);
        }
        std::sort(links.begin(), links.end());
        return links;
    }

private:
    std::map<Pair, double> m_links;
    std::set<Pair> m_same;
    std::set<Pair> m_different;
};

/// Groups that grow link by link.
class Groups {
public:
    Groups(const std::vector<PersonTraits>& people, const Links& links) : m_links(links)
    {
        for (const PersonTraits& person : people) {
            m_groupOf[person.key] = m_groups.size();
            m_groups.push_back({{person.key}, {nameOf(person)}, true, 1});
        }
    }

    void tie(const Pair& pair, double probability)
    {
        const auto a = m_groupOf.find(pair.first);
        const auto b = m_groupOf.find(pair.second);
        const bool isSaid = probability > 1;
        if (a == m_groupOf.end() || b == m_groupOf.end() || a->second == b->second || !mayJoin(a->second, b->second, isSaid))
            return;
        PossiblePerson& into = m_groups[a->second];
        const size_t emptied = b->second;
        PossiblePerson from = std::exchange(m_groups[emptied], {});
        for (const std::string& key : from.keys)
            m_groupOf[key] = a->second;
        into.keys.insert(into.keys.end(), from.keys.begin(), from.keys.end());
        into.names.insert(into.names.end(), from.names.begin(), from.names.end());
        into.isConfirmed = into.isConfirmed && from.isConfirmed && isSaid;
        into.weakest = std::min({into.weakest, from.weakest, std::min(1.0, probability)});
    }

    std::vector<PossiblePerson> take()
    {
        std::vector<PossiblePerson> several;
        for (PossiblePerson& group : m_groups) {
            if (group.keys.size() < 2)
                continue;
            std::sort(group.keys.begin(), group.keys.end());
            std::sort(group.names.begin(), group.names.end());
            group.names.erase(std::unique(group.names.begin(), group.names.end()), group.names.end());
            several.push_back(std::move(group));
        }
        std::sort(several.begin(), several.end(),
                  [](const PossiblePerson& x, const PossiblePerson& y) { return x.keys < y.keys; });
        return several;
    }

private:
    bool mayJoin(size_t a, size_t b, bool isSaid) const
    {
        const auto fits = [&](const std::string& x, const std::string& y) {
            if (m_links.isSaidDifferent(x, y))
                return false;
            return isSaid || m_links.isSaidSame(x, y) || m_links.likeness(x, y) >= kPossible;
        };
        for (const std::string& x : m_groups[a].keys) {
            for (const std::string& y : m_groups[b].keys) {
                if (!fits(x, y))
                    return false;
            }
        }
        return true;
    }

    const Links& m_links;
    std::vector<PossiblePerson> m_groups;
    std::map<std::string, size_t> m_groupOf;
};

/// Which group a key stands in; somebody in none stands for themself.
class Standing {
public:
    explicit Standing(const std::vector<PossiblePerson>& groups)
    {
        for (const PossiblePerson& group : groups) {
            for (const std::string& key : group.keys)
                m_groupOf[key] = &group;
        }
    }

    const PossiblePerson* groupOf(const std::string& key) const
    {
        const auto found = m_groupOf.find(key);
        return found == m_groupOf.end() ? nullptr : found->second;
    }

    std::string standsFor(const std::string& key) const
    {
        const PossiblePerson* group = groupOf(key);
        return group == nullptr ? key : group->keys.front();
    }

private:
    std::map<std::string, const PossiblePerson*> m_groupOf;
};

Phrase sentenceFor(const SerialPerpetrator& serial)
{
    const std::string names = join(serial.person.names, " / ");
    const auto filled = [&](Phrase said) {
        return said.with(names).with(static_cast<int>(serial.refs.size())).with(serial.victims);
    };
    return serial.person.isConfirmed ? filled(phrase("Serial", "%1 is named in %2 referrals with %3 victims."))
                                     : filled(phrase("Serial", "May be one person: %1, named in %2 referrals with %3 victims."));
}

} // namespace

std::vector<PossiblePerson> possiblePersons(const std::vector<PersonTraits>& people, const Verdicts& verdicts, const Model& model,
                                            double atLeast)
{
    const Links links(people, verdicts, model);
    Groups groups(people, links);
    for (const auto& [strength, pair] : links.strongestFirst(atLeast))
        groups.tie(pair, -strength);
    return groups.take();
}

std::vector<SerialPerpetrator> serialPerpetrators(const std::vector<Involvement>& involvements,
                                                  const std::vector<PossiblePerson>& perpetrators,
                                                  const std::vector<PossiblePerson>& victims,
                                                  const std::vector<PersonTraits>& people)
{
    const Standing perpetratorOf(perpetrators);
    const Standing victimOf(victims);
    std::map<std::string, std::pair<std::set<std::string>, std::set<std::string>>> found; // refs, victims
    for (const Involvement& one : involvements) {
        auto& [refs, theirs] = found[perpetratorOf.standsFor(one.perpetrator)];
        refs.insert(one.ref);
        theirs.insert(victimOf.standsFor(one.victim));
    }
    std::map<std::string, std::string> names;
    for (const PersonTraits& person : people)
        names[person.key] = nameOf(person);
    std::vector<SerialPerpetrator> serial;
    for (const auto& [key, both] : found) {
        const auto& [refs, theirs] = both;
        if (theirs.size() < 2 || refs.size() < 2)
            continue;
        const PossiblePerson* group = perpetratorOf.groupOf(key);
        const PossiblePerson alone{{key}, {names.contains(key) ? names.at(key) : key}, true, 1};
        SerialPerpetrator one{group == nullptr ? alone : *group, {refs.begin(), refs.end()}, static_cast<int>(theirs.size()), {}};
        one.sentence = sentenceFor(one);
        serial.push_back(std::move(one));
    }
    std::stable_sort(serial.begin(), serial.end(), [](const SerialPerpetrator& a, const SerialPerpetrator& b) {
        return std::pair(a.victims, a.refs.size()) > std::pair(b.victims, b.refs.size());
    });
    return serial;
}

std::vector<MeetAgain> meetAgain(const std::vector<AgendaPeople>& agenda, const std::vector<PossiblePerson>& groups)
{
    const Standing standing(groups);
    const auto nextOf = [&](size_t at, const PersonTraits& person) {
        std::optional<MeetAgain> next;
        for (size_t later = at + 1; later < agenda.size() && !next; ++later) {
            for (const PersonTraits& other : agenda[later].people) {
                if (standing.standsFor(other.key) != standing.standsFor(person.key))
                    continue;
                const PossiblePerson* group = standing.groupOf(person.key);
                const bool isSure = other.key == person.key || (group != nullptr && group->isConfirmed);
                next = MeetAgain{agenda[at].number, agenda[later].number, person.key, other.key, isSure, {}};
                next->sentence = isSure ? phrase("Serial", "You will meet %1 again at case %2.").with(nameOf(person))
                                        : phrase("Serial", "%1 may be %2, whom you will meet at case %3.").with(nameOf(person)).with(nameOf(other));
                next->sentence = next->sentence.with(next->again);
                break;
            }
        }
        return next;
    };
    std::vector<MeetAgain> out;
    for (size_t at = 0; at < agenda.size(); ++at) {
        for (const PersonTraits& person : agenda[at].people) {
            if (auto next = nextOf(at, person))
                out.push_back(std::move(*next));
        }
    }
    return out;
}

} // namespace marac::matching
