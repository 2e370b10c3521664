// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/room_case_panel.h"
#include "core/workflow/replan.h"
#include "ui/meeting/gate_panel.h"
#include "ui/meeting/meeting_page.h"
#include "ui/meeting/room_order.h"
#include "ui/meeting/teller.h"
#include "ui/support/prompt.h"

#include <algorithm>

// What the chair does with the meeting as a whole. What is said about one case is done by RoomCasePanel.
namespace marac::ui {

using agenda::AgendaItem;
using meeting::Session;

namespace {
constexpr int kMoreMinutes = 2;
} // namespace

/// While a case is heard, what was done is said at the entry line, where the eyes are; the window's bar would cover it. What
/// went wrong is said by the bar in any case.
void MeetingPage::passOn(const QString& words, Tone tone, Undoable undoable)
{
    if (isVisible() && tone != Tone::Bad && m_case->isVisible())
        m_case->acknowledge(words, tone);
    else
        say(words, tone, undoable);
}

void MeetingPage::openMeeting()
{
    if (m_teller->told(workflow::openMeeting(m_workspace, m_meeting), tr("The meeting is open.")))
        setFocus();
}

void MeetingPage::moveOn()
{
    m_gate->commit();
    const Session session = workflow::sessionOf(m_workspace, m_meeting);
    const auto items = m_workspace.book().agendaOf(m_meeting);
    const bool isAllDone = std::all_of(items.begin(), items.end(), [&](const AgendaItem& item) { return session.isDone(item.id); });
    if (isAllDone)
        return closeMeeting();
    m_lookedAt = {};
    const int ended = session.current ? caseNumberOf(items, *session.current) : 0;
    if (!m_teller->told(workflow::nextItem(m_workspace, m_meeting), ended > 0 ? tr("Case %1 is heard.").arg(ended) : tr("The next case is being heard.")))
        return;
    if (QWidget* field = firstFocus())
        field->setFocus();
}

void MeetingPage::closeMeeting()
{
    m_gate->commit();
    const Session session = workflow::sessionOf(m_workspace, m_meeting);
    int waiting = 0;
    for (const AgendaItem& item : m_workspace.book().agendaOf(m_meeting))
        waiting += item.kind == AgendaItem::Kind::Case && !session.isDone(item.id) ? 1 : 0;
    const bool isLast = session.current && waiting == 1;
    const QString words = waiting == 1 ? tr("1 case has not been heard. It will wait for the next meeting.")
                                       : tr("%n cases have not been heard to the end. They will wait for the next meeting.", nullptr, waiting);
    if (waiting > 0 && !isLast && m_prompt.ask({tr("Close the meeting"), words, {tr("Close the meeting"), tr("Go on")}}) != 0)
        return;
    m_lookedAt = {};
    if (session.current) {
        const auto ended = isLast ? workflow::endItem(m_workspace, *session.current) : workflow::parkItem(m_workspace, *session.current);
        if (!m_teller->told(ended, isLast ? tr("The last case is heard.") : tr("The case is parked.")))
            return;
    }
    m_teller->told(workflow::closeMeeting(m_workspace, m_meeting), tr("The meeting is closed."));
}

void MeetingPage::takeItem(const QString& itemId)
{
    m_gate->commit();
    const auto item = itemWith(Id<AgendaItem>(toUtf8(itemId)));
    if (!item)
        return;
    const Session session = workflow::sessionOf(m_workspace, m_meeting);
    const bool isToStart = session.isRunning() && !session.isDone(item->id) && session.current != item->id;
    m_lookedAt = {};
    if (isToStart) {
        if (session.current && !m_teller->told(workflow::endItem(m_workspace, *session.current), tr("The case before is heard.")))
            return;
        m_teller->told(workflow::startItem(m_workspace, item->id), tr("The case is being heard."));
    } else if (item->kind == AgendaItem::Kind::Case && session.current != item->id) {
        m_lookedAt = item->id;
        refresh();
    }
    if (QWidget* field = firstFocus())
        field->setFocus();
}

void MeetingPage::pause()
{
    m_teller->told(workflow::pauseMeeting(m_workspace, m_meeting), tr("The meeting pauses; the clock waits."));
}

void MeetingPage::moreTime()
{
    const Session session = workflow::sessionOf(m_workspace, m_meeting);
    if (session.current)
        m_teller->told(workflow::extendItem(m_workspace, *session.current, kMoreMinutes), tr("Two minutes more for this case."));
}

void MeetingPage::park()
{
    const Session session = workflow::sessionOf(m_workspace, m_meeting);
    if (session.current)
        m_teller->told(workflow::parkItem(m_workspace, *session.current), tr("The case is parked; it stands last in the running order."));
}

void MeetingPage::takeNewOrder(const std::vector<Id<AgendaItem>>& order)
{
    m_teller->told(workflow::acceptReplan(m_workspace, m_meeting, order), tr("The remaining cases stand in the new order."));
}

void MeetingPage::undo()
{
    const auto undone = m_workspace.undoLast();
    if (!undone)
        return say(ui::say(undone.error()), Tone::Bad);
    say(tr("Undone. Ctrl Shift Z does it again."));
    refresh();
}

} // namespace marac::ui
