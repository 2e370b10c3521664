// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/repeats.h"

#include "core/matching/refine.h"
#include "core/workflow/detail_book.h"

#include <algorithm>

namespace marac::workflow {

using people::Person;
using referral::Referral;

namespace {

/// From here on two records count as one provisionally. Between "likely" and "almost certain": a repeat that is asked about
/// too often costs a glance, one that is missed may cost a life.
constexpr double kProvisional = 0.9;
constexpr size_t kMostMatches = 20;
constexpr int kEarliestBirth = 1900;
constexpr int kOldest = 110;
constexpr int kGiveOfAnAge = 1;
constexpr int kGiveOfAboutAnAge = 2;

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
    traits.phones = person.otherPhones;
    traits.phones.push_back(person.phone);
    if (!person.email.empty())
        traits.emails.push_back(person.email);
    for (const std::string& number : {person.nhsNumber, person.policeNumber}) {
        if (!number.empty())
            traits.numbers.push_back(number);
    }
    if (person.gender == people::Gender::Female || person.gender == people::Gender::Male)
        traits.sex = person.gender == people::Gender::Female ? "F" : "M";
    return traits;
}

std::optional<matching::BirthDate> birthIn(const std::string& note, const Date& writtenOn)
{
    const auto digitsFrom = [&](size_t at) {
        size_t end = at;
        while (end < note.size() && note[end] >= '0' && note[end] <= '9')
            ++end;
        return note.substr(at, end - at);
    };
    const size_t at = note.find_first_of("0123456789");
    if (at == std::string::npos)
        return std::nullopt;
    const std::string first = digitsFrom(at);
    const std::string second = at + first.size() < note.size() ? digitsFrom(at + first.size() + 1) : std::string();
    const int number = first.size() <= 4 ? std::stoi(first) : 0;
    if (first.size() == 4 && number >= kEarliestBirth && number <= writtenOn.year()) {
        const int month = note[std::min(at + 4, note.size() - 1)] == '-' && second.size() == 2 ? std::stoi(second) : 0;
        return month >= 1 && month <= 12 ? matching::BirthDate::inMonth(number, static_cast<unsigned>(month)) : matching::BirthDate::inYear(number);
    }
    const bool isOneAge = second.empty() && note.find_first_of("0123456789", at + first.size()) == std::string::npos;
    if (first.size() > 3 || number == 0 || number > kOldest || !isOneAge)
        return std::nullopt;
    return matching::BirthDate::aged(number, writtenOn, at == 0 ? kGiveOfAnAge : kGiveOfAboutAnAge);
}

RepeatBook::RepeatBook(const CaseBook& book) : m_book(book), m_typed(matching::Model::builtIn())
{
    for (const Person& person : book.people())
        m_traits[person.id.text()] = traitsOf(person);
    addCompanions();
    addBirthNotes();
    std::vector<matching::PersonTraits> all;
    for (const auto& [key, traits] : m_traits)
        all.push_back(traits);
    m_index.put(all);
    m_index.weighBy(matching::expectingWhatIsThere(m_index));
    m_typed.put(all);
    takeVerdicts();
}

RepeatBook::~RepeatBook() = default;

void RepeatBook::addCompanions()
{
    const auto accompany = [&](const Id<Person>& whom, const Id<Person>& by) {
        const Person* companion = m_book.person(by);
        if (!companion || !m_traits.contains(whom.text()))
            return;
        const auto birth = companion->birth ? matching::BirthDate::on(*companion->birth) : matching::BirthDate{};
        m_traits[whom.text()].companions.push_back({{companion->name.forename, companion->name.surname}, birth});
    };
    for (size_t place = 0; place < m_book.referrals().size(); ++place) {
        const Referral& referral = m_book.referrals()[place];
        m_referralsWith[referral.victim.text()].push_back(place);
        for (const people::PerpetratorLink& link : referral.perpetrators) {
            if (link.person != referral.victim)
                m_referralsWith[link.person.text()].push_back(place);
            accompany(referral.victim, link.person);
            accompany(link.person, referral.victim);
        }
    }
}

/// "About 34" says when somebody was born only together with the day of the referral: the last one that names the person.
void RepeatBook::addBirthNotes()
{
    const auto note = [&](const Id<Person>& id, const Date& day) {
        const Person* person = m_book.person(id);
        if (!person || person->birth || person->birthNote.empty())
            return;
        if (const auto birth = birthIn(person->birthNote, day)) {
            auto& births = m_traits[id.text()].births;
            births.resize(person->otherBirths.size());
            births.push_back(*birth);
        }
    };
    for (const Referral& referral : m_book.referrals()) {
        note(referral.victim, referral.received);
        for (const people::PerpetratorLink& link : referral.perpetrators)
            note(link.person, referral.received);
    }
}

void RepeatBook::takeVerdicts()
{
    for (const people::Identity& identity : m_book.identities()) {
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

const DetailBook& RepeatBook::details() const
{
    if (!m_details)
        m_details = std::make_unique<DetailBook>(m_book, m_index);
    return *m_details;
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
        for (const matching::Likeness& likeness : m_index.likenesses(traits->second, optionsFor(person))) {
            if (likeness.probability >= kProvisional)
                keys.insert(likeness.key);
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

const std::vector<size_t>& RepeatBook::referralsWith(const std::string& key) const
{
    static const std::vector<size_t> kNone;
    const auto with = m_referralsWith.find(key);
    return with == m_referralsWith.end() ? kNone : with->second;
}

matching::RepeatFinding RepeatBook::judge(const Referral& referral, Trust trust) const
{
    std::map<std::string, std::string> keys;
    const auto gather = [&](const Id<Person>& person) {
        for (const std::string& same : trust == Trust::Provisional ? countedWith(person) : sameAs(person, trust))
            keys[same] = person.text();
    };
    gather(referral.victim);
    for (const people::PerpetratorLink& link : referral.perpetrators)
        gather(link.person);
    std::set<size_t> places;
    for (const auto& [key, person] : keys) {
        const std::vector<size_t>& with = referralsWith(key);
        places.insert(with.begin(), with.end());
    }
    std::vector<matching::ReferralFacts> earlier;
    for (const size_t place : places)
        earlier.push_back(factsOf(m_book.referrals()[place], keys));
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

std::vector<matching::Proposal> RepeatBook::proposalsFor(const Id<Person>& person, Reach reach) const
{
    const auto traits = m_traits.find(person.text());
    if (traits == m_traits.end())
        return {};
    return reach == Reach::Everybody ? m_index.findEverywhere(traits->second, optionsFor(person)) : m_index.find(traits->second, optionsFor(person));
}

std::set<std::string> RepeatBook::confirmedWith(const Id<Person>& person) const
{
    return sameAs(person, Trust::Confirmed);
}

const std::set<std::string>& RepeatBook::countedWith(const Id<Person>& person) const
{
    const auto known = m_counted.find(person);
    return known != m_counted.end() ? known->second : m_counted.emplace(person, sameAs(person, Trust::Provisional)).first->second;
}

bool RepeatBook::isToldApart(const Id<Person>& one, const Id<Person>& other) const
{
    const Keys others = confirmedWith(other);
    for (const std::string& key : confirmedWith(one)) {
        const auto different = m_different.find(key);
        if (different != m_different.end() && std::any_of(others.begin(), others.end(), [&](const std::string& o) { return different->second.contains(o); }))
            return true;
    }
    return false;
}

std::vector<PossibleMatch> RepeatBook::matchesOf(const Referral& referral, Reach reach) const
{
    std::vector<PossibleMatch> matches;
    const Keys confirmed = sameAs(referral.victim, Trust::Confirmed);
    for (const matching::Proposal& proposal : proposalsFor(referral.victim, reach)) {
        for (const size_t place : referralsWith(proposal.key)) {
            const Referral& other = m_book.referrals()[place];
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
        const Keys& same = countedWith(link.person);
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
