// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/referral.h"

#include "core/base/names.h"
#include "core/people/nhs_number.h"

namespace marac::referral {

namespace {

constexpr std::array<const char*, 6> kStages = {"toTriage", "accepted", "deferred", "returned", "declined", "heard"};
constexpr std::array<const char*, 3> kConsents = {"notRecorded", "given", "withoutConsent"};

} // namespace

const char* nameOf(Stage stage)
{
    return nameIn(kStages, stage);
}

std::optional<Stage> stageOf(std::string_view name)
{
    return byName<Stage>(kStages, name);
}

Phrase wordsFor(Stage stage)
{
    switch (stage) {
    case Stage::ToTriage:
        return phrase("Stage", "To triage");
    case Stage::Accepted:
        return phrase("Stage", "Accepted");
    case Stage::Deferred:
        return phrase("Stage", "Deferred");
    case Stage::Returned:
        return phrase("Stage", "Returned to the referrer");
    case Stage::Declined:
        return phrase("Stage", "Not for Marac");
    case Stage::Heard:
        return phrase("Stage", "Heard");
    }
    return phrase("Stage", "To triage");
}

const char* nameOf(Consent::Kind kind)
{
    return nameIn(kConsents, kind);
}

std::optional<Consent::Kind> consentOf(std::string_view name)
{
    return byName<Consent::Kind>(kConsents, name);
}

Findings intakeFindings(const Referral& referral, const people::Person& victim, int threshold)
{
    Findings findings;
    const auto note = [&](Severity severity, const char* field, Phrase say) {
        findings.push_back({severity, field, std::move(say), 0});
    };
    if (!victim.phone.empty() && victim.safeContact.kind == people::SafeContact::Kind::NotRecorded)
        note(Severity::Problem, "safeContact", phrase("Intake", "It is not recorded whether it is safe to call the victim."));
    if (!victim.nhsNumber.empty() && !people::isNhsNumber(victim.nhsNumber))
        note(Severity::Warning, "nhsNumber", phrase("Intake", "The victim's NHS number cannot be right: a digit is wrong, or one too many or too few."));
    if (victim.phone.empty() && victim.safeContact == people::SafeContact{})
        note(Severity::Hint, "safeContact", phrase("Intake", "No telephone number and no other safe way to reach the victim is recorded."));
    if (referral.claimed.contains(Criterion::ProfessionalJudgement) && referral.judgementReason.empty())
        note(Severity::Problem, "judgementReason", phrase("Intake", "Professional judgement is claimed without its reason in words."));
    if (referral.perpetrators.empty())
        note(Severity::Warning, "perpetrators", phrase("Intake", "No person causing harm is named, so a repeat cannot be recognised."));
    if (dash::scoreOf(referral.dash).yes >= threshold && !referral.claimed.contains(Criterion::VisibleHighRisk))
        note(Severity::Hint, "claimed", phrase("Intake", "The checklist reaches the threshold, though visible high risk is not claimed."));
    for (const people::Child& child : referral.children) {
        if (child.school.empty() && child.age && *child.age >= 4 && *child.age <= 17) {
            note(Severity::Hint, "children", phrase("Intake", "A child of school age has no school recorded."));
            break;
        }
    }
    if (referral.consent.kind == Consent::Kind::NotRecorded)
        note(Severity::Warning, "consent", phrase("Intake", "Neither consent nor a lawful reason without it is recorded."));
    if (referral.idva.empty())
        note(Severity::Hint, "idva", phrase("Intake", "No Idva is named for the victim."));
    if (!referral.notUnderstood.empty())
        note(Severity::Warning, "notUnderstood", phrase("Intake", "Some cells of the imported row were not understood; they are kept word for word."));
    return findings;
}

SortedFindings sorted(const Referral& referral, Findings findings)
{
    SortedFindings sorted;
    for (Finding& finding : findings) {
        const auto word = referral.accepted.find(finding.field);
        if (word == referral.accepted.end())
            sorted.open.push_back(std::move(finding));
        else
            sorted.accepted.push_back({std::move(finding), word->second});
    }
    return sorted;
}

} // namespace marac::referral
