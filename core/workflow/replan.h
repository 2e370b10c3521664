// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/new_order.h"
#include "core/workflow/agenda_steps.h"

#include <optional>
#include <string>
#include <vector>

namespace marac::workflow {

/// A new order of the cases still to come, for the room to take or leave. What has been heard, what is being heard and the
/// next case or two stay where they are, because people have been told. It is never worse than the announced order.
struct Replan {
    std::vector<Id<agenda::AgendaItem>> order; ///< every line of the agenda as it would stand
    std::vector<agenda::MovedCase> moves;      ///< cases with another number, each with why; they count all cases of the meeting
    int waitingNow = 0;                        ///< minutes that representatives wait from now on, all together
    int waitingThen = 0;
    bool isProven = false;                     ///< no order of the rest is worth more
    int frozen = 0;                            ///< cases after the one being heard that stay in any case
    std::vector<agenda::BrokenRule> mends;     ///< what would go wrong as it stands
    int saved() const { return waitingNow - waitingThen; }
};

/// What could be done about a meeting that runs.
struct ReplanView {
    std::optional<Replan> proposal;          ///< nothing where the present order is as good as any, or nearly
    std::vector<agenda::BrokenRule> broken;  ///< what goes wrong as it stands
    std::vector<agenda::BrokenRule> clash;   ///< rules that no order of the rest can keep
};

/// The question whether the rest could stand in a better order, as a value: it may be answered in another thread.
struct ReplanQuestion {
    agenda::Plan plan;                           ///< the lines still to come, from now
    std::vector<Id<agenda::AgendaItem>> before;  ///< lines that are over, in their order
    int casesBefore = 0;

    bool operator==(const ReplanQuestion&) const = default;
};
/// Nothing for a meeting that does not run.
std::optional<ReplanQuestion> replanQuestion(const Workspace& workspace, const Id<meeting::Meeting>& meeting);
/// Usually within a few hundredths of a second; naming a clash may take two seconds.
ReplanView answerTo(const ReplanQuestion& question, const std::atomic<bool>* stop = nullptr);

/// Looks for a better order of the rest, from the clock's now: after an overrun, when somebody is late or leaves early, or
/// whenever asked. A gain of less than five representative-minutes is not worth
/// a changed order and is not proposed; a rule that would be broken is.
ReplanView replanView(const Workspace& workspace, const Id<meeting::Meeting>& meeting);

/// Takes an order that was proposed, as one step. Refused where the agenda has changed since.
Event acceptReplan(Workspace& workspace, const Id<meeting::Meeting>& meeting, const std::vector<Id<agenda::AgendaItem>>& order);

/// "A new order of the remaining cases saves representatives 42 min of waiting."
Phrase sentenceOf(const Replan& replan);

} // namespace marac::workflow
