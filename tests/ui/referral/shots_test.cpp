// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/referral/small_area.h"
#include "tests/ui/support/find.h"
#include "ui/support/say.h"
#include "ui/support/theme.h"

#include <QApplication>
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
    const QString path = area.folder() + QStringLiteral("/list.csv");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Ref,Date received,Referring agency,Victim forename,Victim surname,Victim DOB,Perpetrator name,Remark\n"
               "M260900,16/11/2026,Police,Kelly,Shaw,04/05/1991,Dan Shaw,by telephone\n"
               "M260901,17/11/2026,Harbour pets,Olena,Young,about forty,Mark Young,\n,,,,,,Nobody,no victim\n");
    file.close();
    pressKey(*spoken<QWidget>(seated.window, "Victim's forename"), Qt::Key_Escape);
    seated.prompt.files.push_back(path);
    press(seated.window, "Import…");
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
