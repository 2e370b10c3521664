// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/matching/csv.h"
#include "tests/bench/matching/sample_area.h"
#include "tests/core/matching/people.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::bench;

TEST_CASE("no repeat of the sample areas is missed, at most one proposal in twenty is false", "[matching][rule]")
{
    if (sharedFolder().empty())
        SKIP("the sample areas are not here");
    for (const char* name : {"one-meeting", "fourteen-months"}) {
        INFO(name);
        const auto area = readSample(sharedFolder() / "samples" / name);
        REQUIRE_FALSE(area.empty());
        for (const Decides decides : {Decides::Person, Decides::Nobody}) {
            const SampleResult result = runSample(area, matching::testing::aModel(), decides, matching::kLikely);
            CHECK(result.repeats > 0);
            CHECK(result.repeatsMissed == 0);
            CHECK(result.falseRepeats == 0);
            CHECK(result.falseProposals * 20 <= result.proposals);
        }
    }
}
