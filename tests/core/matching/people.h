// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/comparison.h"
#include "core/matching/model.h"
#include "core/matching/person_traits.h"

#include <random>
#include <string>
#include <vector>

namespace marac::matching::testing {

/// One model for all tests of a binary: reading it takes longer than most of them.
const Model& aModel();

/// Sian Morgan, born 4 March 1985, 12 High Street ZZ1 2AB: change what matters to a test.
PersonTraits aPerson(const std::string& key = "known");
PersonTraits aPerson(const std::string& key, const Name& name);
BirthDate born(const char* iso);
/// Whether one of the reasons holds these words.
bool says(const Comparison& comparison, const std::string& words);

/// Invented people, the same every time for a seed. Some traits are missing as in life.
class RandomPeople {
public:
    explicit RandomPeople(unsigned seed) : m_random(seed) {}
    PersonTraits next(const std::string& key);
    std::vector<PersonTraits> many(int count);
    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }

private:
    std::string word(int syllables);
    std::mt19937 m_random;
};

} // namespace marac::matching::testing
