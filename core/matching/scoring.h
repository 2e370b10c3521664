// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/frequencies.h"
#include "core/matching/model.h"
#include "core/matching/profile.h"

#include <algorithm>
#include <array>
#include <optional>

namespace marac::matching {

// The best agreement of each kind that two profiles have, with its weight and where it was found (positions in the
// profiles' lists). What either side does not know is absent and counts nothing.

struct NameScore {
    size_t a = 0;
    size_t b = 0;
    bool reversed = false; ///< each forename was compared with the other's surname
    std::optional<NameLevel> forename;
    std::optional<NameLevel> surname;
    double forenameWeight = 0;
    double surnameWeight = 0;
    double reversedWeight = 0;
    bool isAlike() const
    {
        return forename.value_or(NameLevel::Different) != NameLevel::Different
               || surname.value_or(NameLevel::Different) != NameLevel::Different;
    }
    double weight() const { return forenameWeight + surnameWeight + reversedWeight; }
    /// What the forename alone says; of reversed names nobody knows which is the forename.
    double personalWeight() const
    {
        return reversed ? std::max(forenameWeight, surnameWeight) + reversedWeight : forenameWeight;
    }
};

struct BirthScore {
    size_t a = 0;
    size_t b = 0;
    BirthLevel level = BirthLevel::Different;
    double weight = 0;
};

struct TextScore {
    size_t a = 0;
    size_t b = 0;
    TextLevel level = TextLevel::Different;
    double weight = 0;
};

struct PlaceScore {
    size_t a = 0;
    size_t b = 0;
    std::optional<TextScore> locality; ///< of its lines
    std::optional<PostcodeLevel> postcode;
    std::optional<StreetLevel> street;
    double weight = 0;
    /// Near enough to be one home, not only one town.
    bool isOneHome() const
    {
        return (postcode && *postcode <= PostcodeLevel::Near) || (street && *street <= StreetLevel::SameStreet);
    }
};

struct MatchScore {
    bool isSame = false;
    size_t a = 0;
    size_t b = 0;
    double weight = 0;
};

struct Score {
    std::optional<NameScore> name;
    std::optional<BirthScore> birth;
    std::optional<PlaceScore> place;
    std::optional<MatchScore> phone;
    std::optional<TextScore> email;
    std::optional<TextScore> number;
    std::optional<MatchScore> sex;
    std::optional<MatchScore> companion;
    std::array<std::optional<TextScore>, kFactKinds> facts;
    double household = 0; ///< never positive: how far a shared home may point to a relative instead
    std::optional<double> personal; ///< where a home is shared: what speaks for one person rather than for two who live there
    bool mayBeHousemate = false; ///< the doubt is worth saying
    double weight = 0;    ///< sum of the above, in bits
};

/// Symmetric in a and b up to the positions. `people` is how many the person could be mistaken for.
class Scoring {
public:
    Scoring(const Model& model, const Frequencies& frequencies, double people)
        : m_model(model), m_frequencies(frequencies), m_people(people) {}

    Score score(const Profile& a, const Profile& b) const;

private:
    double share(Frequencies::Of field, std::uint64_t a, std::uint64_t b, double expected) const;
    double nameWeight(const NameOdds& odds, Frequencies::Of field, NameLevel level, const Word& a, const Word& b) const;
    NameScore straight(const ProfileName& a, const ProfileName& b) const;
    NameScore crossed(const ProfileName& a, const ProfileName& b) const;
    NameScore halfCrossed(const ProfileName& a, const ProfileName& b) const;
    NameScore oneName(const ProfileName& a, const ProfileName& b) const;
    std::optional<NameScore> names(const Profile& a, const Profile& b) const;
    double birthWeight(BirthLevel level, const BirthDate& a, const BirthDate& b) const;
    std::optional<BirthScore> births(const Profile& a, const Profile& b) const;
    double textWeight(const TextOdds& odds, Frequencies::Of field, TextLevel level, const std::string& a, const std::string& b) const;
    std::optional<TextScore> localities(const Place& a, const Place& b) const;
    std::optional<TextScore> numbers(const Profile& a, const Profile& b) const;
    std::optional<TextScore> emails(const Profile& a, const Profile& b) const;
    std::optional<TextScore> facts(const Profile& a, const Profile& b, Fact::Kind kind) const;
    PlaceScore onePlace(const Place& a, const Place& b) const;
    std::optional<PlaceScore> places(const Profile& a, const Profile& b) const;
    std::optional<MatchScore> phones(const Profile& a, const Profile& b) const;
    std::optional<MatchScore> companions(const Profile& a, const Profile& b) const;
    void weighHousehold(Score& score) const;

    const Model& m_model;
    const Frequencies& m_frequencies;
    double m_people;
};

} // namespace marac::matching
