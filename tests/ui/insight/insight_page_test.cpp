// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/insight_page.h"

#include "tests/ui/support/find.h"
#include "tests/ui/support/scripted_prompt.h"
#include "tests/ui/today/shots.h"
#include "tests/ui/today/small_area.h"
#include "ui/insight/benchmark_model.h"
#include "ui/insight/return_table_model.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QSpinBox>

using namespace marac;
using namespace marac::ui;
using namespace marac::ui::test;

namespace {

struct Bench {
    SmallArea area;
    ScriptedPrompt prompt;
    InsightPage page{area.workspace(), prompt};
    QString said;
    Tone tone = Tone::Neutral;

    Bench()
    {
        QObject::connect(&page, &Page::messageRequested, &page, [this](const QString& words, Tone how) {
            said = words;
            tone = how;
        });
    }
    void look(const char* view) { spoken<FilterChips>(page, "What to look at")->choose(QString::fromLatin1(view)); }
};

QStringList shownWords(QWidget& page)
{
    QStringList words;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&page))
            words << label->text();
    }
    return words;
}

} // namespace

TEST_CASE("every chart has its sentence and shows its figures as a table", "[insight][a11y]")
{
    Bench bench;
    const auto charts = bench.page.findChildren<ChartCard*>();
    REQUIRE(charts.size() >= 4);
    for (ChartCard* chart : charts) {
        CHECK_FALSE(chart->content().title.isEmpty());
        CHECK_FALSE(chart->content().sentence.isEmpty());
        REQUIRE_FALSE(chart->isTableShown());
        chart->showTable();
        CHECK(chart->isTableShown());
    }
    CHECK(unnamedWidgets(bench.page).join(QLatin1Char(' ')).toStdString() == "");
}

TEST_CASE("the Dash chart says the threshold and that a score never decides alone", "[insight][rule]")
{
    Bench bench;
    QStringList sentences;
    for (const ChartCard* chart : bench.page.findChildren<ChartCard*>())
        sentences << chart->content().sentence;
    CHECK(sentences.join(QLatin1Char(' ')).contains(QStringLiteral("threshold of 14 yes")));
    CHECK(sentences.join(QLatin1Char(' ')).contains(QStringLiteral("never decides alone")));
}

TEST_CASE("what nobody collected is a dash on the glass, words for the ear, and never nought", "[insight][rule]")
{
    ReturnTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    statistics::ReturnRow row;
    row.marac = "Harbour Marac";
    row.date = *Date::fromYmd(2026, 9, 24);
    row.counts[0] = 4;
    row.counts[1] = 0;
    model.setRows({{row, false}});
    REQUIRE(model.columnCount() == 32);
    CHECK(model.index(0, 2).data().toString() == QStringLiteral("4"));
    CHECK(model.index(0, 3).data().toString() == QStringLiteral("0"));
    CHECK(model.index(0, 4).data().toString() == QString(QChar(0x2013)));
    CHECK(model.index(0, 4).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("not collected")));
    CHECK_FALSE(model.index(0, 4).data(RawRole).isValid());
}

TEST_CASE("the return is saved as CSV with the template's columns", "[insight][journey]")
{
    Bench bench;
    bench.look("return");
    const QString path = bench.area.folder() + QStringLiteral("/return.csv");
    bench.prompt.files.push_back(path);
    REQUIRE(press(bench.page, "Save as CSV…"));
    CHECK(bench.tone == Tone::Ok);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    CHECK(csv.startsWith("MARAC Name,Meeting date,Cases discussed"));
    CHECK(csv.contains("Harbour Marac,24/09/2026,4"));
}

TEST_CASE("a place that cannot be written is said and nothing is lost", "[insight]")
{
    Bench bench;
    bench.look("return");
    bench.prompt.files.push_back(bench.area.folder() + QStringLiteral("/no/such/folder/return.csv"));
    REQUIRE(press(bench.page, "Save as CSV…"));
    CHECK(bench.tone == Tone::Bad);
    bench.said.clear();
    REQUIRE(press(bench.page, "Save as CSV…")); // the person goes back
    CHECK(bench.said.isEmpty());
}

TEST_CASE("a benchmark is a question, and an unconfirmed one says so", "[insight][rule]")
{
    Bench bench;
    BenchmarkModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const BenchmarkSet set = benchmarksOf(bench.area.workspace());
    REQUIRE(set.measures.size() == 8);
    model.setRows(set.measures);
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto& measure = set.measures[static_cast<size_t>(row)];
        const QString spokenRow = model.index(row, 0).data(Qt::AccessibleTextRole).toString();
        CHECK(spokenRow.contains(QStringLiteral("unconfirmed")) == !measure.isConfirmed);
        CHECK_FALSE(model.index(row, 4).data().toString().isEmpty());
    }
    Benchmark band{QStringLiteral("x"), QStringLiteral("x"), 27.9, 28, 40, 31, true};
    CHECK(band.place() == Benchmark::Place::Below);
    band.here = 28;
    CHECK(band.place() == Benchmark::Place::Within);
    band.here = 40.1;
    CHECK(band.place() == Benchmark::Place::Above);
    band.here.reset();
    CHECK(band.place() == Benchmark::Place::Unknown);
}

TEST_CASE("Idva posts times their share of time are held against the need", "[insight][journey]")
{
    Bench bench;
    bench.look("idva");
    // 60,000 women: 240 cases to expect, 2.5 posts required; one whole post covers 40 per cent.
    CHECK(shownWords(bench.page).join(QLatin1Char(' ')).contains(QStringLiteral("cover 40 per cent")));
    spoken<QDoubleSpinBox>(bench.page, "Post 1: full-time equivalent")->setValue(5);
    spoken<QSpinBox>(bench.page, "Post 1: share of time for high risk, per cent")->setValue(50);
    CHECK(shownWords(bench.page).join(QLatin1Char(' ')).contains(QStringLiteral("cover 100 per cent")));
    REQUIRE(press(bench.page, "Take the last away"));
    CHECK(shownWords(bench.page).join(QLatin1Char(' ')).contains(QStringLiteral("cover 0 per cent")));
}

TEST_CASE("an area without meetings has an empty return and says so", "[insight]")
{
    SmallArea area(SmallArea::Filled::No);
    ScriptedPrompt prompt;
    InsightPage page(area.workspace(), prompt);
    CHECK(spoken<TableView>(page, "Data return")->model()->rowCount() == 0);
    CHECK_FALSE(press(page, "Save as CSV…"));
}

TEST_CASE("pictures of insight", "[insight][shots]")
{
    SmallArea area;
    ScriptedPrompt prompt;
    MainWindow window;
    auto* page = new InsightPage(area.workspace(), prompt);
    window.addPage(page);
    for (const char* view : {"charts", "return", "comparison", "idva"}) {
        spoken<FilterChips>(*page, "What to look at")->choose(QString::fromLatin1(view));
        takeShots(window, QStringLiteral("insight-") + QString::fromLatin1(view));
    }
    CHECK(window.currentPage() == page);
}
