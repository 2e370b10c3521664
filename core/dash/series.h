// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dash/assessment.h"

#include <string>
#include <vector>

namespace marac::dash {

/// An assessment with the day it stands for: its own, or the day of the referral where it is not dated.
struct DatedAssessment {
    Date day;
    const Assessment* assessment = nullptr;
};

/// The same checklist filled in again and again for one case, oldest first: risk moves, and the room sees which way. What was
/// not answered at all is no point, because blank is not nought (DESIGN section 4, rule 13).
struct Series {
    struct Point {
        Id<Assessment> assessment;
        Date day;
        std::string version;
        Score score;
        std::optional<Band> band; ///< only of a checklist with a threshold

        bool operator==(const Point&) const = default;
    };

    std::string checklist;
    std::optional<int> threshold; ///< only of the Dash
    std::vector<Point> points;

    bool isWorthDrawing() const { return points.size() >= 2; }
};

/// `threshold` is the one that the case is counted by; it is taken only for a checklist that has one.
Series seriesOf(std::string_view checklist, const std::vector<DatedAssessment>& assessments, int threshold);

/// "12 → 15 yes in 5 months. Crossed the threshold of 14 on 3 March 2026." Empty for fewer than two points.
std::string sentenceOf(const Series& series, const Phrasebook& words);

} // namespace marac::dash
