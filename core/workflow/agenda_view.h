// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/best_order.h"
#include "core/agenda/case_length.h"
#include "core/agenda/move_prospect.h"
#include "core/agenda/overload.h"
#include "core/dash/assessment.h"
#include "core/workflow/agenda_plan.h"
#include "core/workflow/carry_over.h"

#include <optional>
#include <string>
#include <vector>

namespace marac::workflow {

/// One line of the agenda with all that a page shows of it.
struct AgendaLine {
    agenda::AgendaItem item;
    const referral::Referral* referral = nullptr; ///< null for a break
    const people::Person* victim = nullptr;
    dash::Score score;
    bool isRepeat = false;
    int waitingDays = 0;
    agenda::TimedItem timed;
    std::vector<const agency::Agency*> mayLeaveAfter; ///< agencies whose last case this is
    std::vector<agenda::AgencyNeed> needs;            ///< of every agency, in the area's order; empty for a break
    agenda::CaseLength length;                        ///< what the rule gives; the item says what it has
    agenda::CaseRules rules;
    std::vector<std::string> family; ///< references of the others that concern the same family
    std::optional<agenda::FamilyChoice> familyChoice; ///< what was decided about its family
    std::vector<std::string> chosenWith;              ///< references of the other cases of that choice
    std::vector<const agency::Agency*> withheldFrom;  ///< agencies with a conflict of interest
    std::optional<CarryOver> carryOver;
};

/// A meeting's agenda on the clock. Waiting is counted by the weights of the agencies. `bound` is the least waiting that any order of these cases could have that keeps the
/// rules; `isBoundProven` says whether the search for it ended with an order that reaches it. Where the rules clash no order
/// keeps them, and `bound` is that of an order without them.
struct AgendaView {
    const meeting::Meeting* meeting = nullptr;
    std::vector<AgendaLine> lines;
    agenda::Plan plan; ///< the same lines, for questions about other orders
    agenda::OrderPolicy policy;
    agenda::Timetable timetable;
    int asReceived = 0; ///< waiting if the cases were heard in the order in which they were referred
    long bound = 0;
    bool isBoundKnown = false; ///< the search for it has answered
    bool isBoundProven = false;
    std::optional<int> bestFound; ///< waiting of the best order found so far
    std::vector<agenda::BrokenRule> broken; ///< rules that the present order does not keep
    std::vector<agenda::BrokenRule> clash;  ///< rules that no order can keep together
    std::optional<agenda::Overload> overload;
    std::vector<agenda::Proposal> proposals; ///< against the overload
    std::optional<int> minutesOver;
    bool isProvenBest() const { return isBoundProven && broken.empty() && timetable.waitingMinutes <= bound; }
};

AgendaView agendaView(const Workspace& workspace, const Id<meeting::Meeting>& meeting);
/// The same at once, without the search for the bound: a page has that done beside the work.
AgendaView agendaAsItStands(const Workspace& workspace, const Id<meeting::Meeting>& meeting);
/// Adds what the search has found.
void addLeast(AgendaView& view, const agenda::LeastWaiting& least);

/// The cost of moving a line to a position, counted from 1, before it is moved. Nothing where there is no such line.
std::optional<agenda::MoveProspect> prospectOf(const AgendaView& view, const Id<agenda::AgendaItem>& item, int position);

/// What every choice of "no case moves more than K places from its risk rank" costs, other rules kept.
Result<std::vector<agenda::PriorityPrice>> pricesOfPriority(const Workspace& workspace, const Id<meeting::Meeting>& meeting);

} // namespace marac::workflow
