// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/birth_date.h"

#include <string>
#include <vector>

namespace marac::matching {

/// One way in which a person is called, as written. Either part may be empty.
struct Name {
    std::string forename;
    std::string surname;
    auto operator<=>(const Name&) const = default;
};

/// Where a person lives or lived, as written. The postcode may also stand inside the text.
struct Address {
    std::string text;
    std::string postcode;
    auto operator<=>(const Address&) const = default;
};

/// Somebody named beside the person on the same referral: for a victim the perpetrators, for a perpetrator the victims.
/// "Jane Smith, referred because of Alan Smith" twice is the same Jane Smith more often than not.
struct Companion {
    Name name;
    BirthDate birth;
    auto operator<=>(const Companion&) const = default;
};

/// Something else that referrals say of a person and that hardly changes. It tells namesakes apart, and never counts for much.
struct Fact {
    enum class Kind { Birthplace, Occupation };
    Kind kind = Kind::Birthplace;
    std::string text;
    auto operator<=>(const Fact&) const = default;
};
inline constexpr int kFactKinds = 2;

/// All that is known by which a person can be recognised, old and new: former names, previous addresses, two birthdays.
/// The best agreement counts, so an old address still matches. Anything may be missing; missing never counts against.
struct PersonTraits {
    std::string key = {}; ///< what the caller calls this person; unique in an Index
    std::vector<Name> names = {};
    std::vector<BirthDate> births = {};
    std::vector<Address> addresses = {};
    std::vector<std::string> phones = {};
    std::vector<std::string> emails = {};
    std::vector<std::string> numbers = {}; ///< NHS, police, any number that belongs to one person
    std::string sex = {};                  ///< as written: "F", "female", "Benyw"; anything else counts as not known
    std::vector<Companion> companions = {};
    std::vector<Fact> facts = {};
};

} // namespace marac::matching
