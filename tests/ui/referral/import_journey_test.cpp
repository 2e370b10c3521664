// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/referral/small_area.h"
#include "tests/ui/support/find.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>

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

} // namespace

TEST_CASE("A list with a bad row is previewed line by line and imported in one step that is undone as one", "[referral]")
{
    SmallArea area;
    SeatedPage seated(area);
    seated.prompt.files.push_back(writeList(area, kList));
    REQUIRE(press(seated.window, "Import…"));
    auto* rows = spoken<TableView>(seated.window, "Rows of the file");
    REQUIRE(rows);
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
    REQUIRE(press(seated.window, "Import…"));
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
    REQUIRE(press(seated.window, "Import…"));
    REQUIRE(press(seated.window, "Import 2 referrals"));
    REQUIRE(press(seated.window, "Import…"));
    auto* rows = spoken<TableView>(seated.window, "Rows of the file");
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
    CHECK_FALSE(seated.said.isEmpty());
    CHECK(spoken<TableView>(seated.window, "Referrals")->isVisible());
    CHECK(area.workspace().book().referrals().size() == 4);
}
