// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/frequencies.h"

#include "core/matching/hash.h"

#include <algorithm>
#include <iterator>

namespace marac::matching {

namespace {

std::uint64_t slot(Frequencies::Of field, std::uint64_t hash)
{
    return hash ^ (0x9e3779b97f4a7c15u * (static_cast<std::uint64_t>(field) + 1));
}

} // namespace

Frequencies::Of ofFact(Fact::Kind kind)
{
    return kind == Fact::Kind::Birthplace ? Frequencies::Of::Birthplace : Frequencies::Of::Occupation;
}

double Frequencies::share(Of field, std::uint64_t hash, double expected, double pseudoPeople) const
{
    const auto counted = m_counts.find(slot(field, hash));
    // One holder is the person being compared with; only the others make the value common.
    const int others = counted == m_counts.end() ? 0 : std::max(0, counted->second - 1);
    return std::min(1.0, (others + pseudoPeople * expected) / (m_people + pseudoPeople));
}

void Frequencies::countOne(Of field, std::uint64_t hash, int change)
{
    const auto at = m_counts.try_emplace(slot(field, hash), 0).first;
    at->second += change;
    if (at->second <= 0)
        m_counts.erase(at);
}

void Frequencies::count(const Profile& profile, int change)
{
    m_people += change;
    const auto countEach = [&](Of field, std::vector<std::uint64_t> hashes) {
        std::sort(hashes.begin(), hashes.end());
        hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
        for (const std::uint64_t hash : hashes)
            countOne(field, hash, change);
    };
    std::vector<std::uint64_t> forenames;
    std::vector<std::uint64_t> surnames;
    for (const ProfileName& name : profile.names) {
        forenames.push_back(name.forename.hash);
        surnames.push_back(name.surname.hash);
    }
    countEach(Of::Forename, std::move(forenames));
    countEach(Of::Surname, std::move(surnames));
    std::vector<std::uint64_t> postcodes;
    std::vector<std::uint64_t> localities;
    for (const Place& place : profile.places) {
        postcodes.push_back(hashOf(place.postcode));
        std::transform(place.localities.begin(), place.localities.end(), std::back_inserter(localities),
                       [](const std::string& line) { return hashOf(line); });
    }
    countEach(Of::Postcode, std::move(postcodes));
    countEach(Of::Locality, std::move(localities));
    for (const BirthDate& birth : profile.births)
        countOne(Of::Birth, hashOf(birth.text()), change);
    for (const std::string& phone : profile.phones)
        countOne(Of::Phone, hashOf(phone), change);
    for (const std::string& email : profile.emails)
        countOne(Of::Email, hashOf(email), change);
    for (const ProfileFact& fact : profile.facts)
        countOne(ofFact(fact.kind), hashOf(fact.text), change);
}

} // namespace marac::matching
