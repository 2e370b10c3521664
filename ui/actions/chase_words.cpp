// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/chase_words.h"

#include "ui/support/date_words.h"
#include "ui/support/say.h"

#include <QCoreApplication>
#include <QStringList>

namespace marac::ui {

namespace {

QString chaseText(const char* source)
{
    return QCoreApplication::translate("Chase", source);
}

QString lineOf(const workflow::Workspace& workspace, const action_plan::Action& action)
{
    const referral::Referral* referral = workspace.book().referral(action.referral);
    const QString ref = referral ? fromUtf8(referral->ref) : QString();
    const int late = action.due->daysUntil(workspace.today());
    const QString text = fromUtf8(action.text);
    return late > 0 ? chaseText(QT_TRANSLATE_NOOP("Chase", "- %1, due %2, %3 late: %4")).arg(ref, fullDay(*action.due), daysCount(late), text)
                    : chaseText(QT_TRANSLATE_NOOP("Chase", "- %1, due %2: %3")).arg(ref, fullDay(*action.due), text);
}

void addPart(QStringList& lines, const QString& heading, const workflow::Workspace& workspace,
             const std::vector<const action_plan::Action*>& actions)
{
    if (actions.empty())
        return;
    lines << QString() << heading;
    for (const action_plan::Action* action : actions)
        lines << lineOf(workspace, *action);
}

} // namespace

QString chaseWords(const workflow::Workspace& workspace, const tracking::Chase& chase)
{
    const triage::Area& area = workspace.book().area();
    const agency::Agency* agency = workspace.book().agency(chase.agency);
    QStringList lines;
    lines << fromUtf8(area.marking) << QString();
    lines << chaseText(QT_TRANSLATE_NOOP("Chase", "Actions of %1 from the %2, on %3."))
                 .arg(agency ? fromUtf8(agency->name) : QString(), fromUtf8(area.name), fullDay(workspace.today()));
    addPart(lines, chaseText(QT_TRANSLATE_NOOP("Chase", "Late:")), workspace, chase.late);
    addPart(lines, chaseText(QT_TRANSLATE_NOOP("Chase", "Due within a week:")), workspace, chase.dueSoon);
    lines << QString()
          << chaseText(QT_TRANSLATE_NOOP("Chase", "Please answer each one: done, in progress, not possible because circumstances changed, or not done. "
                                              "For the last two, please say why."));
    return lines.join(QLatin1Char('\n'));
}

} // namespace marac::ui
