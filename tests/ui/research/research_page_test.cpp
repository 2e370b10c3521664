// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/research_page.h"

#include "core/workflow/agenda_steps.h"
#include "tests/ui/agenda/small_area.h"
#include "tests/ui/support/find.h"
#include "tests/ui/support/scripted_prompt.h"
#include "ui/research/research_grid_model.h"
#include "ui/research/research_grid_view.h"
#include "ui/widgets/label.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::ui;
using namespace marac::ui::test;

namespace {

struct Scene {
    explicit Scene(int cases = 3) : area(cases), meeting(area.aBuiltMeeting()), page(area.workspace(), prompt), heard(page)
    {
        page.show();
        grid = spoken<ResearchGridView>(page, "Research by agency and case");
        words = spoken<QPlainTextEdit>(page, "Information in the agency's words");
        REQUIRE(grid);
        REQUIRE(words);
    }
    workflow::ResearchGrid state() { return workflow::researchGrid(area.workspace(), meeting); }
    QString square(int row, int column) const { return grid->model()->index(row, column).data().toString(); }
    void go(int row, int column) { grid->setCurrentIndex(grid->model()->index(row, column)); }
    void setDay(unsigned day) { area.clock().set(area.clock().instantOf(*Date::fromYmd(2026, 11, day), TimeOfDay(600))); }

    SmallArea area;
    ScriptedPrompt prompt;
    Id<meeting::Meeting> meeting;
    ResearchPage page;
    Heard heard;
    ResearchGridView* grid = nullptr;
    QPlainTextEdit* words = nullptr;
};

} // namespace

TEST_CASE("research is asked for, answered with K and its words, and the gaps become fewer", "[ui][research]")
{
    Scene scene;
    CHECK(scene.page.context().contains(QStringLiteral("nothing asked yet")));
    REQUIRE(shortcut(scene.page, "Ctrl+R"));
    CHECK(scene.state().gaps == 30);
    CHECK(scene.square(0, 0) == QStringLiteral("Asked"));
    scene.go(0, 0);
    pressKey(*scene.grid, Qt::Key_K);
    CHECK(scene.square(0, 0) == QStringLiteral("Known"));
    pressKey(*scene.grid, Qt::Key_Return);
    type(*scene.words, QStringLiteral("two calls in march"));
    REQUIRE(shortcut(scene.page, "Ctrl+S"));
    const auto square = scene.state().squares[0][0];
    CHECK(square.state == research::State::Known);
    CHECK(square.research.information == "two calls in march");
    CHECK(scene.state().gaps == 29);
    CHECK(scene.page.context().contains(QStringLiteral("1 of 30 answers in")));
    CHECK(scene.heard.lastTone == Tone::Ok);
    REQUIRE(scene.area.workspace().undoLast().has_value());
    REQUIRE(scene.area.workspace().undoLast().has_value());
    scene.page.refresh();
    CHECK(scene.square(0, 0) == QStringLiteral("Asked"));
    CHECK(scene.state().gaps == 30);
}

TEST_CASE("a missing return is never shown as nothing known", "[ui][research][rule]")
{
    struct Day {
        unsigned day;
        const char* shown;
    };
    const Day days[]{{10, "Asked"}, {25, "Late"}, {26, "No reply"}, {30, "No reply"}};
    Scene scene(2);
    CHECK(scene.square(0, 0) == QStringLiteral("—"));
    REQUIRE(shortcut(scene.page, "Ctrl+R"));
    for (const Day& day : days) {
        CAPTURE(day.day);
        scene.setDay(day.day);
        scene.page.refresh();
        for (int row = 0; row < scene.grid->model()->rowCount(); ++row) {
            const QModelIndex index = scene.grid->model()->index(row, 0);
            CHECK(index.data().toString() == QString::fromUtf8(day.shown));
            CHECK(index.data(ResearchGridModel::GapRole).toBool());
            CHECK_FALSE(index.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("othing known")));
        }
        CHECK(scene.state().gaps == 20);
    }
    scene.go(0, 0);
    pressKey(*scene.grid, Qt::Key_N);
    CHECK(scene.square(0, 0) == QStringLiteral("Nothing"));
    CHECK(scene.grid->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Nothing known")));
    CHECK(scene.state().gaps == 19);
}

TEST_CASE("every state has words and a spoken sentence, and no two states the same words", "[ui][research][a11y]")
{
    QStringList seen;
    for (const auto state : {research::State::NotAsked, research::State::Asked, research::State::Known, research::State::NothingKnown,
                             research::State::WillBring, research::State::Late, research::State::NoReply}) {
        CHECK_FALSE(squareWords(state).isEmpty());
        CHECK_FALSE(seen.contains(squareWords(state)));
        seen.append(squareWords(state));
    }
}

TEST_CASE("B says that it will be brought and A takes an answer back to a gap", "[ui][research]")
{
    Scene scene(1);
    REQUIRE(shortcut(scene.page, "Ctrl+R"));
    scene.go(2, 0);
    pressKey(*scene.grid, Qt::Key_B);
    CHECK(scene.square(2, 0) == QStringLiteral("Brings"));
    CHECK(scene.state().gaps == 9);
    pressKey(*scene.grid, Qt::Key_A);
    CHECK(scene.square(2, 0) == QStringLiteral("Asked"));
    CHECK(scene.state().gaps == 10);
}

TEST_CASE("words typed and not saved are kept when another square is chosen or the page reads anew", "[ui][research]")
{
    Scene scene;
    REQUIRE(shortcut(scene.page, "Ctrl+R"));
    scene.go(1, 0);
    type(*scene.words, QStringLiteral("in treatment"));
    scene.page.refresh();
    CHECK(scene.words->toPlainText() == QStringLiteral("in treatment"));
    scene.go(1, 1);
    CHECK(scene.words->toPlainText().isEmpty());
    CHECK(scene.state().squares[0][1].research.information == "in treatment");
    CHECK(scene.state().squares[0][1].state == research::State::Known);
    CHECK(scene.grid->currentIndex().column() == 1);
}

TEST_CASE("a filter that takes a square away keeps the words typed for it", "[ui][research]")
{
    Scene scene;
    REQUIRE(shortcut(scene.page, "Ctrl+R"));
    scene.go(1, 0);
    type(*scene.words, QStringLiteral("in treatment"));
    auto* only = spoken<QComboBox>(scene.page, "Only this agency");
    REQUIRE(only);
    only->setCurrentIndex(1);
    Q_EMIT only->activated(1);
    CHECK(scene.grid->model()->rowCount() == 1);
    CHECK(scene.state().squares[0][1].research.information == "in treatment");
}

TEST_CASE("an agency with a declared conflict is withheld, not asked and takes no answer", "[ui][research][rule]")
{
    Scene scene;
    const auto referral = scene.area.book().agendaOf(scene.meeting).front().referral;
    REQUIRE(workflow::declareConflict(scene.area.workspace(), scene.area.book().agencies()[4].id, referral, "cousin").has_value());
    REQUIRE(shortcut(scene.page, "Ctrl+R"));
    CHECK(scene.state().gaps == 29);
    CHECK(scene.square(4, 0) == QStringLiteral("withheld"));
    CHECK_FALSE(scene.grid->model()->index(4, 0).data(ResearchGridModel::GapRole).toBool());
    scene.go(4, 0);
    CHECK_FALSE(scene.words->isEnabled());
    pressKey(*scene.grid, Qt::Key_K);
    CHECK(scene.heard.lastTone == Tone::Bad);
    CHECK(scene.square(4, 0) == QStringLiteral("withheld"));
}

TEST_CASE("gaps first puts the agency that owes most at the top", "[ui][research]")
{
    Scene scene(2);
    REQUIRE(shortcut(scene.page, "Ctrl+R"));
    const auto agencies = scene.area.book().agencies();
    for (int row = 0; row < 9; ++row) {
        scene.go(row, 0);
        pressKey(*scene.grid, Qt::Key_N);
    }
    spoken<QCheckBox>(scene.page, "Gaps first")->setChecked(true);
    CHECK(scene.grid->model()->index(0, 0).data(IdRole).toString() == QString::fromStdString(agencies[9].id.text()));
    CHECK(scene.grid->model()->headerData(0, Qt::Horizontal).toString() == QStringLiteral("2 ")
              + QString::fromStdString(scene.area.initialsInOrder(scene.meeting)[1]));
}

TEST_CASE("the request forms are written and every agency's passphrase is shown once", "[ui][research]")
{
    Scene scene(2);
    const QTemporaryDir folder;
    REQUIRE(shortcut(scene.page, "Ctrl+R"));
    scene.prompt.files = {folder.filePath(QStringLiteral("forms"))};
    REQUIRE(shortcut(scene.page, "Ctrl+Shift+F"));
    CAPTURE(scene.heard.words.last().toStdString());
    CHECK(scene.heard.lastTone == Tone::Ok);
    int shown = 0;
    for (const Label* label : scene.page.findChildren<Label*>())
        shown += label->accessibleName().startsWith(QStringLiteral("Passphrase of ")) ? 1 : 0;
    CHECK(shown == 10);
    CHECK(QDir(folder.filePath(QStringLiteral("forms"))).entryList({QStringLiteral("*.pdf")}, QDir::Files).size() == 10);
    CHECK(press(scene.page, "Close and forget"));
    for (const Label* label : scene.page.findChildren<Label*>())
        CHECK_FALSE(label->accessibleName().startsWith(QStringLiteral("Passphrase of ")));
}

TEST_CASE("research without a meeting says what to do first", "[ui][research]")
{
    SmallArea area(1);
    ScriptedPrompt prompt;
    ResearchPage page(area.workspace(), prompt);
    page.show();
    Area wanted = Area::Today;
    QObject::connect(&page, &Page::pageRequested, &page, [&](Area area_, const QString&) { wanted = area_; });
    CHECK(press(page, "Go to the agenda"));
    CHECK(wanted == Area::Agenda);
}

TEST_CASE("the research grid keeps the manners of models and everything on the page has a name", "[ui][research][a11y]")
{
    Scene scene;
    const QAbstractItemModelTester tester(scene.grid->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(shortcut(scene.page, "Ctrl+R"));
    scene.page.refresh();
    CHECK(scene.grid->model()->rowCount() == 10);
    CHECK(unnamedWidgets(scene.page).join(QStringLiteral(", ")).toStdString() == std::string());
}
