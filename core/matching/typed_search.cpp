// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/typed_search.h"

#include "core/base/text.h"
#include "core/matching/plain.h"
#include "core/matching/slip.h"
#include "core/matching/typed_date.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace marac::matching {

namespace {

constexpr size_t kEnough = 5;         // as many true beginnings need no guesses beside them
constexpr size_t kLongEnoughToSlip = 4;
constexpr size_t kTellingSoundTyped = 3;
constexpr size_t kFewestDigits = 3;
constexpr size_t kMostParts = 8;
constexpr double kUnfit = 6;          // bits that a word counts against whoever it does not fit

bool hasDigit(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// The beginning of a word with one slip in it: as long as typed, or one letter more or less.
bool beginsNearly(std::string_view word, std::string_view typed)
{
    if (word.front() != typed.front() && word.substr(1, 1) != typed.substr(1, 1))
        return false;
    for (const size_t size : {typed.size(), typed.size() + 1, typed.size() - 1}) {
        if (size <= word.size() && isOneSlipApart(word.substr(0, size), typed))
            return true;
    }
    return false;
}

// "ZZ1 2AB" is one postcode, "07700 900 123" one number: neighbours that only make sense together are put together.
std::vector<std::string> wordsTyped(std::string_view typed)
{
    std::string spaced(typed);
    std::replace_if(spaced.begin(), spaced.end(), [](char c) { return c == ',' || c == ';' || c == '\t' || c == '\n'; }, ' ');
    std::vector<std::string> words;
    for (const std::string& word : split(simplified(spaced), ' ')) {
        if (word.empty())
            continue;
        const bool joinsDigits = !words.empty() && isDigits(words.back()) && isDigits(word);
        const bool isInward = word.size() == 3 && hasDigit(word.substr(0, 1));
        const bool joinsPostcode = isInward && !words.empty() && !outwardOf(plainPostcode(words.back() + word)).empty();
        if (joinsDigits || joinsPostcode)
            words.back() += word;
        else if (words.size() < kMostParts)
            words.push_back(word);
    }
    return words;
}

const std::string& postcodeShown(const Place& place)
{
    return place.shownPostcode.empty() ? place.postcode : place.shownPostcode;
}

double fittingBits(size_t hits, double people)
{
    return std::max(0.5, std::log2(people / static_cast<double>(std::max<size_t>(1, hits))));
}

} // namespace

void TypedSearch::put(const std::vector<PersonTraits>& people)
{
    m_people.clear();
    m_terms.clear();
    std::map<std::string, std::vector<Posting>> terms;
    for (const PersonTraits& person : people) {
        const auto place = static_cast<std::uint32_t>(m_people.size());
        m_people.push_back(Profile::of(person));
        const auto post = [&](const Word& word, bool isSurname) {
            auto& postings = terms[word.text];
            if (!word.isEmpty() && (postings.empty() || postings.back() != Posting{place, isSurname}))
                postings.push_back({place, isSurname});
        };
        for (const ProfileName& name : m_people.back().names) {
            post(name.forename, false);
            post(name.joinedForename, false);
            post(name.surname, true);
            for (const Word& word : name.middle)
                post(word, false);
            for (const Word& word : name.surnameParts)
                post(word, true);
        }
    }
    for (auto& [text, postings] : terms) {
        if (!text.empty())
            m_terms.push_back({Word::of(text), std::move(postings)});
    }
}

void TypedSearch::addHits(Part& part, size_t term, Fit fit) const
{
    for (const Posting& posting : m_terms[term].postings)
        part.hits.push_back({posting.person, fit, static_cast<std::uint32_t>(term), posting.isSurname});
}

TypedSearch::Part TypedSearch::names(const std::string& word) const
{
    Part part{word, {}};
    const auto first = std::lower_bound(m_terms.begin(), m_terms.end(), word,
                                        [](const Term& term, const std::string& text) { return term.word.text < text; });
    for (auto term = first; term != m_terms.end() && term->word.text.starts_with(word); ++term)
        addHits(part, static_cast<size_t>(term - m_terms.begin()), term->word.text == word ? Fit::Whole : Fit::Start);
    const bool guess = part.hits.size() < kEnough && word.size() >= kLongEnoughToSlip;
    const Word typed = Word::of(word);
    for (size_t i = 0; i < m_terms.size(); ++i) {
        const Word& known = m_terms[i].word;
        if (known.text.starts_with(word))
            continue;
        if (m_book.areForms(typed, known))
            addHits(part, i, Fit::Form);
        else if (guess && beginsNearly(known.text, word))
            addHits(part, i, Fit::Slip);
        else if (guess && typed.sound.size() >= kTellingSoundTyped && typed.sound == known.sound)
            addHits(part, i, Fit::Sound);
    }
    return part;
}

TypedSearch::Part TypedSearch::births(const std::string& typed, const std::vector<BirthDate>& meant) const
{
    Part part{typed, {}};
    const auto fitOf = [&](const BirthDate& known) -> std::optional<Fit> {
        for (const BirthDate& one : meant) {
            const bool sameYears = known.earliestYear <= one.latestYear && one.earliestYear <= known.latestYear;
            if (sameYears && one.month == 0)
                return Fit::Year;
            if (sameYears && known.month == one.month && known.day == one.day)
                return Fit::Birthday;
            if (sameYears && known.month == one.day && known.day == one.month)
                return Fit::SwappedBirthday;
        }
        return std::nullopt;
    };
    for (std::uint32_t person = 0; person < m_people.size(); ++person) {
        const auto& known = m_people[person].births;
        for (std::uint32_t i = 0; i < known.size(); ++i) {
            if (const auto fit = fitOf(known[i]))
                part.hits.push_back({person, *fit, i, false});
        }
    }
    return part;
}

// Four digits may be a year of birth, and any digits a part of a telephone number.
TypedSearch::Part TypedSearch::digits(const std::string& typed) const
{
    Part part{typed, {}};
    if (const int year = typed.size() == 4 ? std::stoi(typed) : 0; year >= 1900 && year < 2100)
        part = births(typed, {BirthDate::inYear(year)});
    for (std::uint32_t person = 0; person < m_people.size(); ++person) {
        const auto& phones = m_people[person].phones;
        for (std::uint32_t i = 0; i < phones.size(); ++i) {
            if (phones[i].find(typed) != std::string::npos)
                part.hits.push_back({person, Fit::Phone, i, false});
        }
    }
    return part;
}

TypedSearch::Part TypedSearch::postcodes(const std::string& typed) const
{
    Part part{typed, {}};
    for (std::uint32_t person = 0; person < m_people.size(); ++person) {
        const auto& places = m_people[person].places;
        for (std::uint32_t i = 0; i < places.size(); ++i) {
            if (places[i].postcode.starts_with(typed) || (typed.size() >= 3 && places[i].postcode.ends_with(typed)))
                part.hits.push_back({person, Fit::Postcode, i, false});
        }
    }
    return part;
}

std::vector<TypedSearch::Part> TypedSearch::partsOf(std::string_view typed) const
{
    std::vector<Part> parts;
    for (const std::string& written : wordsTyped(typed)) {
        if (const auto dates = typedDates(written); !dates.empty()) {
            parts.push_back(births(written, dates));
            continue;
        }
        for (const std::string& word : wordsOf(plainWords(written))) {
            if (isDigits(word) && word.size() >= kFewestDigits)
                parts.push_back(digits(word));
            else if (hasDigit(word))
                parts.push_back(postcodes(word));
            else
                parts.push_back(names(word));
        }
    }
    for (Part& part : parts) {
        // The best fit of each person stays.
        std::stable_sort(part.hits.begin(), part.hits.end(), [](const Hit& a, const Hit& b) {
            return a.person != b.person ? a.person < b.person : a.fit < b.fit;
        });
        part.hits.erase(std::unique(part.hits.begin(), part.hits.end(),
                                    [](const Hit& a, const Hit& b) { return a.person == b.person; }),
                        part.hits.end());
    }
    parts.resize(std::min(parts.size(), kMostParts));
    return parts;
}

double TypedSearch::Part::weightOf(Fit fit, double people) const
{
    const double bits = fittingBits(hits.size(), people);
    switch (fit) {
    case Fit::Whole: return bits + 2;
    case Fit::Start:
    case Fit::Birthday:
    case Fit::Year:
    case Fit::Postcode:
    case Fit::Phone: return bits;
    case Fit::Form:
    case Fit::SwappedBirthday: return bits - 1;
    case Fit::Slip: return bits - 2;
    case Fit::Sound: break;
    }
    return bits - 3;
}

Evidence TypedSearch::evidenceFor(const Part& part, const Hit& hit) const
{
    const Profile& person = m_people[hit.person];
    const auto said = [&](Phrase what, const std::string& known) -> Evidence {
        return {what.with(part.typed).with(known), part.weightOf(hit.fit, static_cast<double>(m_people.size()))};
    };
    switch (hit.fit) {
    case Fit::Birthday: return said(phrase("Typing", "Birthday %1: %2"), person.births[hit.at].text());
    case Fit::SwappedBirthday: return said(phrase("Typing", "Birthday %1 with day and month swapped: %2"), person.births[hit.at].text());
    case Fit::Year: return said(phrase("Typing", "Born in %1: %2"), person.births[hit.at].text());
    case Fit::Postcode: return said(phrase("Typing", "Postcode with %1: %2"), postcodeShown(person.places[hit.at]));
    case Fit::Phone: return said(phrase("Typing", "Telephone number with %1: %2"), person.phones[hit.at]);
    case Fit::Whole:
    case Fit::Start:
    case Fit::Form:
    case Fit::Slip:
    case Fit::Sound: break;
    }
    const std::string& word = m_terms[hit.at].word.text;
    const auto shown = std::find_if(person.names.begin(), person.names.end(), [&](const ProfileName& name) {
        const std::string plain = plainWords(hit.isSurname ? name.shown.surname : name.shown.forename);
        return plain.find(word) != std::string::npos || name.surname.text == word || name.joinedForename.text == word;
    });
    const Name name = shown == person.names.end() ? Name{} : shown->shown;
    const std::string known = hit.isSurname ? name.surname : name.forename;
    switch (hit.fit) {
    case Fit::Form: return said(phrase("Typing", "%1 is a form of %2"), known);
    case Fit::Slip: return said(phrase("Typing", "%1 is one slip away from %2"), known);
    case Fit::Sound: return said(phrase("Typing", "%1 sounds like %2"), known);
    case Fit::Whole:
    case Fit::Start:
    case Fit::Birthday:
    case Fit::SwappedBirthday:
    case Fit::Year:
    case Fit::Postcode:
    case Fit::Phone: break;
    }
    return hit.isSurname ? said(phrase("Typing", "Surname with %1: %2"), known) : said(phrase("Typing", "Forename with %1: %2"), known);
}

std::vector<Suggestion> TypedSearch::find(std::string_view typed, size_t atMost) const
{
    const std::vector<Part> parts = partsOf(typed);
    const auto people = static_cast<double>(m_people.size());
    std::unordered_map<std::uint32_t, std::pair<double, size_t>> found; // weight, parts that fit
    for (const Part& part : parts) {
        for (const Hit& hit : part.hits) {
            auto& [weight, fitting] = found[hit.person];
            weight += part.weightOf(hit.fit, people);
            fitting += 1;
        }
    }
    const size_t needed = parts.size() < 2 ? parts.size() : parts.size() - 1;
    std::vector<std::pair<double, std::uint32_t>> ranked;
    for (const auto& [person, sum] : found) {
        const auto& [weight, fitting] = sum;
        if (fitting >= needed)
            ranked.emplace_back(weight - kUnfit * static_cast<double>(parts.size() - fitting), person);
    }
    const size_t count = std::min(atMost, ranked.size());
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(count), ranked.end(), [&](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : m_people[a.second].key < m_people[b.second].key;
    });
    std::vector<Suggestion> suggestions;
    for (size_t i = 0; i < count; ++i) {
        Suggestion suggestion{m_people[ranked[i].second].key, ranked[i].first, {}};
        for (const Part& part : parts) {
            const auto hit = std::lower_bound(part.hits.begin(), part.hits.end(), ranked[i].second,
                                              [](const Hit& one, std::uint32_t person) { return one.person < person; });
            if (hit != part.hits.end() && hit->person == ranked[i].second)
                suggestion.evidence.push_back(evidenceFor(part, *hit));
        }
        suggestions.push_back(std::move(suggestion));
    }
    return suggestions;
}

} // namespace marac::matching
