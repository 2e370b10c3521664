// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/model.h"
#include "core/matching/person_traits.h"
#include "core/matching/profile.h"
#include "core/matching/proposal.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace marac::matching {

/// Somebody known who fits what has been typed so far, and why.
struct Suggestion {
    std::string key;
    double weight = 0; ///< bits; only for the order
    std::vector<Evidence> evidence; ///< one for each typed word that fits
};

/// Search before create: the people who fit a half-typed line, at every key stroke. Understood in any order, upper or lower
/// case: beginnings of forenames and surnames (former ones too), a birthday (4/3/85, 04.03.1985, 1985-03-04, 4/3, 1985),
/// the beginning or end of a postcode, three or more digits of a telephone number. Short forms of forenames, one slip and
/// names that sound alike are found too, and said. Of several words all but one must fit. For whole records use Index.
class TypedSearch {
public:
    explicit TypedSearch(const Model& model) : m_book(model.names) {}

    /// All at once; replaces everybody known before.
    void put(const std::vector<PersonTraits>& people);
    std::vector<Suggestion> find(std::string_view typed, size_t atMost = 8) const;
    size_t size() const { return m_people.size(); }

private:
    enum class Fit { Whole, Start, Form, Slip, Sound, Birthday, SwappedBirthday, Year, Postcode, Phone };
    struct Posting {
        std::uint32_t person = 0;
        bool isSurname = false;
        bool operator==(const Posting&) const = default;
    };
    struct Term {
        Word word;
        std::vector<Posting> postings;
    };
    struct Hit {
        std::uint32_t person = 0;
        Fit fit = Fit::Whole;
        std::uint32_t at = 0; ///< the term, or the position in the person's list
        bool isSurname = false;
    };
    struct Part {
        std::string typed;
        std::vector<Hit> hits; ///< at most one of a person
        double weightOf(Fit fit, double people) const;
    };

    void addHits(Part& part, size_t term, Fit fit) const;
    Part names(const std::string& word) const;
    Part births(const std::string& typed, const std::vector<BirthDate>& meant) const;
    Part digits(const std::string& typed) const;
    Part postcodes(const std::string& typed) const;
    std::vector<Part> partsOf(std::string_view typed) const;
    Evidence evidenceFor(const Part& part, const Hit& hit) const;

    NameBook m_book;
    std::vector<Profile> m_people;
    std::vector<Term> m_terms;
};

} // namespace marac::matching
