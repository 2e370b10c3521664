// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/agenda_rule_steps.h"
#include "tests/ui/agenda/small_area.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/scripted_prompt.h"
#include "ui/agenda/agenda_page.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSlider>
#include <QTabWidget>

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::ui;
using namespace marac::ui::test;

TEST_CASE("rules that clash are named with the deed that takes one back", "[ui][agenda]")
{
    SmallArea area(6);
    ScriptedPrompt prompt;
    const auto meeting = area.aBuiltMeeting();
    const auto item = area.book().agendaOf(meeting)[0];
    REQUIRE(workflow::pinItem(area.workspace(), item.id).has_value());
    REQUIRE(workflow::setWindow(area.workspace(), item.id, agenda::TimeWindow{TimeOfDay(582), TimeOfDay(606)}).has_value());
    AgendaPage page(area.workspace(), prompt);
    page.show();
    CHECK(waitFor([&] { return saysSomewhere(page, "No order keeps all of these rules."); }));
    const std::string ref = area.book().referral(item.referral)->ref;
    QApplication::processEvents(); // new rows are shown a moment later
    CHECK(press(page, ("Take back: " + ref + " is pinned as case 1.").c_str()));
    CHECK(waitFor([&] { return !area.book().agendaOf(meeting)[0].pinnedAt; }));
    CHECK(waitFor([&] { return saysSomewhere(page, "(proven)"); }));
    CHECK_FALSE(saysSomewhere(page, "No order keeps all of these rules."));
}

TEST_CASE("how far a case may move from its risk rank is chosen by a slider that says the price, with a reason", "[ui][agenda]")
{
    SmallArea area(6);
    ScriptedPrompt prompt;
    const auto meeting = area.aBuiltMeeting();
    AgendaPage page(area.workspace(), prompt);
    Heard heard(page);
    page.show();
    auto* tabs = spoken<QTabWidget>(page, "Rules of the agenda");
    REQUIRE(tabs);
    tabs->setCurrentIndex(2);
    auto* slider = spoken<QSlider>(page, "Most places from the risk rank");
    REQUIRE(slider);
    CHECK(slider->maximum() == 5);
    CHECK(slider->isEnabled());
    CHECK(saysSomewhere(page, "What each choice costs is being worked out"));
    CHECK(waitFor([&] { return saysSomewhere(page, "Free order:"); }));
    slider->setValue(0);
    CHECK(saysSomewhere(page, "Strictly by risk:"));
    CHECK(press(page, "Keep choice"));
    CHECK(heard.lastTone == Tone::Bad);
    type(*spoken<QLineEdit>(page, "Reason for the choice"), QStringLiteral("the worst first"));
    slider->setValue(1);
    CHECK(press(page, "Keep choice"));
    CHECK(area.book().policyOf(meeting).mostPlaces == 1);
    CHECK(area.book().policyOf(meeting).reason == "the worst first");
    auto* children = spoken<QCheckBox>(page, "Children first");
    REQUIRE(children);
    children->click();
    CHECK_FALSE(area.book().policyOf(meeting).isChildrenFirst);
    CHECK(area.book().policyOf(meeting).mostPlaces == 1);
}

TEST_CASE("whether an agency stays for the whole meeting, and its hours, are kept beside the grid with their price said before", "[ui][agenda]")
{
    SmallArea area(6);
    ScriptedPrompt prompt;
    const auto meeting = area.aBuiltMeeting();
    const auto housing = area.agency("hou");
    AgendaPage page(area.workspace(), prompt);
    Heard heard(page);
    page.show();
    auto* agencies = spoken<TableView>(page, "Agencies and when they are needed");
    agencies->chooseId(QString::fromStdString(housing.text()));
    pressKey(*agencies, Qt::Key_Return);
    auto* tabs = spoken<QTabWidget>(page, "Rules of the agenda");
    CHECK(tabs->currentIndex() == 3);
    auto* stay = spoken<QComboBox>(page, "What they come for");
    REQUIRE(stay);
    const auto choose = [&](int index) {
        stay->setCurrentIndex(index);
        Q_EMIT stay->activated(index);
    };
    choose(1);
    CHECK(saysSomewhere(page, "Council housing is in the room"));
    CHECK(waitFor([&] { return saysSomewhere(page, "At best people would wait"); }));
    CHECK(area.book().wholeMeetings().empty());
    CHECK(press(page, "Keep what they come for"));
    REQUIRE(area.book().wholeMeetings().size() == 1);
    CHECK(area.book().wholeMeetings().front().agency == housing);
    choose(0);
    CHECK(press(page, "Keep what they come for"));
    CHECK(area.book().wholeMeetings().empty());

    auto* from = spoken<QLineEdit>(page, "There from");
    type(*from, QStringLiteral("soon"));
    CHECK(press(page, "Keep their hours"));
    CHECK(heard.lastTone == Tone::Bad);
    CHECK(area.book().staysOf(meeting).empty());
    from->clear();
    type(*from, QStringLiteral("11:00"));
    CHECK(saysSomewhere(page, "comes at 11:00 but is needed for"));
    CHECK(waitFor([&] { return saysSomewhere(page, "No order could keep this beside the other rules.") || saysSomewhere(page, "At best people would wait"); }));
    CHECK(press(page, "Keep their hours"));
    REQUIRE(area.book().staysOf(meeting).size() == 1);
    CHECK(area.book().staysOf(meeting).front().from == TimeOfDay(660));
    CHECK(press(page, "As usual"));
    CHECK(area.book().staysOf(meeting).empty());
}

TEST_CASE("what is half-typed about an agency's hours is there again after a lock", "[ui][agenda][rule]")
{
    SmallArea area(3);
    ScriptedPrompt prompt;
    area.aBuiltMeeting();
    const QString housing = QString::fromStdString(area.agency("hou").text());
    {
        AgendaPage page(area.workspace(), prompt);
        page.show();
        spoken<TableView>(page, "Agencies and when they are needed")->chooseId(housing);
        type(*spoken<QLineEdit>(page, "There until"), QStringLiteral("11:3"));
    }
    AgendaPage again(area.workspace(), prompt);
    again.show();
    spoken<TableView>(again, "Agencies and when they are needed")->chooseId(housing);
    CHECK(spoken<QLineEdit>(again, "There until")->text() == QStringLiteral("11:3"));
}

TEST_CASE("cases are kept together or heard apart as one family, with a reason, where the case stands", "[ui][agenda]")
{
    SmallArea area(6);
    ScriptedPrompt prompt;
    const auto meeting = area.aBuiltMeeting();
    AgendaPage page(area.workspace(), prompt);
    Heard heard(page);
    page.show();
    const auto refAt = [&](size_t place) { return QString::fromStdString(area.book().referral(area.book().agendaOf(meeting)[place].referral)->ref); };
    auto* order = spoken<TableView>(page, "Running order");
    order->setCurrentIndex(order->model()->index(2, 0));
    auto* refs = spoken<QLineEdit>(page, "Cases of the same family");
    auto* reason = spoken<QLineEdit>(page, "Reason about the family");
    REQUIRE(refs);
    REQUIRE(reason);
    type(*refs, QStringLiteral("M999999"));
    type(*reason, QStringLiteral("one interpreter"));
    CHECK(press(page, "Keep together"));
    CHECK(heard.lastTone == Tone::Bad);
    CHECK(refs->text() == QStringLiteral("M999999"));
    refs->clear();
    type(*refs, refAt(5).toLower());
    CHECK(press(page, "Keep together"));
    REQUIRE(area.book().familyChoicesOf(meeting).size() == 1);
    CHECK(area.book().familyChoicesOf(meeting).front().reason == "one interpreter");
    CHECK(saysSomewhere(page, "one interpreter"));
    CHECK(saysSomewhere(page, "would not follow one another"));
    REQUIRE(shortcut(page, "Ctrl+Shift+B"));
    CHECK(waitFor([&] { return page.context().contains(QStringLiteral("no order has less waiting")); }));
    CHECK(press(page, "Decide about the family as before"));
    CHECK(area.book().familyChoicesOf(meeting).empty());
}

TEST_CASE("the page says how an agency's waiting counts where it counts more", "[ui][agenda]")
{
    SmallArea area(4);
    ScriptedPrompt prompt;
    area.aBuiltMeeting();
    agency::Agency idva = *area.book().agency(area.agency("idva"));
    idva.waitingWeight = 3;
    REQUIRE(workflow::saveAgency(area.workspace(), idva).has_value());
    AgendaPage page(area.workspace(), prompt);
    page.show();
    CHECK(saysSomewhere(page, "Waiting is counted by agency: Idva service 3×, every other once."));
}

TEST_CASE("prices that come late for another state are not shown", "[ui][agenda]")
{
    SmallArea area(7);
    ScriptedPrompt prompt;
    const auto meeting = area.aBuiltMeeting();
    AgendaPage page(area.workspace(), prompt);
    page.show();
    spoken<QTabWidget>(page, "Rules of the agenda")->setCurrentIndex(2);
    auto* slider = spoken<QSlider>(page, "Most places from the risk rank");
    CHECK(slider->maximum() == 6);
    auto* order = spoken<TableView>(page, "Running order");
    order->setCurrentIndex(order->model()->index(0, 0));
    pressKey(*order, Qt::Key_Delete); // asked again for six cases before the seven were priced
    CHECK(area.book().agendaOf(meeting).size() == 6);
    CHECK(waitFor([&] { return saysSomewhere(page, "Free order:"); }));
    CHECK(slider->maximum() == 5);
    for (int round = 0; round < 20; ++round)
        QApplication::processEvents();
    CHECK(slider->maximum() == 5);
}
