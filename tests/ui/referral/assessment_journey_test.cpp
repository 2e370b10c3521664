// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/assessment_steps.h"
#include "tests/ui/referral/small_area.h"
#include "tests/ui/support/find.h"
#include "ui/referral/dash_row.h"
#include "ui/support/say.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::ui;
using namespace marac::ui::test;

namespace {

constexpr const char* kFirst = "YYYYYYYYYYYYNNNNNNNNNNNN";

/// The page on a case whose Dash has 12 yes.
class OneCase {
public:
    OneCase() : id(area.add({"Bethan", "Price", "1995-03-12", "14 Mill Lane", "Lee Morgan", "2026-06-20", kFirst})), seated(area)
    {
        seated.page->showItem(fromUtf8(id.text()));
    }
    const referral::Referral& now() const { return area.referral(id); }
    void answer(const QString& letters)
    {
        for (const QChar letter : letters)
            type(*QApplication::focusWidget(), QString(letter));
    }
    /// Opens the line with its key, says who assesses, and begins.
    void reassess(const QString& assessor)
    {
        REQUIRE(press(seated.window, "Re-assess"));
        auto* who = spoken<QLineEdit>(seated.window, "Who assesses");
        REQUIRE(who);
        CHECK(QApplication::focusWidget() == who);
        type(*who, assessor);
        pressKey(*who, Qt::Key_Return);
    }

    SmallArea area;
    Id<referral::Referral> id;
    SeatedPage seated;
};

DashRow* rowInFocus()
{
    return qobject_cast<DashRow*>(QApplication::focusWidget());
}

} // namespace

TEST_CASE("A Dash is made again at the keyboard, the former stays, and a small chart says which way it moved", "[referral]")
{
    OneCase one;
    CHECK_FALSE(one.seated.window.findChild<Sparkline*>()->isVisible());
    one.reassess(QStringLiteral("S. Okafor"));
    REQUIRE(rowInFocus());
    CHECK(rowInFocus()->no() == 1);
    CHECK(isSaid(one.seated.window, QStringLiteral("Begun and not counted yet")));
    CHECK(dash::lettersOf(one.now().dash) == kFirst);
    one.answer(QStringLiteral("yyyyyyyyyyyyyyynnnnnnnnn"));
    CHECK(dash::scoreOf(one.now().dash).yes == 15);
    CHECK(one.now().dash.assessor == "S. Okafor");
    REQUIRE(one.now().others.size() == 1);
    CHECK(dash::lettersOf(one.now().others.front()) == kFirst);

    const auto* chart = one.seated.window.findChild<Sparkline*>();
    REQUIRE(chart);
    CHECK(chart->isVisible());
    CHECK(chart->content().points.size() == 2);
    CHECK(chart->content().threshold == 14);
    CHECK(chart->content().chosen == 1);
    CHECK(chart->accessibleName() == QStringLiteral("Dash: yes over time"));
    CHECK(chart->accessibleDescription().startsWith(QStringLiteral("12 → 15 yes in 5 months. Crossed the threshold of 14 on 20 November 2026.")));
    CHECK(isSaid(one.seated.window, QStringLiteral("12 → 15 yes in 5 months.")));
    CHECK(unnamedOnTheGlass(*one.seated.page).isEmpty());

    SECTION("the former is looked at again, and mended there")
    {
        auto* chooser = spoken<QComboBox>(one.seated.window, "Assessment shown");
        REQUIRE(chooser);
        REQUIRE(chooser->isVisible());
        CHECK(chooser->itemText(0) == QStringLiteral("Dash · 20 Nov 2026 · S. Okafor"));
        CHECK(chooser->itemText(1) == QStringLiteral("Dash · received 20 Jun 2026"));
        chooser->setCurrentIndex(1);
        Q_EMIT chooser->activated(1);
        CHECK(isSaid(one.seated.window, QStringLiteral("12 of 24 yes")));
        CHECK(isSaid(one.seated.window, QStringLiteral("An earlier Dash")));
        one.seated.page->refresh();
        CHECK(isSaid(one.seated.window, QStringLiteral("12 of 24 yes")));
    }
    SECTION("taken back step by step, the former stands there alone")
    {
        for (int step = 0; step < 25; ++step)
            REQUIRE(one.area.workspace().undoLast());
        one.seated.page->refresh();
        CHECK(one.now().others.empty());
        CHECK(isSaid(one.seated.window, QStringLiteral("12 of 24 yes")));
        CHECK_FALSE(chart->isVisible());
    }
}

TEST_CASE("A half-typed comment stays with the assessment it was about", "[referral][rule]")
{
    OneCase one;
    one.reassess(QStringLiteral("Idva"));
    auto* comment = spoken<QLineEdit>(one.seated.window, "Comment on this question");
    REQUIRE(comment);
    type(*comment, QStringLiteral("worse since June"));
    auto* chooser = spoken<QComboBox>(one.seated.window, "Assessment shown");
    Q_EMIT chooser->activated(1);
    CHECK(comment->text().isEmpty());
    CHECK(one.now().dash.items.front().comment.empty());
    REQUIRE(one.now().others.size() == 1);
    CHECK(one.now().others.front().items.front().comment == "worse since June");
}

TEST_CASE("A stalking checklist is begun beside the Dash, has its own topics, and changes no score", "[referral][rule]")
{
    OneCase one;
    REQUIRE(press(one.seated.window, "Another checklist"));
    auto* which = spoken<QComboBox>(one.seated.window, "Checklist to begin");
    REQUIRE(which);
    CHECK(QApplication::focusWidget() == which);
    which->setCurrentIndex(which->findText(QStringLiteral("Stalking")));
    CHECK(isSaid(one.seated.window, QStringLiteral("no threshold")));
    pressKey(*which, Qt::Key_Return);
    REQUIRE(rowInFocus());
    one.answer(QStringLiteral("yyyyy"));
    REQUIRE(one.now().others.size() == 1);
    CHECK(one.now().others.front().checklist == "stalking");
    CHECK(dash::lettersOf(one.now().others.front()) == "YYYYY----------");
    CHECK(dash::scoreOf(one.now().dash).yes == 12);
    CHECK(isSaid(one.seated.window, QStringLiteral("5 of 15 yes")));
    CHECK_FALSE(isSaid(one.seated.window, QStringLiteral("could reach")));
    CHECK(unnamedOnTheGlass(*one.seated.page).isEmpty());
    SECTION("right and left go to the topic beside in this checklist too")
    {
        pressKey(*rowInFocus(), Qt::Key_Right);
        CHECK(rowInFocus()->no() == 14);
        pressKey(*rowInFocus(), Qt::Key_Left);
        CHECK(rowInFocus()->no() == 6);
    }
}

TEST_CASE("A day that is none begins nothing and keeps what was typed, also while another case is looked at", "[referral][rule]")
{
    OneCase one;
    const auto other = one.area.add({"Grace", "Mensah", "1984-06-02", "3 Quay Street", "Paul Boateng", "2026-11-14", "YNNN"});
    REQUIRE(press(one.seated.window, "Re-assess"));
    auto* who = spoken<QLineEdit>(one.seated.window, "Who assesses");
    auto* when = spoken<QLineEdit>(one.seated.window, "Day of the assessment");
    type(*who, QStringLiteral("S. Okafor"));
    when->selectAll();
    type(*when, QStringLiteral("soon"));
    pressKey(*when, Qt::Key_Return);
    CHECK(one.now().others.empty());
    REQUIRE_FALSE(one.seated.said.isEmpty());
    CHECK(one.seated.said.last().contains(QStringLiteral("Nothing was begun")));
    one.seated.page->refresh();
    one.seated.page->showItem(fromUtf8(other.text()));
    CHECK_FALSE(who->isVisible());
    one.seated.page->showItem(fromUtf8(one.id.text()));
    CHECK(who->isVisible());
    CHECK(who->text() == QStringLiteral("S. Okafor"));
    CHECK(when->text() == QStringLiteral("soon"));
}

TEST_CASE("A checklist that leads to another says so until that one is begun", "[referral]")
{
    OneCase one;
    CHECK(isSaid(one.seated.window, QStringLiteral("the checklist “Stalking” may help")));
    workflow::NewAssessment wanted;
    wanted.checklist = "stalking";
    wanted.day = *Date::fromYmd(2026, 11, 20);
    REQUIRE(workflow::assess(one.area.workspace(), one.id, wanted));
    one.seated.page->refresh();
    CHECK_FALSE(isSaid(one.seated.window, QStringLiteral("the checklist “Stalking” may help")));
}
