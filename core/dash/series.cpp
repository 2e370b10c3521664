// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dash/series.h"

#include "core/base/day_words.h"
#include "core/base/text.h"

#include <algorithm>

namespace marac::dash {

namespace {

using Point = Series::Point;

Phrase spanOf(const Date& from, const Date& to)
{
    int months = 0;
    while (from.addMonths(months + 1) <= to)
        ++months;
    if (months > 0)
        return phraseN("Dash", "%n month(s)", months);
    return phraseN("Dash", "%n day(s)", from.daysUntil(to));
}

Phrase movement(const std::vector<Point>& points, const Phrasebook& words)
{
    const auto isSame = [&](const Point& point) { return point.score.yes == points.front().score.yes; };
    const bool isOneDay = points.front().day == points.back().day;
    const std::string span = words.say(spanOf(points.front().day, points.back().day));
    if (std::all_of(points.begin(), points.end(), isSame))
        return isOneDay ? phrase("Dash", "%1 yes, twice on one day.").with(points.front().score.yes)
                        : phrase("Dash", "Unchanged at %1 yes after %2.").with(points.front().score.yes).with(span);
    std::vector<std::string> counts;
    for (const Point& point : points)
        counts.push_back(std::to_string(point.score.yes));
    const std::string way = join(counts, " → ");
    return isOneDay ? phrase("Dash", "%1 yes on one day.").with(way) : phrase("Dash", "%1 yes in %2.").with(way).with(span);
}

/// Where the count last went over or under the threshold.
Phrase crossing(const std::vector<Point>& points, int threshold, const Phrasebook& words)
{
    const auto isOver = [&](const Point& point) { return point.score.yes >= threshold; };
    for (size_t i = points.size() - 1; i > 0; --i) {
        if (isOver(points[i]) == isOver(points[i - 1]))
            continue;
        const Phrase said = isOver(points[i]) ? phrase("Dash", "Crossed the threshold of %1 on %2.")
                                              : phrase("Dash", "Below the threshold of %1 since %2.");
        return said.with(threshold).with(plainDate(points[i].day, words));
    }
    return (isOver(points.back()) ? phrase("Dash", "At or over the threshold of %1 throughout.")
                                  : phrase("Dash", "Below the threshold of %1 throughout.")).with(threshold);
}

/// What keeps two counts from being compared as they stand.
std::vector<Phrase> cautions(const Series& series)
{
    std::vector<Phrase> said;
    const Score& latest = series.points.back().score;
    if (latest.unanswered > 0)
        said.push_back(phraseN("Dash", "The latest leaves %n topic(s) unanswered.", latest.unanswered));
    const bool couldCross = series.threshold && latest.yes < *series.threshold && latest.couldReach() >= *series.threshold;
    if (couldCross)
        said.push_back(phraseN("Dash", "With its %n don't know(s) it could reach %1.", latest.dontKnow).with(latest.couldReach()));
    const auto isOther = [&](const Point& point) { return point.version != series.points.front().version; };
    if (std::any_of(series.points.begin(), series.points.end(), isOther))
        said.push_back(phrase("Dash", "Different versions of the checklist were used, so the counts are not of the same topics."));
    return said;
}

} // namespace

Series seriesOf(std::string_view checklist, const std::vector<DatedAssessment>& assessments, int threshold)
{
    Series series;
    series.checklist = std::string(checklist);
    const Checklist* known = Checklist::newest(checklist);
    if (known && known->hasThreshold)
        series.threshold = threshold;
    for (const DatedAssessment& dated : assessments) {
        const Score score = scoreOf(*dated.assessment);
        if (dated.assessment->checklist != checklist || score.unanswered == score.total)
            continue;
        series.points.push_back({dated.assessment->id, dated.day, dated.assessment->version, score, std::nullopt});
        if (series.threshold)
            series.points.back().band = bandOf(score, *series.threshold);
    }
    return series;
}

std::string sentenceOf(const Series& series, const Phrasebook& words)
{
    if (!series.isWorthDrawing())
        return {};
    std::vector<std::string> sentences = {words.say(movement(series.points, words))};
    if (series.threshold)
        sentences.push_back(words.say(crossing(series.points, *series.threshold, words)));
    for (const Phrase& caution : cautions(series))
        sentences.push_back(words.say(caution));
    return join(sentences, " ");
}

} // namespace marac::dash
