// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/scoring.h"

#include "core/matching/best.h"
#include "core/matching/hash.h"

#include <algorithm>
#include <cmath>

namespace marac::matching {

namespace {

constexpr double kBeyondDoubt = 6.6; // bits: ninety-nine in a hundred

std::optional<MatchScore> compareSexes(const Profile& a, const Profile& b, const YesNoOdds& odds)
{
    if (a.sex == 0 || b.sex == 0)
        return std::nullopt;
    const bool same = a.sex == b.sex;
    return MatchScore{same, 0, 0, same ? odds.same.weight() : odds.different.weight()};
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
    score.forename = compareNameWords(a.joinedForename, b.surname, m_model.names, NameKind::Forename);
    score.surname = compareNameWords(a.surname, b.joinedForename, m_model.names, NameKind::Forename);
    const auto weight = [&](NameLevel level, const Word& x, const Word& y) {
        return std::min(nameWeight(m_model.forename, Frequencies::Of::Forename, level, x, y),
                        nameWeight(m_model.surname, Frequencies::Of::Surname, level, x, y));
    };
    score.forenameWeight = weight(*score.forename, a.joinedForename, b.surname);
    score.surnameWeight = weight(*score.surname, a.surname, b.joinedForename);
    return score;
}

// One side has a single word, written in whichever field came first: "Vizard" as a forename. Held against the other's
// other field; only what agrees counts, the straight reading says the rest.
NameScore Scoring::halfCrossed(const ProfileName& a, const ProfileName& b) const
{
    NameScore score;
    score.reversed = true;
    score.reversedWeight = m_model.singleName;
    const auto weigh = [&](const Word& x, const Word& y, std::optional<NameLevel>& level, double& weight) {
        if (x.isEmpty() || y.isEmpty())
            return;
        level = compareNameWords(x, y, m_model.names, NameKind::Forename);
        weight = std::min(nameWeight(m_model.forename, Frequencies::Of::Forename, *level, x, y),
                          nameWeight(m_model.surname, Frequencies::Of::Surname, *level, x, y));
    };
    weigh(a.joinedForename, b.surname, score.forename, score.forenameWeight);
    weigh(a.surname, b.joinedForename, score.surname, score.surnameWeight);
    return score;
}

NameScore Scoring::oneName(const ProfileName& a, const ProfileName& b) const
{
    const NameScore plain = straight(a, b);
    const bool nearForename = plain.forename && *plain.forename <= NameLevel::Near;
    const bool nearSurname = plain.surname && *plain.surname <= NameLevel::Near;
    if (nearForename || nearSurname)
        return plain;
    const NameScore swapped = a.isWhole() && b.isWhole() ? crossed(a, b) : halfCrossed(a, b);
    return swapped.isAlike() && swapped.weight() > plain.weight() ? swapped : plain;
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
    const bool sharesHome = (score.place && score.place->isOneHome()) || (score.phone && score.phone->weight > 0);
    if (!sharesHome)
        return;
    double personal = score.name ? score.name->personalWeight() : 0;
    personal += score.birth ? score.birth->weight : 0;
    personal += score.sex ? score.sex->weight : 0;
    personal += score.number ? score.number->weight : 0;
    personal += score.email ? score.email->weight : 0;
    for (const auto& fact : score.facts)
        personal += fact ? fact->weight : 0;
    score.personal = personal;
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
    out.number = numbers(a, b);
    out.sex = compareSexes(a, b, m_model.sex);
    out.email = emails(a, b);
    out.companion = companions(a, b);
    for (size_t kind = 0; kind < kFactKinds; ++kind)
        out.facts[kind] = facts(a, b, static_cast<Fact::Kind>(kind));
    out.weight = (out.name ? out.name->weight() : 0) + (out.birth ? out.birth->weight : 0)
                 + (out.place ? out.place->weight : 0);
    for (const auto* match : {&out.phone, &out.sex, &out.companion})
        out.weight += *match ? (*match)->weight : 0;
    for (const auto* text : {&out.email, &out.number, &out.facts[0], &out.facts[1]})
        out.weight += *text ? (*text)->weight : 0;
    weighHousehold(out);
    return out;
}

} // namespace marac::matching
