// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "core/workflow/action_steps.h"
#include "core/workflow/assessment_steps.h"
#include "core/workflow/hearing_steps.h"
#include "core/workflow/meeting_steps.h"
#include "core/workflow/minutes_steps.h"
#include "core/workflow/triage_steps.h"
#include "tests/core/workflow/a_small_area.h"

#include <catch2/catch_test_macros.hpp>

#include <functional>

using namespace marac;
using namespace marac::workflow;
using marac::workflow::testing::ASmallArea;

namespace {

action_plan::Action anAction(const ASmallArea& area)
{
    action_plan::Action action;
    action.agency = area.police;
    action.text = "Place a treat-as-urgent marker on the address";
    action.due = Date::fromYmd(2026, 11, 27);
    return action;
}

struct StepCase {
    const char* name;
    std::function<bool(ASmallArea&)> take;
};

Id<agenda::AgendaItem> onlyItem(ASmallArea& area)
{
    return area.book().agendaOf(area.meeting).front().id;
}

CaseAt at(ASmallArea& area)
{
    return {area.meeting, area.referral};
}

/// The way of one case, a step after the other.
std::vector<StepCase> wayOfACase()
{
    return {
        {"answer the Dash", [](ASmallArea& a) { return answerDash(a.workspace(), a.referral, 20, dash::Answer::DontKnow).has_value(); }},
        {"decide", [](ASmallArea& a) { return decide(a.workspace(), a.referral, {triage::Decision::Kind::Accept, "", a.meeting}).has_value(); }},
        {"build the agenda", [](ASmallArea& a) { return buildAgenda(a.workspace(), a.meeting).has_value(); }},
        {"change its minutes", [](ASmallArea& a) { return setItemMinutes(a.workspace(), onlyItem(a), 15).has_value(); }},
        {"request research", [](ASmallArea& a) { return requestResearch(a.workspace(), a.meeting).has_value(); }},
        {"enter an answer", [](ASmallArea& a) { return answerResearch(a.workspace(), {a.meeting, a.referral, a.police, research::Answer::Known, "two calls"}).has_value(); }},
        {"arrive", [](ASmallArea& a) { return arrive(a.workspace(), {a.meeting, a.police, "DS Parry", attendance::Capacity::Representative}).has_value(); }},
        {"sign the statement", [](ASmallArea& a) { return signAllPresent(a.workspace(), a.meeting).has_value(); }},
        {"open", [](ASmallArea& a) { return openMeeting(a.workspace(), a.meeting).has_value(); }},
        {"start the case", [](ASmallArea& a) { return startItem(a.workspace(), onlyItem(a)).has_value(); }},
        {"pause", [](ASmallArea& a) { return pauseMeeting(a.workspace(), a.meeting).has_value(); }},
        {"resume", [](ASmallArea& a) { return resumeMeeting(a.workspace(), a.meeting).has_value(); }},
        {"record the victim's view", [](ASmallArea& a) { return setVictimView(a.workspace(), at(a), a.idva, "to stay").has_value(); }},
        {"record information", [](ASmallArea& a) { return addInformation(a.workspace(), at(a), a.police, "two calls").has_value(); }},
        {"record a risk", [](ASmallArea& a) { return addRisk(a.workspace(), at(a), minutes::Subject::Victim, "he has a key").has_value(); }},
        {"note privately", [](ASmallArea& a) { return addPrivateNote(a.workspace(), at(a), "ask again").has_value(); }},
        {"add an action", [](ASmallArea& a) { return addAction(a.workspace(), at(a), anAction(a)).has_value(); }},
        {"set the outcome", [](ASmallArea& a) { return setOutcome(a.workspace(), at(a), {minutes::Outcome::Kind::Heard, "plan agreed", "Idva", true}).has_value(); }},
        {"end the case", [](ASmallArea& a) { return endItem(a.workspace(), onlyItem(a)).has_value(); }},
        {"close", [](ASmallArea& a) { return closeMeeting(a.workspace(), a.meeting).has_value(); }},
        {"report on the action", [](ASmallArea& a) { return reportAction(a.workspace(), a.book().actions().front().id, action_plan::Action::Status::NotPossible, "she moved").has_value(); }},
    };
}

} // namespace

TEST_CASE("every step leaves one event in the trail and can be undone and done again", "[workflow][rule]")
{
    ASmallArea area;
    for (const StepCase& step : wayOfACase()) {
        INFO(step.name);
        const size_t before = area.events();
        REQUIRE(step.take(area));
        CHECK(area.events() == before + 1);
        CHECK(area.workspace().undoLast());
        CHECK(area.workspace().redoLast());
        CHECK(area.events() == before + 3);
    }
    CHECK(area.book().referral(area.referral)->stage == referral::Stage::Heard);
    const auto findings = area.workspace().store().verify();
    REQUIRE(findings);
    CHECK(findings->empty());
}

TEST_CASE("what was minuted and signed does not change, and its Dash is frozen", "[workflow][rule]")
{
    ASmallArea area;
    for (const StepCase& step : wayOfACase())
        REQUIRE(step.take(area));
    REQUIRE(signMinutes(area.workspace(), area.meeting));
    CHECK(area.book().meeting(area.meeting)->stage == meeting::Stage::Signed);
    CHECK(area.book().referral(area.referral)->dash.isFrozen);

    CHECK(answerDash(area.workspace(), area.referral, 1, dash::Answer::No).error().code == ErrorCode::NotAllowed);
    CHECK(addInformation(area.workspace(), at(area), area.police, "late").error().code == ErrorCode::NotAllowed);
    CHECK(addRisk(area.workspace(), at(area), minutes::Subject::Victim, "late").error().code == ErrorCode::NotAllowed);
    CHECK(setOutcome(area.workspace(), at(area), {}).error().code == ErrorCode::NotAllowed);
    CHECK(arrive(area.workspace(), {area.meeting, area.idva, "Late", attendance::Capacity::Observer}).error().code == ErrorCode::NotAllowed);
    CHECK_FALSE(area.workspace().undoLast());

    SECTION("a correction is a new version with its reason")
    {
        CHECK_FALSE(signMinutes(area.workspace(), area.meeting));
        CHECK(signMinutes(area.workspace(), area.meeting, "a date was wrong"));
        REQUIRE(area.book().minutesOf(area.meeting).size() == 2);
        CHECK(area.book().minutesOf(area.meeting)[1].reason == "a date was wrong");
    }
    SECTION("an agency still reports on its action")
    {
        const auto& action = area.book().actions().front();
        CHECK(reportAction(area.workspace(), action.id, action_plan::Action::Status::Done, ""));
    }
}

TEST_CASE("an agency with a declared conflict takes no part in the case", "[workflow][rule]")
{
    ASmallArea area;
    REQUIRE(decide(area.workspace(), area.referral, {triage::Decision::Kind::Accept, "", area.meeting}));
    REQUIRE(buildAgenda(area.workspace(), area.meeting));
    REQUIRE(declareConflict(area.workspace(), area.idva, area.referral, "sister works there"));
    CHECK_FALSE(addInformation(area.workspace(), at(area), area.idva, "known"));
    CHECK_FALSE(setVictimView(area.workspace(), at(area), area.idva, "to stay"));
    CHECK_FALSE(answerResearch(area.workspace(), {area.meeting, area.referral, area.idva, research::Answer::Known, "x"}));
    const AgendaView view = agendaView(area.workspace(), area.meeting);
    for (const auto& agency : view.lines.front().timed.agencies)
        CHECK(agency != area.idva);
}

TEST_CASE("two referrals of the same people within twelve months are a repeat, until somebody says they are not the same", "[workflow][rule]")
{
    ASmallArea area;
    ReferralForm again = newReferralForm(area.workspace());
    again.victim.name = {"Beth", "Price"};
    again.victim.birth = Date::fromYmd(1995, 3, 12);
    again.perpetrators.front().name = {"Lee", "Morgan"};
    ReferralForm first = *referralForm(area.workspace(), area.referral);
    first.victim.birth = Date::fromYmd(1995, 3, 12);
    first.perpetrators.front().birth = Date::fromYmd(1990, 1, 2);
    again.perpetrators.front().birth = Date::fromYmd(1990, 1, 2);
    REQUIRE(saveReferral(area.workspace(), first));
    const auto saved = saveReferral(area.workspace(), again);
    REQUIRE(saved);
    const TriageLine line = triageLine(area.workspace(), *area.book().referral(saved->referral));
    CHECK(line.repeat.isRepeat());
    CHECK_FALSE(line.isRepeatConfirmed);
    REQUIRE_FALSE(line.possibleMatches.empty());

    const people::Identity different{line.victim->id, line.possibleMatches.front().person, people::Identity::Verdict::Different};
    REQUIRE(decideIdentity(area.workspace(), different));
    const TriageLine after = triageLine(area.workspace(), *area.book().referral(saved->referral));
    CHECK_FALSE(after.repeat.isRepeat());
    CHECK(after.possibleMatches.empty());
}

TEST_CASE("positions on an agenda stay 1, 2, 3 when several cases join at once and when one is declined", "[workflow]")
{
    ASmallArea area;
    const auto positions = [&] {
        std::vector<int> found;
        for (const auto& item : area.book().agendaOf(area.meeting))
            found.push_back(item.position);
        return found;
    };
    REQUIRE(decide(area.workspace(), area.referral, {triage::Decision::Kind::Accept, "", area.meeting}));
    REQUIRE(buildAgenda(area.workspace(), area.meeting));
    for (const char* surname : {"Rees", "Nowak"}) {
        ReferralForm form = newReferralForm(area.workspace());
        form.victim.name = {"Nia", surname};
        for (size_t i = 0; i < 14; ++i)
            form.referral.dash.items[i].answer = dash::Answer::Yes;
        REQUIRE(saveReferral(area.workspace(), form));
    }
    CHECK(decideAllMeetingCriteria(area.workspace(), {triage::Decision::Kind::Accept, "", area.meeting}) == 2);
    CHECK(positions() == std::vector<int>{1, 2, 3});
    REQUIRE(decide(area.workspace(), area.referral, {triage::Decision::Kind::Decline, "moved abroad", std::nullopt}));
    CHECK(positions() == std::vector<int>{1, 2});
    REQUIRE(area.workspace().undoLast());
    CHECK(positions() == std::vector<int>{1, 2, 3});
}
