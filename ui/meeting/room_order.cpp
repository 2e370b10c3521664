// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/room_order.h"

#include "core/agenda/timetable.h"
#include "core/workflow/agenda_plan.h"
#include "core/workflow/meet_again.h"
#include "core/workflow/repeats.h"
#include "ui/support/date_words.h"
#include "ui/support/say.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace marac::ui {

using agenda::AgendaItem;

namespace {

QString words(const char* text, int count = -1)
{
    return QCoreApplication::translate("RoomOrder", text, nullptr, count);
}

/// Numbers of today's other cases in which somebody of this one comes up.
QStringList linkedCases(const std::vector<workflow::Encounter>& encounters, const referral::Referral& referral)
{
    std::set<int> numbers;
    for (const workflow::Encounter& encounter : encounters) {
        if (encounter.here->id == referral.id)
            numbers.insert(encounter.otherNumber);
    }
    QStringList linked;
    for (const int number : numbers)
        linked += QString::number(number);
    return linked;
}

QString noteOf(const workflow::Workspace& workspace, const std::vector<workflow::Encounter>& encounters, const referral::Referral& referral)
{
    QStringList notes;
    if (referral.hasChildren())
        notes += words(QT_TRANSLATE_NOOP("RoomOrder", "children"));
    if (workspace.repeats().isRepeat(referral))
        notes += words(QT_TRANSLATE_NOOP("RoomOrder", "repeat"));
    if (const QStringList linked = linkedCases(encounters, referral); !linked.isEmpty())
        notes += words(QT_TRANSLATE_NOOP("RoomOrder", "↔ %1")).arg(linked.join(QStringLiteral(", ")));
    return notes.join(QStringLiteral(" · "));
}

OrderRow rowOf(const workflow::Workspace& workspace, const std::vector<workflow::Encounter>& encounters, const std::vector<AgendaItem>& items,
               const AgendaItem& item)
{
    OrderRow row;
    row.id = fromUtf8(item.id.text());
    row.number = caseNumberOf(items, item.id);
    const referral::Referral* referral = workspace.book().referral(item.referral);
    if (item.kind == AgendaItem::Kind::Break || !referral) {
        row.kind = OrderRow::Kind::Break;
        row.name = words(QT_TRANSLATE_NOOP("RoomOrder", "Break"));
        row.note = words(QT_TRANSLATE_N_NOOP("RoomOrder", "%n minutes"), item.minutes);
        return row;
    }
    const people::Person* victim = workspace.book().person(referral->victim);
    row.name = victim ? fromUtf8(victim->initials()) : fromUtf8(referral->ref);
    row.note = noteOf(workspace, encounters, *referral);
    return row;
}

/// When the rest begins: after what is left of the current item, and never before the plan where nothing has begun.
Instant restBegins(const workflow::Workspace& workspace, const meeting::Meeting& meeting, const meeting::Session& session)
{
    const Instant now = workspace.clock().now();
    if (!session.isRunning())
        return workspace.clock().instantOf(meeting.date, meeting.start);
    if (!session.current)
        return now;
    return now.plusSeconds(std::max<std::int64_t>(0, workflow::paceOf(workspace, meeting.id).secondsLeft));
}

} // namespace

int caseNumberOf(const std::vector<AgendaItem>& items, const Id<AgendaItem>& wanted)
{
    int number = 0;
    for (const AgendaItem& item : items) {
        number += item.kind == AgendaItem::Kind::Case ? 1 : 0;
        if (item.id == wanted)
            return item.kind == AgendaItem::Kind::Case ? number : 0;
    }
    return 0;
}

std::vector<OrderRow> orderRows(const workflow::Workspace& workspace, const Id<meeting::Meeting>& id)
{
    const meeting::Meeting* meeting = workspace.book().meeting(id);
    std::vector<OrderRow> rows;
    if (!meeting)
        return rows;
    const auto items = workspace.book().agendaOf(id);
    const meeting::Session session = workflow::sessionOf(workspace, id);
    Instant begins = restBegins(workspace, *meeting, session);
    const auto encounters = workflow::encountersAt(workspace, id);
    for (const AgendaItem& item : items) {
        OrderRow row = rowOf(workspace, encounters, items, item);
        if (session.isDone(item.id)) {
            row.state = OrderRow::State::Done;
            const auto ended = session.times.at(item.id).ended;
            row.time = ended ? timeWords(workspace.clock().timeOf(*ended)) : QString();
        } else if (session.current == item.id) {
            row.state = OrderRow::State::Now;
            row.time = words(QT_TRANSLATE_NOOP("RoomOrder", "now"));
        } else {
            row.time = timeWords(workspace.clock().timeOf(begins));
            begins = begins.plusSeconds(item.minutes * 60LL);
        }
        rows.push_back(row);
    }
    return rows;
}

QStringList mayLeaveAfter(const workflow::Workspace& workspace, const Id<meeting::Meeting>& id, const Id<AgendaItem>& item)
{
    const workflow::CaseBook& book = workspace.book();
    const meeting::Meeting* meeting = book.meeting(id);
    QStringList names;
    if (!meeting)
        return names;
    std::vector<agenda::TimetableItem> lines;
    for (const AgendaItem& line : book.agendaOf(id)) {
        const referral::Referral* referral = book.referral(line.referral);
        lines.push_back({line.id, line.minutes,
                         referral ? workflow::neededFor(workspace, *meeting, *referral) : std::vector<Id<agency::Agency>>{}});
    }
    if (!lines.empty() && lines.back().item == item)
        return names; // after the last case everybody goes
    for (const agenda::AgencyTimes& times : agenda::timetableOf(lines, meeting->start).agencies) {
        if (times.lastItem == item && book.agency(times.agency))
            names += fromUtf8(agency::shortName(*book.agency(times.agency)));
    }
    return names;
}

} // namespace marac::ui
