// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/matching/profile.h"

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace marac::matching {

/// Which names are forms of one another: short forms ("Jamie" for "James") and spellings ("Mohamed", "Muhammad").
/// All names are plain (see plain.h).
class NameBook {
public:
    /// `nicknames`: {"names": {"james": ["jamie", …]}}; `spellings`: a list of lists.
    NameBook(const Json& nicknames, const Json& spellings);

    /// Symmetric. Also true for two short forms of one name, and for a name cut short ("Rhi" for "Rhiannon").
    bool areForms(std::string_view a, std::string_view b) const;
    bool areForms(const Word& a, const Word& b) const;
    /// The same for surnames, which have spellings but no short forms.
    bool areSpellings(const Word& a, const Word& b) const;
    /// The first is a short form of the second.
    bool isShortFor(std::string_view shorter, std::string_view full) const;
    /// All names that the book knows as forms of this one, without itself, in order.
    std::vector<std::string> formsOf(std::string_view name) const;

private:
    void relate(const std::string& a, const std::string& b);
    bool mayBePair(std::uint64_t pair) const { return m_sieve[pair % kSieve]; }

    static constexpr size_t kSieve = size_t{1} << 17;

    std::unordered_map<std::string, std::vector<std::string>> m_shortForms;
    std::unordered_map<std::string, std::vector<std::string>> m_forms;
    std::unordered_set<std::uint64_t> m_pairs;
    std::unordered_set<std::uint64_t> m_spellings;
    std::bitset<kSieve> m_sieve; ///< of pairs that are not forms nearly all fall through
};

} // namespace marac::matching
