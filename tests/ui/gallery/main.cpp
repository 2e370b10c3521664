// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/gallery.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QPixmap>

using namespace marac;
using namespace marac::ui;

int main(int argc, char** argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption shot(QStringLiteral("shot"), QStringLiteral("Write pictures into FOLDER and end."), QStringLiteral("folder"));
    const QCommandLineOption dark(QStringLiteral("dark"), QStringLiteral("Dark theme."));
    const QCommandLineOption only(QStringLiteral("scene"), QStringLiteral("One scene."), QStringLiteral("name"));
    parser.addOptions({shot, dark, only});
    parser.addHelpOption();
    parser.process(application);
    Theme theme(application, parser.isSet(dark) ? ThemeChoice::Dark : ThemeChoice::Light);
    const FixedClock clock(*Date::fromYmd(2026, 11, 26), TimeOfDay(10 * 60 + 42));

    if (!parser.isSet(shot)) {
        const auto window = gallery::scene(parser.isSet(only) ? parser.value(only) : QStringLiteral("meeting"), clock);
        window->show();
        return QApplication::exec();
    }
    const QStringList names = parser.isSet(only) ? parser.values(only) : gallery::sceneNames();
    for (const QString& name : names) {
        const auto window = gallery::scene(name, clock);
        window->show();
        for (int i = 0; i < 20; ++i)
            QApplication::processEvents();
        window->grab().save(QStringLiteral("%1/%2%3.png").arg(parser.value(shot), name, parser.isSet(dark) ? QStringLiteral("-dark") : QString()));
    }
    return 0;
}
