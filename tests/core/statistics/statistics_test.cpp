// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/data_return.h"
#include "core/statistics/measures.h"

#include "tests/support/builders.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace marac;
using namespace marac::statistics;
using test::aReferral;

namespace {

people::Person aVictim()
{
    people::Person victim;
    victim.gender = people::Gender::Female;
    victim.birth = test::day("1990-01-01");
    return victim;
}

ReturnRow rowOf(const std::vector<DiscussedCase>& cases)
{
    return returnRow("Harbour", test::day("2026-11-26"), cases, test::someAgencies());
}

} // namespace

TEST_CASE("the return has the template's 32 columns, A to AF", "[statistics]")
{
    CHECK(returnHeadings().size() == 32);
    CHECK(columnLetters(0) == "A");
    CHECK(columnLetters(25) == "Z");
    CHECK(columnLetters(31) == "AF");
}

TEST_CASE("a referral shared by two agencies counts a half for each", "[statistics][rule]")
{
    const referral::Referral joint = aReferral().from("pol").from("idva");
    const people::Person victim = aVictim();
    const ReturnRow row = rowOf({{&joint, &victim, {}, false}});
    CHECK(row.at("G") == 0.5);
    CHECK(row.at("H") == 0.5);
    CHECK(row.at("I") == 0.0);
}

TEST_CASE("a question that nobody answered leaves its column empty, not zero", "[statistics][rule]")
{
    const referral::Referral referral = aReferral().from("pol");
    people::Person victim = aVictim();
    CHECK_FALSE(rowOf({{&referral, &victim, {}, false}}).at("U").has_value());
    CHECK_FALSE(rowOf({{&referral, &victim, {}, false}}).at("W").has_value());
    victim.disability = people::EqualityAnswer::answered("no");
    victim.ethnicity = people::EqualityAnswer::answered("White British");
    CHECK(rowOf({{&referral, &victim, {}, false}}).at("W") == 0.0);
    CHECK(rowOf({{&referral, &victim, {}, false}}).at("U") == 0.0);
    victim.ethnicity = people::EqualityAnswer::answered("White - other (Polish)");
    CHECK(rowOf({{&referral, &victim, {}, false}}).at("AE") == 1.0);
}

TEST_CASE("children are counted, and so are the cases that have them", "[statistics]")
{
    const referral::Referral family = aReferral("M260001").from("pol").withChild("Ffion", 6).withChild("Jac", 3);
    const referral::Referral alone = aReferral("M260002").from("pol");
    const people::Person victim = aVictim();
    const ReturnRow row = rowOf({{&family, &victim, {}, true}, {&alone, &victim, {}, false}});
    CHECK(row.at("C") == 2.0);
    CHECK(row.at("D") == 1.0);
    CHECK(row.at("E") == 2.0);
    CHECK(row.at("F") == 1.0);
}

TEST_CASE("ages are taken on the day of the meeting", "[statistics]")
{
    const referral::Referral referral = aReferral().from("pol");
    people::Person victim = aVictim();
    victim.birth = test::day("2010-11-26");
    CHECK(rowOf({{&referral, &victim, {}, false}}).at("Y") == 1.0);
    victim.birth = test::day("2010-11-27");
    CHECK(rowOf({{&referral, &victim, {}, false}}).at("Y") == 0.0);
    people::Person young;
    young.birth = test::day("2009-01-01");
    CHECK(rowOf({{&referral, &victim, {&young}, false}}).at("Z") == 1.0);
}

TEST_CASE("every counted row keeps the template's own rules", "[statistics]")
{
    std::mt19937 random(5);
    const auto agencies = test::someAgencies();
    for (int round = 0; round < 200; ++round) {
        std::vector<referral::Referral> referrals;
        std::vector<people::Person> victims;
        const size_t count = random() % 20;
        for (size_t i = 0; i < count; ++i) {
            aReferral referral("M" + std::to_string(i));
            for (const auto& agency : agencies) {
                if (random() % 4 == 0)
                    referral.from(agency.id.text().c_str());
            }
            if (random() % 2 == 0)
                referral.withChild("A", 4);
            referrals.push_back(referral);
            victims.push_back(aVictim());
        }
        std::vector<DiscussedCase> cases;
        for (size_t i = 0; i < count; ++i)
            cases.push_back({&referrals[i], &victims[i], {}, random() % 3 == 0});
        CHECK(checkRow(rowOf(cases)).empty());
    }
}

TEST_CASE("a row that contradicts itself is found", "[statistics]")
{
    ReturnRow row = rowOf({});
    row.counts[1] = 3.0;
    CHECK_FALSE(checkRow(row).empty());
}

TEST_CASE("the Idva formula gives the published figures", "[statistics]")
{
    CHECK(idvaNeed(93892, 0, {}).requiredPosts == 939.0);
    CHECK(idvaNeed(101, 0, {}).requiredPosts == 1.5);
    CHECK(idvaNeed(0, 100000, {}).expectedCases == Catch::Approx(400));
    CHECK(idvaNeed(100, 100000, {}).requiredPosts == 4.0);
    CHECK(idvaNeed(400, 0, {{1, 1}, {1, 0.5}}).coverage == Catch::Approx(0.375));
    CHECK(idvaNeed(0, 0, {}).coverage == 0.0);
}

TEST_CASE("months without a referral stand in the series as nought", "[statistics]")
{
    const auto months = byMonth({{test::day("2026-01-15"), true}, {test::day("2026-03-01"), false}, {test::day("2026-03-31"), false}});
    REQUIRE(months.size() == 3);
    CHECK(months[0].repeats == 1);
    CHECK(months[1].count == 0);
    CHECK(months[2].count == 2);
    CHECK(byMonth({}).empty());
}

TEST_CASE("the median is a value that occurred", "[statistics]")
{
    CHECK(median({5, 1, 9}) == 5);
    CHECK(median({5, 1, 9, 7}) == 5);
    CHECK_FALSE(median({}));
}
