// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/agenda_rule_steps.h"
#include "tests/ui/meeting/a_room.h"
#include "tests/ui/support/find.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::ui;
using namespace marac::ui::test;

namespace {

/// The meeting is open and its first case is being heard.
void begin(ARoom& room)
{
    room.press(Qt::Key_F3);
    room.enter("hou");
    room.press(Qt::Key_PageDown, Qt::ControlModifier);
    room.press(Qt::Key_PageDown, Qt::ControlModifier);
}

QLineEdit& entry(ARoom& room)
{
    auto* field = spoken<QLineEdit>(room.window(), "Entry");
    REQUIRE(field != nullptr);
    return *field;
}

/// Controls that can be seen and reached but not spoken.
QString unnamedAndShown(QWidget& root)
{
    QStringList unnamed;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        const bool isPart = widget->objectName().startsWith(QLatin1String("qt_")) || widget->focusProxy();
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !isPart && spokenName(*widget).isEmpty())
            unnamed.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    return unnamed.join(QLatin1Char(' '));
}

workflow::CaseBook::Hearing hearing(ARoom& room, int number)
{
    const auto at = room.caseAt(number);
    return room.book().hearing(at.meeting, at.referral);
}

} // namespace

TEST_CASE("an action that rests on the victim is kept in the line until the chair says so", "[meeting][rule]")
{
    ARoom room;
    begin(room);
    room.enter("hou: victim to call the housing office, fri");
    CHECK(hearing(room, 1).actions.empty());
    CHECK(entry(room).text() == QStringLiteral("hou: victim to call the housing office, fri"));
    room.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(hearing(room, 1).actions.size() == 1);
    CHECK(hearing(room, 1).actions.front().burden == action_plan::Action::Burden::OnVictimChairAgreed);
    CHECK(entry(room).text().isEmpty());
}

TEST_CASE("what is not understood stays in the line", "[meeting]")
{
    ARoom room;
    begin(room);
    room.enter("change the locks on Friday");
    CHECK(hearing(room, 1).actions.empty());
    CHECK(entry(room).text() == QStringLiteral("change the locks on Friday"));
    CHECK(entry(room).accessibleDescription().contains(QStringLiteral("Which agency")));
}

TEST_CASE("the mark of one action is not the next one's", "[meeting][rule]")
{
    ARoom room;
    begin(room);
    room.enter("pro: @him home visit and a warning letter, 2w");
    room.enter("hou: change the front and back locks, fri");
    REQUIRE(hearing(room, 1).actions.size() == 2);
    CHECK(hearing(room, 1).actions[0].target == minutes::Subject::PersonCausingHarm);
    CHECK(hearing(room, 1).actions[1].target == minutes::Subject::Victim);
}

TEST_CASE("Ctrl Z in an empty line takes the last entry back", "[meeting][undo]")
{
    ARoom room;
    begin(room);
    room.enter("hou: change the front and back locks, fri");
    REQUIRE(hearing(room, 1).actions.size() == 1);
    room.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(hearing(room, 1).actions.empty());
}

TEST_CASE("what is half-typed on one case waits there for it", "[meeting]")
{
    ARoom room;
    begin(room);
    type(entry(room), QStringLiteral("hou: change the lo"));
    room.press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(entry(room).text().isEmpty());
    auto* order = spoken<QAbstractItemView>(room.window(), "Running order");
    REQUIRE(order != nullptr);
    room.press(Qt::Key_O, Qt::ControlModifier);
    order->setCurrentIndex(order->model()->index(0, 0));
    room.press(Qt::Key_Return);
    QApplication::processEvents();
    CHECK(entry(room).text() == QStringLiteral("hou: change the lo"));
}

TEST_CASE("a private note half-typed comes back as a private note, also after a lock", "[meeting][rule]")
{
    ARoom room;
    begin(room);
    type(entry(room), QStringLiteral("note: she doubts the offi"));
    REQUIRE(room.page().isVisible());
    REQUIRE(waitFor([&] { return !room.workspace().draftPlaces("meeting/").empty(); }));
    MeetingPage again(room.workspace(), room.prompt);
    again.refresh();
    auto* line = spoken<QLineEdit>(again, "Entry");
    REQUIRE(line != nullptr);
    CHECK(line->text().trimmed() == QStringLiteral("she doubts the offi"));
    CHECK(spoken<QAbstractButton>(again, "Kind of entry: Note") != nullptr);
    type(*line, QStringLiteral("cer"));
    pressKey(*line, Qt::Key_Return);
    CHECK(hearing(room, 1).actions.empty());
    CHECK(hearing(room, 1).information.empty());
    CHECK(room.workspace().draftPlaces("meeting/").empty());
}

TEST_CASE("what is not to be minuted stays so while it is half-typed and the meeting goes elsewhere", "[meeting][rule]")
{
    ARoom room;
    begin(room);
    type(entry(room), QStringLiteral("risk: he reads her messa"));
    room.press(Qt::Key_D, Qt::ControlModifier);
    room.press(Qt::Key_PageDown, Qt::ControlModifier);
    REQUIRE(entry(room).text().isEmpty());
    room.press(Qt::Key_O, Qt::ControlModifier);
    auto* order = spoken<QAbstractItemView>(room.window(), "Running order");
    order->setCurrentIndex(order->model()->index(0, 0));
    room.press(Qt::Key_Return);
    QApplication::processEvents();
    CHECK(entry(room).text().trimmed() == QStringLiteral("he reads her messa"));
    CHECK(spoken<QAbstractButton>(room.window(), "Do not minute: chosen") != nullptr);
}

TEST_CASE("who told the victim typed but not entered is kept when the meeting moves on", "[meeting]")
{
    ARoom room;
    begin(room);
    room.press(Qt::Key_F4);
    auto* who = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(who != nullptr);
    type(*who, QStringLiteral("Idva, by phone"));
    room.press(Qt::Key_PageDown, Qt::ControlModifier);
    REQUIRE(hearing(room, 1).outcome);
    CHECK(hearing(room, 1).outcome->whoTells == "Idva, by phone");
    CHECK_FALSE((hearing(room, 2).outcome && !hearing(room, 2).outcome->whoTells.empty()));
}

TEST_CASE("a risk that is not to be minuted is kept so, and only it", "[meeting][rule]")
{
    ARoom room;
    begin(room);
    room.press(Qt::Key_T, Qt::ControlModifier);
    room.press(Qt::Key_T, Qt::ControlModifier);
    room.press(Qt::Key_D, Qt::ControlModifier);
    room.enter("his brother works for the council");
    room.enter("he has a key");
    REQUIRE(hearing(room, 1).risks.size() == 2);
    CHECK(hearing(room, 1).risks[0].minuting == minutes::Minuting::DoNotMinute);
    CHECK(hearing(room, 1).risks[1].minuting == minutes::Minuting::Minute);
}

TEST_CASE("pausing stops the case's clock and resuming goes on from there", "[meeting][pace]")
{
    ARoom room;
    begin(room);
    room.clock.advance(120);
    room.press(Qt::Key_F5);
    room.clock.advance(600);
    room.press(Qt::Key_F5);
    CHECK(workflow::paceOf(room.workspace(), room.meeting()).secondsLeft == 600);
    room.press(Qt::Key_F6);
    CHECK(workflow::paceOf(room.workspace(), room.meeting()).secondsLeft == 720);
}

TEST_CASE("a parked case stands last and the next one can begin", "[meeting][pace]")
{
    ARoom room;
    begin(room);
    const auto parked = room.caseAt(1);
    room.press(Qt::Key_F7);
    CHECK(room.caseAt(6).referral == parked.referral);
    CHECK_FALSE(workflow::sessionOf(room.workspace(), room.meeting()).current);
    room.press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(workflow::sessionOf(room.workspace(), room.meeting()).current);
}

TEST_CASE("closing early asks first, and going on is the way back", "[meeting]")
{
    ARoom room;
    begin(room);
    room.press(Qt::Key_F10);
    CHECK(room.book().meeting(room.meeting())->stage == meeting::Stage::InSession);
    REQUIRE(room.prompt.asked.size() == 1);
    room.prompt.answers.push_back(0);
    room.press(Qt::Key_F10);
    CHECK(room.book().meeting(room.meeting())->stage == meeting::Stage::Closed);
}

TEST_CASE("an apology is entered with Ctrl Enter", "[meeting][register]")
{
    ARoom room;
    room.press(Qt::Key_F3);
    type(*QApplication::focusWidget(), QStringLiteral("men"));
    room.press(Qt::Key_Return, Qt::ControlModifier);
    const auto entries = room.book().attendanceOf(room.meeting());
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().isApology);
    CHECK_FALSE(entries.front().isPresent());
}

TEST_CASE("an agency without a known representative asks who it is and keeps the letters", "[meeting][register]")
{
    ARoom room;
    room.press(Qt::Key_F3);
    room.enter("ref");
    CHECK(room.book().attendanceOf(room.meeting()).empty());
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field != nullptr);
    CHECK(field->text() == QStringLiteral("ref"));
    room.enter(": A. Kaur");
    REQUIRE(room.book().attendanceOf(room.meeting()).size() == 1);
    CHECK(room.book().attendanceOf(room.meeting()).front().name == "A. Kaur");
}

TEST_CASE("the safe way to reach the victim stands beside the number", "[meeting][rule]")
{
    ARoom room;
    begin(room);
    bool isShown = false;
    for (const Chip* chip : room.window().findChildren<Chip*>())
        isShown = isShown || (chip->isVisible() && chip->text().contains(QStringLiteral("07700 900431")) && chip->text().contains(QStringLiteral("after 10:00")));
    CHECK(isShown);
}

TEST_CASE("without a meeting the page says what to do next", "[meeting][empty]")
{
    ARoom room(ARoom::Agenda::Empty);
    bool isSaid = false;
    for (const Label* label : room.window().findChildren<Label*>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(QStringLiteral("No meeting is planned")));
    CHECK(isSaid);
}

TEST_CASE("every control of the room has a spoken name", "[meeting][a11y]")
{
    ARoom room;
    CHECK(unnamedAndShown(room.page()).toStdString() == std::string());
    begin(room);
    room.enter("hou: change the front and back locks, fri");
    CHECK(unnamedAndShown(room.page()).toStdString() == std::string());
    CHECK(room.page().keys().size() > 20);
}

TEST_CASE("somebody who is late is typed in, a new order is proposed, taken as one step and undone", "[meeting][rule]")
{
    ARoom room;
    begin(room);
    const auto before = room.book().agendaOf(room.meeting());
    // Housing is needed for the fourth case only, and will not be here before the last has begun.
    for (const auto& item : before) {
        if (item.isCase())
            REQUIRE(workflow::setNeed(room.workspace(), item.referral, room.agency("Probation"), agenda::Need::NotNeeded).has_value());
    }
    const auto third = room.caseAt(3).referral;
    REQUIRE(workflow::setNeed(room.workspace(), third, room.agency("Probation"), agenda::Need::Needed).has_value());
    auto* hours = spoken<QLineEdit>(room.window(), "Who is late or leaves early");
    REQUIRE(hours);
    type(*hours, QStringLiteral("nobody from 10:15"));
    pressKey(*hours, Qt::Key_Return);
    CHECK(room.book().staysOf(room.meeting()).empty());
    hours->clear();
    type(*hours, QStringLiteral("probation from 10:15"));
    pressKey(*hours, Qt::Key_Return);
    REQUIRE(room.book().staysOf(room.meeting()).size() == 1);
    room.page().refresh();
    REQUIRE(waitFor([&] { return spoken<QAbstractButton>(room.window(), "Why the cases would move")->isVisible(); }));
    REQUIRE(press(room.window(), "Why the cases would move"));
    auto* reasons = spoken<QPlainTextEdit>(room.window(), "Why each case would move");
    REQUIRE(reasons);
    CHECK(reasons->isVisible());
    CHECK(reasons->toPlainText().contains(QStringLiteral("as case")));
    REQUIRE(press(room.window(), "Take the new order"));
    const auto after = room.book().agendaOf(room.meeting());
    CHECK(after != before);
    CHECK(after[0].id == before[0].id);
    CHECK(after[1].id == before[1].id);
    REQUIRE(room.workspace().undoLast().has_value());
    CHECK(room.book().agendaOf(room.meeting()) == before);
}

TEST_CASE("a case is deferred at the gate with its reason, goes on the next agenda and says there why", "[meeting][rule]")
{
    ARoom room;
    workflow::NewMeeting wanted;
    wanted.date = *Date::fromYmd(2026, 12, 10);
    const auto next = workflow::createMeeting(room.workspace(), wanted);
    REQUIRE(next.has_value());
    begin(room);
    const auto one = room.caseAt(1);
    auto* kind = spoken<QComboBox>(room.window(), "Outcome of this case");
    REQUIRE(kind);
    auto* why = spoken<QLineEdit>(room.window(), "Why the case is deferred or transferred");
    REQUIRE(why);
    CHECK_FALSE(why->isVisible());
    kind->setCurrentIndex(1);
    Q_EMIT kind->activated(1);
    CHECK(why->isVisible());
    REQUIRE(hearing(room, 1).outcome);
    CHECK(hearing(room, 1).outcome->kind == minutes::Outcome::Kind::Deferred);
    type(*why, QStringLiteral("the school has not answered"));
    room.press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(room.book().hearing(one.meeting, one.referral).outcome->summary == "the school has not answered");
    CHECK(room.book().referral(one.referral)->stage == referral::Stage::Deferred);
    CHECK(kind->currentIndex() == 0);
    REQUIRE(workflow::parkItem(room.workspace(), *workflow::sessionOf(room.workspace(), room.meeting()).current).has_value());
    REQUIRE(workflow::closeMeeting(room.workspace(), room.meeting()).has_value());
    REQUIRE(workflow::buildAgenda(room.workspace(), *next).has_value());
    const auto view = workflow::agendaView(room.workspace(), *next);
    const auto again = std::find_if(view.lines.begin(), view.lines.end(), [&](const auto& line) { return line.item.referral == one.referral; });
    REQUIRE(again != view.lines.end());
    REQUIRE(again->carryOver);
    CHECK(again->carryOver->reason == "the school has not answered");
}
