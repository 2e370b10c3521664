// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/constraints.h"
#include "core/agenda/timetable.h"

#include <optional>
#include <string>
#include <vector>

namespace marac::agenda {

/// What binds one case to its place. All of it is hard: the best order keeps it or says that it cannot.
struct CaseRules {
    bool isSettled = false;            ///< heard already, being heard, or next: it stays where it is, in front
    bool isFirst = false;              ///< a case with children where the policy puts those first
    bool isHighRisk = false;           ///< among those that the policy wants in the first half
    int family = -1;                   ///< cases of the same number follow one another; -1 none
    int rank = 0;                      ///< by risk, 0 the highest; no two cases the same
    std::optional<int> pinnedAt{};     ///< nth case, from 1
    std::optional<TimeWindow> window{};

    bool operator==(const CaseRules&) const = default;
};

/// One line of the agenda with its rules. Breaks have no agencies and no rules.
struct PlanLine {
    Id<AgendaItem> item;
    std::string name; ///< reference of the case, as sentences call it
    bool isBreak = false;
    int minutes = 0;
    std::vector<Id<agency::Agency>> agencies;
    CaseRules rules{};

    bool operator==(const PlanLine&) const = default;
};

/// When an agency's people are there; outside it they cannot be needed.
struct PlannedStay {
    Id<agency::Agency> agency;
    std::string name; ///< of the agency, as sentences call it
    std::optional<TimeOfDay> from;
    std::optional<TimeOfDay> until;

    bool operator==(const PlannedStay&) const = default;
};

/// A waiting minute of an agency's people that counts more than once.
struct PlannedWeight {
    Id<agency::Agency> agency;
    std::string name; ///< of the agency, as sentences call it
    int weight = 1;

    bool operator==(const PlannedWeight&) const = default;
};

/// An agenda with all that is known of it, as a value: lines in an order, and the rules that any order has to keep. Whatever
/// is asked of an order (how long people wait, what it breaks, whether a better one exists) is asked of a Plan.
struct Plan {
    TimeOfDay start;
    std::vector<PlanLine> lines;
    std::vector<PlannedStay> stays;
    std::optional<int> mostPlaces; ///< OrderPolicy::mostPlaces
    /// Agencies that are in the room before the first line: they wait from the start on. For a meeting that runs.
    std::vector<Id<agency::Agency>> alreadyHere;
    /// The family whose hearing has begun before the first line and whose next case the first line is; -1 none.
    int familyUnderWay = -1;
    std::vector<PlannedWeight> weights{}; ///< of agencies whose waiting counts more than once

    bool operator==(const Plan&) const = default;
};

/// Its total counts the minutes of an agency as often as the plan says; those of each agency are minutes of the clock.
Timetable timetableOf(const Plan& plan);
int weightOf(const Plan& plan, const Id<agency::Agency>& agency);
/// Minutes that representatives wait in this order, all together, each counted by its agency's weight.
int waitingMinutes(const Plan& plan);
/// The lines in another order; `order` names each line of the plan once.
Plan reordered(const Plan& plan, const std::vector<size_t>& order);
/// One line taken from a place and put to another, counted from 0.
Plan moved(const Plan& plan, size_t from, size_t to);

} // namespace marac::agenda
