// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/overload.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::agenda;

namespace {

std::vector<AgendaItem> casesOf(int count, int minutes)
{
    std::vector<AgendaItem> items;
    for (int i = 1; i <= count; ++i)
        items.push_back({Id<AgendaItem>(std::to_string(i)), {}, AgendaItem::Kind::Case, {}, i, minutes});
    return items;
}

WaitingCase aCase(const std::string& ref, int yes, int waitingDays, bool isRepeat = false, bool hasChildren = false)
{
    return {Id<AgendaItem>(ref), Id<referral::Referral>(ref), ref, 12, yes, waitingDays, isRepeat, hasChildren};
}

std::vector<std::string> refsOf(const Proposal& proposal)
{
    std::vector<std::string> refs;
    for (const WaitingCase& one : proposal.cases)
        refs.push_back(one.ref);
    return refs;
}

} // namespace

TEST_CASE("nineteen cases of twelve minutes in three hours are 48 minutes over, and it is said so", "[agenda][rule]")
{
    const auto overload = overloadOf(casesOf(19, 12), 180);
    REQUIRE(overload);
    CHECK(overload->over() == 48);
    CHECK(sentenceOf(*overload, Phrasebook()) == "19 cases × 12 = 3 h 48: 48 min over the 3 h 00 that the room is held.");
    CHECK_FALSE(overloadOf(casesOf(15, 12), 180));
}

TEST_CASE("an overload of unequal lines does not pretend to be a product", "[agenda]")
{
    auto items = casesOf(15, 12);
    items.push_back({Id<AgendaItem>("break"), {}, AgendaItem::Kind::Break, {}, 16, 10});
    const auto overload = overloadOf(items, 180);
    REQUIRE(overload);
    CHECK(sentenceOf(*overload, Phrasebook()) == "15 cases and the breaks take 3 h 10: 10 min over the 3 h 00 that the room is held.");
}

TEST_CASE("an overload has three ways out, and each frees enough or says by how much it does not", "[agenda][rule]")
{
    const std::vector<WaitingCase> cases{aCase("worst", 22, 9), aCase("child", 11, 3, false, true), aCase("repeat", 11, 4, true),
                                         aCase("mild", 10, 12), aCase("milder", 9, 30), aCase("last", 15, 8)};
    const auto proposals = proposalsFor(cases, 20);
    REQUIRE(proposals.size() == 3);
    CHECK(refsOf(proposals[0]) == std::vector<std::string>{"milder", "last"});
    CHECK(proposals[0].stillOver == 0);
    CHECK(refsOf(proposals[1]) == std::vector<std::string>{"worst"});
    CHECK(proposals[1].stillOver == 8);
    CHECK(refsOf(proposals[2]) == std::vector<std::string>{"milder", "mild"});
    CHECK(sentenceOf(proposals[1], Phrasebook()) ==
          "Hear worst (Dash 22, waited 9 days) at once in an emergency meeting: it frees 12 min. The plan would still run 8 min over.");
    CHECK(sentenceOf(proposals[2], Phrasebook()) == "Defer milder (Dash 9, waited 30 days), mild (Dash 10, waited 12 days) with a reason: it frees 24 min.");
}

TEST_CASE("children and repeats are put off last", "[agenda][rule]")
{
    const auto proposals = proposalsFor({aCase("repeat", 3, 1, true), aCase("child", 3, 1, false, true), aCase("adult", 20, 40)}, 12);
    CHECK(refsOf(proposals.back()) == std::vector<std::string>{"adult"});
}

TEST_CASE("a plan that fits has no proposals", "[agenda]")
{
    CHECK(proposalsFor({aCase("one", 10, 3)}, 0).empty());
    CHECK(proposalsFor({}, 12).empty());
}
