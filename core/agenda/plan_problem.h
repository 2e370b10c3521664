// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/plan_rules.h"
#include "core/agenda/sequencer/problem.h"
#include "core/agenda/sequencer/solution.h"

#include <vector>

namespace marac::agenda {

/// A plan in the sequencer's words. Breaks are taken out of time, because they cost nobody waiting: every rule about the
/// clock is told on a clock that stands still during them. When people have to leave soon after a break has begun, the rule
/// cannot be told so in one time and becomes a window of each case that needs them.
class PlanProblem {
public:
    explicit PlanProblem(const Plan& plan);

    sequencer::Problem problem;

    /// Says that people have been told the plan's own order, and what of it has been heard.
    void publish();
    size_t lineOf(int task) const; ///< the line of a task that is a case

    /// The lines of the plan in the order of a solution, breaks at the first gap at or after their time.
    std::vector<size_t> linesIn(const std::vector<int>& tasks) const;
    /// A rule of the sequencer in whole sentences; one of its rules may stand for several of the plan's.
    std::vector<BrokenRule> wordsFor(const sequencer::Rule& rule) const;
    /// The rules that no order keeps together, never empty for an impossible problem.
    std::vector<BrokenRule> clashOf(const sequencer::Solution& solution) const;

private:
    /// A break with its time on the clock, counted from the plan's start, earlier breaks included.
    struct Pause {
        size_t line = 0;
        int at = 0;
        int minutes = 0;
    };

    void addCase(size_t line);
    void addPeopleHere();
    void setRules();
    sequencer::Window windowOf(const PlanLine& line) const;
    sequencer::Window withoutPauses(sequencer::Window window) const;
    void setPlaces(size_t task, int settled, int first);
    void addStay(const PlannedStay& stay, int agency);
    bool isNearABreak(const PlannedStay& stay) const;
    std::vector<BrokenRule> wordsForTimes(const PlanLine& line) const;
    std::vector<BrokenRule> wordsForPlaces(const PlanLine& line) const;
    std::vector<BrokenRule> wordsForFamily(int family) const;
    BrokenRule wordsForStay(const PlannedStay& stay) const;

    const Plan& m_plan;
    std::vector<size_t> m_lines; ///< of each task; tasks that stand for nobody's case come first and have none
    std::vector<Pause> m_pauses;
    std::vector<size_t> m_stays; ///< of the plan, for each Availability of the problem
    size_t m_silent = 0; ///< tasks that are no case: 1 where people are here already
};

} // namespace marac::agenda
