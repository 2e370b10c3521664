// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/matching/name_book.h"
#include "core/matching/name_comparison.h"
#include "core/matching/person_traits.h"
#include "core/matching/place.h"
#include "core/matching/text_comparison.h"

#include <array>

namespace marac::matching {

/// How often one person's two records show an agreement (m), and how often two people's records do (u). The weight of
/// the agreement is log2(m/u) (Fellegi and Sunter 1969).
struct Odds {
    double m = 0;
    double u = 1;
    /// `frequency`: how common the agreeing value itself is, added to u.
    double weight(double frequency = 0) const;
};

/// A rare value says more than a common one: the share of people expected to have a value never seen before.
struct NameOdds {
    double frequency = 0;
    std::array<Odds, kNameLevels> levels;
    const Odds& at(NameLevel level) const { return levels[static_cast<size_t>(level)]; }
};

struct TextOdds {
    double frequency = 0;
    std::array<Odds, kTextLevels> levels;
    const Odds& at(TextLevel level) const { return levels[static_cast<size_t>(level)]; }
};

struct YesNoOdds {
    Odds same;
    Odds different;
};

/// Everything that matching starts from, read from resources/phrases/matching.json and nicknames.json: priors and levels
/// as written by us, no training at a site (engineering/kernels.md B4).
struct Model {
    double smallestPopulation = 0; ///< a small store is thought of as this many people
    double expectedMatches = 1;    ///< how many records of the same person are expected in the store
    double pseudoPeople = 0;       ///< how many people the expected frequencies weigh against those counted
    double housemates = 0;         ///< how many others of a person's household are expected in the store
    NameOdds forename;
    NameOdds surname;
    double reversedNames = 0;      ///< weight (negative) of having to swap forename and surname
    double singleName = 0;         ///< the same where one side is a single word, of which the field is easily mistaken
    double birthFrequency = 0;
    double newYearsDay = 0;        ///< 1 January is written where the birthday is not known
    std::array<Odds, kBirthLevels> birth;
    double postcodeFrequency = 0;
    std::array<Odds, kPostcodeLevels> postcode;
    std::array<Odds, kStreetLevels> street;
    TextOdds locality;
    double secondOfPlace = 0;      ///< postcode, street and town say nearly the same: how much the weaker of them add
    double phoneFrequency = 0;
    YesNoOdds phone;
    TextOdds email;
    TextOdds number;               ///< its frequency is 0: a number is one person's
    std::array<TextOdds, kFactKinds> facts;
    YesNoOdds sex;
    double strongestCompanion = 0; ///< knowing the same person is a hint about you, never proof
    YesNoOdds companion;
    NameBook names;

    static Model builtIn();
    static Model fromJson(const Json& matching, const Json& nicknames);
};

} // namespace marac::matching
