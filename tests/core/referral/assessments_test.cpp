// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referral/assessments.h"

#include "tests/support/builders.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::referral;
using test::aReferral;
using test::day;

namespace {

dash::Assessment assessed(const char* id, const char* iso, int yes, int unanswered = 0)
{
    dash::Assessment assessment = aReferral().withYes(yes).withUnanswered(unanswered).value().dash;
    assessment.id = Id<dash::Assessment>(id);
    if (iso)
        assessment.date = day(iso);
    return assessment;
}

Referral with(std::vector<dash::Assessment> assessments)
{
    Referral referral = aReferral().received("2026-10-14");
    setAssessments(referral, std::move(assessments));
    return referral;
}

std::vector<std::string> idsOf(const std::vector<const dash::Assessment*>& assessments)
{
    std::vector<std::string> ids;
    for (const dash::Assessment* one : assessments)
        ids.push_back(one->id.text());
    return ids;
}

} // namespace

TEST_CASE("the latest Dash counts and the earlier ones stay, whatever the order they come in", "[referral][rule]")
{
    const Referral referral = with({assessed("new", "2026-11-09", 12), assessed("old", "2026-03-02", 16), assessed("first", nullptr, 15)});
    CHECK(referral.dash.id.text() == "new");
    CHECK(idsOf(assessmentsOf(referral)) == std::vector<std::string>{"old", "first", "new"});
    CHECK(idsOf(assessmentsOf(referral, "dash")).size() == 3);
    CHECK(assessmentsOf(referral, "stalking").empty());
}

TEST_CASE("two assessments of one day stand in the order in which they were begun", "[referral]")
{
    auto morning = assessed("b", "2026-11-09", 12);
    auto noon = assessed("a", "2026-11-09", 13);
    morning.made = Instant(1000);
    noon.made = Instant(2000);
    CHECK(with({noon, morning}).dash.id.text() == "a");
}

TEST_CASE("another checklist never becomes the Dash of a case", "[referral][rule]")
{
    auto stalking = dash::Assessment::blank(*dash::Checklist::newest("stalking"));
    stalking.id = Id<dash::Assessment>("s");
    stalking.date = day("2026-11-09");
    REQUIRE(dash::answerFrom(stalking, "YYYYYYYYYYYYYYY"));
    const Referral referral = with({assessed("d", "2026-10-14", 3), stalking});
    CHECK(referral.dash.id.text() == "d");
    REQUIRE(referral.others.size() == 1);
    CHECK(dash::scoreOf(referral.dash).yes == 3);
    CHECK(seriesOf(referral, "dash", 14).points.size() == 1);
    CHECK(seriesOf(referral, "stalking", 14).points.size() == 1);
}

TEST_CASE("a meeting has before it the Dash of its day, and signed minutes keep theirs whatever comes later", "[referral][rule]")
{
    Referral referral = with({assessed("first", "2026-10-14", 15), assessed("later", "2026-12-01", 9)});
    CHECK(dashFor(referral, day("2026-11-26")).id.text() == "first");
    CHECK(dashFor(referral, day("2026-12-17")).id.text() == "later");

    auto first = assessed("first", "2026-10-14", 15);
    first.isFrozen = true;
    referral = with({first, assessed("found afterwards", "2026-11-20", 20)});
    CHECK(dashFor(referral, day("2026-11-26")).id.text() == "found afterwards");
    CHECK(minutedDash(referral, day("2026-11-26")).id.text() == "first");
}

TEST_CASE("a form may not change what stands in signed minutes, in any assessment", "[referral][rule]")
{
    auto first = assessed("first", "2026-03-02", 15);
    first.isFrozen = true;
    const Referral before = with({first, assessed("now", "2026-11-09", 12)});
    CHECK_FALSE(changesFrozen(before, before));
    Referral after = before;
    after.dash.items[0].answer = dash::Answer::DontKnow;
    CHECK_FALSE(changesFrozen(before, after));
    after.others.front().items[0].answer = dash::Answer::DontKnow;
    CHECK(changesFrozen(before, after));
}
