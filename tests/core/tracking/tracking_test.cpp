// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracking/tracking.h"

#include "tests/support/builders.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::tracking;
using Status = Action::Status;

namespace {

const Date kToday = *Date::parseIso("2026-11-26");

Action anAction(const char* agency, Status status, const char* due)
{
    Action action;
    action.agency = Id<agency::Agency>(agency);
    action.text = "Change locks";
    action.status = status;
    action.due = test::day(due);
    return action;
}

} // namespace

TEST_CASE("not possible and not done are different answers and are counted apart", "[tracking][rule]")
{
    const Tally tally = tallyOf({anAction("hou", Status::NotPossible, "2026-11-01"), anAction("hou", Status::NotDone, "2026-11-01"),
                                 anAction("hou", Status::NotDone, "2026-11-01")}, kToday);
    CHECK(tally.notPossible == 1);
    CHECK(tally.notDone == 2);
    CHECK(tally.done == 0);
    CHECK(tally.open == 0);
    CHECK(Phrasebook().say(wordsFor(Status::NotPossible)) != Phrasebook().say(wordsFor(Status::NotDone)));
}

TEST_CASE("an answer that something was not done needs its reason in words", "[tracking][rule]")
{
    const Action action = anAction("hou", Status::Agreed, "2026-11-01");
    for (const Status status : {Status::NotPossible, Status::NotDone, Status::Withdrawn}) {
        CHECK_FALSE(mayReport(action, status, "  "));
        CHECK(mayReport(action, status, "she moved away"));
    }
    CHECK(mayReport(action, Status::Done, ""));
    CHECK(mayReport(action, Status::Agreed, "").error().code == ErrorCode::AlreadyDone);
}

TEST_CASE("an action is late from the day after it was due, while it is open", "[tracking]")
{
    CHECK_FALSE(anAction("hou", Status::Agreed, "2026-11-26").isLate(kToday));
    CHECK(anAction("hou", Status::Agreed, "2026-11-25").isLate(kToday));
    CHECK_FALSE(anAction("hou", Status::Done, "2026-11-25").isLate(kToday));
}

TEST_CASE("an agency is chased for what is late first and for nothing that is finished", "[tracking]")
{
    const std::vector<Action> actions = {anAction("hou", Status::Agreed, "2026-11-20"), anAction("hou", Status::Agreed, "2026-11-10"),
                                         anAction("hou", Status::Agreed, "2026-11-30"), anAction("hou", Status::Done, "2026-11-01"),
                                         anAction("pol", Status::Agreed, "2027-03-01")};
    const auto lists = chaseLists(actions, test::someAgencies(), kToday);
    REQUIRE(lists.size() == 1);
    CHECK(lists[0].agency.text() == "hou");
    REQUIRE(lists[0].late.size() == 2);
    CHECK(lists[0].late[0]->due->iso() == "2026-11-10");
    CHECK(lists[0].dueSoon.size() == 1);
}

TEST_CASE("a flag lapses twelve months after the last referral", "[tracking][rule]")
{
    const Flag flag = flagOf(test::aReferral().received("2025-12-10"));
    CHECK(flag.lapses.iso() == "2026-12-10");
    CHECK(lapsesWithin(flag, kToday, 30));
    CHECK_FALSE(lapsesWithin(flag, kToday, 10));
    CHECK_FALSE(lapsesWithin(flag, test::day("2026-12-11"), 30));
}
