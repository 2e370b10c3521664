// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dash/assessment.h"

#include "tests/support/builders.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::dash;
using test::aReferral;

TEST_CASE("the built-in checklist has 24 topics, and strangulation is critical", "[dash]")
{
    const Checklist& checklist = Checklist::dash();
    REQUIRE(checklist.items.size() == 24);
    CHECK(checklist.items[14].isCritical);
    CHECK(checklist.items[23].no == 24);
}

TEST_CASE("a checklist file without id, version or consecutive items is refused", "[dash]")
{
    CHECK_FALSE(Checklist::parse("{}"));
    CHECK_FALSE(Checklist::parse("not json"));
    CHECK_FALSE(Checklist::parse(R"({"id":"x","version":"1","sections":[{"items":[{"no":2,"topic":"t"}]}]})"));
    CHECK_FALSE(Checklist::parse(R"({"id":"x","version":"1","sections":[]})"));
    CHECK(Checklist::parse(R"({"id":"x","version":"1","sections":[{"items":[{"no":1,"topic":"t"}]}]})"));
}

TEST_CASE("only yes counts; don't know and unanswered are shown beside it", "[dash][rule]")
{
    const Score score = scoreOf(aReferral().withYes(15).withDontKnow(2).withUnanswered(1).value().dash);
    CHECK(score.yes == 15);
    CHECK(score.dontKnow == 2);
    CHECK(score.unanswered == 1);
    CHECK(Phrasebook().say(wordsFor(score, 14)) == "15 of 24 yes · 2 don't know · 1 unanswered");
}

TEST_CASE("it could reach the threshold is said exactly when the don't knows cross it", "[dash][rule]")
{
    const auto words = [](int yes, int dontKnow) {
        return Phrasebook().say(wordsFor(scoreOf(aReferral().withYes(yes).withDontKnow(dontKnow).value().dash), 14));
    };
    CHECK(words(12, 2).ends_with("could reach 14"));
    CHECK(words(12, 1).find("could reach") == std::string::npos);
    CHECK(words(14, 5).find("could reach") == std::string::npos);
}

TEST_CASE("10 to 13 is always visible as near, and the presets are 14 and 10", "[dash][rule]")
{
    const auto band = [](int yes, int threshold) { return bandOf(scoreOf(aReferral().withYes(yes).value().dash), threshold); };
    CHECK(kSafeLivesThreshold == 14);
    CHECK(kSurveyThreshold == 10);
    CHECK(band(14, 14) == Band::VisibleHighRisk);
    for (int yes = 10; yes <= 13; ++yes)
        CHECK(band(yes, 14) == Band::Near);
    CHECK(band(9, 14) == Band::Below);
    CHECK(band(10, 10) == Band::VisibleHighRisk);
    CHECK(band(9, 10) == Band::Below);
}

TEST_CASE("the threshold of the day a referral came in is the one that counts", "[dash][rule]")
{
    const std::vector<Threshold> thresholds = {{14, test::day("2025-01-01"), "criteria"}, {10, test::day("2026-06-01"), "agreed by the board"}};
    CHECK(thresholdOn(thresholds, test::day("2026-05-31"))->yes == 14);
    CHECK(thresholdOn(thresholds, test::day("2026-06-01"))->yes == 10);
    CHECK(thresholdOn(thresholds, test::day("2024-01-01"))->yes == 14);
    CHECK_FALSE(thresholdOn({}, test::day("2026-01-01")));
}

TEST_CASE("answers survive being written as letters", "[dash]")
{
    const Assessment assessment = aReferral().withYes(2).withDontKnow(1).withUnanswered(1).value().dash;
    CHECK(lettersOf(assessment) == "YYD-NNNNNNNNNNNNNNNNNNNN");
    for (const Answer answer : {Answer::Yes, Answer::No, Answer::DontKnow, Answer::Unanswered})
        CHECK(answerOf(letterOf(answer)) == answer);
    CHECK_FALSE(answerOf('x'));
}
