// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/first_run.h"

#include "tests/ui/support/find.h"
#include "tests/ui/support/scripted_gate.h"
#include "tests/ui/support/scripted_prompt.h"
#include "ui/welcome/recovery_step.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

#include <catch2/catch_test_macros.hpp>

using namespace marac::ui;
using namespace marac::ui::test;

namespace {

const QStringList kGroups{QStringLiteral("K7QM"), QStringLiteral("3XWD"), QStringLiteral("9HTB"),
                          QStringLiteral("PL2C"), QStringLiteral("R8VN"), QStringLiteral("4JFZ")};

void nameArea(FirstRun& run)
{
    spoken<QLineEdit>(run, "Name of the Marac")->setText(QStringLiteral("Harbour Marac"));
    REQUIRE(press(run, "Continue"));
}

void choosePassphrase(FirstRun& run)
{
    REQUIRE(press(run, "Suggest five words"));
    CHECK_FALSE(press(run, "Continue"));
    type(*spoken<QLineEdit>(run, "Passphrase once more"), QStringLiteral("harbour copper lantern willow train"));
    REQUIRE(press(run, "Continue"));
}

} // namespace

TEST_CASE("the first run asks four things and begins only when the code is on paper", "[ui][welcome][rule]")
{
    ScriptedGate gate;
    ScriptedPrompt prompt;
    FirstRun run(gate, prompt);
    run.show();
    int begun = 0;
    QObject::connect(&run, &FirstRun::finished, [&] { ++begun; });
    CHECK_FALSE(press(run, "Continue"));
    nameArea(run);
    CHECK(spoken<QRadioButton>(run, "14 ticks")->isChecked());
    CHECK(spoken<QRadioButton>(run, "10 ticks")->isVisible());
    REQUIRE(press(run, "Continue"));
    choosePassphrase(run);
    REQUIRE(waitFor([&] { return qobject_cast<RecoveryStep*>(run.currentStep()) != nullptr; }));
    CHECK(gate.created.areaName == QLatin1String("Harbour Marac"));
    CHECK(gate.created.threshold == 14);

    const auto asked = qobject_cast<RecoveryStep*>(run.currentStep())->askedGroups();
    CHECK(asked[0] < asked[1]);
    CHECK_FALSE(press(run, "Begin"));
    for (const int number : asked) {
        auto* field = spoken<QLineEdit>(run, QStringLiteral("Group %1").arg(number).toUtf8().constData());
        REQUIRE(field);
        field->setText(QStringLiteral("WRONG"));
        CHECK_FALSE(press(run, "Begin"));
        field->setText(kGroups[number - 1].toLower());
    }
    CHECK(press(run, "Begin"));
    CHECK(begun == 1);
}

TEST_CASE("a threshold of the area's own needs its reason", "[ui][welcome][rule]")
{
    ScriptedGate gate;
    ScriptedPrompt prompt;
    FirstRun run(gate, prompt);
    run.show();
    nameArea(run);
    spoken<QRadioButton>(run, "Another number")->setChecked(true);
    CHECK_FALSE(press(run, "Continue"));
    spoken<QLineEdit>(run, "Reason, as agreed by the area")->setText(QStringLiteral("Steering group, June"));
    CHECK(press(run, "Continue"));
    CHECK(run.answers().threshold == 12);
    CHECK(run.answers().thresholdReason == QLatin1String("Steering group, June"));
}

TEST_CASE("a store that is there already is not made again", "[ui][welcome]")
{
    ScriptedGate gate;
    ScriptedPrompt prompt;
    FirstRun run(gate, prompt);
    run.show();
    spoken<QLineEdit>(run, "Name of the Marac")->setText(QStringLiteral("Taken"));
    CHECK_FALSE(press(run, "Continue"));
}

TEST_CASE("where the disk is full the first run says so and asks again", "[ui][welcome]")
{
    ScriptedGate gate;
    ScriptedPrompt prompt;
    gate.failsToCreate = true;
    FirstRun run(gate, prompt);
    run.show();
    nameArea(run);
    REQUIRE(press(run, "Continue"));
    choosePassphrase(run);
    bool isSaid = false;
    waitFor([&] {
        for (const QLabel* label : run.findChildren<QLabel*>())
            isSaid = isSaid || (label->isVisible() && label->text().startsWith(QLatin1String("There is no room left")));
        return isSaid;
    });
    CHECK(isSaid);
    CHECK(press(run, "Suggest five words"));
}
