// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/repeats.h"

#include "core/matching/refine.h"

#include <algorithm>

namespace marac::workflow {

using people::Person;
using referral::Referral;

namespace {

/// From here on two records count as one provisionally. Between "likely" and "almost certain": a repeat that is asked about
/// too often costs a glance, one that is missed may cost a life.
constexpr double kProvisional = 0.9;
constexpr size_t kMostMatches = 20;

} // namespace

matching::PersonTraits traitsOf(const Person& person)
{
    matching::PersonTraits traits;
    traits.key = person.id.text();
    traits.names.push_back({person.name.forename, person.name.surname});
    for (const people::Name& name : person.otherNames)
        traits.names.push_back({name.forename, name.surname});
    if (person.birth)
        traits.births.push_back(matching::BirthDate::on(*person.birth));
    for (const Date& birth : person.otherBirths)
        traits.births.push_back(matching::BirthDate::on(birth));
    if (!person.addressLine().empty())
        traits.addresses.push_back({person.address, person.postcode});
    for (const std::string& address : person.otherAddresses)
        traits.addresses.push_back({address, {}});
    if (!person.phone.empty())
        traits.phones.push_back(person.phone);
    if (person.gender == people::Gender::Female || person.gender == people::Gender::Male)
        traits.sex = person.gender == people::Gender::Female ? "F" : "M";
    return traits;
}

RepeatBook::RepeatBook(const CaseBook& book) : m_book(book), m_typed(matching::Model::builtIn())
{
    for (const Person& person : book.people())
        m_traits[person.id.text()] = traitsOf(person);
    const auto accompany = [&](const Id<Person>& whom, const Id<Person>& by) {
        const Person* companion = m_book.person(by);
        if (!companion || !m_traits.contains(whom.text()))
            return;
        const auto birth = companion->birth ? matching::BirthDate::on(*companion->birth) : matching::BirthDate{};
        m_traits[whom.text()].companions.push_back({{companion->name.forename, companion->name.surname}, birth});
    };
    for (const Referral& referral : book.referrals()) {
        for (const people::PerpetratorLink& link : referral.perpetrators) {
            accompany(referral.victim, link.person);
            accompany(link.person, referral.victim);
        }
    }
    std::vector<matching::PersonTraits> all;
    for (const auto& [key, traits] : m_traits)
        all.push_back(traits);
    m_index.put(all);
    m_index.weighBy(matching::expectingWhatIsThere(m_index));
    m_typed.put(all);
    for (const people::Identity& identity : book.identities()) {
        if (identity.verdict == people::Identity::Verdict::Different) {
            m_different[identity.one.text()].insert(identity.other.text());
            m_different[identity.other.text()].insert(identity.one.text());
            continue;
        }
        // One representative for a whole group: the smallest key stands for all.
        const std::string a = confirmedKey(identity.one);
        const std::string b = confirmedKey(identity.other);
        for (const auto& [key, traits] : m_traits) {
            if (confirmedKey(Id<Person>(key)) == std::max(a, b))
                m_confirmed[key] = std::min(a, b);
        }
    }
}

std::string RepeatBook::confirmedKey(const Id<Person>& person) const
{
    const auto found = m_confirmed.find(person.text());
    return found == m_confirmed.end() ? person.text() : found->second;
}

matching::FindOptions RepeatBook::optionsFor(const Id<Person>& person) const
{
    matching::FindOptions options;
    options.atMost = kMostMatches;
    options.atLeast = matching::kPossible;
    options.except.push_back(person.text());
    if (const auto different = m_different.find(person.text()); different != m_different.end())
        options.except.insert(options.except.end(), different->second.begin(), different->second.end());
    return options;
}

RepeatBook::Keys RepeatBook::sameAs(const Id<Person>& person, Trust trust) const
{
    Keys keys{person.text()};
    const std::string key = confirmedKey(person);
    for (const auto& [other, representative] : m_confirmed) {
        if (representative == key)
            keys.insert(other);
    }
    keys.insert(key);
    const auto traits = m_traits.find(person.text());
    if (trust == Trust::Provisional && traits != m_traits.end()) {
        for (const matching::Proposal& proposal : m_index.find(traits->second, optionsFor(person))) {
            if (proposal.probability >= kProvisional)
                keys.insert(proposal.key);
        }
    }
    return keys;
}

matching::ReferralFacts RepeatBook::factsOf(const Referral& referral, const std::map<std::string, std::string>& keys) const
{
    const auto keyOf = [&](const Id<Person>& person) {
        const auto found = keys.find(person.text());
        return found == keys.end() ? person.text() : found->second;
    };
    matching::ReferralFacts facts;
    facts.ref = referral.ref;
    facts.victim = keyOf(referral.victim);
    for (const people::PerpetratorLink& link : referral.perpetrators)
        facts.perpetrators.push_back(keyOf(link.person));
    facts.received = referral.received;
    facts.incident = referral.incident;
    return facts;
}

matching::RepeatFinding RepeatBook::judge(const Referral& referral, Trust trust) const
{
    std::map<std::string, std::string> keys;
    const auto gather = [&](const Id<Person>& person) {
        for (const std::string& same : sameAs(person, trust))
            keys[same] = person.text();
    };
    gather(referral.victim);
    for (const people::PerpetratorLink& link : referral.perpetrators)
        gather(link.person);
    const auto isAbout = [&](const Referral& other) {
        return keys.contains(other.victim.text())
            || std::any_of(other.perpetrators.begin(), other.perpetrators.end(),
                           [&](const people::PerpetratorLink& link) { return keys.contains(link.person.text()); });
    };
    std::vector<matching::ReferralFacts> earlier;
    for (const Referral& other : m_book.referrals()) {
        if (isAbout(other))
            earlier.push_back(factsOf(other, keys));
    }
    return matching::judgeRepeat(factsOf(referral, keys), earlier);
}

const RepeatBook::Judgement& RepeatBook::of(const Referral& referral) const
{
    const auto known = m_judgements.find(referral.id);
    if (known != m_judgements.end())
        return known->second;
    Judgement judgement;
    judgement.verdict = referral.repeatVerdict;
    judgement.finding = judge(referral, Trust::Provisional);
    const matching::RepeatFinding confirmed = judge(referral, Trust::Confirmed);
    judgement.isConfirmed = confirmed.kind == judgement.finding.kind && confirmed.ref == judgement.finding.ref;
    return m_judgements.emplace(referral.id, std::move(judgement)).first->second;
}

std::vector<PossibleMatch> RepeatBook::matchesOf(const Referral& referral) const
{
    std::vector<PossibleMatch> matches;
    const auto traits = m_traits.find(referral.victim.text());
    if (traits == m_traits.end())
        return matches;
    const Keys confirmed = sameAs(referral.victim, Trust::Confirmed);
    for (const matching::Proposal& proposal : m_index.find(traits->second, optionsFor(referral.victim))) {
        for (const Referral& other : m_book.referrals()) {
            if (other.victim.text() == proposal.key && other.id != referral.id)
                matches.push_back({&other, other.victim, proposal.probability, proposal.evidence, confirmed.contains(proposal.key)});
        }
    }
    return matches;
}

std::vector<const Referral*> RepeatBook::othersWithPerpetratorOf(const Referral& referral) const
{
    std::vector<const Referral*> others;
    for (const people::PerpetratorLink& link : referral.perpetrators) {
        const Keys same = sameAs(link.person, Trust::Provisional);
        for (const Referral& other : m_book.referrals()) {
            const bool isThere = std::any_of(other.perpetrators.begin(), other.perpetrators.end(), [&](const auto& theirs) {
                return same.contains(theirs.person.text());
            });
            if (other.id != referral.id && isThere && std::find(others.begin(), others.end(), &other) == others.end())
                others.push_back(&other);
        }
    }
    return others;
}

std::vector<matching::Proposal> RepeatBook::search(const matching::PersonTraits& traits) const
{
    return m_index.find(traits);
}

std::vector<matching::Suggestion> RepeatBook::searchTyped(std::string_view typed, size_t atMost) const
{
    return m_typed.find(typed, atMost);
}

} // namespace marac::workflow
