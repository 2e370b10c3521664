// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_words.h"

#include "ui/support/date_words.h"
#include "ui/support/say.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac::ui {

namespace {

using agenda::AgendaItem;
using workflow::AgendaLine;
using workflow::AgendaView;

struct AgendaWords {
    Q_DECLARE_TR_FUNCTIONS(AgendaWords)
};

/// The minutes of every case where all have the same; nothing where they differ.
std::optional<int> commonMinutes(const AgendaView& view)
{
    std::optional<int> common;
    for (const AgendaLine& line : view.lines) {
        if (line.item.kind != AgendaItem::Kind::Case)
            continue;
        if (common && *common != line.item.minutes)
            return std::nullopt;
        common = line.item.minutes;
    }
    return common;
}

int plannedMinutes(const AgendaView& view)
{
    int minutes = 0;
    for (const AgendaLine& line : view.lines)
        minutes += line.item.minutes;
    return minutes;
}

int minutesToSave(const AgendaView& view)
{
    return std::max(0, view.timetable.waitingMinutes - static_cast<int>(view.bound));
}

QString orderWords(const AgendaView& view)
{
    if (view.isProvenBest())
        return AgendaWords::tr("no order has less waiting");
    const QString saved = durationWords(minutesToSave(view));
    return view.isBoundProven ? AgendaWords::tr("the best order saves %1 of waiting").arg(saved) : AgendaWords::tr("the best order may save up to %1 of waiting").arg(saved);
}

} // namespace

QString casesWords(int cases)
{
    return cases == 1 ? AgendaWords::tr("1 case") : AgendaWords::tr("%n cases", nullptr, cases);
}

QString durationWords(int minutes)
{
    if (minutes < 60)
        return AgendaWords::tr("%1 min").arg(minutes);
    return AgendaWords::tr("%1 h %2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString meetingWords(const meeting::Meeting& meeting)
{
    const QString day = AgendaWords::tr("%1 · %2").arg(fullDay(meeting.date), timeWords(meeting.start));
    return meeting.kind == meeting::Kind::Emergency ? AgendaWords::tr("%1 · emergency").arg(day) : day;
}

int caseCount(const AgendaView& view)
{
    return static_cast<int>(std::count_if(view.lines.begin(), view.lines.end(), [](const AgendaLine& line) {
        return line.item.kind == AgendaItem::Kind::Case;
    }));
}

QString contextWords(const AgendaView& view)
{
    if (!view.meeting)
        return AgendaWords::tr("no meeting yet");
    if (view.lines.empty())
        return AgendaWords::tr("%1 · no cases yet").arg(longDay(view.meeting->date));
    const QString cases = casesWords(caseCount(view));
    return AgendaWords::tr("%1 · %2–%3 · %4").arg(cases, timeWords(view.meeting->start), timeWords(view.timetable.end), orderWords(view));
}

QString waitingWords(const AgendaView& view)
{
    const QString total = durationWords(view.timetable.waitingMinutes);
    if (view.timetable.waitingMinutes == 0)
        return AgendaWords::tr("Nobody sits through a case that is not theirs.");
    if (view.isProvenBest())
        return AgendaWords::tr("%1 of waiting for all agencies together. No order of these cases has less.").arg(total);
    const QString least = durationWords(static_cast<int>(view.bound));
    if (view.isBoundProven)
        return AgendaWords::tr("%1 of waiting for all agencies together. The best order has %2.").arg(total, least);
    return AgendaWords::tr("%1 of waiting for all agencies together. No order can have less than %2; whether one comes that low is not proven.").arg(total, least);
}

QString overloadWords(const AgendaView& view)
{
    if (!view.meeting || !view.minutesOver)
        return {};
    const int cases = caseCount(view);
    const auto each = commonMinutes(view);
    const QString plan = each && *each * cases == plannedMinutes(view)
        ? AgendaWords::tr("%1 × %2 = %3").arg(casesWords(cases)).arg(*each).arg(durationWords(plannedMinutes(view)))
        : AgendaWords::tr("%1 and breaks take %2").arg(casesWords(cases), durationWords(plannedMinutes(view)));
    return AgendaWords::tr("%1: %2 over the %3 that the room is held.")
        .arg(plan, durationWords(*view.minutesOver), durationWords(view.meeting->maximumMinutes));
}

} // namespace marac::ui
