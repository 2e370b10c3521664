// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dash/series.h"

#include "tests/support/builders.h"

#include <catch2/catch_test_macros.hpp>

#include <list>

using namespace marac;
using namespace marac::dash;
using test::aReferral;
using test::day;

namespace {

/// Dashes of one case, as a coordinator keeps them.
class Kept {
public:
    Kept& add(const char* iso, int yes, int dontKnow = 0, int unanswered = 0)
    {
        m_kept.push_back(aReferral().withYes(yes).withDontKnow(dontKnow).withUnanswered(unanswered).value().dash);
        m_dated.push_back({day(iso), &m_kept.back()});
        return *this;
    }
    Assessment& last() { return m_kept.back(); }
    Series series(int threshold = 14) const { return seriesOf("dash", m_dated, threshold); }
    std::string sentence() const { return sentenceOf(series(), Phrasebook()); }

private:
    std::list<Assessment> m_kept;
    std::vector<DatedAssessment> m_dated;
};

} // namespace

TEST_CASE("a series says which way the count moved, in how long, and when it crossed the threshold", "[dash]")
{
    CHECK(Kept().add("2025-10-03", 12).add("2026-03-03", 15).sentence() == "12 → 15 yes in 5 months. Crossed the threshold of 14 on 3 March 2026.");
    CHECK(Kept().add("2026-03-01", 16).add("2026-03-20", 9).sentence() == "16 → 9 yes in 19 days. Below the threshold of 14 since 20 March 2026.");
    CHECK(Kept().add("2026-01-05", 15).add("2026-02-05", 12).add("2026-04-05", 17).sentence()
          == "15 → 12 → 17 yes in 3 months. Crossed the threshold of 14 on 5 April 2026.");
    CHECK(Kept().add("2026-01-05", 15).add("2026-02-05", 15).sentence() == "Unchanged at 15 yes after 1 month. At or over the threshold of 14 throughout.");
    CHECK(Kept().add("2026-01-05", 3).add("2026-01-05", 5).sentence() == "3 → 5 yes on one day. Below the threshold of 14 throughout.");
}

TEST_CASE("a series warns of what keeps its counts from being compared", "[dash][rule]")
{
    CHECK(Kept().add("2026-01-05", 15).add("2026-02-05", 12, 3, 2).sentence()
          == "15 → 12 yes in 1 month. Below the threshold of 14 since 5 February 2026. The latest leaves 2 topics unanswered. "
             "With its 3 don't knows it could reach 15.");
    Kept kept;
    kept.add("2026-01-05", 15).add("2026-02-05", 16);
    kept.last().version = "2027-1";
    CHECK(kept.sentence().ends_with("Different versions of the checklist were used, so the counts are not of the same topics."));
}

TEST_CASE("what was not answered at all is no point of a series", "[dash][rule]")
{
    const Series series = Kept().add("2026-01-05", 15).add("2026-02-05", 0, 0, 24).series();
    CHECK(series.points.size() == 1);
    CHECK_FALSE(series.isWorthDrawing());
    CHECK(sentenceOf(series, Phrasebook()).empty());
}

TEST_CASE("every point has its band, and only the Dash has a threshold", "[dash][rule]")
{
    const Series series = Kept().add("2026-01-05", 9).add("2026-02-05", 12).add("2026-03-05", 14).series();
    REQUIRE(series.points.size() == 3);
    CHECK(series.threshold == 14);
    CHECK(series.points[0].band == Band::Below);
    CHECK(series.points[1].band == Band::Near);
    CHECK(series.points[2].band == Band::VisibleHighRisk);

    Assessment then = Assessment::blank(*Checklist::newest("stalking"));
    REQUIRE(answerFrom(then, "YYYYYYYYYYYYYYY"));
    Assessment now = then;
    now.items.front().answer = Answer::No;
    const Series stalking = seriesOf("stalking", {{day("2026-01-05"), &then}, {day("2026-02-05"), &now}}, 14);
    REQUIRE(stalking.isWorthDrawing());
    CHECK_FALSE(stalking.threshold);
    CHECK_FALSE(stalking.points[0].band);
    CHECK(sentenceOf(stalking, Phrasebook()) == "15 → 14 yes in 1 month.");
}
