// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/sequencer/dense_search.h"
#include "core/agenda/sequencer/edge_bound.h"
#include "core/agenda/sequencer/one_way_search.h"
#include "core/agenda/sequencer/two_way_search.h"
#include "tests/core/agenda/sequencer/random_problem.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <numeric>

using namespace marac;
using namespace marac::agenda::sequencer;

namespace {

constexpr std::size_t kManyStates = 10'000'000;

Budget patient()
{
    Limits limits;
    limits.time = std::chrono::minutes(5);
    return Budget(limits);
}

/// The least cost of a segment by trying every order that keeps precedence and families.
long leastOf(const Model& model, const Segment& segment)
{
    std::vector<std::size_t> order(segment.jobs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    long least = std::numeric_limits<long>::max();
    do {
        least = std::min(least, model.cost(segment, order));
    } while (std::next_permutation(order.begin(), order.end()));
    return least;
}

/// A stretch in the middle of a meeting: some agencies have come before it, some are needed after it.
Problem inTheMiddle(RandomMeeting& meeting, int cases, int agencies)
{
    Problem problem = meeting.free(cases, agencies);
    for (int band = -1; band <= 1; band += 2) {
        Task around;
        around.minutes = 5;
        around.band = band;
        for (int agency = 0; agency < agencies; ++agency)
            if (meeting.once(2))
                around.agencies.push_back(agency);
        problem.tasks.push_back(around);
    }
    return problem;
}

} // namespace

TEST_CASE("the bound of a stretch is never more than its best order waits", "[sequencer][property]")
{
    int tight = 0;
    for (unsigned long seed = 1; seed <= 300; ++seed) {
        CAPTURE(seed);
        RandomMeeting meeting(seed * 3);
        const Problem problem = inTheMiddle(meeting, 2 + meeting.upTo(4), 2 + meeting.upTo(9));
        const auto model = Model::of(problem);
        REQUIRE(model);
        EdgeBound bound(model->weights());
        for (const Segment& segment : model->segments()) {
            const long least = leastOf(*model, segment);
            const long told = bound.of(segment, lowest(segment.jobs.size()), segment.arrived, segment.later);
            CHECK(told <= least);
            CHECK(told >= 0);
            tight += told == least && least > 0 ? 1 : 0;
        }
    }
    CHECK(tight > 50);
}

TEST_CASE("built from the front, from the back, from both ends and by table, the proof is the same",
          "[sequencer][property]")
{
    int compared = 0;
    for (unsigned long seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        RandomMeeting meeting(seed * 5);
        Problem problem = inTheMiddle(meeting, 11, 8);
        problem.tasks[11].band = seed % 3 == 0 ? 1 : -1; // with both before, the order is built from its last case on
        const auto model = Model::of(problem);
        REQUIRE(model);
        for (const Segment& segment : model->segments()) {
            if (segment.jobs.size() < 8)
                continue;
            ++compared;
            constexpr long kAny = 1'000'000;
            Budget budget = patient();
            const Proved oneWay = OneWaySearch(*model, segment).run(kAny, kManyStates, budget);
            const Proved table = DenseSearch(*model, segment).run(kAny, budget);
            const Proved twoWay = TwoWaySearch(*model, segment).run(kAny, kManyStates, budget);
            CHECK(oneWay.isComplete);
            CHECK(oneWay.bound == table.bound);
            CHECK(twoWay.bound == table.bound);
            for (const Proved* proof : {&oneWay, &table, &twoWay})
                CHECK(model->cost(segment, proof->order) == proof->bound);
        }
    }
    CHECK(compared > 50);
}

TEST_CASE("with rules, an announced order and cases heard, building from the back and the table agree",
          "[sequencer][property]")
{
    int compared = 0;
    for (unsigned long seed = 1; seed <= 150; ++seed) {
        CAPTURE(seed);
        RandomMeeting meeting(seed * 19);
        const Problem problem = meeting.underWay(12, 7);
        const auto model = Model::of(problem);
        REQUIRE(model);
        for (const Segment& segment : model->segments()) {
            DenseSearch table(*model, segment);
            if (segment.jobs.size() < 3 || table.tableSize() > 100'000)
                continue;
            ++compared;
            Budget budget = patient();
            const long toBeat = std::min(model->penalty(), DenseSearch::mostToBeat());
            const Proved there = OneWaySearch(*model, segment).run(toBeat, kManyStates, budget);
            const Proved here = table.run(toBeat, budget);
            CHECK(there.bound == here.bound);
            CHECK(there.order.empty() == here.order.empty());
            if (!there.order.empty())
                CHECK(model->cost(segment, there.order) == there.bound);
        }
    }
    CHECK(compared > 30);
}

TEST_CASE("where only times bind, the proof from both ends and the table agree", "[sequencer][property]")
{
    int compared = 0;
    int impossible = 0;
    for (unsigned long seed = 1; seed <= 150; ++seed) {
        CAPTURE(seed);
        RandomMeeting meeting(seed * 23);
        Problem problem = inTheMiddle(meeting, 10, 7);
        problem.tasks[10].band = seed % 2 == 0 ? 1 : -1;
        problem.breaks = {{40, 10}};
        for (int late = meeting.upTo(2); late >= 0; --late)
            problem.availability.push_back({meeting.upTo(6), meeting.upTo(40), kNoLimit});
        if (meeting.once(2))
            problem.tasks[static_cast<std::size_t>(meeting.upTo(9))].window.latestStart = 20 + meeting.upTo(60);
        const auto model = Model::of(problem);
        REQUIRE(model);
        for (const Segment& segment : model->segments()) {
            if (!segment.isFreeButForTimes)
                continue;
            ++compared;
            Budget budget = patient();
            const long toBeat = std::min(model->penalty(), DenseSearch::mostToBeat());
            const Proved table = DenseSearch(*model, segment).run(toBeat, budget);
            const Proved twoWay = TwoWaySearch(*model, segment).run(toBeat, kManyStates, budget);
            CHECK(twoWay.isComplete);
            CHECK(twoWay.bound == table.bound);
            CHECK(twoWay.order.empty() == table.order.empty());
            impossible += twoWay.order.empty() ? 1 : 0;
            if (!twoWay.order.empty())
                CHECK(model->cost(segment, twoWay.order) == twoWay.bound);
        }
    }
    CHECK(compared > 100);
    CHECK(impossible > 5);
    CHECK(impossible < compared / 2);
}

TEST_CASE("a proof that is stopped and taken up again ends as one that never stopped", "[sequencer][property]")
{
    for (unsigned long seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        RandomMeeting meeting(seed);
        const auto model = Model::of(meeting.free(14, 10));
        REQUIRE(model);
        const Segment& segment = model->segments().front();
        Budget budget = patient();
        const Proved atOnce = TwoWaySearch(*model, segment).run(1'000'000, kManyStates, budget);
        TwoWaySearch halting(*model, segment);
        Proved inSteps;
        long lastBound = 0;
        for (std::size_t states = 20; !inSteps.isComplete; states *= 2) {
            inSteps = halting.run(1'000'000, states, budget);
            CHECK(inSteps.bound <= atOnce.bound);
            CHECK(inSteps.bound >= lastBound);
            lastBound = inSteps.bound;
        }
        CHECK(inSteps.bound == atOnce.bound);
    }
}
