// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/hardening.h"
#include "app/platform/system_clock.h"
#include "app/window/front_door.h"

#include <QApplication>
#include <QTranslator>

int main(int argc, char** argv)
{
    // First, before any secret can be in memory.
    marac::platform::hardenProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Marac Desk"));
    QApplication::setDesktopFileName(QStringLiteral("org.maracdesk.MaracDesk"));
    QApplication::setApplicationVersion(QStringLiteral(MARAC_VERSION));

    // The English catalogue holds the plurals: "1 case", "2 cases".
    QTranslator english;
    if (english.load(QStringLiteral(":/i18n/marac_en.qm")))
        QApplication::installTranslator(&english);

    const marac::platform::SystemClock clock;
    marac::RandomIds ids;
    marac::window::FrontDoor door(application, clock, ids);
    return door.open() ? QApplication::exec() : 1;
}
