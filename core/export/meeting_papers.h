// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/action_plan/action.h"
#include "core/attendance/attendance.h"
#include "core/matching/repeat.h"
#include "core/meeting/meeting.h"
#include "core/minutes/minutes_version.h"
#include "core/minutes/record.h"
#include "core/people/person.h"
#include "core/referral/referral.h"
#include "core/research/research.h"
#include "core/tracking/tracking.h"
#include "core/triage/area.h"
#include "core/triage/criteria.h"

#include <optional>
#include <string>
#include <vector>

namespace marac::exports {

/// An agency of which nobody knows, before the meeting, what it knows of a case. What it wrote is not part of any paper.
struct ResearchGap {
    Id<agency::Agency> agency;
    research::State state = research::State::NotAsked;
};

/// One case of a meeting with what was said and agreed about it. There is no place in here for private notes.
struct CasePaper {
    int number = 0; ///< counts cases, not breaks; in a redacted copy it counts the cases of that copy
    TimeOfDay start;
    TimeOfDay end;
    referral::Referral referral;
    people::Person victim;
    std::vector<people::Person> perpetrators; ///< in the order of the referral's links
    triage::Criteria criteria;
    matching::RepeatFinding repeat;
    int threshold = dash::kSafeLivesThreshold;
    std::vector<Id<agency::Agency>> needed; ///< whose people are asked to be there
    std::vector<ResearchGap> gaps;

    std::vector<minutes::Information> information;
    std::vector<minutes::Risk> risks;
    std::optional<minutes::VictimView> view;
    std::optional<minutes::Outcome> outcome;
    std::vector<action_plan::Action> actions;
};

/// An action agreed at an earlier meeting that is open or was not done.
struct EarlierAction {
    action_plan::Action action;
    std::string ref;
    people::Person victim;
    Date agreed; ///< day of the meeting
};

/// A mark on the files that comes to its end: names and dates of birth, for taking it off.
struct LapsingFlag {
    tracking::Flag flag;
    std::string ref;
    people::Person victim;
};

/// One line of the register with its times on the local clock.
struct RegisterLine {
    attendance::Attendance entry;
    std::optional<TimeOfDay> arrived;
    std::optional<TimeOfDay> left;
};

struct BreakTime {
    TimeOfDay start;
    TimeOfDay end;
};

/// Everything that documents of one meeting are made from, gathered from the store before anybody's view is taken. Never
/// printed as it is: RedactedPapers decides what of it an audience has.
struct MeetingPapers {
    triage::Area area;
    meeting::Meeting meeting;
    std::string chair; ///< a job title
    std::vector<agency::Agency> agencies;
    std::vector<attendance::Conflict> conflicts; ///< as widened by withSameVictim()
    std::vector<CasePaper> cases;                ///< in running order
    std::vector<BreakTime> breaks;
    std::vector<RegisterLine> attendance;
    std::vector<EarlierAction> earlier;
    std::vector<LapsingFlag> lapsing;
    std::optional<Date> researchDue;
    std::optional<minutes::MinutesVersion> version; ///< the latest that was signed
    std::optional<Date> versionDay;                 ///< its local day
};

} // namespace marac::exports
