// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dash/assessment.h"

#include <string>
#include <vector>

namespace marac::triage {

/// The Marac itself and its local practice: what differs from area to area and is nobody's to hard-code. One a store.
struct Area {
    std::string name;
    int minutesPerCase = 12;  ///< 12 to 15 is recommended (domain/marac.md 2.3)
    int maximumMinutes = 240; ///< how long the room is held
    int researchDays = 2;     ///< working days before the meeting by which research is due
    int adultWomen = 0;       ///< of the area, for the Idva formula; 0 where not entered
    std::string marking = "OFFICIAL-SENSITIVE";
    std::vector<dash::Threshold> thresholds; ///< at least one once the area is set up

    /// The score from which a case is visible high risk on a day.
    int thresholdYes(const Date& day) const
    {
        const auto threshold = dash::thresholdOn(thresholds, day);
        return threshold ? threshold->yes : dash::kSafeLivesThreshold;
    }
    bool operator==(const Area&) const = default;
};

} // namespace marac::triage
