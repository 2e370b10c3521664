// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/demo_tracking.h"

#include <algorithm>

namespace marac::workflow {

using Status = action_plan::Action::Status;

namespace {

/// Of a hundred actions, by how long ago they were agreed; what is left over is still open.
struct Shares {
    int days = 0; ///< up to so many days ago
    int done = 0;
    int notPossible = 0;
    int notDone = 0;
    int withdrawn = 0;
};
constexpr Shares kShares[] = {{15, 25, 2, 0, 0}, {30, 58, 5, 4, 1}, {70, 82, 6, 5, 1}, {10000, 87, 6, 5, 2}};

Status statusAfter(int days, int lot)
{
    const auto* shares = std::find_if(std::begin(kShares), std::end(kShares), [&](const Shares& s) { return days <= s.days; });
    for (const auto& [share, status] : {std::pair{shares->done, Status::Done}, {shares->notPossible, Status::NotPossible},
                                        {shares->notDone, Status::NotDone}, {shares->withdrawn, Status::Withdrawn}}) {
        if (lot < share)
            return status;
        lot -= share;
    }
    return lot % 3 == 0 ? Status::InProgress : Status::Agreed;
}

const char* reasonsFor(Status status)
{
    if (status == Status::NotPossible)
        return "notPossible";
    if (status == Status::NotDone)
        return "notDone";
    return status == Status::Withdrawn ? "withdrawn" : nullptr;
}

} // namespace

void giveStatus(action_plan::Action& action, Chance& chance, const Date& meeting, const Date& today)
{
    action.status = statusAfter(meeting.daysUntil(today), chance.below(100));
    if (const char* reasons = reasonsFor(action.status))
        action.statusReason = chance.textOf(demoWords("hearing")[reasons]);
    if (!action.isOpen())
        action.statusDate = std::min(meeting.addDays(chance.between(1, 16)), today);
}

} // namespace marac::workflow
