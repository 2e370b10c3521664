// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/matching/pair_counts.h"

#include "core/matching/comparison.h"
#include "core/matching/scoring.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace marac::bench {

using namespace matching;

namespace {

constexpr size_t kEverybody = 1'000'000;
constexpr size_t kPatternsShown = 40;

double scoreOf(long found, long falsePairs, long truePairs)
{
    return found == 0 ? 0 : 2.0 * static_cast<double>(found) / static_cast<double>(found + falsePairs + truePairs);
}

double shareOf(long part, long whole)
{
    return static_cast<double>(part) / static_cast<double>(std::max(1L, whole));
}

/// A pair joined at one half or more.
struct Joined {
    double weight = 0;
    std::string a;
    std::string b;
    bool isTrue = false;
};

class Counting {
public:
    Counting(const PublicRecords& records, const Index& index) : m_index(index)
    {
        for (const PublicRecord& record : records) {
            m_recordsOf[record.person] += 1;
            if (record.isKnown)
                m_personOf[record.traits.key] = record.person;
        }
    }

    PairCounts count(const PublicRecords& records)
    {
        countTruePairs(records);
        for (const PublicRecord& record : records) {
            if (record.isQuery)
                ask(record);
        }
        pairOff();
        return m_counts;
    }

    std::vector<Joined> joined() const { return m_joined; }
    /// Whether the index brought two records of one person together.
    bool isCompared(const std::string& a, const std::string& b) const { return m_seenCompared.contains(pairOf(a, b)); }

private:
    void countTruePairs(const PublicRecords& records)
    {
        std::map<std::string, std::tuple<long, long, long>> roles; // both, only known, only asked for
        for (const PublicRecord& record : records) {
            auto& [both, known, asked] = roles[record.person];
            (record.isKnown && record.isQuery ? both : record.isKnown ? known : asked) += 1;
        }
        for (const auto& [person, counts] : roles) {
            const auto [both, known, asked] = counts;
            m_counts.truePairs += both * (both - 1) / 2 + known * asked;
        }
    }

    static std::string pairOf(const std::string& a, const std::string& b) { return std::min(a, b) + '|' + std::max(a, b); }

    // In a set where everybody asks and is known each pair comes twice.
    static bool isNew(const std::string& a, const std::string& b, std::unordered_set<std::string>& seen)
    {
        return seen.insert(pairOf(a, b)).second;
    }

    void ask(const PublicRecord& record)
    {
        const std::string& key = record.traits.key;
        const auto found = m_index.likenesses(record.traits, {.atMost = kEverybody, .atLeast = 0, .except = {key}});
        if (m_recordsOf[record.person] > 1)
            countRank(found, record.person);
        for (const Likeness& one : found) {
            countCompared(record, one.key);
            if (one.probability < kLikely || !isNew(key, one.key, m_seenJoined))
                continue;
            const bool isTrue = m_personOf.at(one.key) == record.person;
            (isTrue ? m_counts.found : m_counts.falsePairs) += 1;
            m_joined.push_back({one.weight, key, one.key, isTrue});
        }
    }

    void countCompared(const PublicRecord& record, const std::string& other)
    {
        const std::string& key = record.traits.key;
        const bool isTrue = m_personOf.at(other) == record.person;
        m_counts.compared += m_personOf.contains(key) && other > key ? 0 : 1;
        m_counts.trueCompared += isTrue && isNew(key, other, m_seenCompared) ? 1 : 0;
    }

    void countRank(const std::vector<Likeness>& found, const std::string& person)
    {
        const auto right = std::find_if(found.begin(), found.end(),
                                        [&](const Likeness& one) { return m_personOf.at(one.key) == person; });
        const auto rank = right == found.end() ? static_cast<std::ptrdiff_t>(found.size() + kEverybody / 2) : right - found.begin();
        m_counts.asked += 1;
        m_counts.first += rank < 1 ? 1 : 0;
        m_counts.inFive += rank < 5 ? 1 : 0;
        m_counts.inTen += rank < 10 ? 1 : 0;
        m_counts.inTwentyFive += rank < 25 ? 1 : 0;
    }

    void pairOff()
    {
        std::sort(m_joined.begin(), m_joined.end(), [](const Joined& x, const Joined& y) {
            return std::tie(y.weight, x.a, x.b) < std::tie(x.weight, y.a, y.b);
        });
        std::unordered_set<std::string> taken;
        for (const Joined& one : m_joined) {
            if (taken.contains("a" + one.a) || taken.contains("b" + one.b))
                continue;
            taken.insert("a" + one.a);
            taken.insert("b" + one.b);
            (one.isTrue ? m_counts.oneToOneFound : m_counts.oneToOneFalse) += 1;
        }
    }

    const Index& m_index;
    PairCounts m_counts;
    std::unordered_map<std::string, std::string> m_personOf;
    std::unordered_map<std::string, int> m_recordsOf;
    std::unordered_set<std::string> m_seenCompared;
    std::unordered_set<std::string> m_seenJoined;
    std::vector<Joined> m_joined;
};

/// How often a pattern of evidence occurs, with one example in words.
class Patterns {
public:
    Patterns(const PublicRecords& records, const Index& index)
        : m_index(index), m_scoring(index.model(), index.frequencies(), index.population())
    {
        for (const PublicRecord& record : records)
            m_profiles.emplace(record.traits.key, Profile::of(record.traits));
    }

    void add(const std::string& a, const std::string& b)
    {
        const Profile& x = m_profiles.at(a);
        const Profile& y = m_profiles.at(b);
        const Score score = m_scoring.score(x, y);
        std::string pattern;
        std::string example = fmt::format("{} and {}: {:.1f}", a, b, score.weight);
        for (const Evidence& evidence : evidenceOf(score, x, y, m_index.model().names)) {
            pattern += (pattern.empty() ? "" : " · ") + std::string(evidence.say.source);
            example += fmt::format(" · {} {:+.1f}", Phrasebook().say(evidence.say), evidence.weight);
        }
        auto& [count, shown] = m_patterns[pattern];
        count += 1;
        shown = shown.empty() ? example : shown;
    }

    Json json() const
    {
        std::vector<std::tuple<long, std::string>> sorted;
        long all = 0;
        for (const auto& [pattern, seen] : m_patterns) {
            sorted.emplace_back(-seen.first, seen.second);
            all += seen.first;
        }
        std::sort(sorted.begin(), sorted.end());
        Json out{{"pairs", all}, {"patterns", Json::array()}};
        for (size_t i = 0; i < std::min(kPatternsShown, sorted.size()); ++i)
            out["patterns"].push_back({{"pairs", -std::get<0>(sorted[i])}, {"example", std::get<1>(sorted[i])}});
        return out;
    }

private:
    const Index& m_index;
    Scoring m_scoring;
    std::unordered_map<std::string, Profile> m_profiles;
    std::map<std::string, std::pair<long, std::string>> m_patterns;
};

} // namespace

double PairCounts::f1() const
{
    return scoreOf(found, falsePairs, truePairs);
}

Json PairCounts::json(bool withOneToOne) const
{
    Json out{{"truePairs", truePairs}, {"found", found}, {"falsePairs", falsePairs}, {"missedPairs", truePairs - found},
             {"precision", shareOf(found, found + falsePairs)}, {"recall", shareOf(found, truePairs)}, {"f1", f1()},
             {"pairCompleteness", shareOf(trueCompared, truePairs)}, {"pairsCompared", compared},
             {"trueFirst", shareOf(first, asked)}, {"trueInFive", shareOf(inFive, asked)},
             {"trueInTen", shareOf(inTen, asked)}, {"trueInTwentyFive", shareOf(inTwentyFive, asked)}};
    if (withOneToOne)
        out["f1OneToOne"] = scoreOf(oneToOneFound, oneToOneFalse, truePairs);
    return out;
}

PairCounts countPairs(const PublicRecords& records, const Index& index)
{
    return Counting(records, index).count(records);
}

Json explainPairs(const PublicRecords& records, const Index& index)
{
    Counting counting(records, index);
    counting.count(records);
    Patterns missed(records, index);
    Patterns notCompared(records, index);
    Patterns wrong(records, index);
    std::set<std::pair<std::string, std::string>> joined;
    for (const Joined& one : counting.joined()) {
        joined.insert(std::minmax(one.a, one.b));
        if (!one.isTrue)
            wrong.add(one.a, one.b);
    }
    std::map<std::string, std::vector<const PublicRecord*>> people;
    for (const PublicRecord& record : records)
        people[record.person].push_back(&record);
    for (const auto& [person, theirs] : people) {
        for (size_t i = 0; i < theirs.size(); ++i) {
            for (size_t k = 0; k < i; ++k) {
                const auto pair = std::minmax(theirs[i]->traits.key, theirs[k]->traits.key);
                if (!counting.isCompared(pair.first, pair.second))
                    notCompared.add(pair.first, pair.second);
                else if (!joined.contains(pair))
                    missed.add(pair.first, pair.second);
            }
        }
    }
    return {{"notCompared", notCompared.json()}, {"missed", missed.json()}, {"false", wrong.json()}};
}

Index indexOf(const PublicRecords& records, const Model& model)
{
    Index index(model);
    std::vector<PersonTraits> known;
    for (const PublicRecord& record : records) {
        if (record.isKnown)
            known.push_back(record.traits);
    }
    index.put(known);
    return index;
}

} // namespace marac::bench
