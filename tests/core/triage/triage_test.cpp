// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/criteria.h"
#include "core/triage/decision.h"

#include "tests/support/builders.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::triage;
using referral::Criterion;
using referral::Referral;
using test::aReferral;

namespace {

matching::RepeatFinding nothingKnown()
{
    return {};
}

matching::RepeatFinding aRepeat()
{
    matching::RepeatFinding finding;
    finding.kind = matching::RepeatFinding::Kind::Repeat;
    finding.ref = "M250123";
    finding.lastReferral = test::day("2026-02-14");
    finding.sentence = phrase("t", "Repeat of M250123: last referred on 2026-02-14.");
    return finding;
}

std::string said(const Criteria& criteria)
{
    return sentenceOf(criteria, Phrasebook());
}

} // namespace

TEST_CASE("a score never blocks, hides or lowers a referral", "[triage][rule]")
{
    for (int yes = 0; yes <= 24; ++yes) {
        const Referral referral = aReferral().withYes(yes);
        const Criteria criteria = criteriaOf(referral, nothingKnown(), 14);
        CHECK(mayDecide(referral, Decision::Kind::Accept, "worrying", !criteria.meetsNone()));
        const Referral judged = aReferral().withYes(yes).judgedBecause("she has just left him");
        CHECK(criteriaOf(judged, nothingKnown(), 14).meets(Criterion::ProfessionalJudgement));
    }
}

TEST_CASE("professional judgement is enough alone and needs its reason in words", "[triage][rule]")
{
    CHECK(criteriaOf(aReferral().withYes(3).judgedBecause("recent separation, tracker found"), nothingKnown(), 14).met
          == std::vector{Criterion::ProfessionalJudgement});
    const Criteria bare = criteriaOf(aReferral().withYes(3).claiming(Criterion::ProfessionalJudgement), nothingKnown(), 14);
    CHECK(bare.meetsNone());
    CHECK(said(bare).find("reason in words is missing") != std::string::npos);
}

TEST_CASE("near the threshold is said aloud", "[triage][rule]")
{
    CHECK(said(criteriaOf(aReferral().withYes(12), nothingKnown(), 14)).find("Near the threshold: 12 of 24 yes, threshold 14.") != std::string::npos);
    CHECK(said(criteriaOf(aReferral().withYes(12).withDontKnow(3), nothingKnown(), 14)).find("it could reach 15") != std::string::npos);
}

TEST_CASE("three incidents in twelve months are an escalation, claimed or not", "[triage][rule]")
{
    CHECK(criteriaOf(aReferral().withIncidents(3), nothingKnown(), 14).meets(Criterion::Escalation));
    CHECK_FALSE(criteriaOf(aReferral().withIncidents(2).claiming(Criterion::Escalation), nothingKnown(), 14).meets(Criterion::Escalation));
}

TEST_CASE("a repeat goes back to Marac whatever the score, with its date shown", "[triage][rule]")
{
    const Criteria criteria = criteriaOf(aReferral().withYes(0), aRepeat(), 14);
    CHECK(criteria.meets(Criterion::Repeat));
    CHECK(said(criteria).find("2026-02-14") != std::string::npos);
}

TEST_CASE("a known victim with a different perpetrator is said aloud and is no repeat", "[triage][rule]")
{
    matching::RepeatFinding finding = aRepeat();
    finding.kind = matching::RepeatFinding::Kind::PreviouslyKnownVictim;
    finding.sentence = phrase("t", "Previously known victim.");
    const Criteria criteria = criteriaOf(aReferral().withYes(0), finding, 14);
    CHECK_FALSE(criteria.meets(Criterion::Repeat));
    CHECK(said(criteria).find("Previously known victim.") != std::string::npos);
}

TEST_CASE("every decision but accepting what meets a criterion needs its reason in words", "[triage][rule]")
{
    const Referral referral = aReferral().withYes(20);
    CHECK(mayDecide(referral, Decision::Kind::Accept, "", true));
    CHECK_FALSE(mayDecide(referral, Decision::Kind::Accept, " ", false));
    for (const auto kind : {Decision::Kind::Decline, Decision::Kind::Return, Decision::Kind::Defer, Decision::Kind::Emergency}) {
        CHECK_FALSE(mayDecide(referral, kind, "  ", true));
        CHECK(mayDecide(referral, kind, "because", true));
    }
}

TEST_CASE("a case that has been heard keeps its decision", "[triage]")
{
    Referral referral = aReferral();
    referral.stage = referral::Stage::Heard;
    CHECK(mayDecide(referral, Decision::Kind::Decline, "because", true).error().code == ErrorCode::NotAllowed);
}

TEST_CASE("waiting is counted in days since the referral came in", "[triage]")
{
    CHECK(waitingDays(aReferral().received("2026-10-14"), test::day("2026-10-26")) == 12);
}
