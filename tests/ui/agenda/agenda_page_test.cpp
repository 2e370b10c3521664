// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_page.h"

#include "core/workflow/agenda_overload_steps.h"
#include "core/workflow/agenda_rule_steps.h"
#include "tests/ui/agenda/small_area.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/scripted_prompt.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QSpinBox>
#include <QTabWidget>

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::ui;
using namespace marac::ui::test;

TEST_CASE("a coordinator makes a meeting, builds it, moves a case and takes the best order, all by keyboard", "[ui][agenda]")
{
    SmallArea area(6);
    ScriptedPrompt prompt;
    AgendaPage page(area.workspace(), prompt);
    Heard heard(page);
    page.show();
    CHECK(saysSomewhere(page, "No meeting yet."));
    REQUIRE(shortcut(page, "Ctrl+N"));
    auto* date = spoken<QLineEdit>(page, "Date of the meeting");
    REQUIRE(date);
    type(*date, QStringLiteral("26 nov"));
    pressKey(*date, Qt::Key_Return);
    const meeting::Meeting* meeting = area.book().meetingOn(*Date::fromYmd(2026, 11, 26));
    REQUIRE(meeting);
    const auto id = meeting->id;
    CHECK(meeting->start == TimeOfDay(9 * 60 + 30));
    CHECK(saysSomewhere(page, "6 accepted cases wait for a meeting."));

    REQUIRE(shortcut(page, "Ctrl+B"));
    const auto built = area.initialsInOrder(id);
    REQUIRE(built.size() == 6);
    auto* order = spoken<TableView>(page, "Running order");
    REQUIRE(order);
    const auto items = area.book().agendaOf(id);
    // The first case without children goes among those with children, from where the best order takes it back.
    order->chooseId(QString::fromStdString(items[2].id.text()));
    pressKey(*order, Qt::Key_Up, Qt::AltModifier);
    CHECK(area.book().agendaOf(id)[1].id == items[2].id);
    CHECK(order->currentId() == QString::fromStdString(items[2].id.text()));
    const auto moved = area.initialsInOrder(id);

    REQUIRE(shortcut(page, "Ctrl+Shift+B"));
    CHECK(waitFor([&] { return page.context().contains(QStringLiteral("no order has less waiting")); }));
    const auto view = workflow::agendaView(area.workspace(), id);
    CHECK(view.isProvenBest());
    CHECK(heard.lastTone == Tone::Ok);

    REQUIRE(area.workspace().undoLast().has_value());
    CHECK(area.initialsInOrder(id) == moved);
    REQUIRE(area.workspace().undoLast().has_value());
    page.refresh();
    CHECK(area.initialsInOrder(id) == built);
}

TEST_CASE("a meeting without a real day is not made and keeps what was typed", "[ui][agenda]")
{
    SmallArea area(0);
    ScriptedPrompt prompt;
    AgendaPage page(area.workspace(), prompt);
    page.show();
    REQUIRE(shortcut(page, "Ctrl+N"));
    auto* date = spoken<QLineEdit>(page, "Date of the meeting");
    type(*date, QStringLiteral("31 feb"));
    CHECK(press(page, "Create meeting"));
    CHECK(area.book().meetings().empty());
    CHECK(date->text() == QStringLiteral("31 feb"));
    CHECK(saysSomewhere(page, "A day is needed"));
    pressKey(*date, Qt::Key_Escape);
    CHECK_FALSE(date->isVisibleTo(&page));
}

TEST_CASE("a second regular meeting on one day is refused in the form, which stays", "[ui][agenda]")
{
    SmallArea area(0);
    ScriptedPrompt prompt;
    area.aBuiltMeeting();
    AgendaPage page(area.workspace(), prompt);
    page.show();
    REQUIRE(shortcut(page, "Ctrl+N"));
    auto* date = spoken<QLineEdit>(page, "Date of the meeting");
    type(*date, QStringLiteral("26 nov"));
    CHECK(press(page, "Create meeting"));
    CHECK(area.book().meetings().size() == 1);
    CHECK(date->isVisibleTo(&page));
    CHECK(saysSomewhere(page, "There is a meeting on this day already"));
    CHECK(saysSomewhere(page, "No accepted case waits"));
}

TEST_CASE("a break stands after the chosen line and a wrong length adds none", "[ui][agenda]")
{
    SmallArea area(4);
    ScriptedPrompt prompt;
    const auto meeting = area.aBuiltMeeting();
    AgendaPage page(area.workspace(), prompt);
    Heard heard(page);
    page.show();
    auto* order = spoken<TableView>(page, "Running order");
    order->setCurrentIndex(order->model()->index(1, 0));
    prompt.texts = {QStringLiteral("ten"), QStringLiteral("15")};
    REQUIRE(shortcut(page, "Ctrl+Shift+K"));
    CHECK(heard.lastTone == Tone::Bad);
    CHECK(area.book().agendaOf(meeting).size() == 4);
    REQUIRE(shortcut(page, "Ctrl+Shift+K"));
    REQUIRE(area.book().agendaOf(meeting).size() == 5);
    CHECK(area.book().agendaOf(meeting)[2].kind == agenda::AgendaItem::Kind::Break);
    CHECK(area.book().agendaOf(meeting)[2].minutes == 15);
}

TEST_CASE("a case taken off waits again and comes back by undo", "[ui][agenda]")
{
    SmallArea area(3);
    ScriptedPrompt prompt;
    const auto meeting = area.aBuiltMeeting();
    const auto built = area.initialsInOrder(meeting);
    AgendaPage page(area.workspace(), prompt);
    Heard heard(page);
    page.show();
    auto* order = spoken<TableView>(page, "Running order");
    order->setCurrentIndex(order->model()->index(1, 0));
    pressKey(*order, Qt::Key_Delete);
    CHECK(area.initialsInOrder(meeting) == std::vector<std::string>{built[0], built[2]});
    CHECK(order->currentIndex().row() == 1);
    CHECK(heard.words.last().contains(QStringLiteral("waits for the next meeting")));
    REQUIRE(area.workspace().undoLast().has_value());
    CHECK(area.initialsInOrder(meeting) == built);
}

TEST_CASE("the minutes of a line are typed where they stand", "[ui][agenda]")
{
    SmallArea area(2);
    ScriptedPrompt prompt;
    const auto meeting = area.aBuiltMeeting();
    AgendaPage page(area.workspace(), prompt);
    page.show();
    auto* order = spoken<TableView>(page, "Running order");
    order->setCurrentIndex(order->model()->index(0, 0));
    pressKey(*order, Qt::Key_M);
    auto* minutes = spoken<QSpinBox>(page, "Minutes of this line");
    REQUIRE(minutes);
    minutes->setValue(20);
    pressKey(*minutes, Qt::Key_Return);
    CHECK(waitFor([&] { return area.book().agendaOf(meeting).front().minutes == 20; }));
}

TEST_CASE("what is half-typed about a case's rules and a new meeting is there again after a lock", "[ui][agenda][rule]")
{
    SmallArea area(2);
    ScriptedPrompt prompt;
    const auto meeting = area.aBuiltMeeting();
    {
        AgendaPage page(area.workspace(), prompt);
        page.show();
        type(*spoken<QLineEdit>(page, "Reason for the conflict"), QStringLiteral("cous"));
        type(*spoken<QLineEdit>(page, "Reason for the minutes"), QStringLiteral("interpr"));
        CHECK(press(page, "New meeting"));
        type(*spoken<QLineEdit>(page, "Venue"), QStringLiteral("Hall"));
    }
    AgendaPage again(area.workspace(), prompt);
    again.show();
    CHECK(spoken<QLineEdit>(again, "Reason for the conflict")->text() == QStringLiteral("cous"));
    CHECK(spoken<QLineEdit>(again, "Reason for the minutes")->text() == QStringLiteral("interpr"));
    CHECK(press(again, "New meeting"));
    CHECK(spoken<QLineEdit>(again, "Venue")->text() == QStringLiteral("Hall"));
    CHECK(area.book().conflicts().empty());
}

TEST_CASE("an agency with a conflict is found by a few letters, and is no longer needed for the case", "[ui][agenda]")
{
    SmallArea area(2);
    ScriptedPrompt prompt;
    const auto meeting = area.aBuiltMeeting();
    const auto housing = area.agency("hou");
    AgendaPage page(area.workspace(), prompt);
    page.show();
    spoken<QTabWidget>(page, "Rules of the agenda")->setCurrentIndex(1);
    auto* agency = spoken<QLineEdit>(page, "Agency with a conflict");
    REQUIRE(agency);
    type(*agency, QStringLiteral("xyz"));
    CHECK(press(page, "Declare conflict"));
    CHECK(agency->text() == QStringLiteral("xyz"));
    CHECK(area.book().conflicts().empty());
    agency->clear();
    type(*agency, QStringLiteral("hou"));
    type(*spoken<QLineEdit>(page, "Reason for the conflict"), QStringLiteral("cousin"));
    CHECK(press(page, "Declare conflict"));
    REQUIRE(area.book().conflicts().size() == 1);
    const auto first = area.book().agendaOf(meeting).front();
    CHECK(area.book().conflicts().front().agency == housing);
    CHECK(area.book().conflicts().front().referral == first.referral);
    const auto needed = workflow::agendaView(area.workspace(), meeting).timetable.items.front().agencies;
    CHECK(std::find(needed.begin(), needed.end(), housing) == needed.end());
    CHECK(saysSomewhere(page, "cousin"));
    CHECK(press(page, "Withdraw the conflict of Council housing"));
    CHECK(waitFor([&] { return area.book().conflicts().empty(); }));
}

TEST_CASE("an agenda longer than the room is held says what can be done", "[ui][agenda]")
{
    SmallArea area(21);
    ScriptedPrompt prompt;
    area.aBuiltMeeting();
    AgendaPage page(area.workspace(), prompt);
    page.show();
    CHECK(saysSomewhere(page, "21 cases × 12 = 4 h 12: 12 min over the 4 h 00 that the room is held."));
    CHECK(press(page, "Defer"));
    CHECK(saysSomewhere(page, "Defer M26"));
    CHECK(saysSomewhere(page, "days) with a reason: it frees 12 min."));
    auto* reason = spoken<QLineEdit>(page, "Reason that the cases carry on");
    REQUIRE(reason);
    reason->clear();
    type(*reason, QStringLiteral("Idva is still in contact"));
    CHECK(press(page, "Do it"));
    CHECK(area.book().departures().size() == 1);
    CHECK(area.book().departures().front().reason == "Idva is still in contact");
    CHECK_FALSE(saysSomewhere(page, "that the room is held"));
}

TEST_CASE("a second meeting and an emergency meeting take two presses each and can be taken back", "[ui][agenda]")
{
    SmallArea area(21);
    ScriptedPrompt prompt;
    const auto meeting = area.aBuiltMeeting();
    AgendaPage page(area.workspace(), prompt);
    page.show();
    CHECK(press(page, "Emergency meeting"));
    CHECK(press(page, "Do it"));
    REQUIRE(area.book().meetings().size() == 2);
    CHECK(area.book().meetings().front().kind == meeting::Kind::Emergency);
    REQUIRE(area.workspace().undoLast().has_value());
    page.refresh();
    CHECK(area.book().agendaOf(meeting).size() == 21);
    CHECK(press(page, "Second meeting"));
    CHECK(press(page, "Do it"));
    REQUIRE(area.book().meetings().size() == 2);
    CHECK(area.book().meetings().back().date == *Date::fromYmd(2026, 11, 27));
    CHECK(area.book().agendaOf(meeting).size() == 20);
}

TEST_CASE("the cost of moving the chosen line stands below the order before it is moved", "[ui][agenda]")
{
    SmallArea area(6);
    ScriptedPrompt prompt;
    const auto meeting = area.aBuiltMeeting();
    AgendaPage page(area.workspace(), prompt);
    page.show();
    auto* order = spoken<TableView>(page, "Running order");
    order->setCurrentIndex(order->model()->index(2, 0)); // the first without children
    const auto view = workflow::agendaView(area.workspace(), meeting);
    const auto prospect = workflow::prospectOf(view, view.lines[2].item.id, 2);
    REQUIRE(prospect);
    CHECK(saysSomewhere(page, "Alt ↑ At line 2"));
    CHECK(saysSomewhere(page, "belongs among the cases with children but would come after one without."));
    CHECK(order->accessibleDescription().contains(QStringLiteral("Alt ↓ At line 4")));
    pressKey(*order, Qt::Key_Up, Qt::AltModifier);
    CHECK(workflow::agendaView(area.workspace(), meeting).timetable.waitingMinutes == prospect->waitingThen);
    CHECK(saysSomewhere(page, "This order breaks a rule:"));
}

TEST_CASE("the line of totals says what waiting is, would be as received, and could be at least", "[ui][agenda]")
{
    SmallArea area(9);
    ScriptedPrompt prompt;
    const auto meeting = area.aBuiltMeeting();
    AgendaPage page(area.workspace(), prompt);
    page.show();
    CHECK(saysSomewhere(page, "Waiting "));
    CHECK(saysSomewhere(page, "as received "));
    CHECK(waitFor([&] { return saysSomewhere(page, "(proven)"); }));
    CHECK(workflow::agendaView(area.workspace(), meeting).asReceived > 0);
}

TEST_CASE("a square of the grid goes from needed to not needed to what research says, by key", "[ui][agenda]")
{
    SmallArea area(3);
    ScriptedPrompt prompt;
    area.aBuiltMeeting();
    const auto education = area.agency("edu");
    AgendaPage page(area.workspace(), prompt);
    page.show();
    auto* order = spoken<TableView>(page, "Running order");
    order->setCurrentIndex(order->model()->index(1, 0));
    auto* agencies = spoken<TableView>(page, "Agencies and when they are needed");
    REQUIRE(agencies);
    const auto press = [&] {
        agencies->chooseId(QString::fromStdString(education.text()));
        pressKey(*agencies, Qt::Key_N);
        QApplication::processEvents();
    };
    press();
    REQUIRE(area.book().needDecisions().size() == 1);
    CHECK(area.book().needDecisions().front().need == agenda::Need::Needed);
    CHECK(area.book().needDecisions().front().agency == education);
    press();
    CHECK(area.book().needDecisions().front().need == agenda::Need::NotNeeded);
    press();
    CHECK(area.book().needDecisions().empty());
}

TEST_CASE("a case is kept at its place by P, within times and with its own minutes, and says so", "[ui][agenda]")
{
    SmallArea area(4);
    ScriptedPrompt prompt;
    const auto meeting = area.aBuiltMeeting();
    AgendaPage page(area.workspace(), prompt);
    Heard heard(page);
    page.show();
    auto* order = spoken<TableView>(page, "Running order");
    order->setCurrentIndex(order->model()->index(1, 0));
    pressKey(*order, Qt::Key_P);
    CHECK(area.book().agendaOf(meeting)[1].pinnedAt == 2);
    CHECK(press(page, "Let case 2 move"));
    CHECK_FALSE(area.book().agendaOf(meeting)[1].pinnedAt);
    type(*spoken<QLineEdit>(page, "Heard from"), QStringLiteral("9:30"));
    CHECK(press(page, "Keep times"));
    CHECK(heard.lastTone == Tone::Bad);
    type(*spoken<QLineEdit>(page, "Heard until"), QStringLiteral("10:00"));
    CHECK(press(page, "Keep times"));
    REQUIRE(area.book().agendaOf(meeting)[1].window);
    CHECK(area.book().agendaOf(meeting)[1].window->until.text() == "10:00");
    spoken<QSpinBox>(page, "Minutes of this case")->setValue(18);
    type(*spoken<QLineEdit>(page, "Reason for the minutes"), QStringLiteral("interpreter"));
    CHECK(press(page, "Keep minutes"));
    CHECK(area.book().agendaOf(meeting)[1].minutes == 18);
    CHECK(saysSomewhere(page, "18 min by hand: interpreter."));
    CHECK(press(page, "Work out"));
    CHECK(area.book().agendaOf(meeting)[1].minutes == 12);
}

TEST_CASE("a case that was deferred says so beside its name", "[ui][agenda]")
{
    SmallArea area(3);
    ScriptedPrompt prompt;
    const auto meeting = area.aBuiltMeeting();
    const auto one = area.book().agendaOf(meeting)[1].referral;
    REQUIRE(workflow::deferCases(area.workspace(), meeting, {one}, "Health was not ready").has_value());
    workflow::NewMeeting wanted;
    wanted.date = *Date::fromYmd(2026, 12, 10);
    const auto next = workflow::createMeeting(area.workspace(), wanted);
    REQUIRE(next.has_value());
    REQUIRE(workflow::buildAgenda(area.workspace(), *next).has_value());
    AgendaPage page(area.workspace(), prompt);
    page.showItem(QString::fromStdString(next->text()));
    page.show();
    CHECK(saysSomewhere(page, "Health was not ready"));
    auto* order = spoken<TableView>(page, "Running order");
    CHECK(order->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Here again: deferred from")));
}

TEST_CASE("everything on the agenda page that takes the keyboard has a name", "[ui][agenda][a11y]")
{
    SmallArea area(3);
    ScriptedPrompt prompt;
    area.aBuiltMeeting();
    AgendaPage page(area.workspace(), prompt);
    page.show();
    CHECK(unnamedWidgets(page).join(QStringLiteral(", ")).toStdString() == std::string());
    CHECK(page.keys().size() >= 7);
}
