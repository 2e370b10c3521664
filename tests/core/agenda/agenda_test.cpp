// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/needed_agencies.h"
#include "core/agenda/running_order.h"
#include "core/agenda/timetable.h"

#include "tests/support/builders.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace marac;
using namespace marac::agenda;
using test::aReferral;

namespace {

using AgencyId = Id<agency::Agency>;

Candidate aCandidate(const char* ref, bool hasChildren, int yes, int waiting)
{
    return {Id<referral::Referral>(ref), hasChildren, yes, waiting, false};
}

TimetableItem anItem(const char* id, int minutes, std::vector<AgencyId> agencies)
{
    return {Id<AgendaItem>(id), minutes, std::move(agencies)};
}

} // namespace

TEST_CASE("cases with children come first, then the higher risk, then the longer wait", "[agenda][rule]")
{
    const auto order = inOrder({aCandidate("adults-20", false, 20, 5), aCandidate("child-10", true, 10, 5),
                                aCandidate("child-18-new", true, 18, 2), aCandidate("child-18-old", true, 18, 30)});
    std::vector<std::string> refs;
    for (const Candidate& candidate : order)
        refs.push_back(candidate.referral.text());
    CHECK(refs == std::vector<std::string>{"child-18-old", "child-18-new", "child-10", "adults-20"});
}

TEST_CASE("each line starts when the one before ends", "[agenda]")
{
    const AgencyId police("pol");
    const Timetable timetable = timetableOf({anItem("a", 12, {police}), anItem("b", 15, {police})}, TimeOfDay(9 * 60 + 30));
    CHECK(timetable.items[0].start.text() == "09:30");
    CHECK(timetable.items[1].start.text() == "09:42");
    CHECK(timetable.end.text() == "09:57");
}

TEST_CASE("an agency waits through cases that are not its own, but not through a break", "[agenda]")
{
    const AgencyId police("pol");
    const AgencyId housing("hou");
    const Timetable timetable = timetableOf({anItem("a", 10, {police, housing}), anItem("break", 15, {}), anItem("b", 12, {police}),
                                             anItem("c", 10, {police, housing}), anItem("d", 10, {police})},
                                            TimeOfDay(9 * 60));
    REQUIRE(timetable.agencies.size() == 2);
    const AgencyTimes& times = timetable.agencies[1];
    CHECK(times.agency == housing);
    CHECK(times.waitingMinutes == 12);
    CHECK(times.arrive.text() == "09:00");
    CHECK(times.leave.text() == "09:47");
    CHECK(times.lastItem == Id<AgendaItem>("c"));
    CHECK(timetable.waitingMinutes == 12);
}

TEST_CASE("waiting counted case by case equals presence less work for any agenda", "[agenda]")
{
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<TimetableItem> items;
        for (unsigned i = 0; i < 1 + random() % 12; ++i) {
            std::vector<AgencyId> agencies;
            for (const char* id : {"a", "b", "c", "d"}) {
                if (random() % 2 == 0)
                    agencies.emplace_back(id);
            }
            if (agencies.empty())
                agencies.emplace_back("a");
            items.push_back(anItem(std::to_string(i).c_str(), 5 + static_cast<int>(random() % 15), agencies));
        }
        const Timetable timetable = timetableOf(items, TimeOfDay(540));
        for (const AgencyTimes& times : timetable.agencies) {
            int work = 0;
            for (const TimedItem& item : timetable.items) {
                if (std::find(item.agencies.begin(), item.agencies.end(), times.agency) != item.agencies.end())
                    work += item.end.minutes() - item.start.minutes();
            }
            CHECK(times.waitingMinutes == times.leave.minutes() - times.arrive.minutes() - work);
        }
    }
}

TEST_CASE("a plan that runs past the room says by how much", "[agenda]")
{
    std::vector<TimetableItem> items;
    for (int i = 0; i < 19; ++i)
        items.push_back(anItem("x", 12, {AgencyId("pol")}));
    CHECK(overload(timetableOf(items, TimeOfDay(570)), TimeOfDay(570 + 180)) == 48);
    CHECK_FALSE(overload(timetableOf(items, TimeOfDay(570)), TimeOfDay(570 + 240)));
}

TEST_CASE("an agency with a declared conflict is never needed", "[agenda][rule]")
{
    const auto agencies = test::someAgencies();
    for (const agency::Agency& agency : agencies) {
        const auto needed = neededAgencies(aReferral().from(agency.id.text().c_str()).withChild("Ffion", 6), agencies,
                                           {{agency.id, Involvement::Kind::Conflict}});
        CHECK(std::find(needed.begin(), needed.end(), agency.id) == needed.end());
    }
}

TEST_CASE("children's services are needed where there are children, others where they know somebody", "[agenda]")
{
    const auto agencies = test::someAgencies();
    const auto needs = [&](const referral::Referral& referral, const std::vector<Involvement>& involvements, const char* id) {
        const auto needed = neededAgencies(referral, agencies, involvements);
        return std::find(needed.begin(), needed.end(), AgencyId(id)) != needed.end();
    };
    CHECK(needs(aReferral().withChild("Ffion", 6), {}, "csc"));
    CHECK_FALSE(needs(aReferral(), {}, "csc"));
    CHECK(needs(aReferral(), {}, "hou"));
    CHECK_FALSE(needs(aReferral(), {{AgencyId("hou"), Involvement::Kind::KnowsNothing}}, "hou"));
    CHECK_FALSE(needs(aReferral(), {}, "fire"));
    CHECK(needs(aReferral(), {{AgencyId("fire"), Involvement::Kind::KnowsPeople}}, "fire"));
    CHECK(needs(aReferral(), {{AgencyId("pol"), Involvement::Kind::KnowsNothing}}, "pol"));
}
