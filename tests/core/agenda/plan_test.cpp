// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/best_order.h"
#include "core/agenda/move_prospect.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <numeric>
#include <random>

using namespace marac;
using namespace marac::agenda;

namespace {

using AgencyId = Id<agency::Agency>;
constexpr std::chrono::milliseconds kPatience{400};

PlanLine aLine(const std::string& name, std::vector<AgencyId> agencies, int minutes = 12)
{
    return {Id<AgendaItem>(name), name, false, minutes, std::move(agencies), {}};
}

PlanLine aBreak(int minutes)
{
    return {Id<AgendaItem>("break"), {}, true, minutes, {}, {}};
}

/// Cases a, b, c … of a meeting at 09:30; police in all, housing in the first and the last.
Plan aPlan(int cases)
{
    Plan plan{TimeOfDay(9 * 60 + 30), {}, {}, std::nullopt, {}};
    for (int i = 0; i < cases; ++i) {
        std::vector<AgencyId> agencies{AgencyId("police")};
        if (i == 0 || i == cases - 1)
            agencies.emplace_back("housing");
        plan.lines.push_back(aLine(std::string(1, static_cast<char>('a' + i)), agencies));
        plan.lines.back().rules.rank = i;
    }
    return plan;
}

std::string namesOf(const Plan& plan)
{
    std::string names;
    for (const PlanLine& line : plan.lines)
        names += line.isBreak ? "-" : line.name;
    return names;
}

Plan bestOf(const Plan& plan)
{
    const auto best = bestOrder(plan, kPatience);
    REQUIRE(best);
    REQUIRE(best->isPossible());
    const Plan ordered = reordered(plan, best->order);
    CHECK(waitingMinutes(ordered) == best->waiting);
    return ordered;
}

std::string clashOf(const Plan& plan)
{
    const auto best = bestOrder(plan, kPatience);
    REQUIRE(best);
    CHECK(best->order.empty());
    std::string said;
    for (const BrokenRule& rule : best->clash)
        said += Phrasebook().say(rule.say) + "\n";
    return said;
}

std::string saidOf(const std::vector<BrokenRule>& broken)
{
    std::string said;
    for (const BrokenRule& rule : broken)
        said += Phrasebook().say(rule.say) + "\n";
    return said;
}

/// A meeting as random as the rules allow: some of them will clash.
Plan anyPlan(std::mt19937& random, unsigned cases)
{
    Plan plan{TimeOfDay(570), {}, {}, std::nullopt, {}};
    const auto chance = [&](unsigned of) { return random() % of == 0; };
    std::vector<int> ranks(cases);
    std::iota(ranks.begin(), ranks.end(), 0);
    std::shuffle(ranks.begin(), ranks.end(), random);
    for (unsigned i = 0; i < cases; ++i) {
        PlanLine line = aLine(std::string(1, static_cast<char>('a' + i)), {}, 8 + static_cast<int>(random() % 10));
        for (const char* agency : {"police", "idva", "housing", "health", "probation"}) {
            if (chance(2))
                line.agencies.emplace_back(agency);
        }
        line.rules.rank = ranks[i];
        line.rules.isFirst = chance(3);
        line.rules.isHighRisk = chance(6);
        line.rules.family = i > 1 && chance(6) ? 0 : -1;
        if (chance(8))
            line.rules.pinnedAt = 1 + static_cast<int>(random() % cases);
        if (chance(6)) {
            const TimeOfDay from(570 + static_cast<int>(random() % 60));
            line.rules.window = TimeWindow{from, from.plus(30 + static_cast<int>(random() % 40))};
        }
        plan.lines.push_back(line);
    }
    for (auto pauses = random() % 3; pauses > 0; --pauses)
        plan.lines.insert(plan.lines.begin() + static_cast<std::ptrdiff_t>(random() % plan.lines.size()), aBreak(5 + static_cast<int>(random() % 15)));
    if (chance(3))
        plan.stays.push_back({AgencyId("housing"), "Housing", TimeOfDay(570 + static_cast<int>(random() % 30)), std::nullopt});
    if (chance(3))
        plan.stays.push_back({AgencyId("health"), "Health", std::nullopt, TimeOfDay(570 + 40 + static_cast<int>(random() % 60))});
    if (chance(4)) // near a break, more often than not
        plan.stays.push_back({AgencyId("probation"), "Probation", TimeOfDay(575), TimeOfDay(590 + static_cast<int>(random() % 50))});
    if (chance(4))
        plan.mostPlaces = static_cast<int>(random() % cases);
    return plan;
}

/// The least waiting of all orders that keep the rules, by trying every one; nothing where none does. Breaks stay at their
/// time: they are put at the first gap at or after it.
std::optional<int> leastByTryingAll(const Plan& plan)
{
    std::vector<size_t> cases;
    std::vector<std::pair<int, size_t>> pauses;
    int clock = 0;
    for (size_t i = 0; i < plan.lines.size(); ++i) {
        if (plan.lines[i].isBreak)
            pauses.emplace_back(clock, i);
        else
            cases.push_back(i);
        clock += plan.lines[i].minutes;
    }
    std::optional<int> least;
    do {
        std::vector<size_t> order;
        auto pause = pauses.begin();
        int at = 0;
        for (const size_t one : cases) {
            for (; pause != pauses.end() && at >= pause->first; ++pause) {
                order.push_back(pause->second);
                at += plan.lines[pause->second].minutes;
            }
            order.push_back(one);
            at += plan.lines[one].minutes;
        }
        for (; pause != pauses.end(); ++pause)
            order.push_back(pause->second);
        const Plan tried = reordered(plan, order);
        if (brokenRules(tried).empty())
            least = std::min(least.value_or(waitingMinutes(tried)), waitingMinutes(tried));
    } while (std::next_permutation(cases.begin(), cases.end()));
    return least;
}

} // namespace

TEST_CASE("the best order puts an agency's cases next to one another", "[agenda]")
{
    const Plan plan = aPlan(4);
    CHECK(waitingMinutes(plan) == 24);
    CHECK(waitingMinutes(bestOf(plan)) == 0);
}

TEST_CASE("a case with an interpreter is heard within the interpreter's time", "[agenda][rule]")
{
    Plan plan = aPlan(6);
    plan.lines[0].rules.window = TimeWindow{TimeOfDay::parse("10:00").value(), TimeOfDay::parse("10:30").value()};
    CHECK(saidOf(brokenRules(plan)) == "a has to be heard between 10:00 and 10:30 but would run from 09:30 to 09:42.\n");
    CHECK(brokenRules(bestOf(plan)).empty());
}

TEST_CASE("a window is kept also behind a break", "[agenda][rule]")
{
    Plan plan = aPlan(5);
    plan.lines.insert(plan.lines.begin() + 2, aBreak(20)); // 09:54 to 10:14
    plan.lines[0].rules.window = TimeWindow{TimeOfDay::parse("10:14").value(), TimeOfDay::parse("10:26").value()};
    const Plan best = bestOf(plan);
    CHECK(brokenRules(best).empty());
    CHECK(best.lines[2].isBreak);
    CHECK(best.lines[3].name == "a");
}

TEST_CASE("a case pinned as third stays third", "[agenda][rule]")
{
    Plan plan = aPlan(5);
    plan.lines[1].rules.pinnedAt = 3;
    CHECK(saidOf(brokenRules(plan)) == "b is pinned as case 3 but would be case 2.\n");
    CHECK(bestOf(plan).lines[2].name == "b");
}

TEST_CASE("cases with children come first even where that costs waiting", "[agenda][rule]")
{
    Plan plan = aPlan(4);
    plan.lines[3].rules.isFirst = true;
    CHECK(saidOf(brokenRules(plan)) == "d belongs among the cases with children but would come after one without.\n");
    CHECK(bestOf(plan).lines.front().name == "d");
}

TEST_CASE("the highest risk comes in the first half, among cases with children and among the others", "[agenda][rule]")
{
    Plan plan = aPlan(6);
    plan.lines[0].rules.isFirst = plan.lines[1].rules.isFirst = true;
    plan.lines[1].rules.isHighRisk = true;
    plan.lines[5].rules.isHighRisk = true;
    CHECK(saidOf(brokenRules(plan)) == "b is among the cases of highest risk but would come in the second half.\n"
                                       "f is among the cases of highest risk but would come in the second half.\n");
    const Plan best = bestOf(plan);
    CHECK(best.lines[0].name == "b");
    CHECK(brokenRules(best).empty());
}

TEST_CASE("cases of one family follow one another", "[agenda][rule]")
{
    Plan plan = aPlan(5);
    plan.lines[0].rules.family = plan.lines[2].rules.family = 7;
    CHECK(saidOf(brokenRules(plan)) == "a and c concern one family but would not follow one another.\n");
    CHECK(brokenRules(bestOf(plan)).empty());
}

TEST_CASE("nobody is needed before they come or after they have left", "[agenda][rule]")
{
    Plan plan = aPlan(5);
    plan.stays.push_back({AgencyId("housing"), "Housing", TimeOfDay::parse("09:40"), TimeOfDay::parse("10:10")});
    CHECK(saidOf(brokenRules(plan)) == "Housing comes at 09:40 but is needed for a at 09:30.\nHousing leaves at 10:10 but is needed for e until 10:30.\n");
    CHECK(brokenRules(bestOf(plan)).empty());
}

TEST_CASE("no case moves further from its risk rank than was chosen", "[agenda][rule]")
{
    Plan plan = aPlan(8);
    plan.mostPlaces = 0;
    CHECK(namesOf(bestOf(plan)) == "abcdefgh");
    for (int places = 0; places < 8; ++places) {
        plan.mostPlaces = places;
        const Plan best = bestOf(plan);
        for (int place = 0; place < 8; ++place)
            CHECK(std::abs(best.lines[static_cast<size_t>(place)].rules.rank - place) <= places);
    }
}

TEST_CASE("what has been heard stays in front", "[agenda][rule]")
{
    Plan plan = aPlan(5);
    plan.lines[0].rules.isSettled = plan.lines[1].rules.isSettled = true;
    CHECK(namesOf(bestOf(plan)).substr(0, 2) == "ab");
    CHECK_FALSE(brokenRules(moved(plan, 1, 4)).empty());
}

TEST_CASE("rules that cannot be kept together are named, and no others", "[agenda][rule]")
{
    Plan plan = aPlan(5);
    plan.lines[0].rules.pinnedAt = 1;
    plan.lines[0].rules.window = TimeWindow{TimeOfDay::parse("10:00").value(), TimeOfDay::parse("10:20").value()};
    plan.lines[3].rules.pinnedAt = 5;
    CHECK(clashOf(plan) == "a is heard between 10:00 and 10:20.\na is pinned as case 1.\n");
}

TEST_CASE("two cases pinned to one place clash, and so do more cases than an agency has time for", "[agenda][rule]")
{
    Plan pins = aPlan(4);
    pins.lines[1].rules.pinnedAt = pins.lines[2].rules.pinnedAt = 2;
    CHECK(clashOf(pins) == "b is pinned as case 2.\nc is pinned as case 2.\n");
    Plan hours = aPlan(4);
    hours.stays.push_back({AgencyId("housing"), "Housing", std::nullopt, TimeOfDay::parse("09:50")});
    CHECK(clashOf(hours) == "Housing leaves at 09:50 and is needed for 2 cases.\n");
}

TEST_CASE("the best order never breaks a rule, and no order that keeps them waits less", "[agenda][rule]")
{
    std::mt19937 random(20261122);
    int possible = 0;
    int impossible = 0;
    for (int round = 0; round < 220; ++round) {
        INFO("round " << round);
        const Plan plan = anyPlan(random, 3 + static_cast<unsigned>(round) % 4);
        const auto least = leastByTryingAll(plan);
        const auto best = bestOrder(plan, kPatience);
        REQUIRE(best);
        REQUIRE(best->isPossible() == least.has_value());
        if (!least) {
            CHECK_FALSE(best->clash.empty());
            ++impossible;
            continue;
        }
        ++possible;
        const Plan ordered = reordered(plan, best->order);
        CHECK(saidOf(brokenRules(ordered)).empty());
        CHECK(waitingMinutes(ordered) == *least);
        CHECK(best->isProven);
        CHECK(leastWaiting(plan, kPatience).bound == *least);
    }
    CHECK(possible > 60);
    CHECK(impossible > 20);
}

TEST_CASE("the best order of a whole meeting never breaks a rule", "[agenda][rule]")
{
    std::mt19937 random(3);
    for (int round = 0; round < 40; ++round) {
        INFO("round " << round);
        Plan plan = anyPlan(random, 16);
        for (PlanLine& line : plan.lines) {
            line.rules.pinnedAt.reset();
            line.rules.window.reset();
        }
        plan.stays.clear();
        const auto best = bestOrder(plan, kPatience);
        REQUIRE(best);
        if (best->isPossible())
            CHECK(saidOf(brokenRules(reordered(plan, best->order))).empty());
    }
}

TEST_CASE("people who are here already wait from now on", "[agenda]")
{
    Plan plan = aPlan(4);
    plan.lines[0].agencies = {AgencyId("police")};
    CHECK(waitingMinutes(plan) == 0);
    plan.alreadyHere = {AgencyId("housing"), AgencyId("police")};
    CHECK(waitingMinutes(plan) == 36);
    const Plan best = bestOf(plan);
    CHECK(best.lines.front().name == "d");
    CHECK(waitingMinutes(best) == 0);
}

TEST_CASE("the price of priority falls with every place that a case may move", "[agenda]")
{
    std::mt19937 random(11);
    Plan plan = anyPlan(random, 9);
    for (PlanLine& line : plan.lines)
        line.rules = {.rank = line.rules.rank};
    plan.stays.clear();
    plan.mostPlaces.reset();
    const auto prices = pricesOfPriority(plan, std::chrono::milliseconds(3000));
    REQUIRE(prices);
    REQUIRE(prices->size() == 9);
    for (size_t k = 1; k < prices->size(); ++k) {
        CHECK((*prices)[k].mostPlaces == static_cast<int>(k));
        CHECK((*prices)[k].waiting <= (*prices)[k - 1].waiting);
    }
    CHECK(prices->back().waiting == leastWaiting(plan, kPatience).bound);
}

TEST_CASE("what a move costs is said before it is made, with the rules that it would break", "[agenda]")
{
    Plan plan = aPlan(4);
    plan.lines[1].rules.pinnedAt = 2;
    const MoveProspect prospect = prospectOf(plan, 3, 1);
    CHECK(prospect.change() == -24 + 0);
    CHECK(sentenceOf(prospect, Phrasebook()) == "At line 2 people wait 24 min less, 0 min in all. b is pinned as case 2 but would be case 3.");
    CHECK(sentenceOf(prospectOf(plan, 0, 0), Phrasebook()) == "At line 1 the waiting stays at 24 min.");
    CHECK(namesOf(moved(plan, 3, 1)) == "adbc");
    CHECK(waitingMinutes(moved(plan, 3, 1)) == prospect.waitingThen);
}
