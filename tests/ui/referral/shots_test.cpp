// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/assessment_steps.h"
#include "tests/ui/referral/small_area.h"
#include "tests/ui/support/find.h"
#include "ui/support/say.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QPixmap>

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::ui;
using namespace marac::ui::test;

namespace {

void shoot(SeatedPage& seated, const QString& name)
{
    for (int i = 0; i < 20; ++i)
        QApplication::processEvents();
    const QPixmap picture = seated.window.grab();
    CHECK(picture.width() >= 1366);
    picture.save(qEnvironmentVariable("MARAC_SHOTS") + QLatin1Char('/') + name + QStringLiteral(".png"));
}

/// A case assessed three times over half a year, and once for stalking.
void shootSeries(SmallArea& area, SeatedPage& seated, const QString& suffix)
{
    const auto id = area.add({"Nia", "Rees", "1991-05-02", "2 Ferry Road", "Gareth Pugh", "2026-05-04", "YYYYYYYYYYYNNNNDNNNNNNNN"});
    workflow::NewAssessment wanted{std::string(dash::kDash), *Date::fromYmd(2026, 8, 11), "S. Okafor", {}, "YYYYYYYYNNNNNNNNNNNNNNNN"};
    REQUIRE(workflow::assess(area.workspace(), id, wanted));
    wanted = {std::string(dash::kDash), *Date::fromYmd(2026, 11, 20), "S. Okafor", {}, "YYYYYYYYYYYYYYYYYNNNNNND"};
    REQUIRE(workflow::assess(area.workspace(), id, wanted));
    seated.page->refresh();
    seated.page->showItem(fromUtf8(id.text()));
    shoot(seated, QStringLiteral("series") + suffix);
    press(seated.window, "Another checklist");
    shoot(seated, QStringLiteral("begin") + suffix);
    wanted.checklist = "stalking";
    wanted.answers = "YYNYDYN";
    REQUIRE(workflow::assess(area.workspace(), id, wanted));
    seated.page->refresh();
    auto* chooser = spoken<QComboBox>(seated.window, "Assessment shown");
    REQUIRE(chooser);
    Q_EMIT chooser->activated(0);
    shoot(seated, QStringLiteral("stalking") + suffix);
}

void shootAll(ThemeChoice choice, const QString& suffix)
{
    Theme theme(*qApp, choice);
    SmallArea area;
    area.addFamiliarCases();
    SeatedPage seated(area);
    const auto* referral = area.workspace().book().referralByRef("M260002");
    seated.page->showItem(fromUtf8(referral->id.text()));
    shoot(seated, QStringLiteral("triage") + suffix);
    press(seated.window, "Defer");
    shoot(seated, QStringLiteral("defer") + suffix);
    press(seated.window, "New referral");
    shoot(seated, QStringLiteral("form") + suffix);
    pressKey(*spoken<QWidget>(seated.window, "Victim's forename"), Qt::Key_Escape);
    shootSeries(area, seated, suffix);
    const QString path = area.folder() + QStringLiteral("/list.csv");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Ref,Date received,Referring agency,Victim forename,Victim surname,Victim DOB,Address,Phone,Perpetrator name,Perp DOB,Children (age),Remark\n"
               "M260900,16/11/2026,Police,Kelly,Shaw,04/05/1991,3 Quay Street,07700 900431,Dan Shaw and Carl Hughes,1/2/1980; 3/4/1985,Ffion (7),by telephone\n"
               "M260902,18/11/2026,Police,Bethan,Price,12/03/1995,,,Lee Morgan,2/4/1990,,\n"
               "M260903,18/11/2026,Police,Una,Marsh,1/2/1993,,,Pat Reed and Sam Cole,,,\n"
               "M260901,17/11/2026,Harbour pets,Olena,Young,about forty,,,Mark Young,,,\n,,,,,,,,Nobody,,,no victim\n");
    file.close();
    seated.prompt.files.push_back(path);
    press(seated.window, "Import…");
    waitFor([&] { return spoken<QWidget>(seated.window, "Rows of the file")->isVisible() && spoken<QComboBox>(seated.window, "What the column Remark means"); });
    shoot(seated, QStringLiteral("import") + suffix);
}

} // namespace

TEST_CASE("Pictures of the page in light and dark are made where a folder is named", "[referral][shots]")
{
    if (!qEnvironmentVariableIsSet("MARAC_SHOTS"))
        SKIP("MARAC_SHOTS names no folder");
    shootAll(ThemeChoice::Light, QString());
    shootAll(ThemeChoice::Dark, QStringLiteral("-dark"));
    Theme light(*qApp, ThemeChoice::Light);
}
