// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/person_traits.h"

#include <string>
#include <vector>

namespace marac::matching {

/// An address in the form in which addresses are compared: house, street with its usual abbreviations written out,
/// the other lines (name of the house, village, town, county) and the postcode. Any part may be empty. The street is the
/// line that ends like one ("… Road"), else the line with the number, else the
/// first of several.
struct Place {
    std::string house;
    std::string street;                  ///< without spaces: "Pridham Street" and "pridhamstreet" are one
    std::string sortedStreet;            ///< its words in order of the alphabet
    std::vector<std::string> localities; ///< the other lines, without spaces, sorted
    std::string postcode;
    std::string outward;
    std::string shown; ///< as written, for the evidence
    std::string shownPostcode;

    static Place of(const Address& address);
    bool isEmpty() const { return street.empty() && localities.empty() && postcode.empty(); }
    auto operator<=>(const Place&) const = default;
};

enum class PostcodeLevel { Same, Near, District, Different };
enum class StreetLevel { SameHouse, SameStreet, CloseStreet, LooseStreet, Different };
inline constexpr int kPostcodeLevels = 4;
inline constexpr int kStreetLevels = 5;

// Both symmetric; both sides must be known (not empty).
PostcodeLevel comparePostcodes(const Place& a, const Place& b);
StreetLevel compareStreets(const Place& a, const Place& b);

} // namespace marac::matching
