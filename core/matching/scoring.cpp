// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/scoring.h"

#include "core/matching/hash.h"

#include <algorithm>
#include <cmath>

namespace marac::matching {

namespace {

constexpr double kBeyondDoubt = 6.6; // bits: ninety-nine in a hundred

template <typename Better>
void keepBetter(std::optional<Better>& best, const Better& found, double foundWeight, double bestWeight)
{
    if (!best || foundWeight > bestWeight)
        best = found;
}

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

// An NHS number says nothing against a police number: only numbers of one shape can disagree.
std::optional<MatchScore> compareNumbers(const Profile& a, const Profile& b, const YesNoOdds& odds)
{
    if (const auto both = shared(a.numbers, b.numbers))
        return MatchScore{true, both->first, both->second, odds.same.weight()};
    for (size_t i = 0; i < a.numbers.size(); ++i) {
        for (size_t k = 0; k < b.numbers.size(); ++k) {
            if (sameShape(a.numbers[i], b.numbers[k]))
                return MatchScore{false, i, k, odds.different.weight()};
        }
    }
    return std::nullopt;
}

std::optional<MatchScore> compareSexes(const Profile& a, const Profile& b, const YesNoOdds& odds)
{
    if (a.sex == 0 || b.sex == 0)
        return std::nullopt;
    const bool same = a.sex == b.sex;
    return MatchScore{same, 0, 0, same ? odds.same.weight() : odds.different.weight()};
}

// Of two readings of one fact the stronger counts in full and the weaker in part.
double together(double a, double b, double secondShare)
{
    const double larger = std::max(a, b);
    const double smaller = std::min(a, b);
    if (smaller > 0)
        return larger + secondShare * smaller;
    return larger > 0 ? larger : smaller;
}

} // namespace

double Scoring::share(Frequencies::Of field, std::uint64_t a, std::uint64_t b, double expected) const
{
    const double one = m_frequencies.share(field, a, expected, m_model.pseudoPeople);
    return a == b ? one : std::max(one, m_frequencies.share(field, b, expected, m_model.pseudoPeople));
}

double Scoring::nameWeight(const NameOdds& odds, Frequencies::Of field, NameLevel level, const Word& a, const Word& b) const
{
    const bool counts = level == NameLevel::Same || level == NameLevel::Variant || level == NameLevel::Near;
    return odds.at(level).weight(counts ? share(field, a.hash, b.hash, odds.frequency) : 0);
}

NameScore Scoring::straight(const ProfileName& a, const ProfileName& b) const
{
    NameScore score;
    if (!a.forename.isEmpty() && !b.forename.isEmpty()) {
        score.forename = compareForenames(a, b, m_model.names);
        score.forenameWeight =
            nameWeight(m_model.forename, Frequencies::Of::Forename, *score.forename, a.forename, b.forename);
    }
    if (!a.surname.isEmpty() && !b.surname.isEmpty()) {
        score.surname = compareSurnames(a, b, m_model.names);
        score.surnameWeight = nameWeight(m_model.surname, Frequencies::Of::Surname, *score.surname, a.surname, b.surname);
    }
    return score;
}

NameScore Scoring::crossed(const ProfileName& a, const ProfileName& b) const
{
    NameScore score;
    score.reversed = true;
    score.reversedWeight = m_model.reversedNames;
    score.forename = compareNameWords(a.joinedForename, b.surname, m_model.names);
    score.surname = compareNameWords(a.surname, b.joinedForename, m_model.names);
    const auto weight = [&](NameLevel level, const Word& x, const Word& y) {
        return std::min(nameWeight(m_model.forename, Frequencies::Of::Forename, level, x, y),
                        nameWeight(m_model.surname, Frequencies::Of::Surname, level, x, y));
    };
    score.forenameWeight = weight(*score.forename, a.joinedForename, b.surname);
    score.surnameWeight = weight(*score.surname, a.surname, b.joinedForename);
    return score;
}

NameScore Scoring::oneName(const ProfileName& a, const ProfileName& b) const
{
    const NameScore plain = straight(a, b);
    const bool whole = !a.forename.isEmpty() && !a.surname.isEmpty() && !b.forename.isEmpty() && !b.surname.isEmpty();
    if (!whole || *plain.forename <= NameLevel::Near || *plain.surname <= NameLevel::Near)
        return plain;
    const NameScore swapped = crossed(a, b);
    return swapped.weight() > plain.weight() ? swapped : plain;
}

std::optional<NameScore> Scoring::names(const Profile& a, const Profile& b) const
{
    std::optional<NameScore> best;
    for (size_t i = 0; i < a.names.size(); ++i) {
        for (size_t k = 0; k < b.names.size(); ++k) {
            NameScore found = oneName(a.names[i], b.names[k]);
            found.a = i;
            found.b = k;
            if (found.forename || found.surname)
                keepBetter(best, found, found.weight(), best ? best->weight() : 0);
        }
    }
    return best;
}

double Scoring::birthWeight(BirthLevel level, const BirthDate& a, const BirthDate& b) const
{
    const Odds& odds = m_model.birth[static_cast<size_t>(level)];
    if (level != BirthLevel::Same)
        return odds.weight();
    const bool isPlaceholder = a.month == 1 && a.day == 1;
    const double expected = isPlaceholder ? m_model.newYearsDay : m_model.birthFrequency;
    return odds.weight(share(Frequencies::Of::Birth, hashOf(a.text()), hashOf(b.text()), expected));
}

std::optional<BirthScore> Scoring::births(const Profile& a, const Profile& b) const
{
    std::optional<BirthScore> best;
    for (size_t i = 0; i < a.births.size(); ++i) {
        for (size_t k = 0; k < b.births.size(); ++k) {
            const BirthLevel level = compareBirths(a.births[i], b.births[k]);
            const BirthScore found{i, k, level, birthWeight(level, a.births[i], b.births[k])};
            keepBetter(best, found, found.weight, best ? best->weight : 0);
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
    score.weight = score.postcode && score.street ? together(postcodeWeight, streetWeight, m_model.secondOfPlace)
                                                  : postcodeWeight + streetWeight;
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
            if (found.postcode || found.street)
                keepBetter(best, found, found.weight, best ? best->weight : 0);
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

std::optional<MatchScore> Scoring::companions(const Profile& a, const Profile& b) const
{
    std::optional<MatchScore> best;
    for (size_t i = 0; i < a.companions.size(); ++i) {
        for (size_t k = 0; k < b.companions.size(); ++k) {
            const ProfileCompanion& x = a.companions[i];
            const ProfileCompanion& y = b.companions[k];
            double likeness = oneName(x.name, y.name).weight();
            if (x.birth.isKnown() && y.birth.isKnown())
                likeness += birthWeight(compareBirths(x.birth, y.birth), x.birth, y.birth);
            const double capped = std::clamp(likeness, m_model.companion.different.weight(), m_model.strongestCompanion);
            keepBetter(best, MatchScore{likeness > 0, i, k, capped}, capped, best ? best->weight : 0);
        }
    }
    return best;
}

// Mother and daughter share surname, home, telephone and the man they fear. Against "somebody of the same household"
// only what belongs to one person speaks: forename, birthday, sex, number. The answer is held against both rivals, a
// stranger and a housemate: the log of the summed odds.
void Scoring::weighHousehold(Score& score) const
{
    const bool sharesHome = (score.place && score.place->weight > 0) || (score.phone && score.phone->weight > 0);
    if (!sharesHome)
        return;
    double personal = score.name ? score.name->personalWeight() : 0;
    personal += score.birth ? score.birth->weight : 0;
    personal += score.sex ? score.sex->weight : 0;
    personal += score.number ? score.number->weight : 0;
    const double overHousemate = personal - std::log2(m_model.housemates);
    const double againstBoth = -std::log2(std::exp2(-score.weight) + std::exp2(-overHousemate - std::log2(m_people)));
    score.household = std::min(0.0, againstBoth - score.weight);
    score.mayBeHousemate = score.household < 0 && overHousemate < kBeyondDoubt;
    score.weight += score.household;
}

Score Scoring::score(const Profile& a, const Profile& b) const
{
    Score out;
    out.name = names(a, b);
    out.birth = births(a, b);
    out.place = places(a, b);
    out.phone = phones(a, b);
    out.number = compareNumbers(a, b, m_model.number);
    out.sex = compareSexes(a, b, m_model.sex);
    out.companion = companions(a, b);
    out.weight = (out.name ? out.name->weight() : 0) + (out.birth ? out.birth->weight : 0)
                 + (out.place ? out.place->weight : 0);
    for (const auto* match : {&out.phone, &out.number, &out.sex, &out.companion})
        out.weight += *match ? (*match)->weight : 0;
    weighHousehold(out);
    return out;
}

} // namespace marac::matching
