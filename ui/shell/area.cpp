// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/area.h"

#include <QCoreApplication>

namespace marac::ui {

namespace {

constexpr std::array kNames{
    QT_TRANSLATE_NOOP("Area", "Today"),   QT_TRANSLATE_NOOP("Area", "Referrals"), QT_TRANSLATE_NOOP("Area", "Agenda"),
    QT_TRANSLATE_NOOP("Area", "Research"), QT_TRANSLATE_NOOP("Area", "Meeting"),  QT_TRANSLATE_NOOP("Area", "Actions"),
    QT_TRANSLATE_NOOP("Area", "Insight"), QT_TRANSLATE_NOOP("Area", "Settings"),
};
static_assert(kNames.size() == kAreas.size());

} // namespace

QString areaWords(Area area)
{
    return QCoreApplication::translate("Area", kNames[static_cast<size_t>(area)]);
}

QString areaIcon(Area area)
{
    return QStringLiteral(":/icons/%1.svg").arg(QString::fromLatin1(kNames[static_cast<size_t>(area)]).toLower());
}

} // namespace marac::ui
