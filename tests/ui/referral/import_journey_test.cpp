// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/referral/small_area.h"
#include "tests/ui/support/find.h"
#include "ui/referral/import_busy.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QProgressBar>

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::ui;
using namespace marac::ui::test;

namespace {

QString writeList(const SmallArea& area, const char* text)
{
    const QString path = area.folder() + QStringLiteral("/list.csv");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return path;
}

constexpr const char* kList = "Ref,Date received,Referring agency,Victim forename,Victim surname,Victim DOB,Perpetrator name,Remark\n"
                              "M260900,16/11/2026,Police,Kelly,Shaw,04/05/1991,Dan Shaw,by telephone\n"
                              "M260901,17/11/2026,Idva service,Olena,Young,12/08/1988,Mark Young,\n"
                              ",,,,,,Nobody Known,row without a victim\n";

/// Presses Import… and waits until the rows of the file are read.
TableView* opened(SeatedPage& seated)
{
    REQUIRE(press(seated.window, "Import…"));
    auto* rows = spoken<TableView>(seated.window, "Rows of the file");
    REQUIRE(rows);
    REQUIRE(waitFor([&] { return rows->isVisible() && rows->model()->rowCount() > 0; }));
    return rows;
}

} // namespace

TEST_CASE("A list with a bad row is previewed line by line and imported in one step that is undone as one", "[referral]")
{
    SmallArea area;
    SeatedPage seated(area);
    seated.prompt.files.push_back(writeList(area, kList));
    TableView* rows = opened(seated);
    REQUIRE(rows->model()->rowCount() == 3);
    CHECK(rows->model()->index(0, 2).data().toString() == QStringLiteral("Kelly Shaw"));
    CHECK(rows->model()->index(2, 1).data().toString() == QStringLiteral("Not understood"));
    CHECK(rows->model()->index(2, 0).data().toString() == QStringLiteral("4"));
    CHECK_FALSE(rows->model()->index(2, 5).data().toString().isEmpty());
    CHECK(unnamedOnTheGlass(*seated.page).isEmpty());
    CHECK(area.workspace().book().referrals().empty());

    REQUIRE(press(seated.window, "Import 2 referrals"));
    CHECK(area.workspace().book().referrals().size() == 2);
    CHECK(seated.said.last().contains(QStringLiteral("2 of 3")));
    REQUIRE(area.workspace().undoLast());
    CHECK(area.workspace().book().referrals().empty());
}

TEST_CASE("A column that was corrected is read anew", "[referral]")
{
    SmallArea area;
    SeatedPage seated(area);
    seated.prompt.files.push_back(writeList(area, kList));
    opened(seated);
    auto* chooser = spoken<QComboBox>(seated.window, "What the column Remark means");
    REQUIRE(chooser);
    const int concerns = chooser->findText(QStringLiteral("Concerns"));
    REQUIRE(concerns >= 0);
    chooser->setCurrentIndex(concerns);
    Q_EMIT chooser->activated(concerns);
    REQUIRE(waitFor([&] {
        const auto* fresh = spoken<QComboBox>(seated.window, "What the column Remark means");
        return fresh && fresh != chooser && fresh->currentIndex() == concerns;
    }));
    REQUIRE(press(seated.window, "Import 2 referrals"));
    CHECK(area.workspace().book().referralByRef("M260900")->concerns.find("by telephone") != std::string::npos);
}

TEST_CASE("Rows that are here already are left out and said", "[referral]")
{
    SmallArea area;
    SeatedPage seated(area);
    const QString path = writeList(area, kList);
    seated.prompt.files = {path, path};
    opened(seated);
    REQUIRE(press(seated.window, "Import 2 referrals"));
    TableView* rows = opened(seated);
    CHECK(rows->model()->index(0, 1).data().toString() == QStringLiteral("Already here"));
    CHECK_FALSE(press(seated.window, "Import 0 referrals"));
    pressKey(*rows, Qt::Key_Escape);
    CHECK(spoken<TableView>(seated.window, "Referrals")->isVisible());
    CHECK(area.workspace().book().referrals().size() == 2);
}

TEST_CASE("A file that is no list is refused with a sentence and nothing is lost", "[referral]")
{
    SmallArea area;
    area.addFamiliarCases();
    SeatedPage seated(area);
    seated.prompt.files.push_back(writeList(area, ""));
    REQUIRE(press(seated.window, "Import…"));
    REQUIRE(waitFor([&] { return !seated.said.isEmpty(); }));
    CHECK(spoken<TableView>(seated.window, "Referrals")->isVisible());
    CHECK(area.workspace().book().referrals().size() == 4);
}

TEST_CASE("The chosen row shows everybody who would be filed and every word that was not understood", "[referral]")
{
    SmallArea area;
    SeatedPage seated(area);
    seated.prompt.files.push_back(writeList(area, "Ref,Date received,Victim name,Address,Perpetrator,Perpetrator 2,Children (age),Remark\n"
                                                  "M260910,16/11/2026,Kelly Shaw,3 Quay Street,Dan Shaw,Carl Hughes,Ffion (7),by telephone\n"
                                                  "M260911,16/11/2026,Una Marsh,,Pat Reed and Sam Cole,,,\n"));
    TableView* rows = opened(seated);
    CHECK(rows->model()->index(0, 3).data().toString() == QStringLiteral("Dan Shaw, Carl Hughes"));
    CHECK(isSaid(seated.window, QStringLiteral("3 Quay Street")));
    CHECK(isSaid(seated.window, QStringLiteral("Carl Hughes")));
    CHECK(isSaid(seated.window, QStringLiteral("Ffion (7)")));
    CHECK(isSaid(seated.window, QStringLiteral("by telephone")));
    pressKey(*rows, Qt::Key_Down);
    CHECK(isSaid(seated.window, QStringLiteral("Row 3 of the file")));
    CHECK(isSaid(seated.window, QStringLiteral("nobody is named")));
    CHECK(isSaid(seated.window, QStringLiteral("Pat Reed and Sam Cole")));
}

TEST_CASE("Whoever is known already is said beside the row before anything is imported", "[referral]")
{
    SmallArea area;
    area.addFamiliarCases();
    SeatedPage seated(area);
    seated.prompt.files.push_back(writeList(area, "Ref,Date received,Victim name,Victim DOB,Perpetrator,Perp DOB\n"
                                                  "M260912,19/11/2026,Bethan Price,12/3/1995,Lee Morgan,2/4/1990\n"));
    TableView* rows = opened(seated);
    CHECK(rows->model()->index(0, 4).data().toString().startsWith(QStringLiteral("Repeat of M26")));
    CHECK(isSaid(seated.window, QStringLiteral("repeats 1")));
}

TEST_CASE("Columns are kept under a name and taken by themselves for the next list", "[referral]")
{
    SmallArea area;
    SeatedPage seated(area);
    const QString path = writeList(area, kList);
    seated.prompt.files = {path, path};
    TableView* rows = opened(seated);
    auto* remark = spoken<QComboBox>(seated.window, "What the column Remark means");
    const int concerns = remark->findText(QStringLiteral("Concerns"));
    remark->setCurrentIndex(concerns);
    Q_EMIT remark->activated(concerns);
    REQUIRE(waitFor([&] { return spoken<QComboBox>(seated.window, "What the column Remark means") != remark; }));
    seated.prompt.texts.push_back(QStringLiteral("Ashdale police spreadsheet"));
    REQUIRE(press(seated.window, "Keep these columns as…"));
    REQUIRE(area.workspace().book().mappings().size() == 1);
    auto* kept = spoken<QComboBox>(seated.window, "Columns as they were kept");
    REQUIRE(kept);
    CHECK(kept->currentText() == QStringLiteral("As kept: Ashdale police spreadsheet"));

    pressKey(*rows, Qt::Key_Escape);
    opened(seated);
    REQUIRE(waitFor([&] { return kept->currentText() == QStringLiteral("As kept: Ashdale police spreadsheet"); }));
    CHECK(spoken<QComboBox>(seated.window, "What the column Remark means")->currentIndex() == concerns);

    kept->setCurrentIndex(0);
    Q_EMIT kept->activated(0);
    REQUIRE(waitFor([&] { return spoken<QComboBox>(seated.window, "What the column Remark means")->currentIndex() == 0; }));
    CHECK(kept->currentIndex() == 0);
}

TEST_CASE("Kept columns are renamed and removed where they are chosen", "[referral]")
{
    SmallArea area;
    SeatedPage seated(area);
    seated.prompt.files.push_back(writeList(area, kList));
    opened(seated);
    seated.prompt.texts = {QStringLiteral("Ashdale"), QStringLiteral("Ashdale police")};
    REQUIRE(press(seated.window, "Keep these columns as…"));
    REQUIRE(press(seated.window, "Rename the kept columns"));
    REQUIRE(area.workspace().book().mappings().size() == 1);
    CHECK(area.workspace().book().mappings()[0].name() == "Ashdale police");
    REQUIRE(press(seated.window, "Remove the kept columns"));
    CHECK(area.workspace().book().mappings().empty());
    CHECK_FALSE(press(seated.window, "Remove the kept columns"));
    REQUIRE(area.workspace().undoLast());
    CHECK(area.workspace().book().mappings().size() == 1);
}

TEST_CASE("Reading a long list is shown and is stopped with Escape, and what stood before stays", "[referral]")
{
    SmallArea area;
    SeatedPage seated(area);
    QByteArray list("Ref,Date received,Victim name,Victim DOB,Perpetrator\n");
    for (int i = 0; i < 6000; ++i)
        list += QStringLiteral("L%1,16/11/2026,Victim%1 Bell,4/5/1991,Harm%1 Ash\n").arg(i).toUtf8();
    seated.prompt.files = {writeList(area, kList)};
    TableView* rows = opened(seated);
    seated.prompt.files = {writeList(area, list.constData())};
    REQUIRE(press(seated.window, "Another file…"));
    auto* busy = seated.window.findChild<ImportBusy*>();
    REQUIRE(busy);
    REQUIRE(waitFor([&] { return busy->isVisible(); }));
    CHECK(isSaid(*busy, QStringLiteral("lines")));
    pressKey(*busy, Qt::Key_Escape);
    REQUIRE(waitFor([&] { return !busy->isVisible(); }));
    CHECK(seated.said.last().contains(QStringLiteral("stopped")));
    CHECK(rows->model()->rowCount() == 3);
    CHECK(rows->isVisible());
}

TEST_CASE("Filing answers while it goes on, and Escape leaves nothing of it", "[referral]")
{
    ImportBusy busy;
    busy.begin(QStringLiteral("list.csv"));
    const workflow::ImportProgress half{workflow::ImportProgress::Part::Filing, 210, 420};
    REQUIRE(waitFor([&] { return busy.showAndAnswer(half) && busy.isVisible(); }));
    auto* bar = spoken<QProgressBar>(busy, "How far the import is");
    REQUIRE(bar);
    CHECK(bar->value() == 210);
    CHECK(bar->maximum() == 420);
    pressKey(busy, Qt::Key_Escape);
    CHECK_FALSE(busy.showAndAnswer(half));
    CHECK(busy.isVisible());
    busy.end();
    CHECK_FALSE(busy.isVisible());
    busy.begin(QStringLiteral("again.csv"));
    CHECK(busy.showAndAnswer(half));
}
