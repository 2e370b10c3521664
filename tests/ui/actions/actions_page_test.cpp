// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions_page.h"

#include "core/workflow/action_steps.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/scripted_prompt.h"
#include "tests/ui/today/shots.h"
#include "tests/ui/today/small_area.h"
#include "ui/actions/action_table_model.h"
#include "ui/support/say.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_area.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QLineEdit>

using namespace marac;
using namespace marac::ui;
using namespace marac::ui::test;
using action_plan::Action;

namespace {

struct Said {
    QString words;
    Tone tone = Tone::Neutral;
    Undoable undoable = Undoable::No;
};

/// The page of a small area, with what it said last.
struct Bench {
    SmallArea area;
    ScriptedPrompt prompt;
    ActionsPage page{area.workspace(), prompt};
    Said said;

    Bench()
    {
        QObject::connect(&page, &Page::messageRequested, &page, [this](const QString& words, Tone tone, Undoable undoable) { said = {words, tone, undoable}; });
    }
    TableView* table() { return spoken<TableView>(page, "Actions"); }
    const Action& chosen() { return *area.workspace().book().action(Id<Action>(toUtf8(table()->currentId()))); }
};

} // namespace

TEST_CASE("late actions are shown first, grouped by agency, and a heading cannot be chosen", "[actions]")
{
    Bench bench;
    TableView& table = *bench.table();
    CHECK(spoken<FilterChips>(bench.page, "Which actions")->chosen() == QStringLiteral("late"));
    CHECK_FALSE(table.model()->index(0, 0).data(IdRole).toString().size() > 0);
    CHECK_FALSE(table.model()->flags(table.model()->index(0, 0)).testFlag(Qt::ItemIsSelectable));
    CHECK(bench.chosen().isLate(bench.area.workspace().today()));
    CHECK(unnamedWidgets(bench.page).join(QLatin1Char(' ')).toStdString() == "");
}

TEST_CASE("an action reported as done leaves the late ones and can be undone", "[actions][journey]")
{
    Bench bench;
    const Id<Action> id = bench.chosen().id;
    const Action::Status before = bench.chosen().status;
    REQUIRE(press(bench.page, "Done"));
    const auto& book = bench.area.workspace().book();
    CHECK(book.action(id)->status == Action::Status::Done);
    CHECK(bench.said.tone == Tone::Ok);
    CHECK(bench.said.undoable == Undoable::Yes);
    CHECK(bench.chosen().id != id);
    REQUIRE(bench.area.workspace().undoLast());
    CHECK(book.action(id)->status == before);
}

TEST_CASE("not done needs its reason; what was typed stays, and Enter reports again", "[actions][journey]")
{
    Bench bench;
    const Id<Action> id = bench.chosen().id;
    const Action::Status before = bench.chosen().status;
    auto* reason = spoken<QLineEdit>(bench.page, "Reason in words");
    REQUIRE(press(bench.page, "Agency did not do it"));
    CHECK(bench.area.workspace().book().action(id)->status == before);
    CHECK(reason->accessibleDescription().contains(QStringLiteral("reason in words")));
    type(*reason, QStringLiteral("nobody was told"));
    pressKey(*reason, Qt::Key_Return);
    CHECK(bench.area.workspace().book().action(id)->status == Action::Status::NotDone);
    CHECK(bench.area.workspace().book().action(id)->statusReason == "nobody was told");
}

TEST_CASE("a half-written reason waits for its own action", "[actions]")
{
    Bench bench;
    TableView& table = *bench.table();
    auto* reason = spoken<QLineEdit>(bench.page, "Reason in words");
    const QString first = table.currentId();
    type(*reason, QStringLiteral("half a reason"));
    table.setCurrentIndex(table.model()->index(table.currentIndex().row() + 1, 0));
    REQUIRE(table.currentId() != first);
    CHECK(reason->text().isEmpty());
    REQUIRE(table.chooseId(first));
    CHECK(reason->text() == QStringLiteral("half a reason"));
}

TEST_CASE("the two kinds of not done are counted apart", "[actions][rule]")
{
    Bench bench;
    CHECK(bench.page.context().contains(QStringLiteral("1 not possible")));
    CHECK(bench.page.context().contains(QStringLiteral("1 not done by the agency")));
}

TEST_CASE("a chase list names cases by reference and never a person, and is noted in the trail", "[actions][rule][journey]")
{
    Bench bench;
    const QString words = spoken<TextArea>(bench.page, "Words to send")->toPlainText();
    CHECK(words.contains(QStringLiteral("M26")));
    for (const people::Person& person : bench.area.workspace().book().people())
        CHECK((person.name.forename.empty() || !words.contains(fromUtf8(person.name.forename))));
    REQUIRE(press(bench.page, "Note that they were chased"));
    CHECK(bench.said.tone == Tone::Ok);
}

TEST_CASE("an area without actions says when they will come", "[actions]")
{
    SmallArea area(SmallArea::Filled::No);
    ScriptedPrompt prompt;
    ActionsPage page(area.workspace(), prompt);
    CHECK(spoken<TableView>(page, "Actions")->model()->rowCount() == 0);
    CHECK(unnamedWidgets(page).join(QLatin1Char(' ')).toStdString() == "");
}

TEST_CASE("every view and grouping holds each action once", "[actions][property]")
{
    SmallArea area;
    const auto& workspace = area.workspace();
    ActionTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const auto filter : {workflow::ActionFilter::All, workflow::ActionFilter::Late, workflow::ActionFilter::Open, workflow::ActionFilter::Finished}) {
        for (const auto grouping : {Grouping::ByAgency, Grouping::ByCase, Grouping::ByAge}) {
            const std::vector<ActionRow> rows = actionRows(workspace, filter, grouping);
            QStringList ids;
            for (const ActionRow& row : rows)
                ids << (row.isHeading() ? QStringList() : QStringList(row.id));
            CHECK(static_cast<size_t>(ids.size()) == workflow::actionLines(workspace, filter).size());
            CHECK(ids.removeDuplicates() == 0);
            model.setRows(rows);
        }
    }
}

TEST_CASE("pictures of the actions", "[actions][shots]")
{
    SmallArea area;
    ScriptedPrompt prompt;
    MainWindow window;
    window.addPage(new ActionsPage(area.workspace(), prompt));
    takeShots(window, QStringLiteral("actions"));
    CHECK(window.currentPage() != nullptr);
}
