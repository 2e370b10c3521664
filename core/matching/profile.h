// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/person_traits.h"
#include "core/matching/place.h"

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

namespace marac::matching {

/// One plain word with what comparing needs at hand.
struct Word {
    std::string text;
    std::string sound;
    std::uint64_t hash = 0;
    std::uint32_t letters = 0; ///< which letters occur, one bit each

    static Word of(std::string text);
    bool isEmpty() const { return text.empty(); }
    auto operator<=>(const Word&) const = default;
};

/// A name taken apart. `forename` is the first given name, `joined` all of them without spaces ("maryann");
/// `surname` is without spaces too, so that "O Connor" is "oconnor"; its parts are kept where it has several.
struct ProfileName {
    Word forename;
    Word joinedForename;
    std::vector<Word> middle;
    Word surname;
    std::vector<Word> surnameParts;
    Name shown;

    static ProfileName of(const Name& name);
    bool isEmpty() const { return forename.isEmpty() && surname.isEmpty(); }
    bool isWhole() const { return !forename.isEmpty() && !surname.isEmpty(); }
    auto operator<=>(const ProfileName&) const = default;
};

struct ProfileFact {
    Fact::Kind kind = Fact::Kind::Birthplace;
    std::string text; ///< plain, without spaces
    std::string shown;
    auto operator<=>(const ProfileFact&) const = default;
};

struct ProfileCompanion {
    ProfileName name;
    BirthDate birth;
    auto operator<=>(const ProfileCompanion&) const = default;
};

/// PersonTraits in comparable form: every list normalised, sorted, without doubles or empties, so that the order in which
/// aliases were typed can never matter.
struct Profile {
    std::string key;
    std::vector<ProfileName> names;
    std::vector<BirthDate> births;
    std::vector<Place> places;
    std::vector<std::string> phones;
    std::vector<std::string> emails;
    std::vector<std::string> numbers;
    std::vector<ProfileCompanion> companions;
    std::vector<ProfileFact> facts;
    char sex = 0;

    static Profile of(const PersonTraits& traits);
};

} // namespace marac::matching
