// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/model.h"

#include "core/base/assert.h"
#include "core/base/embedded.h"

#include <cmath>

namespace marac::matching {

namespace {

Odds oddsFrom(const Json& json)
{
    return {json.at("m").get<double>(), json.at("u").get<double>()};
}

template <size_t Count>
std::array<Odds, Count> levelsFrom(const Json& json, const std::array<const char*, Count>& names)
{
    std::array<Odds, Count> levels;
    for (size_t i = 0; i < Count; ++i)
        levels[i] = oddsFrom(json.at(names[i]));
    return levels;
}

constexpr std::array<const char*, kNameLevels> kNames{"same", "variant", "near", "sounds", "part", "loose", "initial", "different"};
constexpr std::array<const char*, kBirthLevels> kBirths{
    "same", "swapped", "oneDigit", "yearAndMonth", "year", "aboutAge", "yearAndDay", "twoParts", "closeYear", "onePart", "different"};
constexpr std::array<const char*, kPostcodeLevels> kPostcodes{"same", "near", "district", "different"};
constexpr std::array<const char*, kStreetLevels> kStreets{"sameHouse", "sameStreet", "closeStreet", "looseStreet", "different"};
constexpr std::array<const char*, kTextLevels> kTexts{"same", "near", "loose", "different"};

NameOdds nameOddsFrom(const Json& json)
{
    return {json.at("frequency").get<double>(), levelsFrom(json, kNames)};
}

TextOdds textOddsFrom(const Json& json)
{
    return {json.at("frequency").get<double>(), levelsFrom(json, kTexts)};
}

YesNoOdds yesNoFrom(const Json& json)
{
    return {oddsFrom(json.at("same")), oddsFrom(json.at("different"))};
}

Json embeddedJson(const char* name)
{
    auto parsed = parseJson(embedded(name));
    MARAC_ASSERT(parsed.has_value());
    return std::move(*parsed);
}

} // namespace

double Odds::weight(double frequency) const
{
    return std::log2(m / (u + frequency));
}

Model Model::builtIn()
{
    return fromJson(embeddedJson("phrases/matching.json"), embeddedJson("phrases/nicknames.json"));
}

Model Model::fromJson(const Json& matching, const Json& nicknames)
{
    const auto number = [&](const char* group, const char* name) { return matching.at(group).at(name).get<double>(); };
    return {
        .smallestPopulation = number("prior", "smallestPopulation"),
        .expectedMatches = number("prior", "expectedMatches"),
        .pseudoPeople = number("prior", "pseudoPeople"),
        .housemates = number("prior", "housemates"),
        .forename = nameOddsFrom(matching.at("forename")),
        .surname = nameOddsFrom(matching.at("surname")),
        .reversedNames = std::log2(matching.at("reversedNames").get<double>()),
        .singleName = std::log2(matching.at("singleName").get<double>()),
        .birthFrequency = number("birth", "frequency"),
        .newYearsDay = number("birth", "newYearsDay"),
        .birth = levelsFrom(matching.at("birth"), kBirths),
        .postcodeFrequency = number("postcode", "frequency"),
        .postcode = levelsFrom(matching.at("postcode"), kPostcodes),
        .street = levelsFrom(matching.at("street"), kStreets),
        .locality = textOddsFrom(matching.at("locality")),
        .secondOfPlace = matching.at("secondOfPlace").get<double>(),
        .phoneFrequency = number("phone", "frequency"),
        .phone = yesNoFrom(matching.at("phone")),
        .email = textOddsFrom(matching.at("email")),
        .number = textOddsFrom(matching.at("number")),
        .facts = {textOddsFrom(matching.at("birthplace")), textOddsFrom(matching.at("occupation"))},
        .sex = yesNoFrom(matching.at("sex")),
        .strongestCompanion = number("companion", "strongest"),
        .companion = yesNoFrom(matching.at("companion")),
        .names = NameBook(nicknames, matching.at("spellings")),
    };
}

} // namespace marac::matching
