// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracking/tracking.h"

#include "core/base/text.h"

#include <algorithm>

namespace marac::tracking {

using Status = Action::Status;

namespace {
constexpr int kSoonDays = 7;
} // namespace

Done mayReport(const Action& action, Status status, std::string_view reason)
{
    const bool needsReason = status == Status::NotPossible || status == Status::NotDone || status == Status::Withdrawn;
    if (needsReason && trimmed(reason).empty())
        return failure(ErrorCode::InvalidInput,
                       phrase("Tracking", "This answer needs its reason in words. The action was not changed; add the reason and report again."));
    if (action.status == status && action.statusReason == reason)
        return failure(ErrorCode::AlreadyDone, phrase("Tracking", "The action already says so. Nothing was changed."));
    return {};
}

Tally tallyOf(const std::vector<Action>& actions, const Date& today)
{
    Tally tally;
    for (const Action& action : actions) {
        tally.open += action.isOpen() ? 1 : 0;
        tally.late += action.isLate(today) ? 1 : 0;
        tally.done += action.status == Status::Done ? 1 : 0;
        tally.notPossible += action.status == Status::NotPossible ? 1 : 0;
        tally.notDone += action.status == Status::NotDone ? 1 : 0;
        tally.withdrawn += action.status == Status::Withdrawn ? 1 : 0;
    }
    return tally;
}

std::vector<Chase> chaseLists(const std::vector<Action>& actions, const std::vector<agency::Agency>& agencies, const Date& today)
{
    std::vector<Chase> lists;
    for (const agency::Agency& agency : agencies) {
        Chase chase{agency.id, {}, {}};
        for (const Action& action : actions) {
            if (action.agency != agency.id || !action.isOpen() || !action.due)
                continue;
            if (action.isLate(today))
                chase.late.push_back(&action);
            else if (today.daysUntil(*action.due) <= kSoonDays)
                chase.dueSoon.push_back(&action);
        }
        const auto byDue = [](const Action* a, const Action* b) { return *a->due < *b->due; };
        std::stable_sort(chase.late.begin(), chase.late.end(), byDue);
        std::stable_sort(chase.dueSoon.begin(), chase.dueSoon.end(), byDue);
        if (!chase.late.empty() || !chase.dueSoon.empty())
            lists.push_back(std::move(chase));
    }
    return lists;
}

Flag flagOf(const referral::Referral& latest)
{
    return {latest.id, latest.received, latest.received.addMonths(12)};
}

bool lapsesWithin(const Flag& flag, const Date& today, int days)
{
    const int left = today.daysUntil(flag.lapses);
    return left >= 0 && left <= days;
}

} // namespace marac::tracking
