// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/data_return.h"
#include "core/statistics/measures.h"
#include "core/tracking/tracking.h"
#include "core/workflow/repeats.h"
#include "core/workflow/triage_steps.h"

#include <optional>
#include <string>
#include <vector>

namespace marac::workflow {

/// What the coordinator sees first in the morning.
struct Today {
    const meeting::Meeting* next = nullptr;
    int cases = 0;
    std::optional<TimeOfDay> predictedFinish;
    std::optional<int> minutesOver;
    int researchAnswered = 0;
    int researchAsked = 0;
    int toTriage = 0;
    int oldestWaitingDays = 0;
    std::vector<const referral::Referral*> longestWaiting; ///< to triage, at most eight
    std::vector<const referral::Referral*> acceptedWithoutMeeting;
    tracking::Tally actions;
    std::vector<tracking::Flag> flagsLapsing; ///< within 30 days
};
Today todayOf(const Workspace& workspace);

/// Figures for charts, each with the sentence that says what it shows.
struct Insight {
    std::vector<statistics::MonthCount> referralsByMonth;
    std::vector<std::pair<agency::ReturnSource, double>> sources; ///< shares, largest first
    std::vector<std::pair<referral::Criterion, int>> criteria;
    std::vector<int> dashHistogram; ///< referrals by number of yes, 0 … 24
    tracking::Tally actions;
    int referrals = 0;
    int repeats = 0;
    int withChildren = 0;
    int children = 0;
    std::optional<int> medianWaitingDays; ///< from referral to hearing
    std::optional<int> worstWaitingDays;
    Phrase monthSentence;
    Phrase sourceSentence;
    Phrase criteriaSentence;
    Phrase actionSentence;
};
Insight insightOf(const Workspace& workspace);

/// One row of the return: a meeting that has been held.
struct MeetingReturn {
    const meeting::Meeting* meeting = nullptr;
    statistics::ReturnRow row;
    Findings findings;
};
std::vector<MeetingReturn> returnOf(const Workspace& workspace);
/// The return as CSV with the template's headings; an empty cell stays empty.
std::string returnCsv(const std::vector<MeetingReturn>& rows);

/// The Idva need of the area from the last twelve months' cases.
statistics::IdvaNeed idvaNeedOf(const Workspace& workspace, const std::vector<statistics::IdvaPost>& posts);

} // namespace marac::workflow
