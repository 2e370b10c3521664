// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/repeat.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::matching;
using Kind = RepeatFinding::Kind;

namespace {

Date day(const char* iso)
{
    return *Date::parseIso(iso);
}

ReferralFacts aReferral(const char* ref, const char* received)
{
    return {ref, "victim-1", {"perpetrator-1"}, day(received), std::nullopt};
}

ReferralFacts withIncident(ReferralFacts referral, const char* incident)
{
    referral.incident = day(incident);
    return referral;
}

} // namespace

TEST_CASE("further abuse on the anniversary of the last referral is a repeat, the day after is not", "[matching][rule]")
{
    const std::vector<ReferralFacts> earlier{aReferral("M1", "2025-03-10")};
    CHECK(judgeRepeat(withIncident(aReferral("M2", "2026-03-20"), "2026-03-10"), earlier).kind == Kind::Repeat);
    CHECK(judgeRepeat(withIncident(aReferral("M2", "2026-03-20"), "2026-03-11"), earlier).kind == Kind::LapsedRepeat);
}

TEST_CASE("twelve months after 29 February end on 28 February", "[matching][rule]")
{
    const std::vector<ReferralFacts> earlier{aReferral("M1", "2024-02-29")};
    CHECK(anniversaryOf(day("2024-02-29")) == day("2025-02-28"));
    CHECK(judgeRepeat(withIncident(aReferral("M2", "2025-03-02"), "2025-02-28"), earlier).isRepeat());
    CHECK_FALSE(judgeRepeat(withIncident(aReferral("M2", "2025-03-02"), "2025-03-01"), earlier).isRepeat());
}

TEST_CASE("the twelve months run from the last referral, not from the first", "[matching][rule]")
{
    const std::vector<ReferralFacts> earlier{aReferral("M2", "2025-09-01"), aReferral("M1", "2024-10-01")};
    const RepeatFinding finding = judgeRepeat(aReferral("M3", "2026-08-01"), earlier);
    CHECK(finding.isRepeat());
    CHECK(finding.ref == "M2");
    CHECK(finding.lastReferral == day("2025-09-01"));
    CHECK(finding.anniversary == day("2026-09-01"));
}

TEST_CASE("the twelve months run from the referral, not from its incident", "[matching][rule]")
{
    const std::vector<ReferralFacts> earlier{withIncident(aReferral("M1", "2025-06-01"), "2025-01-01")};
    CHECK(judgeRepeat(withIncident(aReferral("M2", "2026-05-30"), "2026-05-20"), earlier).isRepeat());
}

TEST_CASE("without an incident date the referral date decides, and that is said", "[matching][rule]")
{
    const std::vector<ReferralFacts> earlier{aReferral("M1", "2025-03-10")};
    const RepeatFinding within = judgeRepeat(aReferral("M2", "2026-03-10"), earlier);
    CHECK(within.isRepeat());
    CHECK(within.isJudgedByReferralDate);
    CHECK_FALSE(within.note.isEmpty());
    CHECK(judgeRepeat(aReferral("M2", "2026-03-11"), earlier).kind == Kind::LapsedRepeat);
    const RepeatFinding dated = judgeRepeat(withIncident(aReferral("M2", "2026-03-10"), "2026-03-01"), earlier);
    CHECK_FALSE(dated.isJudgedByReferralDate);
    CHECK(dated.note.isEmpty());
}

TEST_CASE("the same victim with a different perpetrator is previously known, not a repeat", "[matching][rule]")
{
    ReferralFacts now = aReferral("M2", "2025-05-01");
    now.perpetrators = {"perpetrator-2"};
    const RepeatFinding finding = judgeRepeat(now, {aReferral("M1", "2025-03-10")});
    CHECK(finding.kind == Kind::PreviouslyKnownVictim);
    CHECK(finding.ref == "M1");
    CHECK_FALSE(finding.isRepeat());
}

TEST_CASE("one perpetrator in common is enough for a repeat", "[matching][rule]")
{
    ReferralFacts now = aReferral("M2", "2025-05-01");
    now.perpetrators = {"perpetrator-3", "perpetrator-2"};
    ReferralFacts before = aReferral("M1", "2025-03-10");
    before.perpetrators = {"perpetrator-1", "perpetrator-2"};
    CHECK(judgeRepeat(now, {before}).isRepeat());
}

TEST_CASE("a later referral with another perpetrator in between does not end a repeat", "[matching][rule]")
{
    ReferralFacts other = aReferral("M2", "2025-06-01");
    other.perpetrators = {"perpetrator-2"};
    const RepeatFinding finding = judgeRepeat(aReferral("M3", "2025-07-01"), {aReferral("M1", "2025-03-10"), other});
    CHECK(finding.isRepeat());
    CHECK(finding.ref == "M1");
}

TEST_CASE("a perpetrator known with another victim is said to be so beside the finding", "[matching][rule]")
{
    ReferralFacts other = aReferral("M1", "2025-03-10");
    other.victim = "victim-2";
    const RepeatFinding alone = judgeRepeat(aReferral("M3", "2025-07-01"), {other});
    CHECK(alone.kind == Kind::NotKnown);
    CHECK(alone.serialRefs == std::vector<std::string>{"M1"});
    CHECK_FALSE(alone.serialSentence.isEmpty());
    const RepeatFinding both = judgeRepeat(aReferral("M3", "2025-07-01"), {other, aReferral("M2", "2025-04-01")});
    CHECK(both.isRepeat());
    CHECK(both.serialRefs == std::vector<std::string>{"M1"});
}

TEST_CASE("unknown people are never the same people", "[matching][rule]")
{
    ReferralFacts now = aReferral("M2", "2025-05-01");
    ReferralFacts before = aReferral("M1", "2025-03-10");
    now.victim.clear();
    before.victim.clear();
    now.perpetrators = {""};
    before.perpetrators = {""};
    const RepeatFinding finding = judgeRepeat(now, {before});
    CHECK(finding.kind == Kind::NotKnown);
    CHECK(finding.serialRefs.empty());
}

TEST_CASE("referrals received later, and the referral itself, do not make a repeat", "[matching][rule]")
{
    const ReferralFacts now = aReferral("M2", "2025-05-01");
    CHECK(judgeRepeat(now, {now, aReferral("M3", "2025-06-01")}).kind == Kind::NotKnown);
    CHECK(judgeRepeat(now, {}).kind == Kind::NotKnown);
}

TEST_CASE("the sentence of a repeat shows both dates", "[matching][rule]")
{
    const RepeatFinding finding = judgeRepeat(withIncident(aReferral("M2", "2026-03-20"), "2026-03-01"), {aReferral("M1", "2025-03-10")});
    const std::string said = Phrasebook().say(finding.sentence);
    CHECK(said.find("10/03/2025") != std::string::npos);
    CHECK(said.find("01/03/2026") != std::string::npos);
    CHECK(said.find("M1") != std::string::npos);
}
