// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/action_steps.h"

#include "core/base/text.h"
#include "core/store/nouns/minutes_store.h"

#include <algorithm>

namespace marac::workflow {

using action_plan::Action;

Event reportAction(Workspace& workspace, const Id<Action>& id, Action::Status status, const std::string& reason)
{
    const Action* before = workspace.book().action(id);
    if (!before)
        return failure(ErrorCode::NotFound, phrase("Tracking", "There is no such action. Nothing was changed."));
    MARAC_DO(tracking::mayReport(*before, status, reason));
    Action action = *before;
    action.status = status;
    action.statusReason = trimmed(reason);
    action.statusDate = workspace.today();
    return workspace.step({"action.report", id.text(), Json{{"status", nameOf(status)}}}, [&](store::Write& write) {
        return store::saveAction(write, action);
    });
}

Event noteChase(Workspace& workspace, const Id<agency::Agency>& agency)
{
    for (const tracking::Chase& chase : tracking::chaseLists(workspace.book().actions(), workspace.book().agencies(), workspace.today())) {
        if (chase.agency == agency)
            return workspace.note({"action.chase", agency.text(), Json{{"late", chase.late.size()}, {"dueSoon", chase.dueSoon.size()}}});
    }
    return failure(ErrorCode::NotFound, phrase("Tracking", "This agency has nothing late or due within a week. Nothing was noted."));
}

namespace {

bool isWanted(const ActionLine& line, ActionFilter filter)
{
    switch (filter) {
    case ActionFilter::All:
        return true;
    case ActionFilter::Open:
        return line.action->isOpen();
    case ActionFilter::Late:
        return line.isLate;
    case ActionFilter::Finished:
        return !line.action->isOpen();
    }
    return true;
}

} // namespace

std::vector<ActionLine> actionLines(const Workspace& workspace, ActionFilter filter)
{
    const CaseBook& book = workspace.book();
    const Date today = workspace.today();
    std::vector<ActionLine> lines;
    for (const Action& action : book.actions()) {
        ActionLine line{&action, book.agency(action.agency), book.referral(action.referral), book.meeting(action.meeting),
                        action.isLate(today), 0};
        line.daysLate = line.isLate ? action.due->daysUntil(today) : 0;
        if (isWanted(line, filter))
            lines.push_back(line);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const ActionLine& a, const ActionLine& b) {
        const auto rank = [](const ActionLine& line) {
            return std::tuple(!line.isLate, !line.action->isOpen(), line.action->due.value_or(*Date::fromYmd(9999, 12, 31)));
        };
        return rank(a) < rank(b);
    });
    return lines;
}

} // namespace marac::workflow
