// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/shared_details.h"
#include "tests/ui/referral/small_area.h"
#include "tests/ui/support/find.h"
#include "ui/referral/referral_editor.h"
#include "ui/support/say.h"
#include "ui/widgets/chip.h"

#include <QLineEdit>

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::ui;
using namespace marac::ui::test;

namespace {

void fillIn(QWidget& root, const char* name, const QString& words)
{
    auto* field = spoken<QLineEdit>(root, name);
    REQUIRE(field);
    type(*field, words);
}

bool hasChip(QWidget& root, const QString& words)
{
    const auto chips = root.findChildren<Chip*>();
    return std::any_of(chips.begin(), chips.end(), [&](const Chip* chip) { return chip->isVisibleTo(&root) && chip->text().contains(words); });
}

} // namespace

TEST_CASE("An address known from another referral is said while it is typed, and the way to it keeps what is typed", "[referral]")
{
    SmallArea area;
    area.addFamiliarCases();
    SeatedPage seated(area);
    REQUIRE(press(seated.window, "New referral"));
    fillIn(seated.window, "Victim's forename", QStringLiteral("Olena"));
    CHECK_FALSE(isSaid(*seated.page, QStringLiteral("The same address")));
    fillIn(seated.window, "Address", QStringLiteral("3 Quay St"));
    CHECK(isSaid(*seated.page, QStringLiteral("The same address as the victim of M260003 has or had.")));
    CHECK(isSaid(*seated.page, QStringLiteral("G.M., received 14 November 2026")));
    CHECK(unnamedOnTheGlass(*seated.page).isEmpty());
    REQUIRE(press(*seated.page, "Open M260003"));
    REQUIRE(waitFor([&] { return isSaid(*seated.page, QStringLiteral("Grace Mensah")); }));
    REQUIRE(press(seated.window, "Go on with new referral"));
    REQUIRE(waitFor([&] { return spoken<QLineEdit>(seated.window, "Victim's forename") != nullptr; }));
    CHECK(spoken<QLineEdit>(seated.window, "Address")->text() == QStringLiteral("3 Quay St"));
    CHECK(area.workspace().book().referrals().size() == 4);
}

TEST_CASE("A number of the victim that is somebody's who causes harm is said as a danger, in the form and on the referral", "[referral][rule]")
{
    SmallArea area;
    area.addFamiliarCases();
    SeatedPage seated(area);
    REQUIRE(press(seated.window, "New referral"));
    fillIn(seated.window, "Victim's forename", QStringLiteral("Olena"));
    const auto fields = seated.page->findChildren<QLineEdit*>();
    const auto phone = std::find_if(fields.rbegin(), fields.rend(), [](QLineEdit* edit) { return spokenName(*edit) == QStringLiteral("Telephone"); });
    REQUIRE(phone != fields.rend()); // of the person causing harm
    type(**phone, QStringLiteral("07700 900431"));
    CHECK(isSaid(*seated.page, QStringLiteral("Ring nobody on it before this is clear")));
    CHECK(hasChip(*seated.page, QStringLiteral("Danger")));
    REQUIRE(press(seated.window, "Add the referral"));
    CHECK(isSaid(*seated.page, QStringLiteral("Ring nobody on it before this is clear")));
    CHECK(hasChip(*seated.page, QStringLiteral("Danger")));
}

TEST_CASE("Everybody is searched from the referral, also where the index proposes nobody", "[referral]")
{
    SmallArea area;
    area.addFamiliarCases();
    SeatedPage seated(area);
    seated.page->showItem(fromUtf8(area.workspace().book().referralByRef("M260004")->id.text()));
    REQUIRE(press(*seated.page, "Search everybody"));
    REQUIRE_FALSE(seated.said.isEmpty());
    CHECK(seated.said.last().contains(QStringLiteral("Compared with all 8 people")));
}

TEST_CASE("Half-typed words of a referral whose creation was taken back go on as a new referral", "[referral][rule]")
{
    SmallArea area;
    const auto id = area.add({"Grace", "Mensah", "1984-06-02", "3 Quay Street", "Paul Boateng", "2026-11-14", "YNNN"});
    {
        SeatedPage seated(area);
        seated.page->showItem(fromUtf8(id.text()));
        REQUIRE(press(seated.window, "Change"));
        fillIn(seated.window, "Latest incident", QStringLiteral("the night bef"));
    }
    REQUIRE(area.workspace().undoLast());
    REQUIRE(area.workspace().book().referrals().empty());
    SeatedPage seated(area);
    REQUIRE(press(seated.window, "Go on with a referral taken back"));
    REQUIRE(waitFor([&] { return spoken<QLineEdit>(seated.window, "Victim's forename") != nullptr; }));
    CHECK(spoken<QLineEdit>(seated.window, "Victim's forename")->text() == QStringLiteral("Grace"));
    CHECK(spoken<QLineEdit>(seated.window, "Latest incident")->text() == QStringLiteral("the night bef"));
    spoken<QLineEdit>(seated.window, "Latest incident")->clear();
    REQUIRE(press(seated.window, "Add the referral"));
    REQUIRE(area.workspace().book().referrals().size() == 1);
    CHECK(area.workspace().book().person(area.workspace().book().referrals().front().victim)->name.full() == "Grace Mensah");
    CHECK(area.workspace().draftPlaces("referral/").empty());
    CHECK_FALSE(spoken<QAbstractButton>(seated.window, "Go on with a referral taken back"));
}

TEST_CASE("Half-typed words of a referral taken back can be thrown away", "[referral]")
{
    SmallArea area;
    const auto id = area.add({"Grace", "Mensah", "1984-06-02", "3 Quay Street", "Paul Boateng", "2026-11-14", "YNNN"});
    REQUIRE(area.workspace().keepDraft(toUtf8(ReferralEditor::draftPlace(fromUtf8(id.text()))), "{\"fields\":{\"Victim's forename\":\"Ruta\"},\"parts\":{}}"));
    REQUIRE(area.workspace().undoLast());
    SeatedPage seated(area);
    REQUIRE(press(seated.window, "Go on with a referral taken back"));
    REQUIRE(waitFor([&] { return spoken<QLineEdit>(seated.window, "Victim's forename") != nullptr; }));
    seated.prompt.answers.push_back(0);
    REQUIRE(press(seated.window, "Throw away what is typed…"));
    CHECK(area.workspace().draftPlaces("referral/").empty());
}

TEST_CASE("Numbers and an e-mail address of a person are typed and kept, and a wrong NHS number is said at its field", "[referral]")
{
    SmallArea area;
    SeatedPage seated(area);
    REQUIRE(press(seated.window, "New referral"));
    fillIn(seated.window, "Victim's forename", QStringLiteral("Amina"));
    fillIn(seated.window, "NHS number", QStringLiteral("943 476 5918"));
    CHECK(isSaid(*seated.page, QStringLiteral("NHS number cannot be right")));
    spoken<QLineEdit>(seated.window, "NHS number")->clear();
    fillIn(seated.window, "NHS number", QStringLiteral("943 476 5919"));
    CHECK_FALSE(isSaid(*seated.page, QStringLiteral("NHS number cannot be right")));
    fillIn(seated.window, "Police number", QStringLiteral("PN/0042-77"));
    fillIn(seated.window, "E-mail", QStringLiteral("amina@example.org"));
    REQUIRE(press(seated.window, "Add the referral"));
    const people::Person& kept = *area.workspace().book().person(area.workspace().book().referrals().front().victim);
    CHECK(kept.nhsNumber == "943 476 5919");
    CHECK(kept.policeNumber == "PN/0042-77");
    CHECK(kept.email == "amina@example.org");
}
