// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/agenda_joining.h"

#include "core/store/nouns/agenda_store.h"
#include "core/store/write.h"
#include "core/workflow/case_lengths.h"

#include <algorithm>

namespace marac::workflow {

using agenda::AgendaItem;
using meeting::Meeting;
using referral::Referral;

namespace {

Result<std::vector<store::Row>> runningOrder(const store::Write& write, const Id<Meeting>& meeting)
{
    return write.rows("agenda_item", "meeting = ? ORDER BY position", {meeting.text()});
}

int minutesFor(const Workspace& workspace, const Meeting& meeting, const Id<Referral>& referral)
{
    const Referral* known = workspace.book().referral(referral);
    return known ? lengthFor(workspace, meeting, *known, pastLengths(workspace)).minutes : meeting.minutesPerCase;
}

int plannedMinutes(const std::vector<store::Row>& rows)
{
    int minutes = 0;
    for (const store::Row& row : rows)
        minutes += static_cast<int>(row.number("minutes"));
    return minutes;
}

} // namespace

bool takesCases(const Workspace& workspace, const Meeting& meeting)
{
    return meeting.stage == meeting::Stage::Planned && meeting.kind == meeting::Kind::Regular && meeting.date >= workspace.today();
}

Done joinAgenda(Workspace& workspace, store::Write& write, const Meeting& meeting, const Id<Referral>& referral)
{
    MARAC_TRY(const auto rows, runningOrder(write, meeting.id));
    const bool stands = std::any_of(rows.begin(), rows.end(), [&](const store::Row& row) { return row.text("referral") == referral.text(); });
    if (stands)
        return {};
    const int position = rows.empty() ? 1 : static_cast<int>(rows.back().number("position")) + 1;
    return store::saveAgendaItem(write, {workspace.ids().make<AgendaItem>(), meeting.id, AgendaItem::Kind::Case, referral, position,
                                         minutesFor(workspace, meeting, referral)});
}

Done joinMadeAgenda(Workspace& workspace, store::Write& write, const Meeting& meeting, const Id<Referral>& referral)
{
    MARAC_TRY(const auto rows, runningOrder(write, meeting.id));
    return rows.empty() ? Done{} : joinAgenda(workspace, write, meeting, referral);
}

Done leaveAgenda(store::Write& write, const Id<Meeting>& meeting, const Id<Referral>& referral)
{
    MARAC_TRY(const auto rows, runningOrder(write, meeting));
    int position = 0;
    for (const store::Row& row : rows) {
        if (row.text("referral") == referral.text()) {
            MARAC_DO(write.erase("agenda_item", row.id));
            continue;
        }
        MARAC_DO(write.put("agenda_item", store::Row(row.id).set("position", ++position)));
    }
    return {};
}

Done joinNext(Workspace& workspace, store::Write& write, const Id<Referral>& referral, Overfull overfull, const Meeting* after)
{
    const Meeting* first = nullptr;
    for (const Meeting& meeting : workspace.book().meetings()) {
        if (!takesCases(workspace, meeting) || (after && (meeting.id == after->id || meeting.date < after->date)))
            continue;
        MARAC_TRY(const auto rows, runningOrder(write, meeting.id));
        if (rows.empty())
            return {}; // its agenda will take the case when it is made
        if (plannedMinutes(rows) + minutesFor(workspace, meeting, referral) <= meeting.maximumMinutes)
            return joinAgenda(workspace, write, meeting, referral);
        first = first ? first : &meeting;
    }
    return first && overfull == Overfull::TakeAnyway ? joinAgenda(workspace, write, *first, referral) : Done{};
}

} // namespace marac::workflow
