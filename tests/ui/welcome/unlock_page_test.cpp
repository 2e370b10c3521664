// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/unlock_page.h"

#include "tests/ui/support/find.h"
#include "tests/ui/support/scripted_gate.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include <catch2/catch_test_macros.hpp>

using namespace marac::ui;
using namespace marac::ui::test;

namespace {

void tryWith(UnlockPage& page, const char* words)
{
    type(*spoken<QLineEdit>(page, "Passphrase"), QString::fromUtf8(words));
    pressKey(*spoken<QLineEdit>(page, "Passphrase"), Qt::Key_Return);
    CHECK(waitFor([&] { return !page.isBusy(); }));
    int turns = 0;
    waitFor([&] { return ++turns > 5; });
}

} // namespace

TEST_CASE("a wrong passphrase is said calmly, twice wrong waits, then the right one opens", "[ui][welcome][security]")
{
    ScriptedGate gate;
    UnlockPage page(gate);
    page.show();
    int opened = 0;
    QObject::connect(&page, &UnlockPage::unlocked, [&] { ++opened; });

    CHECK_FALSE(press(page, "Open"));
    tryWith(page, "wrong");
    CHECK(gate.tries == 1);
    CHECK(spoken<QLineEdit>(page, "Passphrase")->text().isEmpty());
    bool isSaid = false;
    for (const QLabel* label : page.findChildren<QLabel*>())
        isSaid = isSaid || (label->isVisible() && label->text().contains(QLatin1String("does not open the store")));
    CHECK(isSaid);

    tryWith(page, "wrong again");
    CHECK(page.isWaiting());
    CHECK_FALSE(spoken<QLineEdit>(page, "Passphrase")->isEnabled());
    CHECK(waitFor([&] { return !page.isWaiting(); }));

    tryWith(page, "open sesame");
    CHECK(opened == 1);
    CHECK(gate.tries == 3);
}

TEST_CASE("the recovery code opens where every passphrase is forgotten", "[ui][welcome]")
{
    ScriptedGate gate;
    UnlockPage page(gate);
    page.show();
    int opened = 0;
    QObject::connect(&page, &UnlockPage::unlocked, [&] { ++opened; });
    REQUIRE(press(page, "Use the recovery code"));
    auto* field = spoken<QLineEdit>(page, "Recovery code from the printed sheet");
    REQUIRE(field);
    auto* slot = spoken<QComboBox>(page, "Who is opening it");
    REQUIRE(slot);
    CHECK_FALSE(slot->isVisible());
    type(*field, QStringLiteral("AAAA-BBBB"));
    pressKey(*field, Qt::Key_Return);
    CHECK(waitFor([&] { return opened == 1; }));
}
