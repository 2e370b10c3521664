// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/profile.h"

#include <cstdint>
#include <unordered_map>

namespace marac::matching {

/// How common each forename, surname, birthday, postcode, town and telephone number is among the store's own people.
/// Empty, it answers with what is expected of a value never seen.
class Frequencies {
public:
    enum class Of { Forename, Surname, Birth, Postcode, Phone, Locality, Email, Birthplace, Occupation };

    void add(const Profile& profile) { count(profile, 1); }
    void remove(const Profile& profile) { count(profile, -1); }
    /// Share of people, between 0 and 1. `expected` stands for `pseudoPeople` people nobody has met.
    double share(Of field, std::uint64_t hash, double expected, double pseudoPeople) const;

private:
    void count(const Profile& profile, int change);
    void countOne(Of field, std::uint64_t hash, int change);

    std::unordered_map<std::uint64_t, int> m_counts;
    int m_people = 0;
};

Frequencies::Of ofFact(Fact::Kind kind);

} // namespace marac::matching
