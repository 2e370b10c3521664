// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/refine.h"

#include "core/matching/hash.h"
#include "core/matching/scoring.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <unordered_map>
#include <utility>

namespace marac::matching {

namespace {

constexpr double kWrittenPairs = 100;        // what the data file says counts like this many confident pairs …
constexpr double kWrittenRandomPairs = 1000; // … and random ones
constexpr double kRarest = 1e-7;
constexpr size_t kAskedForRecords = 100;
constexpr size_t kMostRecords = 100;

/// How often each level of one trait was seen.
template <size_t Count>
struct Tally {
    std::array<double, Count> seen{};

    void add(size_t level, double weight) { seen[level] += weight; }

    double all() const
    {
        double sum = 0;
        for (const double count : seen)
            sum += count;
        return sum;
    }

    void teach(std::array<Odds, Count>& odds, double Odds::*part, double written) const
    {
        double known = 0;
        for (const Odds& one : odds)
            known += one.*part;
        for (size_t i = 0; i < Count; ++i) {
            const double prior = known > 0 ? odds[i].*part / known : 0;
            odds[i].*part = std::max(kRarest, (seen[i] + written * prior) / (all() + written));
        }
    }
};

/// Birthdays fall into kinds that are only seen where both sides know as much; each kind has its own levels.
constexpr std::array kFullBirths{BirthLevel::Same, BirthLevel::Swapped, BirthLevel::OneDigit, BirthLevel::TwoParts,
                                 BirthLevel::CloseYear, BirthLevel::OnePart, BirthLevel::Different};

class Tallies {
public:
    void add(const Score& score, const Profile& a, const Profile& b, double weight)
    {
        if (score.name && !score.name->reversed && score.name->forename)
            m_forename.add(static_cast<size_t>(*score.name->forename), weight);
        if (score.name && !score.name->reversed && score.name->surname)
            m_surname.add(static_cast<size_t>(*score.name->surname), weight);
        if (score.birth && a.births[score.birth->a].isFull() && b.births[score.birth->b].isFull())
            m_birth.add(placeOf(score.birth->level), weight);
        if (score.place && score.place->postcode)
            m_postcode.add(static_cast<size_t>(*score.place->postcode), weight);
        if (score.place && score.place->street)
            m_street.add(static_cast<size_t>(*score.place->street), weight);
        addText(m_locality, score.place ? score.place->locality : std::nullopt, weight);
        addText(m_email, score.email, weight);
        addText(m_number, score.number, weight);
        for (size_t kind = 0; kind < kFactKinds; ++kind)
            addText(m_facts[kind], score.facts[kind], weight);
    }

    void teach(Model& model, double Odds::*part, double written) const
    {
        m_forename.teach(model.forename.levels, part, written);
        m_surname.teach(model.surname.levels, part, written);
        m_postcode.teach(model.postcode, part, written);
        m_street.teach(model.street, part, written);
        m_locality.teach(model.locality.levels, part, written);
        m_email.teach(model.email.levels, part, written);
        m_number.teach(model.number.levels, part, written);
        for (size_t kind = 0; kind < kFactKinds; ++kind)
            m_facts[kind].teach(model.facts[kind].levels, part, written);
        std::array<Odds, kFullBirths.size()> births;
        for (size_t i = 0; i < births.size(); ++i)
            births[i] = model.birth[static_cast<size_t>(kFullBirths[i])];
        m_birth.teach(births, part, written);
        for (size_t i = 0; i < births.size(); ++i)
            model.birth[static_cast<size_t>(kFullBirths[i])] = births[i];
    }

private:
    using TextTally = Tally<kTextLevels>;

    static void addText(TextTally& tally, const std::optional<TextScore>& score, double weight)
    {
        if (score)
            tally.add(static_cast<size_t>(score->level), weight);
    }

    static size_t placeOf(BirthLevel level)
    {
        return static_cast<size_t>(std::find(kFullBirths.begin(), kFullBirths.end(), level) - kFullBirths.begin());
    }

    Tally<kNameLevels> m_forename;
    Tally<kNameLevels> m_surname;
    Tally<kFullBirths.size()> m_birth;
    Tally<kPostcodeLevels> m_postcode;
    Tally<kStreetLevels> m_street;
    TextTally m_locality;
    TextTally m_email;
    TextTally m_number;
    std::array<TextTally, kFactKinds> m_facts;
};

// Where a level counts how common the value itself is, that is its u, and nothing is left to learn.
Model withOwnFrequencies(Model learnt, const Model& written)
{
    learnt.forename.levels.front().u = written.forename.levels.front().u;
    learnt.surname.levels.front().u = written.surname.levels.front().u;
    learnt.birth.front().u = written.birth.front().u;
    learnt.postcode.front().u = written.postcode.front().u;
    learnt.locality.levels.front().u = written.locality.levels.front().u;
    learnt.email.levels.front().u = written.email.levels.front().u;
    learnt.number.levels.front().u = written.number.levels.front().u;
    for (size_t kind = 0; kind < kFactKinds; ++kind)
        learnt.facts[kind].levels.front().u = written.facts[kind].levels.front().u;
    return learnt;
}

std::vector<const PersonTraits*> someOf(const std::vector<PersonTraits>& asked, size_t most)
{
    std::vector<const PersonTraits*> some;
    const size_t step = std::max<size_t>(1, (asked.size() + most - 1) / std::max<size_t>(1, most));
    for (size_t i = 0; i < asked.size(); i += step)
        some.push_back(&asked[i]);
    return some;
}

// Three may stand behind a pair that shares a home: the same person, a stranger by chance, somebody of the household.
double housemateProbability(const Score& score, const Index& index)
{
    if (!score.personal)
        return 0;
    const double housemate = index.model().housemates * std::exp2(-*score.personal);
    const double stranger = index.population() * std::exp2(score.household - score.weight);
    return housemate / (1 + stranger + housemate);
}

class Lesson {
public:
    Lesson(const Index& index, const std::vector<PersonTraits>& asked, const Refining& how)
        : m_index(index), m_how(how), m_asked(someOf(asked, how.mostAsked))
    {
        for (const PersonTraits* person : m_asked)
            m_profiles.push_back(Profile::of(*person));
        for (const Profile* known : index.profiles())
            m_known.emplace(known->key, known);
    }

    bool isEmpty() const { return m_asked.empty() || m_known.size() < 2; }

    Model afterRandomPairs() const
    {
        const auto known = m_index.profiles();
        const Scoring scoring(m_index.model(), m_index.frequencies(), m_index.population());
        std::mt19937_64 random(known.size());
        Tallies tallies;
        for (size_t i = 0; i < m_how.randomPairs; ++i) {
            const Profile& a = m_profiles[random() % m_profiles.size()];
            const Profile& b = *known[random() % known.size()];
            if (a.key != b.key)
                tallies.add(scoring.score(a, b), a, b, 1);
        }
        Model model = m_index.model();
        tallies.teach(model, &Odds::u, kWrittenRandomPairs);
        return withOwnFrequencies(std::move(model), m_index.model());
    }

    Model afterConfidentPairs(const Index& taught, const Model& written) const
    {
        const Scoring scoring(taught.model(), taught.frequencies(), taught.population());
        Tallies tallies;
        double pairs = 0;
        double housemates = 0;
        for (size_t i = 0; i < m_asked.size(); ++i) {
            for (const Likeness& one : taught.likenesses(*m_asked[i], {.atMost = 1000, .atLeast = 0, .except = {m_asked[i]->key}})) {
                const Profile& other = *m_known.at(one.key);
                const Score score = scoring.score(m_profiles[i], other);
                housemates += housemateProbability(score, taught);
                if (one.probability < m_how.confident)
                    continue;
                tallies.add(score, m_profiles[i], other, one.probability);
                pairs += one.probability;
            }
        }
        const auto perPerson = [&](double counted, double expected) {
            return (counted + kWrittenPairs * expected) / (static_cast<double>(m_asked.size()) + kWrittenPairs);
        };
        Model model = written;
        tallies.teach(model, &Odds::m, kWrittenPairs);
        model.expectedMatches = perPerson(pairs, written.expectedMatches);
        model.housemates = perPerson(housemates, written.housemates);
        return model;
    }

private:
    const Index& m_index;
    const Refining& m_how;
    std::vector<const PersonTraits*> m_asked;
    std::vector<Profile> m_profiles;
    std::unordered_map<std::string, const Profile*> m_known;
};

} // namespace

double recordsOfAPerson(const Index& index)
{
    std::vector<const Profile*> asked = index.profiles();
    const auto byKey = [](const Profile* a, const Profile* b) {
        return std::pair(hashOf(a->key), a->key) < std::pair(hashOf(b->key), b->key);
    };
    const size_t count = std::min(kAskedForRecords, asked.size());
    std::partial_sort(asked.begin(), asked.begin() + static_cast<std::ptrdiff_t>(count), asked.end(), byKey);
    asked.resize(count);
    double records = 0;
    for (const Profile* person : asked) {
        for (const Likeness& one : index.likenesses(*person, {.atMost = kMostRecords, .atLeast = kAlmostCertain, .except = {person->key}}))
            records += one.probability;
    }
    return asked.empty() ? 0 : records / static_cast<double>(asked.size());
}

Model expectingWhatIsThere(const Index& index)
{
    Model model = index.model();
    model.expectedMatches = std::max(model.expectedMatches, recordsOfAPerson(index));
    return model;
}

Model refined(const Index& index, const std::vector<PersonTraits>& asked, const Refining& how)
{
    const Lesson lesson(index, asked, how);
    if (lesson.isEmpty())
        return index.model();
    const Model written = lesson.afterRandomPairs();
    Index taught = index;
    taught.weighBy(written);
    for (int round = 0; round < how.rounds; ++round)
        taught.weighBy(lesson.afterConfidentPairs(taught, written));
    return taught.model();
}

} // namespace marac::matching
