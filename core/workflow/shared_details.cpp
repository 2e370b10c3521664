// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/shared_details.h"

#include "core/base/day_words.h"
#include "core/base/text.h"
#include "core/workflow/detail_book.h"

#include <algorithm>
#include <array>

namespace marac::workflow {

using people::Person;
using referral::Referral;
using SharedWhat = SharedDetail::What;

namespace {

/// Of an address that many share, a hostel say, the newest are said and the rest counted.
constexpr size_t kMostOfOneKind = 5;
constexpr double kCountsAsOne = 0.9; // as RepeatBook counts

/// Somebody of the referral that is looked at.
struct Here {
    const Person* person = nullptr;
    PartIn part = PartIn::Victim;
    matching::Profile profile;
    std::set<std::string> confirmed; ///< said to be the same
    std::set<std::string> counted;   ///< and those that count as the same
};

bool isAcross(PartIn here, PartIn there)
{
    return here != there;
}

Phrase phoneSentence(PartIn here, PartIn there)
{
    if (here == PartIn::Victim && there == PartIn::Victim)
        return phrase("Shared details", "The victim has the same telephone number as the victim of %1.");
    if (here == PartIn::Victim)
        return phrase("Shared details", "Do not ring or text before this is clear: the victim's telephone number is also that of a person causing harm in %1.");
    if (there == PartIn::Victim)
        return phrase("Shared details", "Ring nobody on it before this is clear: the telephone number of a person causing harm here is that of the victim of %1.");
    return phrase("Shared details", "A person causing harm has the same telephone number as one causing harm in %1.");
}

Phrase emailSentence(PartIn here, PartIn there)
{
    if (here == PartIn::Victim && there == PartIn::Victim)
        return phrase("Shared details", "The victim has the same e-mail address as the victim of %1.");
    if (here == PartIn::Victim)
        return phrase("Shared details", "Do not write before this is clear: the victim's e-mail address is also that of a person causing harm in %1.");
    if (there == PartIn::Victim)
        return phrase("Shared details", "Write to nobody there before this is clear: the e-mail address of a person causing harm here is that of the victim of %1.");
    return phrase("Shared details", "A person causing harm has the same e-mail address as one causing harm in %1.");
}

Phrase addressSentence(PartIn here, PartIn there)
{
    if (here == PartIn::Victim && there == PartIn::Victim)
        return phrase("Shared details", "The same address as the victim of %1 has or had.");
    if (here == PartIn::Victim)
        return phrase("Shared details", "The victim's address is or was also that of a person causing harm in %1.");
    if (there == PartIn::Victim)
        return phrase("Shared details", "The address of a person causing harm here is or was that of the victim of %1.");
    return phrase("Shared details", "A person causing harm has the same address as one causing harm in %1.");
}

/// The names follow the reference, so that a sentence can be filled in one order.
Phrase personSentence(PartIn here, PartIn there, bool isSure)
{
    if (here == PartIn::Victim)
        return isSure ? phrase("Shared details", "The victim is a person causing harm in %1.")
                      : phrase("Shared details", "The victim may be %2, a person causing harm in %1.");
    if (there == PartIn::Victim)
        return isSure ? phrase("Shared details", "A person causing harm here is the victim of %1.")
                      : phrase("Shared details", "%3, causing harm here, may be %2, the victim of %1.");
    return isSure ? phrase("Shared details", "A person causing harm here also causes harm in %1.")
                  : phrase("Shared details", "%3, causing harm here, may be %2, causing harm in %1.");
}

/// Looks through one referral and gathers what it shares with others.
class Looking {
public:
    Looking(const Workspace& workspace, const ReferralForm& form)
        : m_workspace(workspace), m_book(workspace.book()), m_repeats(workspace.repeats()), m_details(m_repeats.details()), m_form(form)
    {
        add(form.victim, PartIn::Victim);
        for (const Person& perpetrator : form.perpetrators)
            add(perpetrator, PartIn::PersonCausingHarm);
    }

    /// Whom the people of the form count as is only needed beyond the dangers, and costs a search.
    void countPeople()
    {
        for (Here& here : m_here) {
            if (m_book.person(here.person->id)) {
                here.counted = m_repeats.countedWith(here.person->id);
                continue;
            }
            for (const matching::Proposal& proposal : m_repeats.search(traitsOf(*here.person))) {
                if (proposal.probability >= kCountsAsOne)
                    here.counted.insert(proposal.key);
            }
        }
    }

    void numbers(bool isDangerOnly)
    {
        numbersWithin();
        for (const Here& here : m_here) {
            for (const std::string& phone : here.profile.phones)
                number(here, m_details.withPhone(phone), SharedWhat::Phone, isDangerOnly);
            for (const std::string& email : here.profile.emails)
                number(here, m_details.withEmail(email), SharedWhat::Email, isDangerOnly);
        }
    }

    void addresses()
    {
        for (const Here& here : m_here) {
            for (const matching::Place& place : here.profile.places) {
                size_t said = 0;
                for (const DetailBook::Owner& owner : newestFirst(m_details.livingAt(place))) {
                    if (!isOther(owner) || isAboutTheSameVictim(*owner.referral) || here.counted.contains(owner.person->id.text()))
                        continue;
                    if (++said <= kMostOfOneKind)
                        say({SharedWhat::Address, owner.referral, false, addressSentence(here.part, owner.part)});
                }
                if (said > kMostOfOneKind)
                    m_found.push_back({SharedWhat::Address, nullptr, false,
                                       phraseN("Shared details", "The same address stands in %n more referral(s).", static_cast<int>(said - kMostOfOneKind))});
            }
        }
    }

    void children()
    {
        for (const people::Child& child : m_form.referral.children) {
            for (const DetailBook::NamedChild* known : m_details.childrenLike(DetailBook::named(child, m_form.referral.received, adults()))) {
                if (known->referral->id != m_form.referral.id && !isAboutTheSameVictim(*known->referral))
                    say({SharedWhat::Child, known->referral, false, phrase("Shared details", "The child %2 is also named in %1.")}, simplified(child.name));
            }
        }
        for (const Here& here : m_here) {
            for (const DetailBook::NamedChild* known : m_details.childrenLike(onceAChild(*here.person))) {
                const Phrase sentence = here.part == PartIn::Victim ? phrase("Shared details", "The victim was named as a child in %1.")
                                                                    : phrase("Shared details", "%2, causing harm here, was named as a child in %1.");
                if (known->referral->id != m_form.referral.id)
                    say({SharedWhat::Child, known->referral, false, sentence}, here.person->name.full());
            }
        }
    }

    /// The same human being in another part, and people causing harm; victims stand beside their earlier referrals already.
    void people(Reach reach)
    {
        for (const Here& here : m_here) {
            for (const std::string& key : here.confirmed)
                person(here, {key, 0, 1, {}}, true);
            if (!m_book.person(here.person->id))
                continue; // search before create asks while they are typed
            for (const matching::Proposal& proposal : m_repeats.proposalsFor(here.person->id, reach)) {
                if (!here.confirmed.contains(proposal.key) && !m_repeats.isToldApart(here.person->id, Id<Person>(proposal.key)))
                    person(here, proposal, false);
            }
        }
    }

    std::vector<SharedDetail> take()
    {
        std::stable_sort(m_found.begin(), m_found.end(), [](const SharedDetail& a, const SharedDetail& b) {
            const auto day = [](const SharedDetail& d) { return d.other ? d.other->received : Date(); };
            return a.isDanger != b.isDanger ? a.isDanger : day(b) < day(a);
        });
        return std::move(m_found);
    }

private:
    void add(const Person& person, PartIn part)
    {
        if (person == Person{})
            return;
        Here here{&person, part, matching::Profile::of(traitsOf(person)), {}, {}};
        if (m_book.person(person.id))
            here.confirmed = here.counted = m_repeats.confirmedWith(person.id);
        m_here.push_back(std::move(here));
    }

    bool isOther(const DetailBook::Owner& owner) const { return owner.person && owner.referral->id != m_form.referral.id; }
    bool isAboutTheSameVictim(const Referral& other) const
    {
        return !m_here.empty() && m_here.front().part == PartIn::Victim && m_here.front().counted.contains(other.victim.text());
    }

    static DetailBook::Owners newestFirst(DetailBook::Owners owners)
    {
        std::stable_sort(owners.begin(), owners.end(), [](const auto& a, const auto& b) { return b.referral->received < a.referral->received; });
        return owners;
    }

    std::vector<const Person*> adults() const
    {
        std::vector<const Person*> adults;
        for (const Here& here : m_here)
            adults.push_back(here.person);
        return adults;
    }

    DetailBook::NamedChild onceAChild(const Person& person) const
    {
        DetailBook::NamedChild child{matching::ProfileName::of({person.name.forename, person.name.surname}), {}, {}, nullptr};
        child.surnames = {child.name.surname};
        if (person.birth)
            child.birth = matching::BirthDate::inYear(person.birth->year());
        else if (const auto birth = birthIn(person.birthNote, m_form.referral.received))
            child.birth = *birth;
        // Without an age a grown-up namesake would be taken for a child.
        return child.birth.isKnown() ? child : DetailBook::NamedChild{};
    }

    void numbersWithin()
    {
        for (const Here& victim : m_here) {
            for (const Here& other : m_here) {
                if (victim.part != PartIn::Victim || other.part == PartIn::Victim)
                    continue;
                const auto share = [](const auto& a, const auto& b) {
                    return std::any_of(a.begin(), a.end(), [&](const std::string& one) { return std::find(b.begin(), b.end(), one) != b.end(); });
                };
                if (share(victim.profile.phones, other.profile.phones))
                    m_found.push_back({SharedWhat::Phone, nullptr, true,
                                       phrase("Shared details", "Do not ring or text before this is clear: the victim and a person causing harm have the same telephone number.")});
                if (share(victim.profile.emails, other.profile.emails))
                    m_found.push_back({SharedWhat::Email, nullptr, true,
                                       phrase("Shared details", "Do not write before this is clear: the victim and a person causing harm have the same e-mail address.")});
            }
        }
    }

    void number(const Here& here, const DetailBook::Owners& owners, SharedWhat what, bool isDangerOnly)
    {
        size_t said = 0;
        for (const DetailBook::Owner& owner : newestFirst(owners)) {
            const bool isDanger = isAcross(here.part, owner.part);
            const bool isThemself = (isDanger ? here.confirmed : here.counted).contains(owner.person ? owner.person->id.text() : std::string());
            if (!isOther(owner) || isThemself || (isDangerOnly && !isDanger) || (!isDanger && ++said > kMostOfOneKind))
                continue;
            say({what, owner.referral, isDanger, what == SharedWhat::Phone ? phoneSentence(here.part, owner.part) : emailSentence(here.part, owner.part)});
        }
    }

    void person(const Here& here, const matching::Proposal& proposal, bool isSure)
    {
        for (const DetailBook::Owner& owner : m_details.partsOf(Id<Person>(proposal.key))) {
            const bool isPlain = here.part == PartIn::Victim && owner.part == PartIn::Victim;
            // Of the same victim's referrals it is plain who harms her.
            const bool isSameCouple = !isAcross(here.part, owner.part) && isAboutTheSameVictim(*owner.referral);
            if (!isOther(owner) || isPlain || (isSameCouple && isSure))
                continue;
            SharedDetail detail{SharedWhat::Person, owner.referral, false, personSentence(here.part, owner.part, isSure)};
            if (!isSure) {
                detail.one = here.person->id;
                detail.two = owner.person->id;
                detail.probability = proposal.probability;
                detail.why = proposal.evidence;
            }
            say(std::move(detail), owner.person->name.full(), here.person->name.full());
        }
    }

    /// Fills the sentence and keeps it, once.
    void say(SharedDetail detail, const std::string& name = {}, const std::string& nameHere = {})
    {
        detail.sentence = detail.sentence.with(detail.other->ref);
        for (const std::string& one : {name, nameHere}) {
            if (!one.empty())
                detail.sentence = detail.sentence.with(one);
        }
        detail.keptFrom = keptFrom(m_book, detail.other->id);
        const bool isSaid = std::any_of(m_found.begin(), m_found.end(), [&](const SharedDetail& known) { return known.sentence == detail.sentence; });
        if (!isSaid)
            m_found.push_back(std::move(detail));
    }

    const Workspace& m_workspace;
    const CaseBook& m_book;
    const RepeatBook& m_repeats;
    const DetailBook& m_details;
    const ReferralForm& m_form;
    std::vector<Here> m_here;
    std::vector<SharedDetail> m_found;
};

} // namespace

const char* nameOf(SharedDetail::What what)
{
    constexpr std::array<const char*, 5> kNames = {"phone", "email", "person", "child", "address"};
    return kNames[static_cast<size_t>(what)];
}

std::vector<SharedDetail> sharedDetails(const Workspace& workspace, const ReferralForm& form, Reach reach)
{
    Looking looking(workspace, form);
    looking.countPeople();
    looking.numbers(false);
    looking.people(reach);
    looking.children();
    looking.addresses();
    return looking.take();
}

std::vector<SharedDetail> dangersIn(const Workspace& workspace, const ReferralForm& form)
{
    Looking looking(workspace, form);
    looking.numbers(true);
    return looking.take();
}

Findings dangerFindings(const Workspace& workspace, const Referral& referral)
{
    const auto form = referralForm(workspace, referral.id);
    const auto dangers = form ? dangersIn(workspace, *form) : std::vector<SharedDetail>{};
    if (dangers.empty())
        return {};
    return {{Severity::Problem, "sharedPhone", dangers.front().sentence, 0}};
}

std::optional<Date> heardOn(const CaseBook& book, const Referral& referral)
{
    const meeting::Meeting* meeting = referral.stage == referral::Stage::Heard ? book.meetingOf(referral.id) : nullptr;
    return meeting ? std::optional(meeting->date) : std::nullopt;
}

std::vector<const agency::Agency*> keptFrom(const CaseBook& book, const Id<Referral>& referral)
{
    std::vector<const agency::Agency*> agencies;
    for (const agency::Agency& agency : book.agencies()) {
        if (attendance::isWithheld(book.conflicts(), agency.id, referral))
            agencies.push_back(&agency);
    }
    return agencies;
}

std::string whereWords(const Workspace& workspace, const SharedDetail& detail, const Phrasebook& words)
{
    if (!detail.other)
        return {};
    const Person* victim = workspace.book().person(detail.other->victim);
    const auto heard = heardOn(workspace.book(), *detail.other);
    const Phrase where = heard ? phrase("Shared details", "%1, heard %2") : phrase("Shared details", "%1, received %2");
    return words.say(where.with(victim ? victim->initials() : std::string("–")).with(plainDate(heard.value_or(detail.other->received), words)));
}

std::string keptFromWords(const SharedDetail& detail, const Phrasebook& words)
{
    if (!detail.other || detail.keptFrom.empty())
        return {};
    std::vector<std::string> names;
    for (const agency::Agency* agency : detail.keptFrom)
        names.push_back(agency->name);
    return words.say(phrase("Shared details", "Say nothing of %1 to %2: a conflict of interest is declared.").with(detail.other->ref).with(join(names, ", ")));
}

} // namespace marac::workflow
