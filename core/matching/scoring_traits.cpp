// SPDX-License-Identifier: GPL-3.0-or-later
// The traits that are not names or birthdays: where a person lives, how to reach them, what else is known.
#include "core/matching/best.h"
#include "core/matching/hash.h"
#include "core/matching/scoring.h"
#include "core/matching/slip.h"

#include <algorithm>
#include <utility>

namespace marac::matching {

namespace {

constexpr size_t kNumberLongEnoughForOneSlip = 6;

// The positions of a value that both sorted lists hold; the first such.
std::optional<std::pair<size_t, size_t>> shared(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    for (size_t i = 0; i < a.size(); ++i) {
        const auto found = std::lower_bound(b.begin(), b.end(), a[i]);
        if (found != b.end() && *found == a[i])
            return std::pair(i, static_cast<size_t>(found - b.begin()));
    }
    return std::nullopt;
}

bool sameShape(const std::string& a, const std::string& b)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return digit(x) == digit(y); });
}

TextLevel compareNumbers(const std::string& a, const std::string& b)
{
    if (a == b)
        return TextLevel::Same;
    const bool near = a.size() >= kNumberLongEnoughForOneSlip && isOneSlipApart(a, b);
    return near ? TextLevel::Near : TextLevel::Different;
}

// Two readings of one home. Where both agree the weaker counts in part, for it follows from the stronger; where both differ
// the person has moved, which is said once. Where one agrees and the other differs both count.
double together(double a, double b, double otherShare)
{
    const double stronger = std::max(a, b);
    const double weaker = std::min(a, b);
    if (stronger <= 0)
        return weaker;
    return stronger + (weaker > 0 ? otherShare * weaker : weaker);
}

} // namespace

double Scoring::textWeight(const TextOdds& odds, Frequencies::Of field, TextLevel level, const std::string& a,
                           const std::string& b) const
{
    const bool counts = level <= TextLevel::Near && odds.frequency > 0;
    return odds.at(level).weight(counts ? share(field, hashOf(a), hashOf(b), odds.frequency) : 0);
}

std::optional<TextScore> Scoring::localities(const Place& a, const Place& b) const
{
    std::optional<TextScore> best;
    for (size_t i = 0; i < a.localities.size(); ++i) {
        for (size_t k = 0; k < b.localities.size(); ++k) {
            const std::string& x = a.localities[i];
            const std::string& y = b.localities[k];
            const TextLevel level = compareTexts(x, y);
            keepBetter(best, TextScore{i, k, level, textWeight(m_model.locality, Frequencies::Of::Locality, level, x, y)});
        }
    }
    return best;
}

PlaceScore Scoring::onePlace(const Place& a, const Place& b) const
{
    PlaceScore score;
    double postcodeWeight = 0;
    double streetWeight = 0;
    if (!a.postcode.empty() && !b.postcode.empty()) {
        score.postcode = comparePostcodes(a, b);
        const bool same = *score.postcode == PostcodeLevel::Same;
        const double common =
            same ? share(Frequencies::Of::Postcode, hashOf(a.postcode), hashOf(b.postcode), m_model.postcodeFrequency) : 0;
        postcodeWeight = m_model.postcode[static_cast<size_t>(*score.postcode)].weight(common);
    }
    if (!a.street.empty() && !b.street.empty()) {
        score.street = compareStreets(a, b);
        streetWeight = m_model.street[static_cast<size_t>(*score.street)].weight();
    }
    score.locality = localities(a, b);
    const double home = score.postcode && score.street ? together(postcodeWeight, streetWeight, m_model.secondOfPlace)
                                                       : postcodeWeight + streetWeight;
    score.weight = together(home, score.locality ? score.locality->weight : 0, m_model.secondOfPlace);
    return score;
}

std::optional<PlaceScore> Scoring::places(const Profile& a, const Profile& b) const
{
    std::optional<PlaceScore> best;
    for (size_t i = 0; i < a.places.size(); ++i) {
        for (size_t k = 0; k < b.places.size(); ++k) {
            PlaceScore found = onePlace(a.places[i], b.places[k]);
            found.a = i;
            found.b = k;
            if (found.postcode || found.street || found.locality)
                keepBetter(best, found);
        }
    }
    return best;
}

std::optional<MatchScore> Scoring::phones(const Profile& a, const Profile& b) const
{
    if (a.phones.empty() || b.phones.empty())
        return std::nullopt;
    const auto both = shared(a.phones, b.phones);
    if (!both)
        return MatchScore{false, 0, 0, m_model.phone.different.weight()};
    const std::uint64_t hash = hashOf(a.phones[both->first]);
    const double common = share(Frequencies::Of::Phone, hash, hash, m_model.phoneFrequency);
    return MatchScore{true, both->first, both->second, m_model.phone.same.weight(common)};
}


std::optional<TextScore> Scoring::emails(const Profile& a, const Profile& b) const
{
    std::optional<TextScore> best;
    for (size_t i = 0; i < a.emails.size(); ++i) {
        for (size_t k = 0; k < b.emails.size(); ++k) {
            const TextLevel level = compareEmails(a.emails[i], b.emails[k]);
            keepBetter(best, TextScore{i, k, level, textWeight(m_model.email, Frequencies::Of::Email, level, a.emails[i], b.emails[k])});
        }
    }
    return best;
}

// An NHS number says nothing against a police number: only numbers of one shape can disagree.
std::optional<TextScore> Scoring::numbers(const Profile& a, const Profile& b) const
{
    std::optional<TextScore> best;
    for (size_t i = 0; i < a.numbers.size(); ++i) {
        for (size_t k = 0; k < b.numbers.size(); ++k) {
            if (!sameShape(a.numbers[i], b.numbers[k]))
                continue;
            const TextLevel level = compareNumbers(a.numbers[i], b.numbers[k]);
            keepBetter(best, TextScore{i, k, level, m_model.number.at(level).weight()});
        }
    }
    return best;
}

std::optional<TextScore> Scoring::facts(const Profile& a, const Profile& b, Fact::Kind kind) const
{
    std::optional<TextScore> best;
    const TextOdds& odds = m_model.facts[static_cast<size_t>(kind)];
    for (size_t i = 0; i < a.facts.size(); ++i) {
        for (size_t k = 0; k < b.facts.size(); ++k) {
            if (a.facts[i].kind != kind || b.facts[k].kind != kind)
                continue;
            const TextLevel level = compareTexts(a.facts[i].text, b.facts[k].text);
            keepBetter(best, TextScore{i, k, level, textWeight(odds, ofFact(kind), level, a.facts[i].text, b.facts[k].text)});
        }
    }
    return best;
}

} // namespace marac::matching
