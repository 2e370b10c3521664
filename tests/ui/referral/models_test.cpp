// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/referral/small_area.h"
#include "ui/referral/findings_model.h"
#include "ui/referral/import_preview_model.h"
#include "ui/referral/match_model.h"
#include "ui/referral/triage_table_model.h"

#include <QAbstractItemModelTester>

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::ui;
using namespace marac::ui::test;

TEST_CASE("The list of referrals answers with words, chips and a spoken sentence", "[referral]")
{
    SmallArea area;
    area.addFamiliarCases();
    TriageTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<TriageRow> rows;
    for (const workflow::TriageLine& line : workflow::triageList(area.workspace(), referral::Stage::ToTriage))
        rows.push_back(TriageRow::of(line));
    model.setRows(rows);
    REQUIRE(model.rowCount() == 4);
    CHECK(model.index(1, 1).data().toString() == QStringLiteral("Bethan Price"));
    const auto chips = model.index(1, 3).data(ChipsRole).value<QList<ChipWords>>();
    REQUIRE_FALSE(chips.isEmpty());
    CHECK(chips.front() == ChipWords{QStringLiteral("Repeat"), Tone::Warn});
    CHECK(model.index(3, 3).data().toString() == QStringLiteral("Near"));
    CHECK(model.index(2, 3).data().toString() == QStringLiteral("No criterion yet"));
    CHECK(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("16 of 24 yes")));
    rows.pop_back();
    model.setRows(rows);
    CHECK(model.rowCount() == 3);
}

TEST_CASE("Evidence speaks for or against, with its weight", "[referral]")
{
    MatchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEvidence({{phrase("Test", "Same birthday."), 8.8}, {phrase("Test", "Other street."), -1.2}});
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("+8.8"));
    CHECK(model.index(1, 0).data().toString() == QStringLiteral("−1.2"));
    CHECK(model.index(1, 1).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Against")));
}

TEST_CASE("What was noticed in a file comes with line and column, the worst first", "[referral]")
{
    FindingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFindings({{Severity::Hint, "Sex", phrase("Test", "Unclear."), 2}, {Severity::Problem, "Victim DOB", phrase("Test", "No day."), 7}});
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("7"));
    CHECK(model.index(0, 2).data().toString() == QStringLiteral("Victim DOB"));
    CHECK(model.index(1, 0).data().toString() == QStringLiteral("2"));
}

TEST_CASE("Every row of a file has its fate in the preview", "[referral]")
{
    SmallArea area;
    ImportPreviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto preview = workflow::previewReferrals(area.workspace(), "Ref,Received,Victim name\nA1,16/11/2026,Kelly Shaw\nA2,17/11/2026,\n", "a.csv");
    REQUIRE(preview);
    model.setPreview(*preview);
    CHECK(model.rowCount() == preview->sheet.linesRead);
    model.clear();
    CHECK(model.rowCount() == 0);
}
