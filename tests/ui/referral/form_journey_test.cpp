// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/referral/small_area.h"
#include "tests/ui/support/find.h"
#include "ui/support/say.h"
#include "ui/widgets/text_area.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>

#include <catch2/catch_test_macros.hpp>

using namespace marac;
using namespace marac::ui;
using namespace marac::ui::test;

namespace {

void fill(QWidget& root, const char* name, const QString& words)
{
    auto* field = spoken<QLineEdit>(root, name);
    REQUIRE(field);
    type(*field, words);
}

} // namespace

TEST_CASE("A new referral is typed and saved by keyboard alone", "[referral]")
{
    SmallArea area;
    SeatedPage seated(area);
    REQUIRE(press(seated.window, "New referral"));
    CHECK(unnamedOnTheGlass(*seated.page).isEmpty());
    CHECK(QApplication::focusWidget() == spoken<QLineEdit>(seated.window, "Victim's forename"));
    fill(seated.window, "Victim's forename", QStringLiteral("Amina"));
    fill(seated.window, "Victim's surname", QStringLiteral("Begum"));
    fill(seated.window, "Forename of the person causing harm", QStringLiteral("Tariq"));
    fill(seated.window, "Referred by", QStringLiteral("pol"));
    pressKey(*spoken<QLineEdit>(seated.window, "Referred by"), Qt::Key_Return);
    fill(seated.window, "Referred by", QStringLiteral("hou"));
    pressKey(*spoken<QLineEdit>(seated.window, "Referred by"), Qt::Key_Return);
    REQUIRE(press(seated.window, "Add a child"));
    fill(seated.window, "Name of child 1", QStringLiteral("Jac"));
    fill(seated.window, "Age of child 1", QStringLiteral("3"));
    REQUIRE(press(seated.window, "Add the referral"));

    const auto& referrals = area.workspace().book().referrals();
    REQUIRE(referrals.size() == 1);
    CHECK(area.workspace().book().person(referrals.front().victim)->name.full() == "Amina Begum");
    CHECK(referrals.front().referrers.size() == 2);
    REQUIRE(referrals.front().children.size() == 1);
    CHECK(referrals.front().children.front().age == 3);
    REQUIRE(area.workspace().undoLast());
    CHECK(area.workspace().book().referrals().empty());
}

TEST_CASE("A referral without a name is refused, keeps every word and waits as a draft", "[referral]")
{
    SmallArea area;
    SeatedPage seated(area);
    REQUIRE(press(seated.window, "New referral"));
    auto* concerns = spoken<TextArea>(seated.window, "Concerns");
    REQUIRE(concerns);
    concerns->setPlainText(QStringLiteral("He has a key to the flat."));
    REQUIRE(press(seated.window, "Add the referral"));
    CHECK(area.workspace().book().referrals().empty());
    CHECK(seated.said.last().contains(QStringLiteral("name is missing")));
    pressKey(*spoken<QLineEdit>(seated.window, "Victim's forename"), Qt::Key_Escape);
    CHECK(seated.said.last().contains(QStringLiteral("draft")));

    REQUIRE(press(seated.window, "New referral"));
    CHECK(spoken<TextArea>(seated.window, "Concerns")->toPlainText() == QStringLiteral("He has a key to the flat."));
    fill(seated.window, "Victim's forename", QStringLiteral("Ruta"));
    pressKey(*spoken<QLineEdit>(seated.window, "Victim's forename"), Qt::Key_Escape);
    REQUIRE(area.workspace().book().referrals().size() == 1);
    CHECK(area.workspace().book().referrals().front().concerns == "He has a key to the flat.");
}

TEST_CASE("A known person found while typing lends her record to the new referral", "[referral]")
{
    SmallArea area;
    area.addFamiliarCases();
    SeatedPage seated(area);
    const auto people = area.workspace().book().people().size();
    REQUIRE(press(seated.window, "New referral"));
    fill(seated.window, "Victim's forename", QStringLiteral("Grace"));
    fill(seated.window, "Victim's surname", QStringLiteral("Mensah"));
    fill(seated.window, "Date of birth", QStringLiteral("02/06/1984"));
    auto* choose = spoken<QAbstractButton>(seated.window, "Use the record of Grace Mensah");
    REQUIRE(choose);
    choose->click();
    REQUIRE(waitFor([&] { return !spoken<QAbstractButton>(seated.window, "Use the record of Grace Mensah"); }));
    CHECK(spoken<QLineEdit>(seated.window, "Address")->text() == QStringLiteral("3 Quay Street"));
    REQUIRE(press(seated.window, "Add the referral"));
    const auto& referrals = area.workspace().book().referrals();
    REQUIRE(referrals.size() == 5);
    const auto* before = area.workspace().book().referralByRef("M260003");
    CHECK(referrals.back().victim == before->victim);
    CHECK(area.workspace().book().people().size() == people);
}

TEST_CASE("A known person is found by the first letters of the name, before it is typed out", "[referral]")
{
    SmallArea area;
    area.addFamiliarCases();
    SeatedPage seated(area);
    REQUIRE(press(seated.window, "New referral"));
    fill(seated.window, "Victim's surname", QStringLiteral("Mens"));
    auto* choose = spoken<QAbstractButton>(seated.window, "Use the record of Grace Mensah");
    REQUIRE(choose);
    CHECK(choose->text().contains(QStringLiteral("begins so")));
    CHECK_FALSE(choose->toolTip().isEmpty());
}

TEST_CASE("A half-typed referral is there again after a lock, with its children, its agencies and what nobody understood", "[referral][rule]")
{
    SmallArea area;
    {
        SeatedPage seated(area);
        REQUIRE(press(seated.window, "New referral"));
        fill(seated.window, "Victim's forename", QStringLiteral("Ruta"));
        fill(seated.window, "Referred by", QStringLiteral("hou"));
        pressKey(*spoken<QLineEdit>(seated.window, "Referred by"), Qt::Key_Return);
        REQUIRE(press(seated.window, "Add a child"));
        REQUIRE(press(seated.window, "Add a child"));
        fill(seated.window, "Name of child 2", QStringLiteral("Jac"));
        REQUIRE(press(seated.window, "Add a person causing harm"));
        fill(seated.window, "Surname of the person causing harm", QStringLiteral("Petrauskas"));
        fill(seated.window, "Latest incident", QStringLiteral("the night bef"));
    }
    SeatedPage seated(area);
    REQUIRE(press(seated.window, "Go on with new referral"));
    REQUIRE(waitFor([&] { return spoken<QLineEdit>(seated.window, "Victim's forename"); }));
    CHECK(spoken<QLineEdit>(seated.window, "Victim's forename")->text() == QStringLiteral("Ruta"));
    CHECK(spoken<QLineEdit>(seated.window, "Name of child 2")->text() == QStringLiteral("Jac"));
    CHECK(spoken<QLineEdit>(seated.window, "Surname of the person causing harm")->text() == QStringLiteral("Petrauskas"));
    CHECK(spoken<QLineEdit>(seated.window, "Latest incident")->text() == QStringLiteral("the night bef"));
    fill(seated.window, "Latest incident", QString());
    spoken<QLineEdit>(seated.window, "Latest incident")->clear();
    REQUIRE(press(seated.window, "Add the referral"));
    const auto& referrals = area.workspace().book().referrals();
    REQUIRE(referrals.size() == 1);
    CHECK(referrals.front().referrers.size() == 1);
    CHECK(referrals.front().perpetrators.size() == 1);
    CHECK(area.workspace().draftPlaces("referral/").empty());
}

TEST_CASE("What is half-typed is thrown away only after the question", "[referral]")
{
    SmallArea area;
    SeatedPage seated(area);
    REQUIRE(press(seated.window, "New referral"));
    fill(seated.window, "Victim's forename", QStringLiteral("Ruta"));
    REQUIRE(press(seated.window, "Throw away what is typed…"));
    CHECK(spoken<QLineEdit>(seated.window, "Victim's forename")->text() == QStringLiteral("Ruta"));
    seated.prompt.answers.push_back(0);
    REQUIRE(press(seated.window, "Throw away what is typed…"));
    CHECK(area.workspace().draftPlaces("referral/").empty());
    CHECK(area.workspace().book().referrals().empty());
}

TEST_CASE("A reason begun for a decision waits for its referral, also after a lock", "[referral][rule]")
{
    SmallArea area;
    area.addFamiliarCases();
    const auto ref = area.workspace().book().referrals().front();
    {
        SeatedPage seated(area);
        seated.page->showItem(fromUtf8(ref.id.text()));
        REQUIRE(press(seated.window, "Defer"));
        fill(seated.window, "Reason for the decision", QStringLiteral("Waiting for the hosp"));
    }
    SeatedPage seated(area);
    seated.page->showItem(fromUtf8(ref.id.text()));
    CHECK(spoken<QLineEdit>(seated.window, "Reason for the decision")->text() == QStringLiteral("Waiting for the hosp"));
    CHECK(spoken<QLineEdit>(seated.window, "Reason for the decision")->isVisible());
}
