// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/minutes/minutes_version.h"
#include "core/minutes/record.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::minutes;

TEST_CASE("minutes are signed after the close, and a correction needs its reason", "[minutes][rule]")
{
    meeting::Meeting meeting;
    for (const auto stage : {meeting::Stage::Planned, meeting::Stage::InSession}) {
        meeting.stage = stage;
        CHECK_FALSE(maySign(meeting, {}, "").has_value());
    }
    meeting.stage = meeting::Stage::Closed;
    CHECK(maySign(meeting, {}, ""));
    meeting.stage = meeting::Stage::Signed;
    const std::vector<MinutesVersion> earlier(1);
    CHECK_FALSE(maySign(meeting, earlier, " "));
    CHECK(maySign(meeting, earlier, "a date was wrong"));
}

TEST_CASE("an unknown stored name is no kind of minuting", "[minutes][rule]")
{
    CHECK(minutingOf("minute") == Minuting::Minute);
    CHECK(minutingOf("doNotMinute") == Minuting::DoNotMinute);
    CHECK_FALSE(minutingOf("maybe"));
}

TEST_CASE("nothing to share is recorded as such", "[minutes]")
{
    CHECK(Information{}.isNothingToShare());
    Information told;
    told.text = "Known since May";
    CHECK_FALSE(told.isNothingToShare());
}
