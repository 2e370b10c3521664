// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/name_comparison.h"

#include "core/matching/closeness.h"

#include <rapidfuzz/distance/JaroWinkler.hpp>
#include <rapidfuzz/distance/OSA.hpp>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <utility>

namespace marac::matching {

namespace {

constexpr double kLeastJaro = (kSimilar - 0.4) / 0.6; // what four same first letters can lift to kSimilar
constexpr size_t kTellingSound = 2;

/// Letters of the one that the other has not: none of them finds a partner.
size_t lonely(std::uint32_t letters, std::uint32_t others)
{
    return static_cast<size_t>(std::popcount(letters & ~others));
}

// Whether two words can be similar at all, by their letters alone: most are not, and need no closer look.
bool canBeSimilar(const Word& a, const Word& b)
{
    const size_t onlyA = lonely(a.letters, b.letters);
    const size_t onlyB = lonely(b.letters, a.letters);
    if (std::max(onlyA, onlyB) <= 2)
        return true;
    const auto sizeA = static_cast<double>(a.text.size());
    const auto sizeB = static_cast<double>(b.text.size());
    const double pairs = std::min(sizeA - static_cast<double>(onlyA), sizeB - static_cast<double>(onlyB));
    return (pairs / sizeA + pairs / sizeB + 1) / 3 >= kLeastJaro;
}

NameLevel compareLetters(const Word& first, const Word& second)
{
    if (!canBeSimilar(first, second))
        return NameLevel::Different;
    const std::string& a = first.text;
    const std::string& b = second.text;
    const size_t longer = std::max(a.size(), b.size());
    const size_t gap = longer - std::min(a.size(), b.size());
    const double similar = rapidfuzz::jaro_winkler_similarity(a, b, 0.1, kSimilar);
    if (similar >= kNearly && longer >= kLongEnoughForOneSlip)
        return NameLevel::Near;
    const auto slips = gap > 2 ? 3 : rapidfuzz::osa_distance(a, b, 2);
    if (slips <= 1 && longer >= kLongEnoughForOneSlip)
        return NameLevel::Near;
    const bool loose = similar >= kSimilar || slips <= 1 || (slips == 2 && longer >= kLongEnoughForTwoSlips);
    return loose ? NameLevel::Loose : NameLevel::Different;
}

bool isInitial(const Word& word)
{
    return word.text.size() == 1;
}

// The level of the best pair of parts, where at least one side has several.
bool sharesPart(const ProfileName& a, const ProfileName& b)
{
    const std::vector<Word> wholeA{a.surname};
    const std::vector<Word> wholeB{b.surname};
    for (const Word& x : a.surnameParts.empty() ? wholeA : a.surnameParts) {
        for (const Word& y : b.surnameParts.empty() ? wholeB : b.surnameParts) {
            if (x.text.size() > 2 && x.hash == y.hash)
                return true;
        }
    }
    return false;
}

bool usesMiddleName(const ProfileName& a, const ProfileName& b)
{
    const auto has = [](const std::vector<Word>& words, const Word& wanted) {
        return std::any_of(words.begin(), words.end(), [&](const Word& word) { return word.hash == wanted.hash; });
    };
    return (!isInitial(a.forename) && has(b.middle, a.forename)) || (!isInitial(b.forename) && has(a.middle, b.forename));
}

} // namespace

NameLevel compareNameWords(const Word& a, const Word& b, const NameBook& book, NameKind kind)
{
    if (a.hash == b.hash)
        return NameLevel::Same;
    if (isInitial(a) || isInitial(b))
        return a.text.front() == b.text.front() ? NameLevel::Initial : NameLevel::Different;
    if (kind == NameKind::Forename ? book.areForms(a, b) : book.areSpellings(a, b))
        return NameLevel::Variant;
    // Ordered, because Jaro similarity may depend on which word comes first.
    const auto& [first, second] = std::minmax(a, b, [](const Word& x, const Word& y) { return x.text < y.text; });
    if (std::min(a.text.size(), b.text.size()) == 2 && second.text.starts_with(first.text))
        return NameLevel::Initial;
    const NameLevel letters = compareLetters(first, second);
    if (letters == NameLevel::Near)
        return letters;
    const bool soundsAlike = a.sound.size() >= kTellingSound && a.sound == b.sound;
    return soundsAlike ? NameLevel::Sounds : letters;
}

NameLevel compareForenames(const ProfileName& a, const ProfileName& b, const NameBook& book)
{
    if (a.forename.hash == b.forename.hash || a.joinedForename.hash == b.joinedForename.hash)
        return NameLevel::Same;
    const NameLevel level = compareNameWords(a.forename, b.forename, book, NameKind::Forename);
    if (level > NameLevel::Part && usesMiddleName(a, b))
        return NameLevel::Part;
    return level;
}

NameLevel compareSurnames(const ProfileName& a, const ProfileName& b, const NameBook& book)
{
    if (a.surname.hash == b.surname.hash)
        return NameLevel::Same;
    const bool isDouble = !a.surnameParts.empty() || !b.surnameParts.empty();
    if (isDouble && sharesPart(a, b))
        return NameLevel::Part;
    return compareNameWords(a.surname, b.surname, book, NameKind::Surname);
}

} // namespace marac::matching
