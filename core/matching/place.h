// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/person_traits.h"

#include <string>

namespace marac::matching {

/// An address in the form in which addresses are compared: house, street with its usual abbreviations written out,
/// and postcode. Any part may be empty.
struct Place {
    std::string house;
    std::string street;
    std::string postcode;
    std::string outward;
    std::string shown; ///< as written, for the evidence
    std::string shownPostcode;

    static Place of(const Address& address);
    auto operator<=>(const Place&) const = default;
};

enum class PostcodeLevel { Same, Near, District, Different };
enum class StreetLevel { SameHouse, SameStreet, CloseStreet, Different };
inline constexpr int kPostcodeLevels = 4;
inline constexpr int kStreetLevels = 4;

// Both symmetric; both sides must be known (not empty).
PostcodeLevel comparePostcodes(const Place& a, const Place& b);
StreetLevel compareStreets(const Place& a, const Place& b);

} // namespace marac::matching
