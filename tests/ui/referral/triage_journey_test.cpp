// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/referral/small_area.h"
#include "tests/ui/support/find.h"
#include "ui/referral/dash_row.h"
#include "ui/support/say.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QLineEdit>

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::ui;
using namespace marac::ui::test;

namespace {

QString idOf(const SmallArea&, const Id<referral::Referral>& id)
{
    return fromUtf8(id.text());
}

} // namespace

TEST_CASE("A checklist of 24 topics is answered by one letter each, and the count runs along", "[referral]")
{
    SmallArea area;
    const auto id = area.add({"Bethan", "Price", "1995-03-12", "14 Mill Lane", "Lee Morgan", "2026-11-11", ""});
    SeatedPage seated(area);
    seated.page->showItem(idOf(area, id));
    auto* table = spoken<TableView>(seated.window, "Referrals");
    REQUIRE(table);
    pressKey(*table, Qt::Key_Return);
    REQUIRE(qobject_cast<DashRow*>(QApplication::focusWidget()));
    const QString letters = QStringLiteral("yyynyyyynyyynyydnynyynyd");
    for (const QChar letter : letters)
        type(*QApplication::focusWidget(), QString(letter));
    CHECK(dash::lettersOf(area.referral(id).dash) == "YYYNYYYYNYYYNYYDNYNYYNYD");
    CHECK(isSaid(seated.window, QStringLiteral("16 of 24 yes")));
    CHECK(isSaid(seated.window, QStringLiteral("2 don't know")));

    SECTION("a hyphen clears an answer, and undo brings it back")
    {
        type(*QApplication::focusWidget(), QStringLiteral("-"));
        CHECK(dash::lettersOf(area.referral(id).dash).back() == '-');
        REQUIRE(area.workspace().undoLast());
        CHECK(dash::lettersOf(area.referral(id).dash).back() == 'D');
    }
    SECTION("Tab goes to the comment of the row and Esc comes back with the comment kept")
    {
        auto* row = qobject_cast<DashRow*>(QApplication::focusWidget());
        REQUIRE(row);
        const int no = row->no();
        pressKey(*row, Qt::Key_Tab);
        auto* comment = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        REQUIRE(comment);
        type(*comment, QStringLiteral("since march"));
        pressKey(*comment, Qt::Key_Escape);
        CHECK(QApplication::focusWidget() == row);
        CHECK(area.referral(id).dash.items[static_cast<size_t>(no - 1)].comment == "since march");
    }
}

TEST_CASE("A referral that meets a criterion is accepted with one key for the next meeting, and undone", "[referral]")
{
    SmallArea area;
    area.addFamiliarCases();
    SeatedPage seated(area);
    const auto* before = area.workspace().book().referralByRef("M260002");
    REQUIRE(before);
    const auto id = before->id;
    seated.page->showItem(idOf(area, id));
    REQUIRE(press(seated.window, "Accept for 26 Nov"));
    CHECK(area.referral(id).stage == referral::Stage::Accepted);
    const auto decisions = area.workspace().book().decisionsOn(id);
    REQUIRE(decisions.size() == 1);
    REQUIRE(decisions.front()->meeting);
    CHECK(area.workspace().book().meeting(*decisions.front()->meeting)->date == *Date::fromYmd(2026, 11, 26));
    CHECK(seated.said.last().contains(QStringLiteral("accepted")));
    REQUIRE(area.workspace().undoLast());
    CHECK(area.referral(id).stage == referral::Stage::ToTriage);
}

TEST_CASE("A decision without its reason is refused and keeps what was typed", "[referral]")
{
    SmallArea area;
    const auto id = area.add({"Grace", "Mensah", "1984-06-02", "3 Quay Street", "Paul Boateng", "2026-11-14", "YNNN"});
    SeatedPage seated(area);
    seated.page->showItem(idOf(area, id));
    REQUIRE(press(seated.window, "Emergency"));
    auto* reason = spoken<QLineEdit>(seated.window, "Reason for the decision");
    auto* day = spoken<QLineEdit>(seated.window, "Day of the emergency meeting");
    REQUIRE(reason);
    REQUIRE(day);
    CHECK(reason->text().isEmpty());
    type(*day, QStringLiteral("23 nov"));
    pressKey(*reason, Qt::Key_Return);
    CHECK(area.referral(id).stage == referral::Stage::ToTriage);
    CHECK(area.workspace().book().meetings().size() == 1);
    CHECK(day->text() == QStringLiteral("23 nov"));
    CHECK(isSaid(seated.window, QStringLiteral("needs its reason")));

    type(*reason, QStringLiteral("threat to kill this week"));
    pressKey(*reason, Qt::Key_Return);
    CHECK(area.referral(id).stage == referral::Stage::Accepted);
    REQUIRE(area.workspace().book().meetingOn(*Date::fromYmd(2026, 11, 23)));
    CHECK(area.workspace().book().meetingOn(*Date::fromYmd(2026, 11, 23))->kind == meeting::Kind::Emergency);
}

TEST_CASE("A reason begun for one referral waits while another is looked at", "[referral]")
{
    SmallArea area;
    area.addFamiliarCases();
    SeatedPage seated(area);
    const auto first = area.workspace().book().referralByRef("M260003")->id;
    const auto second = area.workspace().book().referralByRef("M260004")->id;
    seated.page->showItem(idOf(area, first));
    REQUIRE(press(seated.window, "Defer"));
    auto* reason = spoken<QLineEdit>(seated.window, "Reason for the decision");
    type(*reason, QStringLiteral("waiting for the police log"));
    seated.page->showItem(idOf(area, second));
    CHECK_FALSE(reason->isVisible());
    seated.page->showItem(idOf(area, first));
    CHECK(reason->isVisible());
    CHECK(reason->text() == QStringLiteral("waiting for the police log"));
    pressKey(*reason, Qt::Key_Return);
    CHECK(area.referral(first).stage == referral::Stage::Deferred);
    CHECK(area.workspace().book().decisionsOn(first).back()->reason == "waiting for the police log");
}

TEST_CASE("Two records that are said not to be the same are not proposed again", "[referral]")
{
    SmallArea area;
    area.addFamiliarCases();
    SeatedPage seated(area);
    const auto id = area.workspace().book().referralByRef("M260002")->id;
    seated.page->showItem(idOf(area, id));
    auto* different = spoken<QAbstractButton>(seated.window, "Not the same");
    REQUIRE(different);
    REQUIRE(different->isVisible());
    CHECK(isSaid(seated.window, QStringLiteral("Beth Pryce")));
    type(*different, QStringLiteral("n"));
    REQUIRE(area.workspace().book().identities().size() == 1);
    CHECK(area.workspace().book().identities().front().verdict == people::Identity::Verdict::Different);
    CHECK_FALSE(different->isVisible());
    seated.page->refresh();
    CHECK_FALSE(different->isVisible());
    REQUIRE(area.workspace().undoLast());
    seated.page->refresh();
    CHECK(different->isVisible());
}

TEST_CASE("An empty area says what to do next and every control has a spoken name", "[referral][a11y]")
{
    SmallArea area;
    SeatedPage seated(area);
    CHECK(isSaid(seated.window, QStringLiteral("No referral has come in yet.")));
    CHECK(unnamedOnTheGlass(*seated.page).isEmpty());
    area.addFamiliarCases();
    seated.page->refresh();
    CHECK(unnamedOnTheGlass(*seated.page).isEmpty());
    CHECK(seated.page->context().startsWith(QStringLiteral("4 to triage")));
}
