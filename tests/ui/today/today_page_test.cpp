// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "core/workflow/triage_steps.h"
#include "tests/ui/support/find.h"
#include "tests/ui/today/shots.h"
#include "tests/ui/today/small_area.h"
#include "ui/support/say.h"
#include "ui/today/case_list_model.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QLabel>

using namespace marac;
using namespace marac::ui;
using namespace marac::ui::test;

namespace {

struct Wish {
    Area area = Area::Today;
    QString id;
    int count = 0;
};

void listen(TodayPage& page, Wish& wish)
{
    QObject::connect(&page, &Page::pageRequested, &page, [&wish](Area area, const QString& id) { wish = {area, id, wish.count + 1}; });
}

bool says(QWidget& page, const char* words)
{
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&page) && label->text().contains(QString::fromUtf8(words)))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("a fresh area shows the three things to do first", "[today][journey]")
{
    SmallArea area(SmallArea::Filled::No);
    TodayPage page(area.workspace());
    Wish wish;
    listen(page, wish);
    CHECK(says(page, "Import your agencies"));
    CHECK(says(page, "Plan the next meeting"));
    REQUIRE(press(page, "Go to settings"));
    CHECK(wish.area == Area::Settings);
    CHECK(wish.id == QStringLiteral("agencies"));
    REQUIRE(press(page, "Go to referrals"));
    CHECK(wish.area == Area::Referrals);
    REQUIRE(press(page, "Go to the agenda"));
    CHECK(wish.area == Area::Agenda);
    CHECK(unnamedWidgets(page).join(QLatin1Char(' ')).toStdString() == "");
}

TEST_CASE("the first page tells of the next meeting, who waits and what is late", "[today]")
{
    SmallArea area;
    TodayPage page(area.workspace());
    CHECK(says(page, "Thursday 26 November 2026"));
    CHECK(says(page, "0 of 12"));
    CHECK(says(page, "the oldest waiting 12 days"));
    CHECK(says(page, "late"));
    CHECK(unnamedWidgets(page).join(QLatin1Char(' ')).toStdString() == "");
}

TEST_CASE("Enter on a waiting referral opens it on Referrals", "[today][journey]")
{
    SmallArea area;
    TodayPage page(area.workspace());
    Wish wish;
    listen(page, wish);
    auto* list = spoken<TableView>(page, "Referrals waiting longest");
    REQUIRE(list != nullptr);
    list->setCurrentIndex(list->model()->index(0, 0));
    pressKey(*list, Qt::Key_Return);
    CHECK(wish.area == Area::Referrals);
    const auto* referral = area.workspace().book().referral(Id<referral::Referral>(toUtf8(wish.id)));
    REQUIRE(referral != nullptr);
    CHECK(referral->received == *Date::fromYmd(2026, 11, 4));
}

TEST_CASE("nobody is lost: what is with its referrer or silent for weeks is listed", "[today]")
{
    SmallArea area;
    TodayPage page(area.workspace());
    auto* list = spoken<TableView>(page, "Cases that nothing moves on");
    REQUIRE(list != nullptr);
    QStringList why;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        why.append(list->model()->index(row, static_cast<int>(CaseListModel::Column::Words)).data().toString());
    CAPTURE(why.join(QLatin1Char(124)).toStdString());
    REQUIRE(why.size() == 3);
    CHECK(why[0].contains(QStringLiteral("with the referrer")));
    CHECK(why[1].contains(QStringLiteral("nothing heard")));
    CHECK(why[2].contains(QStringLiteral("nothing heard")));
    auto* flags = spoken<TableView>(page, "Flags lapsing");
    REQUIRE(flags != nullptr);
    CHECK(flags->model()->rowCount() == 0);
    CHECK(says(page, "No flag lapses within 30 days."));
}

TEST_CASE("a decision taken elsewhere leaves the list at the next refresh", "[today]")
{
    SmallArea area;
    TodayPage page(area.workspace());
    auto* list = spoken<TableView>(page, "Referrals waiting longest");
    const QString id = list->model()->index(0, 0).data(IdRole).toString();
    REQUIRE(workflow::decide(area.workspace(), Id<referral::Referral>(toUtf8(id)), {triage::Decision::Kind::Return, "no address", std::nullopt}));
    page.refresh();
    CHECK_FALSE(list->chooseId(id));
}

TEST_CASE("the list of cases keeps the promises of a model and speaks a sentence", "[today][a11y]")
{
    CaseListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{QStringLiteral("1"), QStringLiteral("M260001"), QStringLiteral("B.P."), QStringLiteral("waiting 9 days"), QStringLiteral("16 of 24"), Tone::Warn}});
    CHECK(model.index(0, 0).data(Qt::AccessibleTextRole).toString() == QStringLiteral("Case M260001, B.P.: waiting 9 days, Dash 16 of 24"));
    model.setRows({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("pictures of the first page", "[today][shots]")
{
    SmallArea area;
    MainWindow window;
    window.addPage(new TodayPage(area.workspace()));
    takeShots(window, QStringLiteral("today"));
    SmallArea fresh(SmallArea::Filled::No);
    MainWindow first;
    first.addPage(new TodayPage(fresh.workspace()));
    takeShots(first, QStringLiteral("today-fresh"));
    CHECK(window.currentPage() != nullptr);
}
