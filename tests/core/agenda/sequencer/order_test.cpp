// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sequencer/evaluation.h"
#include "core/agenda/sequencer/price_of_priority.h"
#include "core/agenda/sequencer/sequencer.h"
#include "tests/core/agenda/sequencer/plain_search.h"
#include "tests/core/agenda/sequencer/random_problem.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace marac;
using namespace marac::agenda::sequencer;

TEST_CASE("no order of a small free meeting waits less than the proven one", "[sequencer][property]")
{
    for (unsigned long seed = 1; seed <= 250; ++seed) {
        CAPTURE(seed);
        RandomMeeting meeting(seed);
        const Problem problem = meeting.free(1 + meeting.upTo(6), 1 + meeting.upTo(6));
        const auto solution = Sequencer().solve(problem, enough());
        REQUIRE(solution);
        CHECK(solution->proof == Proof::Proven);
        CHECK(solution->waiting == leastByTryingAll(problem));
        CHECK(solution->bound == solution->waiting);
    }
}

TEST_CASE("with any mix of rules the answer is the best of all orders, or none where none keeps them",
          "[sequencer][property]")
{
    int impossible = 0;
    for (unsigned long seed = 1; seed <= 400; ++seed) {
        CAPTURE(seed);
        RandomMeeting meeting(seed);
        const Problem problem = meeting.withRules(2 + meeting.upTo(seed % 25 == 0 ? 6 : 5), 1 + meeting.upTo(5));
        const auto solution = Sequencer().solve(problem, enough());
        REQUIRE(solution);
        const auto least = leastByTryingAll(problem);
        CHECK((solution->proof == Proof::Impossible) == !least);
        if (!least) {
            ++impossible;
            CHECK(!solution->clash.empty());
            continue;
        }
        CHECK(solution->proof == Proof::Proven);
        CHECK(keepsEveryRule(problem, solution->order));
        CHECK(worth(problem, solution->order) == *least);
        CHECK(solution->bound == *least);
    }
    CHECK(impossible > 20);
    CHECK(impossible < 300);
}

TEST_CASE("the waiting told is the waiting counted minute by minute, and no rule is ever broken",
          "[sequencer][property]")
{
    for (unsigned long seed = 1; seed <= 2500; ++seed) {
        CAPTURE(seed);
        RandomMeeting meeting(seed * 31);
        const Problem problem = meeting.withRules(1 + meeting.upTo(13), 1 + meeting.upTo(9));
        Limits limits;
        limits.iterations = 40;
        const auto solution = Sequencer().solve(problem, limits);
        if (!solution || solution->proof == Proof::Impossible)
            continue;
        REQUIRE(keepsEveryRule(problem, solution->order));
        const Evaluation evaluation = evaluate(problem, solution->order);
        CHECK(evaluation.broken.empty());
        CHECK(evaluation.waiting == waitingByTheMinute(problem, solution->order));
        CHECK(solution->waiting == evaluation.waiting);
        CHECK(solution->bound <= worth(problem, solution->order));
    }
}

TEST_CASE("the mirror image of an order waits as long", "[sequencer][property]")
{
    for (unsigned long seed = 1; seed <= 100; ++seed) {
        RandomMeeting meeting(seed);
        const Problem problem = meeting.free(12, 8);
        auto order = Sequencer().solve(problem, enough())->order;
        const long there = evaluate(problem, order).waiting;
        std::reverse(order.begin(), order.end());
        CHECK(evaluate(problem, order).waiting == there);
    }
}

TEST_CASE("the two proofs, from one end and from both, agree", "[sequencer][property]")
{
    for (unsigned long seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        RandomMeeting meeting(seed * 7);
        Problem problem = meeting.free(13, 9);
        const auto fromBothEnds = Sequencer().solve(problem, enough());
        problem.tasks[0].window = {0, 100'000}; // no rule in truth, but the cases are now taken from the first on
        const auto fromOneEnd = Sequencer().solve(problem, enough());
        REQUIRE(fromBothEnds);
        REQUIRE(fromOneEnd);
        CHECK(fromBothEnds->proof == Proof::Proven);
        CHECK(fromOneEnd->proof == Proof::Proven);
        CHECK(fromBothEnds->waiting == fromOneEnd->waiting);
    }
}

TEST_CASE("the same meeting gets the same order every time", "[sequencer]")
{
    for (unsigned long seed = 1; seed <= 20; ++seed) {
        RandomMeeting meeting(seed);
        const Problem problem = meeting.withRules(12, 8);
        CHECK(Sequencer().solve(problem, enough())->order == Sequencer().solve(problem, enough())->order);
        const Problem large = meeting.free(40, 12);
        Limits limits;
        limits.iterations = 300;
        const auto once = Sequencer().solve(large, limits);
        const auto again = Sequencer().solve(large, limits);
        CHECK(once->order == again->order);
        CHECK(once->bound == again->bound);
    }
}

TEST_CASE("every better order told is better, and the last one told is the answer", "[sequencer]")
{
    RandomMeeting meeting(5);
    const Problem problem = meeting.free(40, 12);
    std::vector<Solution> told;
    Limits limits;
    limits.iterations = 2000;
    const auto solution = Sequencer().solve(problem, limits, [&](const Solution& better) { told.push_back(better); });
    REQUIRE(!told.empty());
    for (std::size_t i = 1; i < told.size(); ++i)
        CHECK(told[i].waiting < told[i - 1].waiting);
    CHECK(told.back().order == solution->order);
}

TEST_CASE("a person can stop the search and keeps the best order so far", "[sequencer]")
{
    RandomMeeting meeting(6);
    const Problem problem = meeting.free(60, 20);
    std::atomic<bool> stop = false;
    Limits limits;
    limits.time = std::chrono::hours(1);
    limits.stop = &stop;
    const auto solution = Sequencer().solve(problem, limits, [&](const Solution&) { stop = true; });
    REQUIRE(solution);
    CHECK(keepsEveryRule(problem, solution->order));
    CHECK(solution->seconds < 5);
    CHECK(solution->bound <= solution->waiting);
}

TEST_CASE("a search can be stopped by another before any better order, with an order that keeps every rule",
          "[sequencer]")
{
    RandomMeeting meeting(7);
    const Problem problem = meeting.free(60, 20);
    const std::atomic<bool> stop = true;
    Limits limits;
    limits.time = std::chrono::hours(1);
    limits.stop = &stop;
    const auto solution = Sequencer().solve(problem, limits);
    REQUIRE(solution);
    CHECK(keepsEveryRule(problem, solution->order));
    CHECK(solution->proof == Proof::BestFound);
    CHECK(solution->bound <= solution->waiting);
}

TEST_CASE("places near to the risk rank, windows and bands hold together", "[sequencer][property]")
{
    int proven = 0;
    for (unsigned long seed = 1; seed <= 120; ++seed) {
        CAPTURE(seed);
        RandomMeeting meeting(seed * 37);
        Problem problem = meeting.free(7, 4);
        problem.maxDisplacement = 2 + meeting.upTo(3);
        for (Task& task : problem.tasks) {
            task.band = task.rank / 4;
            if (meeting.once(4))
                task.window = {meeting.upTo(12), 15 + meeting.upTo(30)};
        }
        problem.breaks = {{10, 5}};
        const auto solution = Sequencer().solve(problem, enough());
        REQUIRE(solution);
        const auto least = leastByTryingAll(problem);
        CHECK((solution->proof == Proof::Impossible) == !least);
        if (!least)
            continue;
        ++proven;
        CHECK(keepsEveryRule(problem, solution->order));
        CHECK(solution->waiting == *least);
    }
    CHECK(proven > 40);
}

TEST_CASE("the price of priority falls with every place a case may move", "[sequencer]")
{
    RandomMeeting meeting(11);
    const Problem problem = meeting.free(20, 10);
    const auto points = priceOfPriority(problem, 8, enough());
    REQUIRE(points);
    REQUIRE(points->size() == 8);
    for (std::size_t i = 0; i < points->size(); ++i) {
        const PricePoint& point = (*points)[i];
        Problem strict = problem;
        strict.maxDisplacement = point.maxDisplacement;
        CHECK(point.maxDisplacement == static_cast<int>(i) + 1);
        CHECK(point.solution.proof == Proof::Proven);
        CHECK(keepsEveryRule(strict, point.solution.order));
        if (i > 0)
            CHECK(point.solution.waiting <= (*points)[i - 1].solution.waiting);
    }
    CHECK(points->front().solution.order ==
          std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19});
}

TEST_CASE("among orders with equal waiting the one nearest to the published order is given", "[sequencer]")
{
    Problem problem;
    problem.weights = {1};
    for (int i = 0; i < 6; ++i)
        problem.tasks.push_back({10, i % 2 == 0 ? std::vector<int>{0} : std::vector<int>{}});
    problem.published = {0, 2, 4, 1, 3, 5};
    const auto solution = Sequencer().solve(problem, enough());
    CHECK(solution->waiting == 0);
    CHECK(solution->order == problem.published);
    CHECK(solution->moved == 0);
}

TEST_CASE("a new order proposed in the room never waits longer than the one it replaces", "[sequencer][property]")
{
    for (unsigned long seed = 1; seed <= 100; ++seed) {
        CAPTURE(seed);
        RandomMeeting meeting(seed);
        Problem problem = meeting.free(25, 10);
        for (int i = 0; i < 25; ++i)
            problem.published.push_back((i * 7 + 3) % 25);
        for (std::size_t heard = 0; heard < 8; ++heard) {
            const int place = static_cast<int>(heard);
            problem.tasks[static_cast<std::size_t>(problem.published[heard])].places = {place, place};
        }
        problem.moveCost = meeting.upTo(3);
        Limits limits;
        limits.iterations = 1;
        const auto solution = Sequencer().solve(problem, limits);
        REQUIRE(solution);
        CHECK(keepsEveryRule(problem, solution->order));
        CHECK(worth(problem, solution->order) <= worth(problem, problem.published));
    }
}

TEST_CASE("an order is kept when moving people costs more than it saves", "[sequencer]")
{
    Problem problem;
    problem.weights = {1};
    problem.tasks = {{10, {0}}, {10, {}}, {10, {0}}};
    problem.published = {0, 1, 2};
    problem.moveCost = 6;
    CHECK(Sequencer().solve(problem, enough())->order == problem.published);
    problem.moveCost = 4;
    CHECK(Sequencer().solve(problem, enough())->waiting == 0);
}

TEST_CASE("an empty agenda and one case are in order already", "[sequencer]")
{
    CHECK(Sequencer().solve({}, enough())->proof == Proof::Proven);
    Problem one;
    one.weights = {1};
    one.tasks = {{12, {0}}};
    const auto solution = Sequencer().solve(one, enough());
    CHECK(solution->order == std::vector<int>{0});
    CHECK(solution->waiting == 0);
    CHECK(solution->total == 12);
}

TEST_CASE("a meeting of more than 64 cases is still put in order", "[sequencer]")
{
    RandomMeeting meeting(9);
    const Problem problem = meeting.free(80, 12);
    Limits limits;
    limits.iterations = 30;
    const auto solution = Sequencer().solve(problem, limits);
    REQUIRE(solution);
    CHECK(keepsEveryRule(problem, solution->order));
    CHECK(solution->bound <= solution->waiting);
}
