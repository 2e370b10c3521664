// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/meeting_steps.h"
#include "core/workflow/replan.h"
#include "tests/core/workflow/an_agenda.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace marac;
using namespace marac::workflow;
using marac::workflow::testing::AnAgenda;

namespace {

/// Eight cases; housing is needed for the third and the last. The first is being heard since 09:30.
class ARunningMeeting : public AnAgenda {
public:
    ARunningMeeting() : AnAgenda(8)
    {
        clock.set(clock.instantOf(*Date::fromYmd(2026, 11, 26), TimeOfDay(570)));
        REQUIRE(setNeed(workspace(), caseAt(3), housing, agenda::Need::Needed));
        REQUIRE(setNeed(workspace(), caseAt(8), housing, agenda::Need::Needed));
        REQUIRE(openMeeting(workspace(), meeting));
        REQUIRE(nextItem(workspace(), meeting));
    }
    Id<referral::Referral> caseAt(int number) const { return book().agendaOf(meeting)[static_cast<size_t>(number - 1)].referral; }
};

} // namespace

TEST_CASE("a new order of the remaining cases is proposed with what it saves, and never changes anything by itself", "[workflow][agenda][rule]")
{
    ARunningMeeting area;
    const auto before = area.refs(area.meeting);
    const ReplanView view = replanView(area.workspace(), area.meeting);
    REQUIRE(view.proposal);
    CHECK(view.proposal->waitingNow == 48);
    CHECK(view.proposal->waitingThen == 0);
    CHECK(Phrasebook().say(sentenceOf(*view.proposal)) == "A new order of the remaining cases saves representatives 48 min of waiting.");
    CHECK(area.refs(area.meeting) == before);
}

TEST_CASE("what is heard and the next case stay, because people have been told", "[workflow][agenda][rule]")
{
    ARunningMeeting area;
    const auto before = area.book().agendaOf(area.meeting);
    const ReplanView view = replanView(area.workspace(), area.meeting);
    REQUIRE(view.proposal);
    REQUIRE(view.proposal->order.size() == before.size());
    CHECK(view.proposal->order[0] == before[0].id);
    CHECK(view.proposal->order[1] == before[1].id);
    CHECK(view.proposal->order[2] == before[2].id); // it begins within a quarter of an hour
    CHECK(view.proposal->frozen == 2);
    for (const agenda::MovedCase& move : view.proposal->moves) {
        CHECK(move.from > 3);
        CHECK(move.to > 3);
        CHECK(move.from != move.to);
    }
}

TEST_CASE("each case that would move says when it was told, when it would be, and why", "[workflow][agenda][rule]")
{
    ARunningMeeting area;
    const ReplanView view = replanView(area.workspace(), area.meeting);
    REQUIRE(view.proposal);
    CHECK(view.proposal->isProven);
    const auto last = area.book().agendaOf(area.meeting)[7];
    const auto& moves = view.proposal->moves;
    const auto why = std::find_if(moves.begin(), moves.end(), [&](const agenda::MovedCase& move) { return move.item == last.id; });
    REQUIRE(why != moves.end());
    CHECK(Phrasebook().say(sentenceOf(*why, Phrasebook()))
          == area.refOf(last.referral) + " as case 4 at 10:06, not case 8 at 10:54: back there it costs 48 min more of waiting.");
}

TEST_CASE("a family whose hearing has begun is finished before others", "[workflow][agenda][rule]")
{
    AnAgenda area(5);
    area.clock.set(area.clock.instantOf(*Date::fromYmd(2026, 11, 26), TimeOfDay(570)));
    const auto at = [&](size_t place) { return area.book().agendaOf(area.meeting)[place].referral; };
    REQUIRE(chooseFamily(area.workspace(), {{}, area.meeting, {at(0), at(1)}, agenda::FamilyChoice::Kind::Together, "one interpreter"}));
    REQUIRE(openMeeting(area.workspace(), area.meeting));
    REQUIRE(nextItem(area.workspace(), area.meeting));
    const auto question = replanQuestion(area.workspace(), area.meeting);
    REQUIRE(question);
    CHECK(question->plan.familyUnderWay >= 0);
    CHECK(question->plan.lines.front().rules.family == question->plan.familyUnderWay);
    REQUIRE(nextItem(area.workspace(), area.meeting));
    CHECK(replanQuestion(area.workspace(), area.meeting)->plan.familyUnderWay == -1);
}

TEST_CASE("taking the new order is one step that can be undone", "[workflow][agenda][rule]")
{
    ARunningMeeting area;
    const auto before = area.refs(area.meeting);
    const ReplanView view = replanView(area.workspace(), area.meeting);
    REQUIRE(view.proposal);
    area.step([&] { return acceptReplan(area.workspace(), area.meeting, view.proposal->order).has_value(); });
    CHECK(area.refs(area.meeting) != before);
    CHECK_FALSE(replanView(area.workspace(), area.meeting).proposal);
    REQUIRE(area.workspace().undoLast());
    CHECK(area.refs(area.meeting) == before);
}

TEST_CASE("an agency that is late is not needed before it comes", "[workflow][agenda][rule]")
{
    ARunningMeeting area;
    REQUIRE(setStay(area.workspace(), {area.meeting, area.housing, TimeOfDay(10 * 60 + 20), std::nullopt}));
    const ReplanView view = replanView(area.workspace(), area.meeting);
    CHECK(view.broken.size() == 1);
    REQUIRE(view.proposal);
    CHECK(view.proposal->mends.size() == 1);
    REQUIRE(acceptReplan(area.workspace(), area.meeting, view.proposal->order));
    CHECK(replanView(area.workspace(), area.meeting).broken.empty());
}

TEST_CASE("an agency that has come in the meantime is late no more", "[workflow][agenda]")
{
    ARunningMeeting area;
    REQUIRE(setStay(area.workspace(), {area.meeting, area.housing, TimeOfDay(11 * 60), std::nullopt}));
    REQUIRE(arrive(area.workspace(), {area.meeting, area.housing, "Ann", attendance::Capacity::Representative}));
    CHECK(replanView(area.workspace(), area.meeting).broken.empty());
}

TEST_CASE("an overrun that makes somebody miss their case is answered with another order", "[workflow][agenda][rule]")
{
    ARunningMeeting area;
    // Housing must leave at 10:50; the last case ends at 11:06 by the plan, and later after an overrun.
    REQUIRE(setStay(area.workspace(), {area.meeting, area.housing, std::nullopt, TimeOfDay(10 * 60 + 50)}));
    area.clock.advance(20 * 60);
    const ReplanView view = replanView(area.workspace(), area.meeting);
    REQUIRE(view.proposal);
    CHECK_FALSE(view.proposal->mends.empty());
}

TEST_CASE("rules that the rest cannot keep are named and nothing is proposed", "[workflow][agenda][rule]")
{
    ARunningMeeting area;
    REQUIRE(setStay(area.workspace(), {area.meeting, area.housing, std::nullopt, TimeOfDay(9 * 60 + 45)}));
    const ReplanView view = replanView(area.workspace(), area.meeting);
    CHECK_FALSE(view.proposal);
    REQUIRE(view.clash.size() == 1);
    CHECK(Phrasebook().say(view.clash.front().say) == "Council housing leaves at 09:45 and is needed for 2 cases.");
}

TEST_CASE("a preference that the announced order has let go of is no reason to change it in the room", "[workflow][agenda]")
{
    AnAgenda area(4);
    area.clock.set(area.clock.instantOf(*Date::fromYmd(2026, 11, 26), TimeOfDay(570)));
    const auto child = area.addCase([](ReferralForm& form) { form.referral.children = {{"Ffion", 6, ""}}; });
    REQUIRE(placeItem(area.workspace(), area.item(child).id, 5));
    REQUIRE_FALSE(area.view().broken.empty());
    REQUIRE(openMeeting(area.workspace(), area.meeting));
    REQUIRE(nextItem(area.workspace(), area.meeting));
    const ReplanView view = replanView(area.workspace(), area.meeting);
    CHECK(view.broken.empty());
    CHECK_FALSE(view.proposal);
}

TEST_CASE("an order proposed before the agenda changed is not taken", "[workflow][agenda]")
{
    ARunningMeeting area;
    const ReplanView view = replanView(area.workspace(), area.meeting);
    REQUIRE(view.proposal);
    REQUIRE(removeItem(area.workspace(), area.book().agendaOf(area.meeting).back().id));
    CHECK(acceptReplan(area.workspace(), area.meeting, view.proposal->order).error().code == ErrorCode::NotAllowed);
}

TEST_CASE("a meeting that does not run has nothing to replan", "[workflow][agenda]")
{
    AnAgenda area(4);
    CHECK_FALSE(replanView(area.workspace(), area.meeting).proposal);
    CHECK(acceptReplan(area.workspace(), area.meeting, {}).error().code == ErrorCode::NotAllowed);
}
