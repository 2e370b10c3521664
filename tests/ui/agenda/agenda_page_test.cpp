// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_page.h"

#include "core/workflow/agenda_steps.h"
#include "tests/ui/agenda/small_area.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/scripted_prompt.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QSpinBox>

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::ui;
using namespace marac::ui::test;

namespace {

bool saysSomewhere(QWidget& root, const char* words)
{
    for (const Label* label : root.findChildren<Label*>()) {
        if (label->isVisibleTo(&root) && label->text().contains(QString::fromUtf8(words)))
            return true;
    }
    return false;
}

} // namespace

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
    const auto view = workflow::agendaView(area.workspace(), id);
    CHECK(view.isProvenBest());
    CHECK(page.context().contains(QStringLiteral("no order has less waiting")));
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

TEST_CASE("an agency with a conflict is found by a few letters, and is no longer needed for the case", "[ui][agenda]")
{
    SmallArea area(2);
    ScriptedPrompt prompt;
    const auto meeting = area.aBuiltMeeting();
    const auto housing = area.agency("hou");
    AgendaPage page(area.workspace(), prompt);
    page.show();
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
    CHECK(saysSomewhere(page, "make a second meeting"));
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
