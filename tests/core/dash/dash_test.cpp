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

TEST_CASE("a young person's and a stalking checklist stand beside the Dash, in our own words and without a threshold", "[dash]")
{
    const auto current = Checklist::current();
    REQUIRE(current.size() == 3);
    CHECK(current.front()->id == "dash");
    CHECK(current.front()->hasThreshold);
    for (const char* id : {"youngPerson", "stalking"}) {
        INFO(id);
        const Checklist* checklist = Checklist::newest(id);
        REQUIRE(checklist);
        CHECK_FALSE(checklist->hasThreshold);
        CHECK_FALSE(checklist->about.empty());
        CHECK(checklist->licence.find("our own words") != std::string::npos);
        CHECK(Checklist::find(id, checklist->version) == checklist);
    }
    CHECK(Checklist::find("stalking", "1999-1") == nullptr);
    CHECK(Checklist::newest("tarot") == nullptr);
}

TEST_CASE("a topic of the Dash leads to a checklist that exists", "[dash]")
{
    int leading = 0;
    for (const Item& item : Checklist::dash().items) {
        if (item.suggests.empty())
            continue;
        ++leading;
        CHECK(Checklist::newest(item.suggests) != nullptr);
    }
    CHECK(leading == 1);
}

TEST_CASE("the tenth version of a year is newer than the second", "[dash]")
{
    CHECK(isNewer("2026-10", "2026-2"));
    CHECK(isNewer("2027-1", "2026-10"));
    CHECK_FALSE(isNewer("2026-2", "2026-2"));
}

TEST_CASE("a re-assessment counts once it is answered as far as the former one or has more yes", "[dash][rule]")
{
    const auto assessed = [](int yes, int unanswered) { return aReferral().withYes(yes).withUnanswered(unanswered).value().dash; };
    const Assessment former = assessed(14, 1);
    const auto counts = [&](const Assessment& later) { return countingOf({&former, &later}) == &later; };
    CHECK_FALSE(counts(assessed(0, 24)));
    CHECK_FALSE(counts(assessed(3, 12)));
    CHECK(counts(assessed(3, 1)));
    CHECK(counts(assessed(15, 9)));
    CHECK(countingOf({}) == nullptr);
    const Assessment empty = Assessment::blank(Checklist::dash());
    const Assessment begun = assessed(1, 23);
    CHECK(countingOf({&empty, &begun}) == &begun);
}

TEST_CASE("answers typed as letters are taken whole or not at all", "[dash]")
{
    Assessment assessment = Assessment::blank(Checklist::dash());
    REQUIRE(answerFrom(assessment, "yynd -Y"));
    CHECK(lettersOf(assessment) == "YYND-Y------------------");
    for (const char* wrong : {"YX", "YYNNYYNNYYNNYYNNYYNNYYNNY"}) {
        INFO(wrong);
        const auto refused = answerFrom(assessment, wrong);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::InvalidInput);
        CHECK(lettersOf(assessment) == "YYND-Y------------------");
    }
}
