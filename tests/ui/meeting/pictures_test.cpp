// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/meeting/a_room.h"
#include "tests/ui/support/find.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QLineEdit>

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::ui;
using namespace marac::ui::test;

namespace {

QString shotFolder()
{
    return QString::fromLocal8Bit(qgetenv("MARAC_SHOTS"));
}

void shoot(ARoom& room, const QString& name)
{
    for (int i = 0; i < 20; ++i)
        QApplication::processEvents();
    REQUIRE(room.window().grab().save(QStringLiteral("%1/%2.png").arg(shotFolder(), name)));
}

void hearBethan(ARoom& room)
{
    room.press(Qt::Key_PageDown, Qt::ControlModifier);
    room.press(Qt::Key_PageDown, Qt::ControlModifier);
    room.clock.advance(760);
    room.press(Qt::Key_PageDown, Qt::ControlModifier);
    room.press(Qt::Key_F2);
    room.enter("To stay in her home with the locks changed. Afraid of Friday hand-overs of the children. Does not want him told that she spoke to the school.");
    for (const char* said : {"info: pol: two calls in October, one with the children in the house", "info: idv: in touch since 9 November, answers texts only"})
        room.enter(said);
    room.press(Qt::Key_I, Qt::ControlModifier);
    room.press(Qt::Key_0, Qt::ControlModifier);
    for (const char* risk : {"risk: strangled in September; he has a key @victim", "risk: hand-over on Fridays at the flat @child",
                             "risk: threatened a housing officer on 3 November @staff"})
        room.enter(risk);
    room.press(Qt::Key_R, Qt::ControlModifier);
    for (const char* action : {"action: hou: change front and back locks; tell the Idva when done, fri",
                               "pol: urgent marker on the flat and her number; log reference to the coordinator, today",
                               "chi: @child supervised hand-over arranged before Friday; outcome to the school lead, fri",
                               "pro: @him home visit and a warning about the licence, 2w"})
        room.enter(action);
    room.clock.advance(430);
    room.page().refresh();
    type(*spoken<QLineEdit>(room.window(), "Entry"), QStringLiteral("hou: liaise with police about the locks, fri"));
}

} // namespace

TEST_CASE("the room is drawn for a designer to look at", "[meeting][pictures]")
{
    if (shotFolder().isEmpty())
        SKIP("MARAC_SHOTS names no folder");
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        Theme theme(*qobject_cast<QApplication*>(QApplication::instance()), choice);
        const QString tail = choice == ThemeChoice::Dark ? QStringLiteral("-dark") : QString();
        ARoom room;
        room.press(Qt::Key_F3);
        for (const char* letters : {"pol", "idv", "chi", "health v", "hou", "pro"})
            room.enter(letters);
        shoot(room, QStringLiteral("opening") + tail);
        room.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        hearBethan(room);
        shoot(room, QStringLiteral("room") + tail);
        room.prompt.answers.push_back(0);
        room.press(Qt::Key_F10);
        QTemporaryDir out;
        room.prompt.files.push_back(out.path());
        room.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        shoot(room, QStringLiteral("closing") + tail);
    }
}
