// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/referral.h"

#include "tests/support/builders.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace marac;
using namespace marac::referral;
using test::aReferral;

namespace {

bool finds(const Findings& findings, const std::string& field)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.field == field; });
}

people::Person aVictim()
{
    people::Person victim;
    victim.name = {"Bethan", "Price"};
    victim.phone = "07700 900431";
    victim.safeContact = {people::SafeContact::Kind::Safe, {}};
    return victim;
}

} // namespace

TEST_CASE("a telephone number without safe-to-contact is a problem to mend", "[referral][rule]")
{
    people::Person victim = aVictim();
    CHECK_FALSE(finds(intakeFindings(aReferral(), victim, 14), "safeContact"));
    victim.safeContact = {};
    CHECK(finds(intakeFindings(aReferral(), victim, 14), "safeContact"));
}

TEST_CASE("professional judgement without its reason in words is found at intake", "[referral][rule]")
{
    CHECK(finds(intakeFindings(aReferral().claiming(Criterion::ProfessionalJudgement), aVictim(), 14), "judgementReason"));
    CHECK_FALSE(finds(intakeFindings(aReferral().judgedBecause("recent separation"), aVictim(), 14), "judgementReason"));
}

TEST_CASE("a score over the threshold that nobody claimed is pointed out", "[referral]")
{
    CHECK(finds(intakeFindings(aReferral().withYes(14), aVictim(), 14), "claimed"));
    CHECK_FALSE(finds(intakeFindings(aReferral().withYes(13), aVictim(), 14), "claimed"));
}

TEST_CASE("a referral without a person causing harm is warned about, since no repeat can be seen", "[referral]")
{
    Referral referral = aReferral();
    referral.perpetrators.clear();
    CHECK(finds(intakeFindings(referral, aVictim(), 14), "perpetrators"));
}

TEST_CASE("a child of school age without a school is pointed out", "[referral]")
{
    CHECK(finds(intakeFindings(aReferral().withChild("Ffion", 6), aVictim(), 14), "children"));
    CHECK_FALSE(finds(intakeFindings(aReferral().withChild("Jac", 2), aVictim(), 14), "children"));
}

TEST_CASE("the repeat rule looks at the incident, or at the day received where none is dated", "[referral][rule]")
{
    Referral referral = aReferral();
    CHECK(referral.abuseDate() == referral.received);
    referral.incident = test::day("2026-10-01");
    CHECK(referral.abuseDate() == test::day("2026-10-01"));
}

TEST_CASE("stages, consents and criteria come back from their stable names", "[referral]")
{
    for (const Stage stage : {Stage::ToTriage, Stage::Accepted, Stage::Deferred, Stage::Returned, Stage::Declined, Stage::Heard})
        CHECK(stageOf(nameOf(stage)) == stage);
    for (const Criterion criterion : kCriteria)
        CHECK(criterionOf(nameOf(criterion)) == criterion);
    for (const auto kind : {Consent::Kind::NotRecorded, Consent::Kind::Given, Consent::Kind::WithoutConsent})
        CHECK(consentOf(nameOf(kind)) == kind);
}
