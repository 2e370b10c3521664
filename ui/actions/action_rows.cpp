// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_rows.h"

#include "ui/support/date_words.h"
#include "ui/support/say.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <map>

namespace marac::ui {

using action_plan::Action;

namespace {

constexpr int kLongLate = 28;
constexpr int kSoon = 7;

QString words(const char* source, int count = -1)
{
    return QCoreApplication::translate("ActionRows", source, nullptr, count);
}

ActionRow rowOf(const workflow::Workspace& workspace, const workflow::ActionLine& line)
{
    ActionRow row;
    const people::Person* victim = line.referral ? workspace.book().person(line.referral->victim) : nullptr;
    row.id = fromUtf8(line.action->id.text());
    row.agency = line.agency ? fromUtf8(agency::shortName(*line.agency)) : words(QT_TRANSLATE_NOOP("ActionRows", "agency no longer listed"));
    row.text = fromUtf8(line.action->text);
    row.ref = line.referral ? fromUtf8(line.referral->ref) : QString();
    row.initials = victim ? fromUtf8(victim->initials()) : QString();
    row.due = line.action->due ? dayNear(*line.action->due, workspace.today()) : words(QT_TRANSLATE_NOOP("ActionRows", "no day"));
    row.status = ui::say(action_plan::wordsFor(line.action->status));
    row.statusTone = toneFor(line.action->status);
    row.daysLate = line.daysLate;
    row.isOpen = line.action->isOpen();
    return row;
}

/// What puts a row into its group: an order and a name.
using Group = std::pair<int, QString>;

Group ageOf(const workflow::ActionLine& line, const Date& today)
{
    if (!line.action->isOpen())
        return {6, words(QT_TRANSLATE_NOOP("ActionRows", "Finished"))};
    if (line.daysLate > kLongLate)
        return {1, words(QT_TRANSLATE_NOOP("ActionRows", "More than four weeks late"))};
    if (line.isLate)
        return {2, words(QT_TRANSLATE_NOOP("ActionRows", "Up to four weeks late"))};
    if (!line.action->due)
        return {5, words(QT_TRANSLATE_NOOP("ActionRows", "Without a day"))};
    if (today.daysUntil(*line.action->due) <= kSoon)
        return {3, words(QT_TRANSLATE_NOOP("ActionRows", "Due within a week"))};
    return {4, words(QT_TRANSLATE_NOOP("ActionRows", "Due later"))};
}

Group groupOf(const ActionRow& row, const workflow::ActionLine& line, Grouping grouping, const Date& today)
{
    switch (grouping) {
    case Grouping::ByAgency:
        return {0, row.agency};
    case Grouping::ByCase:
        return {0, row.initials.isEmpty() ? row.ref : QStringLiteral("%1 · %2").arg(row.ref, row.initials)};
    case Grouping::ByAge:
        return ageOf(line, today);
    }
    return {};
}

ActionRow headingOf(const QString& name, const std::vector<ActionRow>& rows)
{
    const auto late = std::count_if(rows.begin(), rows.end(), [](const ActionRow& row) { return row.daysLate > 0; });
    const auto all = static_cast<int>(rows.size());
    const QString counts = late > 0 ? words(QT_TRANSLATE_N_NOOP("ActionRows", "%n action(s), %1 late"), all).arg(late)
                                    : words(QT_TRANSLATE_N_NOOP("ActionRows", "%n action(s)"), all);
    ActionRow heading;
    heading.heading = name;
    heading.text = counts;
    return heading;
}

} // namespace

Tone toneFor(Action::Status status)
{
    switch (status) {
    case Action::Status::Proposed:
    case Action::Status::Agreed:
    case Action::Status::Withdrawn:
        return Tone::Neutral;
    case Action::Status::InProgress:
        return Tone::Accent;
    case Action::Status::Done:
        return Tone::Ok;
    case Action::Status::NotPossible:
        return Tone::Warn;
    case Action::Status::NotDone:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

std::vector<ActionRow> actionRows(const workflow::Workspace& workspace, workflow::ActionFilter filter, Grouping grouping)
{
    std::map<Group, std::vector<ActionRow>> groups;
    for (const workflow::ActionLine& line : workflow::actionLines(workspace, filter)) {
        ActionRow row = rowOf(workspace, line);
        const Group group = groupOf(row, line, grouping, workspace.today());
        groups[group].push_back(std::move(row));
    }
    std::vector<ActionRow> rows;
    for (auto& [group, members] : groups) {
        rows.push_back(headingOf(group.second, members));
        std::move(members.begin(), members.end(), std::back_inserter(rows));
    }
    return rows;
}

} // namespace marac::ui
