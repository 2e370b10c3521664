// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/assessment_steps.h"

#include "core/store/store.h"
#include "core/workflow/hearing_steps.h"
#include "core/workflow/meeting_steps.h"
#include "core/workflow/minutes_papers.h"
#include "core/workflow/minutes_steps.h"
#include "core/workflow/triage_steps.h"
#include "tests/core/workflow/a_small_area.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::workflow;
using marac::workflow::testing::ASmallArea;

namespace {

const referral::Referral& caseOf(ASmallArea& area)
{
    return *area.book().referral(area.referral);
}

NewAssessment again(const ASmallArea& area, const std::string& answers = {})
{
    return {std::string(dash::kDash), area.clock.today(), "S. Okafor", NewAssessment::Start::Blank, answers};
}

int yesOf(ASmallArea& area)
{
    return triageLine(area.workspace(), caseOf(area)).criteria.score.yes;
}

/// Hears the only case and closes the meeting, with its minutes still to be signed.
void hear(ASmallArea& area)
{
    REQUIRE(decide(area.workspace(), area.referral, {triage::Decision::Kind::Accept, "", area.meeting}));
    REQUIRE(buildAgenda(area.workspace(), area.meeting));
    const auto item = area.book().agendaOf(area.meeting).front().id;
    REQUIRE(openMeeting(area.workspace(), area.meeting));
    REQUIRE(startItem(area.workspace(), item));
    REQUIRE(setOutcome(area.workspace(), {area.meeting, area.referral}, {minutes::Outcome::Kind::Heard, "plan agreed", "Idva", true}));
    REQUIRE(endItem(area.workspace(), item));
    REQUIRE(closeMeeting(area.workspace(), area.meeting));
}

} // namespace

TEST_CASE("a Dash begun again stands beside the former, which stays as it was, and is one step that can be undone", "[workflow][rule]")
{
    ASmallArea area;
    const dash::Assessment former = caseOf(area).dash;
    const size_t before = area.events();
    const auto begun = assess(area.workspace(), area.referral, again(area, "YYYYYYYYYYYYNNNNNNNNNNNN"));
    REQUIRE(begun);
    CHECK(area.events() == before + 1);
    CHECK(caseOf(area).dash.id == begun->assessment);
    CHECK(caseOf(area).dash.assessor == "S. Okafor");
    CHECK(yesOf(area) == 12);
    REQUIRE(caseOf(area).others.size() == 1);
    CHECK(caseOf(area).others.front() == former);
    CHECK(seriesOf(area.workspace(), caseOf(area), "dash").points.size() == 2);
    REQUIRE(area.workspace().undoLast());
    CHECK(caseOf(area).dash == former);
    CHECK(caseOf(area).others.empty());
    REQUIRE(area.workspace().redoLast());
    CHECK(yesOf(area) == 12);
    CHECK(area.workspace().store().verify()->empty());
}

TEST_CASE("a case keeps its count while a re-assessment is only begun, and an early yes can raise it", "[workflow][rule]")
{
    ASmallArea area;
    for (int item = 16; item <= 24; ++item)
        REQUIRE(answerDash(area.workspace(), area.referral, item, dash::Answer::No));
    const auto begun = assess(area.workspace(), area.referral, again(area));
    REQUIRE(begun);
    const AssessmentAt at(area.referral, begun->assessment);
    REQUIRE(answerDash(area.workspace(), at, 1, dash::Answer::No));
    CHECK(yesOf(area) == 15);
    SECTION("answered to the end, it counts")
    {
        REQUIRE(answerFrom(area.workspace(), at, "NYYYYYYYYYYYYNNNNNNNNNNN"));
        CHECK(yesOf(area) == 12);
    }
    SECTION("with more yes than the former, it counts at once")
    {
        REQUIRE(answerFrom(area.workspace(), at, "NYYYYYYYYYYYYYYYY"));
        CHECK(yesOf(area) == 16);
    }
}

TEST_CASE("a re-assessment may begin with the former answers and comments", "[workflow]")
{
    ASmallArea area;
    REQUIRE(commentDash(area.workspace(), area.referral, 3, "the children too"));
    NewAssessment wanted = again(area);
    wanted.start = NewAssessment::Start::Former;
    const auto begun = assess(area.workspace(), area.referral, wanted);
    REQUIRE(begun);
    CHECK(caseOf(area).dash.id == begun->assessment);
    CHECK(caseOf(area).dash.items == caseOf(area).others.front().items);
    CHECK(caseOf(area).dash.items[2].comment == "the children too");
}

TEST_CASE("a Dash that nobody answered yet is filled in, not put beside a second blank one", "[workflow]")
{
    ASmallArea area;
    ReferralForm form = newReferralForm(area.workspace());
    form.victim.name = {"Nia", "Rees"};
    const auto saved = saveReferral(area.workspace(), form);
    REQUIRE(saved);
    REQUIRE(assess(area.workspace(), saved->referral, again(area)));
    const referral::Referral& referral = *area.book().referral(saved->referral);
    CHECK(referral.others.empty());
    CHECK(referral.dash.date == area.clock.today());
    CHECK(referral.dash.assessor == "S. Okafor");
}

TEST_CASE("another checklist is kept beside the Dash and changes nothing of its score", "[workflow][rule]")
{
    ASmallArea area;
    NewAssessment wanted = again(area, "YYYYY");
    wanted.checklist = "stalking";
    const auto begun = assess(area.workspace(), area.referral, wanted);
    REQUIRE(begun);
    CHECK(yesOf(area) == 15);
    REQUIRE(answerDash(area.workspace(), {area.referral, begun->assessment}, 15, dash::Answer::Yes));
    CHECK(answerDash(area.workspace(), {area.referral, begun->assessment}, 16, dash::Answer::Yes).error().code == ErrorCode::NotFound);
    REQUIRE(caseOf(area).others.size() == 1);
    CHECK(dash::scoreOf(caseOf(area).others.front()).yes == 6);
    CHECK(yesOf(area) == 15);
}

TEST_CASE("an assessment of a day to come, of an unknown checklist or with a wrong letter is refused and changes nothing", "[workflow]")
{
    ASmallArea area;
    const size_t before = area.events();
    NewAssessment wanted = again(area);
    wanted.day = area.clock.today().addDays(1);
    CHECK(assess(area.workspace(), area.referral, wanted).error().code == ErrorCode::InvalidInput);
    wanted = again(area, "YES");
    CHECK(assess(area.workspace(), area.referral, wanted).error().code == ErrorCode::InvalidInput);
    wanted = again(area);
    wanted.checklist = "tarot";
    CHECK(assess(area.workspace(), area.referral, wanted).error().code == ErrorCode::NotFound);
    CHECK(answerFrom(area.workspace(), area.referral, "?").error().code == ErrorCode::InvalidInput);
    CHECK(area.events() == before);
}

TEST_CASE("minutes freeze the Dash the meeting had before it, and a later one can still be made and answered", "[workflow][rule]")
{
    ASmallArea area;
    hear(area);
    area.clock.advance(5 * 24 * 60 * 60);
    const auto begun = assess(area.workspace(), area.referral, again(area, "NNNNNNNNNNNNNNNNNNNNNNNN"));
    REQUIRE(begun);
    REQUIRE(signMinutes(area.workspace(), area.meeting));
    CHECK_FALSE(caseOf(area).dash.isFrozen);
    REQUIRE(caseOf(area).others.size() == 1);
    const auto minuted = caseOf(area).others.front();
    CHECK(minuted.isFrozen);
    CHECK(answerDash(area.workspace(), {area.referral, minuted.id}, 1, dash::Answer::No).error().code == ErrorCode::NotAllowed);
    CHECK(commentDash(area.workspace(), {area.referral, minuted.id}, 1, "late").error().code == ErrorCode::NotAllowed);
    CHECK(answerFrom(area.workspace(), {area.referral, minuted.id}, "N").error().code == ErrorCode::NotAllowed);
    CHECK(answerDash(area.workspace(), {area.referral, begun->assessment}, 1, dash::Answer::Yes));
    const auto papers = papersOf(area.workspace(), area.meeting);
    REQUIRE(papers);
    CHECK(papers->cases.front().referral.dash.id == minuted.id);
    CHECK(papers->cases.front().referral.others.empty());
    CHECK(area.book().minutesOf(area.meeting).front().text.find("15 of 24 yes") != std::string::npos);
}
