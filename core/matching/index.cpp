// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/index.h"

#include "core/matching/comparison.h"
#include "core/matching/keys.h"
#include "core/matching/scoring.h"

#include <algorithm>
#include <future>

namespace marac::matching {

namespace {

constexpr size_t kWorthTwo = 5000;

} // namespace

Index::Index(Model model) : m_model(std::move(model)) {}

void Index::file(const PersonTraits& person, std::vector<Cabinet::Entry>& entries)
{
    remove(person.key);
    const auto place = static_cast<std::uint32_t>(m_people.size());
    m_people.emplace_back(Profile::of(person));
    m_places[person.key] = place;
    m_frequencies.add(*m_people.back());
    for (const DrawerKey key : filingKeys(*m_people.back()))
        entries.push_back({key, place});
}

void Index::put(const std::vector<PersonTraits>& people)
{
    std::vector<Cabinet::Entry> entries;
    for (const PersonTraits& person : people)
        file(person, entries);
    m_drawers.file(std::move(entries));
}

void Index::put(const PersonTraits& person)
{
    put(std::vector<PersonTraits>{person});
}

void Index::remove(const std::string& key)
{
    const auto known = m_places.find(key);
    if (known == m_places.end())
        return;
    // The entries stay behind and point to nobody; they are few beside the living ones.
    m_frequencies.remove(*m_people[known->second]);
    m_people[known->second].reset();
    m_places.erase(known);
}

double Index::population() const
{
    return std::max(static_cast<double>(size()), m_model.smallestPopulation) / m_model.expectedMatches;
}

std::vector<const Profile*> Index::profiles() const
{
    std::vector<const Profile*> all;
    for (const auto& person : m_people) {
        if (person)
            all.push_back(&*person);
    }
    return all;
}

Index::Candidates Index::candidates(const Profile& wanted) const
{
    std::vector<bool> seen(m_people.size(), false);
    Candidates found;
    for (const DrawerKey key : searchKeys(wanted, m_model.names)) {
        m_drawers.open(key, [&](std::uint32_t person) {
            if (m_people[person] && !seen[person]) {
                seen[person] = true;
                found.push_back(person);
            }
        });
    }
    return found;
}

Index::Candidates Index::everybody() const
{
    Candidates all;
    for (std::uint32_t i = 0; i < m_people.size(); ++i) {
        if (m_people[i])
            all.push_back(i);
    }
    return all;
}

std::vector<Index::Ranked> Index::weigh(const Profile& wanted, const Candidates& candidates, size_t from, size_t to,
                                        double least) const
{
    const Scoring scoring(m_model, m_frequencies, population());
    std::vector<Ranked> ranked;
    for (size_t i = from; i < to; ++i) {
        const double weight = scoring.score(wanted, *m_people[candidates[i]]).weight;
        if (weight >= least)
            ranked.push_back({candidates[i], weight});
    }
    return ranked;
}

// Searching everybody is work for two; a few hundred candidates are not worth waking anybody.
std::vector<Index::Ranked> Index::weighAll(const Profile& wanted, const Candidates& candidates, double least) const
{
    if (candidates.size() < kWorthTwo)
        return weigh(wanted, candidates, 0, candidates.size(), least);
    const size_t half = candidates.size() / 2;
    auto other = std::async(std::launch::async, [&] { return weigh(wanted, candidates, half, candidates.size(), least); });
    std::vector<Ranked> ranked = weigh(wanted, candidates, 0, half, least);
    const std::vector<Ranked> rest = other.get();
    ranked.insert(ranked.end(), rest.begin(), rest.end());
    return ranked;
}

std::vector<Index::Ranked> Index::rank(const Profile& wanted, const Candidates& candidates, const FindOptions& options) const
{
    std::vector<Ranked> ranked = weighAll(wanted, candidates, weightFor(options.atLeast, population()));
    std::erase_if(ranked, [&](const Ranked& one) {
        return std::find(options.except.begin(), options.except.end(), m_people[one.person]->key) != options.except.end();
    });
    const size_t count = std::min(options.atMost, ranked.size());
    const auto better = [&](const Ranked& a, const Ranked& b) {
        return a.weight != b.weight ? a.weight > b.weight : m_people[a.person]->key < m_people[b.person]->key;
    };
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(count), ranked.end(), better);
    ranked.resize(count);
    return ranked;
}

std::vector<Proposal> Index::propose(const Profile& wanted, const std::vector<Ranked>& ranked) const
{
    const Scoring scoring(m_model, m_frequencies, population());
    std::vector<Proposal> proposals;
    for (const Ranked& one : ranked) {
        const Profile& known = *m_people[one.person];
        proposals.push_back({known.key, one.weight, probabilityOf(one.weight, population()),
                             evidenceOf(scoring.score(wanted, known), wanted, known, m_model.names)});
    }
    return proposals;
}

std::vector<Proposal> Index::find(const PersonTraits& wanted, const FindOptions& options) const
{
    const Profile profile = Profile::of(wanted);
    return propose(profile, rank(profile, candidates(profile), options));
}

std::vector<Proposal> Index::findEverywhere(const PersonTraits& wanted, const FindOptions& options) const
{
    const Profile profile = Profile::of(wanted);
    return propose(profile, rank(profile, everybody(), options));
}

std::vector<Likeness> Index::likenesses(const PersonTraits& wanted, const FindOptions& options) const
{
    return likenesses(Profile::of(wanted), options);
}

std::vector<Likeness> Index::likenesses(const Profile& wanted, const FindOptions& options) const
{
    std::vector<Likeness> found;
    for (const Ranked& one : rank(wanted, candidates(wanted), options))
        found.push_back({m_people[one.person]->key, one.weight, probabilityOf(one.weight, population())});
    return found;
}

} // namespace marac::matching
