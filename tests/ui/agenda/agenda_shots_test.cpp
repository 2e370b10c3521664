// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/agenda_rule_steps.h"
#include "tests/ui/agenda/small_area.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/scripted_prompt.h"
#include "ui/agenda/agenda_page.h"

#include <QTabWidget>

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::ui;
using namespace marac::ui::test;

TEST_CASE("the agenda fits a window of 1366 by 768 in light and dark", "[ui][agenda][picture]")
{
    ScriptedPrompt prompt;
    SmallArea area(16);
    const auto meeting = area.aBuiltMeeting();
    REQUIRE(workflow::addBreak(area.workspace(), meeting, 8, 10).has_value());
    const auto items = area.book().agendaOf(meeting);
    REQUIRE(workflow::declareConflict(area.workspace(), area.agency("hou"), items.front().referral, "Cousin of the officer").has_value());
    auto* page = new AgendaPage(area.workspace(), prompt);
    shoot(page, QStringLiteral("agenda"));
}

TEST_CASE("an agenda too long for the room says so in light and dark", "[ui][agenda][picture]")
{
    ScriptedPrompt prompt;
    SmallArea area(22);
    area.aBuiltMeeting();
    shoot(new AgendaPage(area.workspace(), prompt), QStringLiteral("agenda-over"));
}

TEST_CASE("an area without a meeting offers to make one in light and dark", "[ui][agenda][picture]")
{
    ScriptedPrompt prompt;
    SmallArea area(2);
    shoot(new AgendaPage(area.workspace(), prompt), QStringLiteral("agenda-empty"));
}

TEST_CASE("what comes first and its price fit beside the agenda in light and dark", "[ui][agenda][picture]")
{
    ScriptedPrompt prompt;
    SmallArea area(16);
    const auto meeting = area.aBuiltMeeting();
    REQUIRE(workflow::choosePriority(area.workspace(), meeting, 4, "The worst are heard while all are awake").has_value());
    auto* page = new AgendaPage(area.workspace(), prompt);
    auto* tabs = spoken<QTabWidget>(*page, "Rules of the agenda");
    REQUIRE(tabs);
    tabs->setCurrentIndex(2);
    shoot(page, QStringLiteral("agenda-priority"));
}
