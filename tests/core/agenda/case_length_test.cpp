// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/case_length.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::agenda;

namespace {

std::vector<std::string> reasonsOf(const CaseLength& length)
{
    std::vector<std::string> said;
    for (const Phrase& why : length.why)
        said.push_back(Phrasebook().say(why));
    return said;
}

} // namespace

TEST_CASE("an ordinary case has the meeting's minutes and needs no reason", "[agenda][rule]")
{
    const CaseLength length = caseLength(12, {2, 1, false}, {});
    CHECK(length.minutes == 12);
    CHECK(length.why.empty());
}

TEST_CASE("each thing that makes a case longer adds two minutes and is named", "[agenda][rule]")
{
    CHECK(caseLength(12, {0, 2, false}, {}).minutes == 14);
    CHECK(reasonsOf(caseLength(12, {0, 2, false}, {})) == std::vector<std::string>{"two people causing harm"});
    CHECK(caseLength(12, {0, 3, false}, {}).minutes == 16);
    CHECK(caseLength(12, {0, 9, false}, {}).minutes == 16);
    CHECK(caseLength(12, {3, 1, false}, {}).minutes == 14);
    CHECK(reasonsOf(caseLength(12, {4, 1, false}, {})) == std::vector<std::string>{"4 children"});
    CHECK(caseLength(15, {0, 1, true}, {}).minutes == 17);
    CHECK(reasonsOf(caseLength(12, {3, 2, true}, {})).size() == 3);
    CHECK(caseLength(12, {0, 0, false}, {}).minutes == 12);
}

TEST_CASE("what cases like it really took is blended in once there are ten of them", "[agenda][rule]")
{
    std::vector<PastLength> past(9, {{0, 2, false}, 20});
    CHECK(caseLength(12, {0, 2, false}, past).minutes == 14);
    past.push_back({{0, 2, false}, 20});
    const CaseLength blended = caseLength(12, {0, 2, false}, past);
    CHECK(blended.minutes == 17); // half the table's 14, half the 20 that they took
    CHECK(reasonsOf(blended).back() == "the 10 cases like it took 20 min");
    // A repeat weighs as much as a second perpetrator, an ordinary case less.
    CHECK(caseLength(12, {0, 1, true}, past).minutes == 17);
    CHECK(caseLength(12, {0, 1, false}, past).minutes == 12);
}

TEST_CASE("one case that dragged on for hours does not make all of them longer", "[agenda]")
{
    std::vector<PastLength> past(10, {{0, 1, false}, 12});
    past.push_back({{0, 1, false}, 180});
    CHECK(caseLength(12, {0, 1, false}, past).minutes == 12);
}
