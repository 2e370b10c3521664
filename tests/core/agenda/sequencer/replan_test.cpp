// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sequencer/replan.h"
#include "tests/core/agenda/sequencer/plain_search.h"
#include "tests/core/agenda/sequencer/random_problem.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace marac;
using namespace marac::agenda::sequencer;

namespace {

/// Six cases announced in the order 0..5, the first two heard.
Problem announced(std::initializer_list<std::vector<int>> needs)
{
    Problem problem;
    problem.weights = {1, 1, 1};
    for (const auto& agencies : needs) {
        problem.published.push_back(static_cast<int>(problem.tasks.size()));
        problem.tasks.push_back(aCase(agencies));
    }
    problem.heard = 2;
    return problem;
}

} // namespace

TEST_CASE("what has been heard stays as it was, and what is left is the best of all orders", "[sequencer][property]")
{
    int possible = 0;
    for (unsigned long seed = 1; seed <= 400; ++seed) {
        CAPTURE(seed);
        RandomMeeting meeting(seed * 17);
        const Problem problem = meeting.underWay(2 + meeting.upTo(5), 1 + meeting.upTo(5));
        const auto solution = Sequencer().solve(problem, enough());
        REQUIRE(solution);
        const auto least = leastByTryingAll(problem);
        CHECK((solution->proof == Proof::Impossible) == !least);
        if (!least)
            continue;
        ++possible;
        CHECK(solution->proof == Proof::Proven);
        CHECK(keepsEveryRule(problem, solution->order));
        CHECK(evaluate(problem, solution->order).broken.empty());
        CHECK(worth(problem, solution->order) == *least);
    }
    CHECK(possible > 100);
}

TEST_CASE("the plain check of rules and the search's own agree on every order", "[sequencer][property]")
{
    for (unsigned long seed = 1; seed <= 2000; ++seed) {
        CAPTURE(seed);
        RandomMeeting meeting(seed * 29);
        const Problem problem = meeting.underWay(2 + meeting.upTo(5), 1 + meeting.upTo(4));
        std::vector<int> order = problem.published;
        for (int swaps = meeting.upTo(2); swaps > 0; --swaps) {
            const int last = static_cast<int>(order.size()) - 1;
            std::swap(order[static_cast<std::size_t>(meeting.upTo(last))],
                      order[static_cast<std::size_t>(meeting.upTo(last))]);
        }
        CHECK(evaluate(problem, order).broken.empty() == keepsEveryRule(problem, order));
    }
}

TEST_CASE("a proposal is never worse than the announced order it would replace, and says why each case moves",
          "[sequencer][property]")
{
    int changed = 0;
    for (unsigned long seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        RandomMeeting meeting(seed * 41);
        Problem problem = meeting.underWay(4 + meeting.upTo(10), 2 + meeting.upTo(6));
        Limits limits;
        limits.iterations = 1 + meeting.upTo(200);
        const auto proposal = replan(problem, meeting.upTo(2), limits);
        if (!proposal || proposal->solution.proof == Proof::Impossible)
            continue;
        const auto& order = proposal->solution.order;
        REQUIRE(keepsEveryRule(problem, order));
        if (keepsEveryRule(problem, problem.published))
            CHECK(worth(problem, order) <= worth(problem, problem.published));
        for (int place = 0; place < problem.heard + proposal->frozen; ++place)
            CHECK(order[static_cast<std::size_t>(place)] == problem.published[static_cast<std::size_t>(place)]);
        int moved = 0;
        for (const Change& change : proposal->changes) {
            ++changed;
            moved += std::abs(change.toPlace - change.fromPlace);
            CHECK(order[static_cast<std::size_t>(change.toPlace)] == change.task);
            CHECK(problem.published[static_cast<std::size_t>(change.fromPlace)] == change.task);
            const bool mayGoBack = change.wouldBreak.empty() && change.fromPlace >= problem.heard + proposal->frozen;
            if (proposal->solution.proof == Proof::Proven && mayGoBack && proposal->frozen == 0)
                CHECK(change.worthMoving >= 0);
        }
        CHECK(moved == proposal->solution.moved);
        CHECK(proposal->saved() == waitingByTheMinute(problem, problem.published) - waitingByTheMinute(problem, order));
    }
    CHECK(changed > 300);
}

TEST_CASE("after an overrun the case with a fixed time is still heard at its time", "[sequencer]")
{
    Problem problem = announced({{0}, {0}, {1}, {1}, {2}, {2}});
    problem.tasks[4].window = {30, 45};
    CHECK(replan(problem, 0, enough())->solution.order == problem.published);
    problem.tasks[1].minutes = 18; // heard, eight minutes over: case 4 would now begin at 48
    const auto proposal = replan(problem, 0, enough());
    REQUIRE(proposal);
    CHECK(!proposal->announced.broken.empty());
    CHECK(proposal->proposed.broken.empty());
    CHECK(proposal->proposed.starts[4] >= 30);
    CHECK(proposal->proposed.starts[4] <= 45);
}

TEST_CASE("the case of a representative who is late moves behind her arrival, frozen or not", "[sequencer]")
{
    Problem problem = announced({{0}, {0}, {1}, {0}, {0}, {0}});
    problem.moveCost = 1;
    CHECK(replan(problem, 2, enough())->changes.empty());
    problem.availability = {{1, 35, kNoLimit}};
    const auto proposal = replan(problem, 2, enough());
    REQUIRE(proposal);
    CHECK(proposal->frozen == 0);
    CHECK(proposal->proposed.starts[2] >= 35);
    CHECK(proposal->proposed.broken.empty());
    const auto first = std::ranges::find(proposal->changes, 2, &Change::task);
    REQUIRE(first != proposal->changes.end());
    CHECK(first->wouldBreak == std::vector<Rule>{{Rule::Kind::Availability, 0}});
}

TEST_CASE("the next cases stay where they are while their people are at the door", "[sequencer]")
{
    Problem problem = announced({{0}, {0}, {1}, {2}, {0}, {0}});
    CHECK(replan(problem, 0, enough())->saved() == 20);
    const auto proposal = replan(problem, 1, enough());
    CHECK(proposal->frozen == 1);
    CHECK(proposal->solution.order[2] == 2);
    CHECK(proposal->saved() == 10);
}

TEST_CASE("a family whose hearing has begun is finished before anything else", "[sequencer]")
{
    Problem problem = announced({{0}, {0}, {1}, {1}, {2}, {2}});
    problem.tasks[1].family = problem.tasks[5].family = 3;
    const auto proposal = replan(problem, 0, enough());
    CHECK(proposal->solution.order[2] == 5);
    problem.tasks[0].family = 3; // 0 and 1 of three: still the same hearing
    CHECK(replan(problem, 0, enough())->solution.order[2] == 5);
    problem.tasks[1].family = kNoFamily; // torn already: nothing is left to keep together
    CHECK(replan(problem, 0, enough())->solution.order == problem.published);
}

TEST_CASE("what was heard breaks no rule any more", "[sequencer]")
{
    Problem problem = announced({{0}, {0}, {1}, {1}, {2}, {2}});
    problem.tasks[0].window = {50, 60};
    problem.tasks[0].band = 4;
    problem.tasks[1].places = {5, 5};
    problem.tasks[1].rank = 9;
    problem.maxDisplacement = 3;
    problem.availability = {{0, 30, 60}};
    const auto proposal = replan(problem, 0, enough());
    REQUIRE(proposal);
    CHECK(proposal->announced.broken.empty());
    CHECK(proposal->solution.proof == Proof::Proven);
}

TEST_CASE("a meeting that resumes late counts its windows from then, and the time lost as nobody's waiting",
          "[sequencer]")
{
    Problem problem = announced({{0}, {0}, {1}, {0}, {2}, {2}});
    problem.resumesAt = 60;
    problem.tasks[5].window = {0, 60};
    problem.breaks = {{75, 5}};
    const auto proposal = replan(problem, 0, enough());
    REQUIRE(proposal);
    CHECK(proposal->solution.order == std::vector<int>{0, 1, 5, 3, 4, 2});
    CHECK(proposal->proposed.starts[5] == 60);
    CHECK(proposal->proposed.starts[4] == 85);
    CHECK(proposal->proposed.attendance[0].waiting() == 10);
    problem.resumesAt = 19;
    CHECK(!replan(problem, 0, enough()));
}

TEST_CASE("without an announced order there is nothing to replan", "[sequencer]")
{
    Problem problem;
    problem.weights = {1};
    problem.tasks = {aCase({0}), aCase({0})};
    const auto proposal = replan(problem, 1, enough());
    REQUIRE(!proposal);
    CHECK(proposal.error().code == ErrorCode::InvalidInput);
}
