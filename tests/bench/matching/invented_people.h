// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/person_traits.h"

#include <filesystem>
#include <random>
#include <string>
#include <vector>

namespace marac::bench {

/// Somebody as a second agency would write them down, and what it got wrong.
struct Spoilt {
    matching::PersonTraits traits;
    std::vector<std::string> how;
};

/// Invented people with the names of public sets, each name as common as there; the same every time.
class InventedPeople {
public:
    explicit InventedPeople(const std::filesystem::path& folder);

    std::vector<matching::PersonTraits> many(int count);
    /// The corruption model of engineering/kernels.md B3.
    Spoilt spoilt(const matching::PersonTraits& person);

private:
    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }
    bool inHundred(int percent) { return below(100) < percent; }
    char letter() { return static_cast<char>('a' + below(26)); }
    const std::string& pick(const std::vector<std::string>& list) { return list[static_cast<size_t>(below(static_cast<int>(list.size())))]; }
    matching::Address address();
    std::string mistyped(std::string word);
    std::string shortForm(const std::string& forename);
    void spoilNames(Spoilt& spoilt);
    void spoilBirth(Spoilt& spoilt);

    std::mt19937 m_random{20260101};
    std::vector<std::string> m_forenames;
    std::vector<std::string> m_surnames;
    std::vector<std::string> m_streets;
    std::vector<std::string> m_districts;
    std::vector<std::pair<std::string, std::string>> m_shortForms; ///< sorted: full name, short form
};

} // namespace marac::bench
