// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/place.h"

#include "core/base/text.h"
#include "core/matching/plain.h"

#include <rapidfuzz/distance/JaroWinkler.hpp>
#include <rapidfuzz/distance/OSA.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace marac::matching {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 20> kAbbreviations{{
    {"rd", "road"}, {"st", "street"}, {"str", "street"}, {"ave", "avenue"}, {"av", "avenue"}, {"cl", "close"},
    {"dr", "drive"}, {"ln", "lane"}, {"la", "lane"}, {"ct", "court"}, {"crt", "court"}, {"gdns", "gardens"},
    {"gdn", "gardens"}, {"cres", "crescent"}, {"cr", "crescent"}, {"tce", "terrace"}, {"ter", "terrace"},
    {"pl", "place"}, {"sq", "square"}, {"pk", "park"},
}};

constexpr std::array kStreetEndings{"road", "street", "avenue", "close", "drive", "lane", "court", "gardens", "crescent",
    "terrace", "place", "square", "way", "grove", "hill", "view", "walk", "mews", "green", "rise"};

constexpr std::array kUnitWords{"flat", "apartment", "apt", "unit", "room", "fflat"};

bool hasDigit(std::string_view word)
{
    return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

template <typename List>
bool contains(const List& list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

// "St" opens "St Mary's Road" as Saint, and closes "High St" as Street.
std::string writtenOut(const std::string& word, bool first)
{
    const auto known = std::find_if(kAbbreviations.begin(), kAbbreviations.end(),
                                    [&](const auto& pair) { return pair.first == word; });
    return known == kAbbreviations.end() || first ? word : std::string(known->second);
}

void readHouseAndStreet(std::string_view text, Place& place)
{
    std::vector<std::string> street;
    for (const std::string& word : wordsOf(plainWords(text))) {
        if (contains(kUnitWords, word))
            continue;
        if (hasDigit(word) && street.empty()) {
            place.house += place.house.empty() ? word : " " + word;
            continue;
        }
        street.push_back(writtenOut(word, street.empty()));
        if (street.size() > 1 && contains(kStreetEndings, street.back()))
            break;
    }
    place.street = join(street, " ");
}

// The postcode is often typed into the address field: take it off the end.
std::string takePostcode(std::string& text)
{
    std::vector<std::string> words = wordsOf(plainWords(text));
    for (const size_t count : {size_t{1}, size_t{2}}) {
        if (words.size() < count)
            break;
        std::string last;
        for (size_t i = words.size() - count; i < words.size(); ++i)
            last += words[i];
        if (outwardOf(last).empty() || !hasDigit(outwardOf(last)))
            continue;
        words.resize(words.size() - count);
        text = join(words, " ");
        return last;
    }
    return {};
}

} // namespace

Place Place::of(const Address& address)
{
    Place place;
    place.shown = simplified(address.text);
    place.shownPostcode = simplified(address.postcode);
    place.postcode = plainPostcode(address.postcode);
    std::string lines = address.text;
    if (place.postcode.empty())
        place.postcode = takePostcode(lines);
    place.outward = outwardOf(place.postcode);
    for (const std::string& line : split(lines, ',')) {
        readHouseAndStreet(line, place);
        if (!place.street.empty())
            break;
    }
    return place;
}

PostcodeLevel comparePostcodes(const Place& a, const Place& b)
{
    if (a.postcode == b.postcode)
        return PostcodeLevel::Same;
    const bool oneSlip = rapidfuzz::osa_distance(a.postcode, b.postcode, 1) <= 1;
    // Codes that only name a district (four digits abroad) lie one slip apart by chance.
    if (oneSlip)
        return a.outward.empty() || b.outward.empty() ? PostcodeLevel::District : PostcodeLevel::Near;
    return !a.outward.empty() && a.outward == b.outward ? PostcodeLevel::District : PostcodeLevel::Different;
}

StreetLevel compareStreets(const Place& a, const Place& b)
{
    const auto& [first, second] = std::minmax(a.street, b.street);
    const bool same = first == second;
    const bool close = !same && rapidfuzz::jaro_winkler_similarity(first, second, 0.1, 0.92) >= 0.92;
    const bool sameHouse = !a.house.empty() && a.house == b.house;
    if (same)
        return sameHouse ? StreetLevel::SameHouse : StreetLevel::SameStreet;
    if (close)
        return sameHouse ? StreetLevel::SameStreet : StreetLevel::CloseStreet;
    return StreetLevel::Different;
}

} // namespace marac::matching
