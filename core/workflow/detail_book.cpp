// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/detail_book.h"

#include "core/base/text.h"

#include <algorithm>

namespace marac::workflow {

using matching::Place;
using matching::PostcodeLevel;
using matching::StreetLevel;
using referral::Referral;

namespace {

/// What a home is filed under; two writings of one home share at least one.
std::vector<std::string> homeKeys(const Place& place)
{
    std::vector<std::string> keys;
    if (!place.postcode.empty())
        keys.push_back(place.postcode);
    if (!place.house.empty() && !place.street.empty())
        keys.push_back(place.house + '|' + place.street);
    return keys;
}

bool shareALine(const Place& a, const Place& b)
{
    return std::any_of(a.localities.begin(), a.localities.end(), [&](const std::string& line) {
        return std::find(b.localities.begin(), b.localities.end(), line) != b.localities.end();
    });
}

/// "Ffion Price" is a forename and a surname, "Ffion" a forename.
matching::Name nameWritten(const std::string& written)
{
    const std::string name = simplified(written);
    const size_t gap = name.rfind(' ');
    return gap == std::string::npos ? matching::Name{name, {}} : matching::Name{name.substr(0, gap), name.substr(gap + 1)};
}

bool mayBeOneAge(const matching::BirthDate& a, const matching::BirthDate& b)
{
    return !a.isKnown() || !b.isKnown() || (a.earliestYear <= b.latestYear && b.earliestYear <= a.latestYear);
}

std::vector<std::string> wordsOf(const DetailBook::NamedChild& child)
{
    std::vector<std::string> words{child.name.forename.text};
    for (const matching::Word& surname : child.surnames)
        words.push_back(surname.text);
    std::erase(words, std::string());
    return words;
}

bool shareASurname(const DetailBook::NamedChild& a, const DetailBook::NamedChild& b, const matching::NameBook& names)
{
    return std::any_of(a.surnames.begin(), a.surnames.end(), [&](const matching::Word& one) {
        return std::any_of(b.surnames.begin(), b.surnames.end(), [&](const matching::Word& other) {
            return matching::compareNameWords(one, other, names, matching::NameKind::Surname) <= matching::NameLevel::Near;
        });
    });
}

} // namespace

bool isOneHome(const Place& a, const Place& b)
{
    const bool bothCodes = !a.postcode.empty() && !b.postcode.empty();
    const PostcodeLevel code = bothCodes ? matching::comparePostcodes(a, b) : PostcodeLevel::Near;
    if (code > PostcodeLevel::Near || a.street.empty() || b.street.empty())
        return code == PostcodeLevel::Same && bothCodes && a.street.empty() && b.street.empty() && shareALine(a, b);
    const bool sameHouse = !a.house.empty() && a.house == b.house;
    const StreetLevel street = matching::compareStreets(a, b);
    if (sameHouse) // of which a street that is spelt otherwise counts as one step further off
        return street == StreetLevel::SameHouse || (bothCodes && street <= StreetLevel::CloseStreet);
    return a.house.empty() && b.house.empty() && bothCodes && street == StreetLevel::SameStreet && shareALine(a, b);
}

DetailBook::DetailBook(const CaseBook& book, const matching::Index& index) : m_book(book), m_names(index.model().names)
{
    std::unordered_map<std::string, Owners> parts;
    for (const Referral& referral : book.referrals()) {
        parts[referral.victim.text()].push_back({&referral, book.person(referral.victim), PartIn::Victim});
        for (const people::PerpetratorLink& link : referral.perpetrators)
            parts[link.person.text()].push_back({&referral, book.person(link.person), PartIn::PersonCausingHarm});
        for (const people::Child& child : referral.children) {
            NamedChild known = named(child, referral);
            for (const std::string& word : wordsOf(known))
                m_childWords[word].push_back(m_children.size());
            m_children.push_back(std::move(known));
        }
    }
    for (const matching::Profile* profile : index.profiles()) {
        const people::Person* person = book.person(Id<people::Person>(profile->key));
        if (person && parts.contains(profile->key))
            addPerson(*profile, *person, parts[profile->key]);
    }
}

void DetailBook::addPerson(const matching::Profile& profile, const people::Person& person, Owners parts)
{
    const size_t place = m_people.size();
    m_people.push_back({&person, &profile, std::move(parts)});
    m_byKey[profile.key] = place;
    for (const std::string& phone : profile.phones)
        m_phones[phone].push_back(place);
    for (const std::string& email : profile.emails)
        m_emails[email].push_back(place);
    for (const Place& home : profile.places) {
        for (const std::string& key : homeKeys(home))
            m_homes[key].push_back(place);
    }
}

DetailBook::Owners DetailBook::ownersUnder(const Places& places, const std::string& key) const
{
    Owners owners;
    if (const auto found = places.find(key); found != places.end()) {
        for (const size_t place : found->second)
            owners.insert(owners.end(), m_people[place].parts.begin(), m_people[place].parts.end());
    }
    return owners;
}

DetailBook::Owners DetailBook::livingAt(const Place& place) const
{
    std::vector<size_t> near;
    for (const std::string& key : homeKeys(place)) {
        if (const auto found = m_homes.find(key); found != m_homes.end())
            near.insert(near.end(), found->second.begin(), found->second.end());
    }
    std::sort(near.begin(), near.end());
    near.erase(std::unique(near.begin(), near.end()), near.end());
    Owners owners;
    for (const size_t one : near) {
        const auto& homes = m_people[one].profile->places;
        if (std::any_of(homes.begin(), homes.end(), [&](const Place& home) { return isOneHome(place, home); }))
            owners.insert(owners.end(), m_people[one].parts.begin(), m_people[one].parts.end());
    }
    return owners;
}

DetailBook::Owners DetailBook::partsOf(const Id<people::Person>& person) const
{
    const auto found = m_byKey.find(person.text());
    return found == m_byKey.end() ? Owners{} : m_people[found->second].parts;
}

DetailBook::NamedChild DetailBook::named(const people::Child& child, const Date& day, const std::vector<const people::Person*>& adults)
{
    NamedChild named{matching::ProfileName::of(nameWritten(child.name)), {}, {}, nullptr};
    if (named.name.isWhole()) {
        named.surnames = {named.name.surname};
    } else {
        for (const people::Person* adult : adults) {
            const auto name = adult ? matching::ProfileName::of({adult->name.forename, adult->name.surname}) : matching::ProfileName{};
            if (!name.surname.isEmpty())
                named.surnames.push_back(name.surname);
        }
    }
    if (child.age)
        named.birth = matching::BirthDate::aged(*child.age, day, 1);
    return named;
}

DetailBook::NamedChild DetailBook::named(const people::Child& child, const Referral& referral) const
{
    std::vector<const people::Person*> adults{m_book.person(referral.victim)};
    for (const people::PerpetratorLink& link : referral.perpetrators)
        adults.push_back(m_book.person(link.person));
    NamedChild known = named(child, referral.received, adults);
    known.referral = &referral;
    return known;
}

std::vector<const DetailBook::NamedChild*> DetailBook::childrenLike(const NamedChild& child) const
{
    std::vector<size_t> near;
    for (const std::string& word : wordsOf(child)) {
        if (const auto found = m_childWords.find(word); found != m_childWords.end())
            near.insert(near.end(), found->second.begin(), found->second.end());
    }
    std::sort(near.begin(), near.end());
    near.erase(std::unique(near.begin(), near.end()), near.end());
    const auto isLike = [&](const NamedChild& known) {
        const bool areNamed = !child.name.forename.isEmpty() && !known.name.forename.isEmpty();
        const bool areWhole = child.name.isWhole() && known.name.isWhole();
        const bool areOfAge = child.birth.isKnown() && known.birth.isKnown();
        return areNamed && (areWhole || areOfAge) && mayBeOneAge(child.birth, known.birth)
            && matching::compareForenames(child.name, known.name, m_names) <= matching::NameLevel::Near && shareASurname(child, known, m_names);
    };
    std::vector<const NamedChild*> like;
    for (const size_t place : near) {
        if (isLike(m_children[place]))
            like.push_back(&m_children[place]);
    }
    return like;
}

} // namespace marac::workflow
