// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/new_order.h"
#include "core/agenda/terms_prospect.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <atomic>
#include <numeric>
#include <random>

using namespace marac;
using namespace marac::agenda;

namespace {

using AgencyId = Id<agency::Agency>;
constexpr std::chrono::milliseconds kPatienceInTheRoom{400};

AgencyId agencyCalled(int number)
{
    return AgencyId("agency" + std::to_string(number));
}

/// So many cases that need any of `agencies` agencies, some with rules.
Plan aRest(std::mt19937& random, int cases, int agencies)
{
    Plan plan{TimeOfDay(10 * 60), {}, {}, std::nullopt, {}, -1, {}};
    for (int i = 0; i < cases; ++i) {
        const std::string name(1, static_cast<char>('a' + i));
        PlanLine line{Id<AgendaItem>(name), name, false, 8 + static_cast<int>(random() % 3) * 4, {}, {}};
        for (int agency = 0; agency < agencies; ++agency) {
            if (random() % 3 == 0)
                line.agencies.push_back(agencyCalled(agency));
        }
        line.rules.rank = i;
        plan.lines.push_back(line);
    }
    for (int agency = 0; agency < agencies; ++agency) {
        if (random() % 2 == 0)
            plan.alreadyHere.push_back(agencyCalled(agency));
        if (random() % 4 == 0)
            plan.weights.push_back({agencyCalled(agency), "A", 2});
    }
    if (random() % 3 == 0)
        plan.stays.push_back({agencyCalled(0), "A", TimeOfDay(10 * 60 + 20), std::nullopt});
    if (random() % 3 == 0)
        plan.lines.insert(plan.lines.begin() + cases / 2, {Id<AgendaItem>("break"), {}, true, 10, {}, {}});
    return plan;
}

/// Waiting counted from the clock alone, agency by agency.
int waitingByHand(const Plan& plan)
{
    int sum = 0;
    for (int number = 0; number < 20; ++number) {
        const bool isHere = std::find(plan.alreadyHere.begin(), plan.alreadyHere.end(), agencyCalled(number)) != plan.alreadyHere.end();
        int sinceLast = 0;
        bool hasCome = isHere;
        int waits = 0;
        for (const PlanLine& line : plan.lines) {
            const bool isTheirs = std::find(line.agencies.begin(), line.agencies.end(), agencyCalled(number)) != line.agencies.end();
            if (isTheirs) {
                waits += hasCome ? sinceLast : 0;
                hasCome = true;
                sinceLast = 0;
            } else if (!line.isBreak) {
                sinceLast += line.minutes;
            }
        }
        sum += waits * weightOf(plan, agencyCalled(number));
    }
    return sum;
}

int leastOfAllOrders(const Plan& plan)
{
    std::vector<size_t> order(plan.lines.size());
    std::iota(order.begin(), order.end(), size_t{0});
    int least = waitingByHand(plan);
    do {
        const Plan other = reordered(plan, order);
        if (brokenRules(other).empty())
            least = std::min(least, waitingByHand(other));
    } while (std::next_permutation(order.begin(), order.end()));
    return least;
}

} // namespace

TEST_CASE("a waiting minute counts as often as its agency weighs, in the total and in the best order", "[agenda][rule]")
{
    Plan plan{TimeOfDay(600), {}, {}, std::nullopt, {}, -1, {}};
    const auto line = [](const char* name, std::vector<AgencyId> agencies) { return PlanLine{Id<AgendaItem>(name), name, false, 10, std::move(agencies), {}}; };
    plan.lines = {line("a", {agencyCalled(0)}), line("b", {agencyCalled(1)}), line("c", {agencyCalled(0)}), line("d", {agencyCalled(1)})};
    CHECK(waitingMinutes(plan) == 20);
    plan.weights = {{agencyCalled(1), "Idva", 3}};
    CHECK(waitingMinutes(plan) == 40);
    CHECK(timetableOf(plan).agencies[1].waitingMinutes == 10);

    std::mt19937 random(7);
    for (int round = 0; round < 60; ++round) {
        INFO("round " << round);
        Plan any = aRest(random, 6, 5);
        any.alreadyHere.clear();
        any.stays.clear();
        any.lines.erase(std::remove_if(any.lines.begin(), any.lines.end(), [](const PlanLine& one) { return one.isBreak; }), any.lines.end());
        const auto best = bestOrder(any, kPatienceInTheRoom);
        REQUIRE(best);
        CHECK(best->isProven);
        CHECK(best->waiting == leastOfAllOrders(any));
        CHECK(waitingByHand(reordered(any, best->order)) == best->waiting);
    }
}

TEST_CASE("a new order in the room is never worse than the announced one, breaks no rule that it keeps, and says of each case why it moves", "[agenda][rule]")
{
    std::mt19937 random(20261122);
    int proposed = 0;
    int mended = 0;
    for (int round = 0; round < 300; ++round) {
        INFO("round " << round);
        const Plan rest = aRest(random, 4 + round % 8, 6);
        const int frozen = casesAtTheDoor(rest);
        const auto found = newOrder(rest, frozen, kPatienceInTheRoom);
        REQUIRE(found);
        if (found->order.empty()) {
            CHECK(found->moves.empty());
            CHECK(found->saved() == 0);
            continue;
        }
        ++proposed;
        const Plan then = reordered(rest, found->order);
        CHECK(newlyBroken(brokenRules(rest), brokenRules(then)).empty());
        CHECK(found->waitingNow == waitingByHand(rest));
        CHECK(found->waitingThen == waitingByHand(then));
        CHECK((found->saved() >= 0 || !found->mends.empty()));
        mended += found->mends.empty() ? 0 : 1;
        std::vector<std::string> before;
        std::vector<std::string> after;
        for (const PlanLine& line : rest.lines)
            if (!line.isBreak)
                before.push_back(line.name);
        for (const PlanLine& line : then.lines)
            if (!line.isBreak)
                after.push_back(line.name);
        for (int place = 0; place < found->frozen; ++place)
            CHECK(before[static_cast<size_t>(place)] == after[static_cast<size_t>(place)]);
        const auto moved = std::count_if(after.begin(), after.end(), [&](const std::string& name) {
            return std::find(before.begin(), before.end(), name) - before.begin() != std::find(after.begin(), after.end(), name) - after.begin();
        });
        REQUIRE(static_cast<long>(found->moves.size()) == moved);
        for (const MovedCase& move : found->moves) {
            CHECK(before[static_cast<size_t>(move.from - 1)] == move.name);
            CHECK(after[static_cast<size_t>(move.to - 1)] == move.name);
            CHECK(Phrasebook().say(sentenceOf(move, Phrasebook())).find(move.name + " as case " + std::to_string(move.to)) == 0);
        }
    }
    CHECK(proposed > 100);
    CHECK(mended > 10);
}

TEST_CASE("a case moves for the minutes that it saves, for a rule, or to make room", "[agenda]")
{
    const auto said = [](MovedCase move) { return Phrasebook().say(sentenceOf(move, Phrasebook())); };
    MovedCase move{Id<AgendaItem>("x"), "M260014", 5, 7, TimeOfDay(640), TimeOfDay(680), 24, {}};
    CHECK(said(move) == "M260014 as case 7 at 11:20, not case 5 at 10:40: back there it costs 24 min more of waiting.");
    move.worth = 0;
    CHECK(said(move) == "M260014 as case 7 at 11:20, not case 5 at 10:40: it makes room for the others.");
    move.wouldBreak.push_back({BrokenRule::Kind::Stay, {}, {}, phrase("Agenda rules", "Housing comes late.")});
    CHECK(said(move) == "M260014 as case 7 at 11:20, not case 5 at 10:40: Housing comes late.");
}

TEST_CASE("the next case and one that begins within a quarter of an hour are at the door", "[agenda]")
{
    Plan plan{TimeOfDay(600), {}, {}, std::nullopt, {}, -1, {}};
    CHECK(casesAtTheDoor(plan) == 0);
    for (const char* name : {"a", "b", "c", "d"})
        plan.lines.push_back({Id<AgendaItem>(name), name, false, 12, {}, {}});
    CHECK(casesAtTheDoor(plan) == 2);
    plan.lines[0].minutes = 15;
    CHECK(casesAtTheDoor(plan) == 1);
}

TEST_CASE("a search that goes on tells only better orders, and ends when it is told to", "[agenda]")
{
    std::mt19937 random(5);
    Plan plan = aRest(random, 20, 12);
    plan.alreadyHere.clear();
    plan.stays.clear();
    std::vector<long> told;
    const BestOrder best = improveOrder(plan, kPatienceInTheRoom, [&](const BestOrder& one) {
        if (one.isPossible())
            told.push_back(one.waiting);
        CHECK(one.bound <= one.waiting);
    });
    REQUIRE_FALSE(told.empty());
    CHECK(std::is_sorted(told.rbegin(), told.rend()));
    CHECK(best.waiting == told.back());
    const std::atomic<bool> stop = true;
    int heard = 0;
    improveOrder(plan, Patience(std::chrono::milliseconds(60'000), &stop), [&](const BestOrder&) { ++heard; });
    CHECK(heard == 0);
}

TEST_CASE("what other terms of an agency would cost is said before they are kept", "[agenda]")
{
    agency::Agency housing;
    housing.id = agencyCalled(0);
    housing.name = "Council housing";
    Plan now{TimeOfDay(600), {}, {}, std::nullopt, {}, -1, {}};
    for (const char* name : {"a", "b", "c"})
        now.lines.push_back({Id<AgendaItem>(name), name, false, 12, {}, {}});
    now.lines[1].agencies = {housing.id};
    Plan whole = now;
    for (PlanLine& line : whole.lines)
        line.agencies = {housing.id};
    CHECK(sentenceOf(prospectOf(now, whole, housing), Phrasebook()) == "Council housing is in the room 24 min longer, from 10:00 until 10:36. The waiting stays at 0 min.");
    Plan late = now;
    late.stays.push_back({housing.id, "Council housing", TimeOfDay(620), std::nullopt});
    CHECK(sentenceOf(prospectOf(now, late, housing), Phrasebook()) ==
          "Council housing is in the room from 10:12 until 10:24, as now. The waiting stays at 0 min. Council housing comes at 10:20 but is needed for b at 10:12.");
}
