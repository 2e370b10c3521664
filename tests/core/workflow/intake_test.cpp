// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/nobody_lost.h"
#include "core/workflow/triage_steps.h"
#include "tests/core/workflow/a_small_area.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace marac;
using namespace marac::workflow;
using namespace marac::workflow::testing;

namespace {

TriageLine lineOf(ASmallArea& area)
{
    return triageLine(area.workspace(), *area.book().referral(area.referral));
}

bool has(const Findings& findings, const char* field)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) { return finding.field == field; });
}

int daysLost(ASmallArea& area, LostCase::Why why)
{
    for (const LostCase& lost : nobodyLost(area.workspace())) {
        if (lost.referral->id == area.referral && lost.why == why)
            return lost.days;
    }
    return -1;
}

} // namespace

TEST_CASE("a finding is accepted with a word, which stays with it until it is opened again", "[workflow]")
{
    ASmallArea area;
    REQUIRE(has(lineOf(area).findings, "idva"));
    const size_t before = area.events();
    REQUIRE(acceptFinding(area.workspace(), area.referral, "idva", " The hospital Idva is asked "));
    CHECK(area.events() == before + 1);
    CHECK_FALSE(has(lineOf(area).findings, "idva"));
    REQUIRE(lineOf(area).acceptedFindings.size() == 1);
    CHECK(lineOf(area).acceptedFindings.front().word == "The hospital Idva is asked");

    REQUIRE(area.workspace().undoLast());
    CHECK(has(lineOf(area).findings, "idva"));
    REQUIRE(area.workspace().redoLast());
    REQUIRE(reopenFinding(area.workspace(), area.referral, "idva"));
    CHECK(has(lineOf(area).findings, "idva"));
}

TEST_CASE("a finding is not accepted without a word, nor one that the intake does not have", "[workflow]")
{
    ASmallArea area;
    const size_t before = area.events();
    CHECK_FALSE(acceptFinding(area.workspace(), area.referral, "idva", "  "));
    CHECK_FALSE(acceptFinding(area.workspace(), area.referral, "weather", "fine"));
    CHECK_FALSE(reopenFinding(area.workspace(), area.referral, "idva"));
    CHECK(area.events() == before);
}

TEST_CASE("a person judges a repeat otherwise than the rule, with a reason, and goes back to the rule", "[workflow][rule]")
{
    ASmallArea area;
    REQUIRE_FALSE(lineOf(area).isRepeat);
    CHECK_FALSE(judgeRepeatOtherwise(area.workspace(), area.referral, referral::RepeatVerdict{true, ""}));
    REQUIRE(judgeRepeatOtherwise(area.workspace(), area.referral, referral::RepeatVerdict{true, "Heard at the neighbouring Marac in May"}));
    const TriageLine line = lineOf(area);
    CHECK(line.isRepeat);
    CHECK_FALSE(line.repeat.isRepeat()); // the rule's own finding stays beside it
    CHECK(line.criteria.meets(referral::Criterion::Repeat));
    CHECK(triage::sentenceOf(line.criteria, Phrasebook()).find("neighbouring Marac in May") != std::string::npos);
    REQUIRE(judgeRepeatOtherwise(area.workspace(), area.referral, std::nullopt));
    CHECK_FALSE(lineOf(area).isRepeat);
}

TEST_CASE("nobody is lost: a case is listed from its referral on until it stands on an agenda", "[workflow][rule]")
{
    ASmallArea area;
    const int waiting = triage::waitingDays(*area.book().referral(area.referral), area.workspace().today());
    CHECK(daysLost(area, LostCase::Why::NotDecided) == waiting);
    REQUIRE(decide(area.workspace(), area.referral, {triage::Decision::Kind::Defer, "The victim is in hospital", {}}));
    CHECK(daysLost(area, LostCase::Why::NotDecided) == -1);
    CHECK(daysLost(area, LostCase::Why::HeldOver) == 0);
    REQUIRE(decide(area.workspace(), area.referral, {triage::Decision::Kind::Return, "The date of birth is missing", {}}));
    CHECK(daysLost(area, LostCase::Why::WithReferrer) == 0);
    REQUIRE(decide(area.workspace(), area.referral, {triage::Decision::Kind::Accept, "Judged high risk", area.meeting}));
    CHECK(nobodyLost(area.workspace()).empty());
    CHECK(hearingWaits(area.workspace()).cases == 0);
    CHECK_FALSE(hearingWaits(area.workspace()).median);
}
