// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/hearing_steps.h"
#include "core/workflow/meeting_steps.h"
#include "tests/core/workflow/an_agenda.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace marac;
using namespace marac::workflow;
using marac::workflow::testing::AnAgenda;

namespace {

Date later()
{
    return *Date::fromYmd(2026, 12, 10);
}

/// Holds the room for so many minutes only.
void holdFor(AnAgenda& area, int minutes)
{
    meeting::Meeting meeting = *area.book().meeting(area.meeting);
    meeting.maximumMinutes = minutes;
    REQUIRE(changeMeeting(area.workspace(), meeting));
}

std::string whyHere(const AnAgenda& area, const Id<meeting::Meeting>& meeting, const Id<referral::Referral>& referral)
{
    const auto carryOver = carryOverOf(area.book(), *area.book().meeting(meeting), referral);
    return carryOver ? Phrasebook().say(wordsFor(*carryOver, carryOver->from.iso())) : std::string();
}

bool stands(const AnAgenda& area, const Id<meeting::Meeting>& meeting, const Id<referral::Referral>& referral)
{
    const auto items = area.book().agendaOf(meeting);
    return std::any_of(items.begin(), items.end(), [&](const agenda::AgendaItem& item) { return item.referral == referral; });
}

} // namespace

TEST_CASE("an overfull agenda is found out with ways out that name cases and the days they have waited", "[workflow][agenda][rule]")
{
    AnAgenda area(6);
    CHECK_FALSE(area.view().overload);
    holdFor(area, 50);
    const AgendaView view = area.view();
    REQUIRE(view.overload);
    CHECK(view.minutesOver == 22);
    REQUIRE(view.proposals.size() == 3);
    CHECK(view.proposals[0].cases.size() == 2);
    CHECK(agenda::sentenceOf(view.proposals[1], Phrasebook()).find("waited 17 days") != std::string::npos);
}

TEST_CASE("a deferral needs a reason, is one event, and the case says at its next meeting why it is there", "[workflow][agenda][rule]")
{
    AnAgenda area(4);
    const auto next = area.addMeeting(later());
    CHECK(deferCases(area.workspace(), area.meeting, {area.cases[3]}, " ").error().code == ErrorCode::InvalidInput);
    area.step([&] { return deferCases(area.workspace(), area.meeting, {area.cases[3]}, "Idva has not reached her").has_value(); });
    CHECK_FALSE(stands(area, area.meeting, area.cases[3]));
    CHECK(area.book().referral(area.cases[3])->stage == referral::Stage::Deferred);
    CHECK(area.book().decisionsOn(area.cases[3]).back()->reason == "Idva has not reached her");
    REQUIRE(buildAgenda(area.workspace(), area.meeting));
    CHECK_FALSE(stands(area, area.meeting, area.cases[3]));
    REQUIRE(buildAgenda(area.workspace(), next));
    CHECK(stands(area, next, area.cases[3]));
    CHECK(whyHere(area, next, area.cases[3]) == "deferred from 2026-11-26: Idva has not reached her");
    CHECK(whyHere(area, area.meeting, area.cases[0]).empty());
}

TEST_CASE("a deferred case joins the next agenda that is made already", "[workflow][agenda][rule]")
{
    AnAgenda area(3);
    const auto next = area.addMeeting(later());
    const auto other = area.addMeeting(later().addDays(14));
    REQUIRE(moveToMeeting(area.workspace(), {area.cases[2]}, other, "later"));
    REQUIRE(moveToMeeting(area.workspace(), {area.cases[1]}, next, "officer back then"));
    CHECK(area.refs(next) == std::vector{area.refOf(area.cases[1])});
    CHECK(whyHere(area, next, area.cases[1]) == "moved here from 2026-11-26: officer back then");
    REQUIRE(deferCases(area.workspace(), area.meeting, {area.cases[0]}, "not ready"));
    CHECK(stands(area, next, area.cases[0]));
}

TEST_CASE("an emergency meeting for one case is one event and takes the case off its agenda", "[workflow][agenda][rule]")
{
    AnAgenda area(3);
    NewMeeting wanted;
    wanted.date = area.clock.today();
    Id<meeting::Meeting> made;
    area.step([&] {
        const auto done = emergencyMeeting(area.workspace(), area.cases[1], wanted, "He has been released");
        made = done ? *done : made;
        return done.has_value();
    });
    REQUIRE(area.book().meeting(made));
    CHECK(area.book().meeting(made)->kind == meeting::Kind::Emergency);
    CHECK(area.refs(made) == std::vector{area.refOf(area.cases[1])});
    CHECK(area.refs(area.meeting).size() == 2);
    CHECK(area.book().agendaOf(area.meeting).back().position == 2);
    CHECK(area.book().decisionsOn(area.cases[1]).back()->kind == triage::Decision::Kind::Emergency);
    CHECK(whyHere(area, made, area.cases[1]) == "heard at once instead of on 2026-11-26: He has been released");
    // It takes nobody else's case.
    const auto waiting = area.addCase();
    REQUIRE(area.workspace().undoLast().has_value());
    REQUIRE(buildAgenda(area.workspace(), made));
    CHECK_FALSE(stands(area, made, waiting));
}

TEST_CASE("a second meeting takes the cases that do not fit, in one event", "[workflow][agenda][rule]")
{
    AnAgenda area(6);
    holdFor(area, 50);
    Referrals cases;
    const AgendaView view = area.view();
    for (const agenda::WaitingCase& one : view.proposals[0].cases)
        cases.push_back(one.referral);
    NewMeeting wanted;
    wanted.date = dayForSecondMeeting(area.book(), *area.book().meeting(area.meeting));
    CHECK(wanted.date == *Date::fromYmd(2026, 11, 27));
    area.step([&] { return secondMeeting(area.workspace(), cases, wanted, "22 min over").has_value(); });
    CHECK_FALSE(area.view().overload);
    CHECK(area.refs(area.book().meetingOn(wanted.date)->id).size() == 2);
    wanted.date = area.clock.today();
    CHECK(secondMeeting(area.workspace(), {area.cases[0]}, wanted, "x").error().code == ErrorCode::AlreadyDone);
}

TEST_CASE("an accepted case goes on the next agenda with room, and waits where none is made", "[workflow][agenda][rule]")
{
    AnAgenda area(3);
    const auto fits = area.addCase();
    CHECK(stands(area, area.meeting, fits));
    holdFor(area, 48);
    const auto next = area.addMeeting(later());
    const auto waits = area.addCase();
    CHECK_FALSE(stands(area, area.meeting, waits));
    CHECK_FALSE(stands(area, next, waits));
    REQUIRE(buildAgenda(area.workspace(), next));
    CHECK(stands(area, next, waits));
    const auto joins = area.addCase();
    CHECK(stands(area, next, joins));
}

TEST_CASE("a case that was not reached goes on to the next meeting by itself and says so", "[workflow][agenda][rule]")
{
    AnAgenda area(3);
    const auto next = area.addMeeting(later());
    REQUIRE(moveToMeeting(area.workspace(), {area.cases[2]}, next, "later"));
    REQUIRE(openMeeting(area.workspace(), area.meeting));
    REQUIRE(nextItem(area.workspace(), area.meeting));
    REQUIRE(endItem(area.workspace(), area.book().agendaOf(area.meeting)[0].id));
    const auto heard = area.book().agendaOf(area.meeting)[0].referral;
    const auto unheard = area.book().agendaOf(area.meeting)[1].referral;
    area.step([&] { return closeMeeting(area.workspace(), area.meeting).has_value(); });
    CHECK(stands(area, next, unheard));
    CHECK_FALSE(stands(area, next, heard));
    CHECK(whyHere(area, next, unheard) == "not reached on 2026-11-26");
}

TEST_CASE("a case deferred in the room says its outcome's words at the next meeting", "[workflow][agenda][rule]")
{
    AnAgenda area(2);
    const auto next = area.addMeeting(later());
    REQUIRE(openMeeting(area.workspace(), area.meeting));
    REQUIRE(nextItem(area.workspace(), area.meeting));
    const auto item = area.book().agendaOf(area.meeting)[0];
    REQUIRE(setOutcome(area.workspace(), {area.meeting, item.referral}, {minutes::Outcome::Kind::Deferred, "Health absent", "Idva", true}));
    REQUIRE(endItem(area.workspace(), item.id));
    REQUIRE(closeMeeting(area.workspace(), area.meeting));
    REQUIRE(buildAgenda(area.workspace(), next));
    CHECK(stands(area, next, item.referral));
    CHECK(whyHere(area, next, item.referral) == "deferred from 2026-11-26: Health absent");
}

TEST_CASE("a case deferred after the meeting has closed goes on the next agenda at once, and leaves it where that was a mistake", "[workflow][agenda][rule]")
{
    AnAgenda area(3);
    const auto next = area.addMeeting(later());
    REQUIRE(moveToMeeting(area.workspace(), {area.cases[2]}, next, "later"));
    REQUIRE(openMeeting(area.workspace(), area.meeting));
    REQUIRE(nextItem(area.workspace(), area.meeting));
    const auto item = area.book().agendaOf(area.meeting)[0];
    REQUIRE(endItem(area.workspace(), item.id));
    REQUIRE(closeMeeting(area.workspace(), area.meeting));
    CHECK_FALSE(stands(area, next, item.referral));
    area.step([&] { return setOutcome(area.workspace(), {area.meeting, item.referral}, {minutes::Outcome::Kind::Deferred, "School absent", "Idva", true}).has_value(); });
    CHECK(stands(area, next, item.referral));
    CHECK(whyHere(area, next, item.referral) == "deferred from 2026-11-26: School absent");
    CHECK(area.book().referral(item.referral)->stage == referral::Stage::Deferred);
    area.step([&] { return setOutcome(area.workspace(), {area.meeting, item.referral}, {minutes::Outcome::Kind::Transferred, "moved to Leeds", "Idva", true}).has_value(); });
    CHECK_FALSE(stands(area, next, item.referral));
    CHECK(area.book().referral(item.referral)->stage == referral::Stage::Heard);
}

TEST_CASE("what has been heard cannot be put off", "[workflow][agenda][rule]")
{
    AnAgenda area(2);
    REQUIRE(openMeeting(area.workspace(), area.meeting));
    REQUIRE(nextItem(area.workspace(), area.meeting));
    const auto item = area.book().agendaOf(area.meeting)[0];
    CHECK(deferCases(area.workspace(), area.meeting, {item.referral}, "no").error().code == ErrorCode::NotAllowed);
}
