// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/place.h"

#include "core/base/text.h"
#include "core/matching/closeness.h"
#include "core/matching/plain.h"
#include "core/matching/slip.h"

#include <rapidfuzz/distance/JaroWinkler.hpp>
#include <rapidfuzz/distance/OSA.hpp>
#include <rapidfuzz/fuzz.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace marac::matching {

namespace {

constexpr size_t kMostLines = 8; // no address has more; a pasted letter has
constexpr double kWorthALook = 0.7;
constexpr double kTokens = 85;
constexpr std::int64_t kSlips = 2;

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

/// One line of an address.
struct Line {
    std::string house;
    std::vector<std::string> words;
    bool endsLikeStreet = false;
};

Line readLine(std::string_view text)
{
    Line line;
    for (const std::string& word : wordsOf(plainWords(text))) {
        if (contains(kUnitWords, word))
            continue;
        if (hasDigit(word) && line.words.empty()) {
            line.house += line.house.empty() ? word : " " + word;
            continue;
        }
        line.words.push_back(writtenOut(word, line.words.empty()));
        if (line.words.size() > 1 && contains(kStreetEndings, line.words.back())) {
            line.endsLikeStreet = true;
            break;
        }
    }
    return line;
}

std::vector<Line> readLines(const std::string& text)
{
    std::vector<Line> lines;
    std::string house;
    for (const std::string& part : split(text, ',')) {
        Line line = readLine(part);
        if (line.words.empty()) {
            // "12, High Street": the number belongs to what follows.
            house += (house.empty() || line.house.empty() ? "" : " ") + line.house;
            continue;
        }
        if (!house.empty())
            line.house = house + (line.house.empty() ? "" : " ") + line.house;
        house.clear();
        lines.push_back(std::move(line));
        if (lines.size() == kMostLines)
            break;
    }
    return lines;
}

size_t streetAmong(const std::vector<Line>& lines)
{
    const auto found = [&](auto is) {
        return static_cast<size_t>(std::find_if(lines.begin(), lines.end(), is) - lines.begin());
    };
    if (const size_t named = found([](const Line& line) { return line.endsLikeStreet; }); named < lines.size())
        return named;
    const size_t numbered = found([](const Line& line) { return !line.house.empty(); });
    return numbered < lines.size() ? numbered : 0;
}

// "Riverside" alone is a town, the name of a house or of an estate.
bool hasStreet(const std::vector<Line>& lines)
{
    return lines.size() > 1 || std::any_of(lines.begin(), lines.end(), [](const Line& line) {
        return line.endsLikeStreet || !line.house.empty();
    });
}

void takeLines(Place& place, const std::vector<Line>& lines)
{
    const size_t street = hasStreet(lines) ? streetAmong(lines) : lines.size();
    for (size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].house.empty())
            place.house += (place.house.empty() ? "" : " ") + lines[i].house;
        if (i != street) {
            place.localities.push_back(join(lines[i].words, ""));
            continue;
        }
        place.street = join(lines[i].words, "");
        std::vector<std::string> words = lines[i].words;
        std::sort(words.begin(), words.end());
        place.sortedStreet = join(words, " ");
    }
    std::sort(place.localities.begin(), place.localities.end());
    place.localities.erase(std::unique(place.localities.begin(), place.localities.end()), place.localities.end());
}

// The postcode is often typed into the address field: take it off the end.
std::string takePostcode(std::string& text)
{
    constexpr std::string_view gaps = " \t\n,.;";
    size_t end = text.find_last_not_of(gaps);
    for (int words = 0; words < 2 && end != std::string::npos; ++words) {
        const size_t gap = text.find_last_of(gaps, end);
        const size_t start = gap == std::string::npos ? 0 : gap + 1;
        const std::string last = plainPostcode(std::string_view(text).substr(start));
        if (const std::string outward = outwardOf(last); !outward.empty() && hasDigit(outward)) {
            text.resize(start);
            return last;
        }
        end = start == 0 ? std::string::npos : text.find_last_not_of(gaps, start - 1);
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
    takeLines(place, readLines(lines));
    return place;
}

PostcodeLevel comparePostcodes(const Place& a, const Place& b)
{
    if (a.postcode == b.postcode)
        return PostcodeLevel::Same;
    const bool oneSlip = isOneSlipApart(a.postcode, b.postcode);
    // Codes that only name a district (four digits abroad) lie one slip apart by chance.
    if (oneSlip)
        return a.outward.empty() || b.outward.empty() ? PostcodeLevel::District : PostcodeLevel::Near;
    return !a.outward.empty() && a.outward == b.outward ? PostcodeLevel::District : PostcodeLevel::Different;
}

StreetLevel compareStreets(const Place& a, const Place& b)
{
    const auto& [first, second] = std::minmax(a.street, b.street);
    const bool sameHouse = !a.house.empty() && a.house == b.house;
    if (first == second)
        return sameHouse ? StreetLevel::SameHouse : StreetLevel::SameStreet;
    // Streets that share little are not looked at twice.
    const double similar = rapidfuzz::jaro_winkler_similarity(first, second, 0.1, kWorthALook);
    if (similar == 0)
        return StreetLevel::Different;
    if (similar >= kNearly || rapidfuzz::osa_distance(first, second, kSlips) <= kSlips)
        return sameHouse ? StreetLevel::SameStreet : StreetLevel::CloseStreet;
    if (similar >= kSimilar || rapidfuzz::fuzz::ratio(a.sortedStreet, b.sortedStreet, kTokens) >= kTokens)
        return sameHouse ? StreetLevel::CloseStreet : StreetLevel::LooseStreet;
    return StreetLevel::Different;
}

} // namespace marac::matching
