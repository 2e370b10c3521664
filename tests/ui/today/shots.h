// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/main_window.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QPixmap>

namespace marac::ui::test {

/// Pictures of a page in the window, light and dark, into the folder that MARAC_SHOTS names; nothing without it.
inline void takeShots(MainWindow& window, const QString& name)
{
    const QString folder = qEnvironmentVariable("MARAC_SHOTS");
    if (folder.isEmpty())
        return;
    window.resize(1366, 768);
    window.setAreaName(QStringLiteral("Harbour Marac"));
    window.setSavedAt(QStringLiteral("10:42:07"));
    window.show();
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    for (const auto choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
        const Theme theme(application, choice);
        for (int i = 0; i < 20; ++i)
            QApplication::processEvents();
        const QString end = choice == ThemeChoice::Dark ? QStringLiteral("-dark") : QString();
        window.grab().save(QStringLiteral("%1/%2%3.png").arg(folder, name, end));
    }
}

} // namespace marac::ui::test
