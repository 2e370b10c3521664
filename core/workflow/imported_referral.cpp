// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/imported_referral.h"

#include "core/base/text.h"
#include "core/store/write.h"

#include <fmt/format.h>

#include <algorithm>

namespace marac::workflow {

using agency::Agency;
using people::EqualityAnswer;
using people::Person;
using people::SafeContact;
using referral::Criterion;

namespace {

EqualityAnswer equalityOf(const intake::EqualityAnswer& answer)
{
    switch (answer.given) {
    case intake::Given::Stated:
        return EqualityAnswer::answered(answer.text);
    case intake::Given::NotKnown:
        return {EqualityAnswer::State::NotKnown, {}};
    case intake::Given::PrefersNotToSay:
        return {EqualityAnswer::State::PrefersNotToSay, {}};
    case intake::Given::NotAsked:
    case intake::Given::NotRecorded:
        return {};
    }
    return {};
}

people::Gender genderOf(const intake::EqualityAnswer& sex)
{
    if (sex.given != intake::Given::Stated)
        return people::Gender::NotRecorded;
    if (sex.code == "female")
        return people::Gender::Female;
    return sex.code == "male" ? people::Gender::Male : people::Gender::Other;
}

SafeContact safeContactOf(const intake::SafeContact& contact)
{
    using Kind = SafeContact::Kind;
    switch (contact.safe) {
    case intake::SafeToCall::Yes:
        return {contact.note.empty() ? Kind::Safe : Kind::WithConditions, contact.note};
    case intake::SafeToCall::TextOnly:
        return {Kind::TextOnly, contact.note};
    case intake::SafeToCall::No:
        return {Kind::NotSafe, contact.note};
    case intake::SafeToCall::NotKnown:
    case intake::SafeToCall::NotRecorded:
        return {Kind::NotRecorded, contact.note};
    }
    return {};
}

std::string birthNote(const intake::Birth& birth)
{
    if (birth.date || (!birth.age && !birth.year))
        return {};
    if (birth.age)
        return fmt::format("{}{}", birth.isApproximate ? "about " : "", *birth.age);
    return birth.month ? fmt::format("{:04}-{:02}", *birth.year, *birth.month) : std::to_string(*birth.year);
}

Person personOf(const intake::NamedPerson& named, IdSource& ids)
{
    Person person;
    person.id = ids.make<Person>();
    person.name = {named.forename, named.surname};
    if (person.name.full().empty())
        person.name.surname = named.wholeName;
    if (!named.alias.empty())
        person.otherNames.push_back({{}, named.alias});
    person.birth = named.birth.date;
    person.birthNote = birthNote(named.birth);
    person.gender = genderOf(named.sex);
    person.address = named.address;
    person.postcode = named.postcode;
    if (!named.otherAddress.empty())
        person.otherAddresses.push_back(named.otherAddress);
    return person;
}

Person victimOf(const intake::ReferralRow& row, IdSource& ids)
{
    Person victim = personOf(row.victim, ids);
    victim.phone = row.phone;
    victim.safeContact = safeContactOf(row.safeContact);
    victim.ethnicity = equalityOf(row.ethnicity);
    victim.disability = equalityOf(row.disability);
    victim.orientation = equalityOf(row.orientation);
    victim.language = row.language.text;
    victim.email = row.email;
    victim.nhsNumber = row.nhsNumber;
    return victim;
}

referral::Consent consentOf(const intake::YesNo& consent)
{
    switch (consent.answer) {
    case intake::Answer::Yes:
        return {referral::Consent::Kind::Given, consent.comment};
    case intake::Answer::No:
        return {referral::Consent::Kind::WithoutConsent, consent.comment};
    case intake::Answer::DontKnow:
    case intake::Answer::Unanswered:
        return {referral::Consent::Kind::NotRecorded, consent.comment};
    }
    return {};
}

dash::Answer answerOf(intake::Answer answer)
{
    switch (answer) {
    case intake::Answer::Yes:
        return dash::Answer::Yes;
    case intake::Answer::No:
        return dash::Answer::No;
    case intake::Answer::DontKnow:
        return dash::Answer::DontKnow;
    case intake::Answer::Unanswered:
        return dash::Answer::Unanswered;
    }
    return dash::Answer::Unanswered;
}

dash::Assessment dashOf(const intake::ReferralRow& row)
{
    dash::Assessment assessment = dash::Assessment::blank(dash::Checklist::dash());
    assessment.date = row.dashDate ? row.dashDate : row.received;
    assessment.assessor = row.dashAssessor;
    for (size_t i = 0; i < assessment.items.size(); ++i)
        assessment.items[i] = {answerOf(row.dash[i].answer), row.dash[i].comment};
    return assessment;
}

std::set<Criterion> claimedOf(const std::set<intake::Claim>& claims)
{
    std::set<Criterion> claimed;
    for (const intake::Claim claim : claims) {
        switch (claim) {
        case intake::Claim::VisibleHighRisk:
            claimed.insert(Criterion::VisibleHighRisk);
            break;
        case intake::Claim::ProfessionalJudgement:
            claimed.insert(Criterion::ProfessionalJudgement);
            break;
        case intake::Claim::Escalation:
            claimed.insert(Criterion::Escalation);
            break;
        case intake::Claim::Repeat:
            claimed.insert(Criterion::Repeat);
            break;
        }
    }
    return claimed;
}

const Agency* agencyMeant(const std::vector<Agency>& agencies, const std::string& name)
{
    const auto meant = agency::agenciesMeant(agencies, name);
    return meant.size() == 1 ? meant.front() : nullptr;
}

/// The whole cell first, since a name may hold a "/"; its parts otherwise.
std::vector<std::string> referrerNames(const intake::ReferralRow& row, const std::vector<Agency>& agencies)
{
    if (!row.referringAgency.empty() && agencyMeant(agencies, row.referringAgency))
        return {row.referringAgency};
    return row.referringAgencies;
}

people::LivingTogether livingOf(const intake::YesNo& answer)
{
    switch (answer.answer) {
    case intake::Answer::Yes:
        return people::LivingTogether::Yes;
    case intake::Answer::No:
        return people::LivingTogether::No;
    case intake::Answer::DontKnow:
    case intake::Answer::Unanswered:
        return people::LivingTogether::NotRecorded;
    }
    return people::LivingTogether::NotRecorded;
}

/// "unborn" stands in the place of a name, as the list has it.
std::string nameOf(const intake::ListedChild& child)
{
    return !child.isUnborn ? child.name : child.note.empty() ? "unborn" : child.note;
}

/// A birthday, months, a note: the referral form keeps whole years only.
bool saysMore(const intake::ListedChild& child)
{
    return child.born || child.ageMonths || (!child.isUnborn && !child.note.empty());
}

std::vector<people::Child> childrenOf(const intake::ReferralRow& row)
{
    std::vector<people::Child> children;
    for (const intake::ListedChild& child : row.children)
        children.push_back({nameOf(child), child.ageYears, row.schools.empty() ? std::string() : row.schools[children.size()]});
    return children;
}

/// What the referral form has no field for yet, with its heading.
std::string notesOf(const intake::ReferralRow& row)
{
    std::string notes;
    const auto keep = [&](const std::string& heading, const std::string& text) {
        if (!text.empty())
            notes += (notes.empty() ? "" : "\n") + heading + ": " + text;
    };
    for (const intake::KeptText& kept : row.kept)
        keep(kept.column, kept.text);
    keep("Referrer", row.referrerName);
    keep("Referrer contact", row.referrerContact);
    keep("Crime reference", row.crimeReference);
    keep("Score as stated", row.statedScore);
    keep("Earlier Marac", row.previousMarac);
    keep("Victim aware", row.victimAware);
    if (std::any_of(row.children.begin(), row.children.end(), saysMore))
        keep("Children", row.childrenWords);
    if (row.schools.empty())
        keep("School", row.school);
    if (row.childrenCount && static_cast<size_t>(*row.childrenCount) != row.children.size())
        keep("Number of children", std::to_string(*row.childrenCount));
    return notes;
}

} // namespace

Result<std::string> nextRef(const Workspace& workspace, store::Write& write, const Date& received)
{
    const std::string series = fmt::format("M{:02}", received.year() % 100);
    for (;;) {
        MARAC_TRY(const std::int64_t number, write.nextNumber(series));
        std::string ref = fmt::format("{}{:04}", series, number);
        if (!workspace.book().referralByRef(ref))
            return ref;
    }
}

Findings unknownAgencies(const intake::ReferralRow& row, const std::vector<Agency>& agencies)
{
    Findings findings;
    for (const std::string& name : referrerNames(row, agencies)) {
        if (!agencyMeant(agencies, name))
            findings.push_back({Severity::Warning, "Referring agency",
                                phrase("Import", "The referring agency “%1” is not in the list of agencies; it is kept as written.").with(name), row.line});
    }
    return findings;
}

ReferralForm formOf(const intake::ReferralRow& row, const std::vector<Agency>& agencies, IdSource& ids)
{
    ReferralForm form;
    referral::Referral& referral = form.referral;
    referral.id = ids.make<referral::Referral>();
    referral.received = row.received.value();
    referral.ref = row.ref;
    referral.notUnderstood = notesOf(row);
    for (const std::string& name : referrerNames(row, agencies)) {
        if (const Agency* agency = agencyMeant(agencies, name))
            referral.referrers.push_back(agency->id);
        else
            referral.notUnderstood += (referral.notUnderstood.empty() ? "" : "\n") + std::string("Referring agency: ") + name;
    }
    form.victim = victimOf(row, ids);
    referral.victim = form.victim.id;
    for (const intake::NamedPerpetrator& one : row.perpetrators) {
        form.perpetrators.push_back(personOf(one.person, ids));
        form.perpetrators.back().phone = one.phone;
        referral.perpetrators.push_back({form.perpetrators.back().id, one.relationship.text, livingOf(one.livingTogether)});
    }
    referral.children = childrenOf(row);
    referral.claimed = claimedOf(row.claims);
    referral.concerns = row.concerns;
    referral.judgementReason = row.judgementReason;
    if (referral.claimed.contains(Criterion::ProfessionalJudgement) && referral.judgementReason.empty())
        referral.judgementReason = row.concerns;
    referral.policeIncidents = row.policeIncidents;
    referral.incident = row.incident;
    referral.consent = consentOf(row.consent);
    referral.idva = row.idva;
    referral.transferredFrom = row.transferredFrom;
    referral.dash = dashOf(row);
    return form;
}

} // namespace marac::workflow
