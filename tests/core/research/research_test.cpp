// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/research.h"

#include "tests/support/builders.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::research;

namespace {
const Deadline kDeadline{test::day("2026-11-24"), test::day("2026-11-26")};
} // namespace

TEST_CASE("a missing return is never nothing known, on any day", "[research][rule]")
{
    Research research;
    for (Date day = test::day("2026-11-01"); day < test::day("2026-12-31"); day = day.addDays(1)) {
        for (const bool wasAsked : {false, true}) {
            research.asked = wasAsked ? std::optional(Instant(0)) : std::nullopt;
            const State state = stateOf(research, kDeadline, day);
            CHECK(state != State::NothingKnown);
            CHECK(isGap(state));
        }
    }
}

TEST_CASE("silence becomes late after the deadline and no reply on the day of the meeting", "[research]")
{
    Research research;
    research.asked = Instant(0);
    CHECK(stateOf(research, kDeadline, test::day("2026-11-24")) == State::Asked);
    CHECK(stateOf(research, kDeadline, test::day("2026-11-25")) == State::Late);
    CHECK(stateOf(research, kDeadline, test::day("2026-11-26")) == State::NoReply);
}

TEST_CASE("nothing known is an answer that the agency gave", "[research][rule]")
{
    Research research;
    research.answer = Answer::NothingKnown;
    CHECK(stateOf(research, kDeadline, test::day("2026-11-20")) == State::NothingKnown);
    CHECK_FALSE(isGap(State::NothingKnown));
    CHECK_FALSE(isGap(State::WillBring));
    CHECK(isGap(State::NoReply));
}
