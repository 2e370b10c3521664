// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/index.h"

#include "core/matching/comparison.h"
#include "core/matching/keys.h"
#include "core/matching/scoring.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

namespace marac::matching {

namespace {

// A fuller drawer says too little; whoever is in it stands in narrower ones too.
constexpr size_t kFullDrawer = 800;

} // namespace

Index::Index(Model model) : m_model(std::move(model)) {}

void Index::file(const PersonTraits& person, std::vector<Entry>& entries)
{
    remove(person.key);
    const auto place = static_cast<std::uint32_t>(m_people.size());
    m_people.emplace_back(Profile::of(person));
    m_places[person.key] = place;
    m_frequencies.add(*m_people.back());
    for (const std::uint64_t key : filingKeys(*m_people.back()))
        entries.push_back({key, place});
}

void Index::addRun(std::vector<Entry> entries)
{
    std::sort(entries.begin(), entries.end());
    while (!m_runs.empty() && m_runs.back().size() <= 2 * entries.size()) {
        std::vector<Entry> merged;
        merged.reserve(m_runs.back().size() + entries.size());
        std::merge(m_runs.back().begin(), m_runs.back().end(), entries.begin(), entries.end(), std::back_inserter(merged));
        entries = std::move(merged);
        m_runs.pop_back();
    }
    m_runs.push_back(std::move(entries));
}

void Index::put(const std::vector<PersonTraits>& people)
{
    std::vector<Entry> entries;
    for (const PersonTraits& person : people)
        file(person, entries);
    addRun(std::move(entries));
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

std::vector<std::uint32_t> Index::candidates(const Profile& wanted) const
{
    std::vector<bool> seen(m_people.size(), false);
    std::vector<std::uint32_t> found;
    for (const std::uint64_t key : searchKeys(wanted, m_model.names)) {
        for (const std::vector<Entry>& run : m_runs) {
            const auto first = std::lower_bound(run.begin(), run.end(), Entry{key, 0});
            auto last = first;
            while (last != run.end() && last->key == key)
                ++last;
            if (static_cast<size_t>(last - first) > kFullDrawer && !isAlwaysOpened(key))
                continue;
            for (auto entry = first; entry != last; ++entry) {
                if (m_people[entry->person] && !seen[entry->person]) {
                    seen[entry->person] = true;
                    found.push_back(entry->person);
                }
            }
        }
    }
    return found;
}

std::vector<Proposal> Index::rank(const Profile& wanted, const std::vector<std::uint32_t>& candidates,
                                  const FindOptions& options) const
{
    struct Ranked {
        std::uint32_t person;
        double weight;
    };
    const double people = std::max(static_cast<double>(size()), m_model.smallestPopulation);
    const Scoring scoring(m_model, m_frequencies, people);
    std::vector<Ranked> ranked;
    for (const std::uint32_t person : candidates) {
        const double weight = scoring.score(wanted, *m_people[person]).weight;
        const std::string& key = m_people[person]->key;
        const bool excepted = std::find(options.except.begin(), options.except.end(), key) != options.except.end();
        if (!excepted && probabilityOf(weight, people) >= options.atLeast)
            ranked.push_back({person, weight});
    }
    const size_t count = std::min(options.atMost, ranked.size());
    const auto better = [&](const Ranked& a, const Ranked& b) {
        return a.weight != b.weight ? a.weight > b.weight : m_people[a.person]->key < m_people[b.person]->key;
    };
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(count), ranked.end(), better);
    std::vector<Proposal> proposals;
    for (size_t i = 0; i < count; ++i) {
        const Profile& known = *m_people[ranked[i].person];
        proposals.push_back({known.key, ranked[i].weight, probabilityOf(ranked[i].weight, people),
                             evidenceOf(scoring.score(wanted, known), wanted, known, m_model.names)});
    }
    return proposals;
}

std::vector<Proposal> Index::find(const PersonTraits& wanted, const FindOptions& options) const
{
    const Profile profile = Profile::of(wanted);
    return rank(profile, candidates(profile), options);
}

std::vector<Proposal> Index::findEverywhere(const PersonTraits& wanted, const FindOptions& options) const
{
    std::vector<std::uint32_t> everybody;
    for (std::uint32_t i = 0; i < m_people.size(); ++i) {
        if (m_people[i])
            everybody.push_back(i);
    }
    return rank(Profile::of(wanted), everybody, options);
}

} // namespace marac::matching
