// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/referral_steps.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/scripted_prompt.h"
#include "tests/ui/today/small_area.h"
#include "ui/insight/insight_page.h"
#include "ui/insight/people_models.h"
#include "ui/support/say.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/table_view.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QLabel>

using namespace marac;
using namespace marac::ui;
using namespace marac::ui::test;

namespace {

/// The small area with one man under two records, named by two women, and one woman written twice.
struct PeopleBench {
    SmallArea area;
    ScriptedPrompt prompt;
    std::unique_ptr<InsightPage> page;
    QString opened;
    QString said;

    PeopleBench()
    {
        add({"Rhiannon", "Aberdeen"}, "1988-02-11", {"Dafydd", "Nettlecombe"}, "2026-02-02");
        add({"Zofia", "Kaminska"}, "2001-09-30", {"Dafydd", "Nettlecombe"}, "2026-06-02");
        add({"Rhian", "Aberdeen"}, "1988-11-02", {"Dafydd", "Nettlecombe"}, "2026-09-02");
        page = std::make_unique<InsightPage>(area.workspace(), prompt);
        page->resize(1366, 720);
        page->show();
        QObject::connect(page.get(), &Page::pageRequested, page.get(), [this](Area, const QString& id) { opened = id; });
        QObject::connect(page.get(), &Page::messageRequested, page.get(), [this](const QString& words) { said = words; });
    }

    void add(const people::Name& victim, const char* born, const people::Name& perpetrator, const char* received)
    {
        workflow::ReferralForm form = workflow::newReferralForm(area.workspace());
        form.victim.name = victim;
        form.victim.birth = Date::parseIso(born);
        form.victim.address = victim.surname == "Aberdeen" ? "9 Ropewalk" : "";
        form.victim.postcode = victim.surname == "Aberdeen" ? "ZZ4 4AB" : "";
        form.perpetrators[0].name = perpetrator;
        form.perpetrators[0].birth = Date::fromYmd(1979, 4, 2);
        form.referral.received = Date::parseIso(received).value();
        REQUIRE(workflow::saveReferral(area.workspace(), form));
    }

    TableView* look(const char* view, const char* list)
    {
        spoken<FilterChips>(*page, "What to look at")->choose(QString::fromLatin1(view));
        auto* table = spoken<TableView>(*page, list);
        REQUIRE(table);
        return table;
    }
};

int rowWith(const TableView& table, const QString& words)
{
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(words))
            return row;
    }
    return -1;
}

} // namespace

TEST_CASE("pairs that may be one person are compared beside the window, judged by a key and brought back by an undo", "[insight][journey]")
{
    PeopleBench bench;
    TableView* table = bench.look("pairs", "Pairs that may be one person");
    REQUIRE(waitFor([&] { return rowWith(*table, QStringLiteral("Rhian Aberdeen")) >= 0; }));
    CHECK(unnamedWidgets(*bench.page).join(QLatin1Char(' ')).toStdString() == "");
    const int before = table->model()->rowCount();
    table->setCurrentIndex(table->model()->index(rowWith(*table, QStringLiteral("Rhian Aberdeen")), 0));
    REQUIRE(press(*bench.page, "Not the same"));
    REQUIRE(waitFor([&] { return bench.said.contains(QStringLiteral("different people")); }));
    bench.page->refresh();
    CHECK(table->model()->rowCount() == before - 1);
    CHECK(rowWith(*table, QStringLiteral("Rhian Aberdeen")) == -1);
    REQUIRE(bench.area.workspace().undoLast());
    bench.page->refresh();
    CHECK(rowWith(*table, QStringLiteral("Rhian Aberdeen")) >= 0);
}

TEST_CASE("who is named by several victims is listed, and each referral opens from there", "[insight][journey]")
{
    PeopleBench bench;
    TableView* table = bench.look("serial", "People named by several victims");
    REQUIRE(waitFor([&] { return rowWith(*table, QStringLiteral("Dafydd Nettlecombe")) >= 0; }));
    table->setCurrentIndex(table->model()->index(rowWith(*table, QStringLiteral("Dafydd Nettlecombe")), 0));
    const auto& last = bench.area.workspace().book().referrals();
    const auto newest = std::find_if(last.begin(), last.end(), [&](const auto& referral) {
        return bench.area.workspace().book().person(referral.victim)->name.forename == "Zofia" && bench.area.workspace().book().person(referral.victim)->name.surname == "Kaminska";
    });
    REQUIRE(newest != last.end());
    REQUIRE(press(*bench.page, ("Open " + newest->ref).c_str()));
    REQUIRE(waitFor([&] { return !bench.opened.isEmpty(); }));
    CHECK(bench.opened == fromUtf8(newest->id.text()));
}

TEST_CASE("the lists of people speak whole sentences", "[insight][a11y]")
{
    PeopleModel model({QStringLiteral("Likely"), QStringLiteral("What hangs on it")});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({{QStringLiteral("a|b"), {QStringLiteral("97 %"), QStringLiteral("A repeat")}, true, QStringLiteral("A and B may be one person.")}});
    CHECK(model.index(0, 1).data(Qt::AccessibleTextRole).toString() == QStringLiteral("A and B may be one person."));
    CHECK(model.rowCount() == 1);
}
