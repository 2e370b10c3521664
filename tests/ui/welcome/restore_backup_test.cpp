// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/restore_backup.h"

#include "tests/ui/support/scripted_gate.h"
#include "tests/ui/support/scripted_prompt.h"

#include <catch2/catch_test_macros.hpp>

using namespace marac::ui;
using namespace marac::ui::test;

namespace {

ScriptedPrompt willingPrompt(const QString& name)
{
    ScriptedPrompt prompt;
    prompt.files = {QStringLiteral("Harbour.marac/backups/2026-11-20"), QStringLiteral("Documents")};
    prompt.texts = {name};
    return prompt;
}

} // namespace

TEST_CASE("a backup becomes a store of its own, and whoever restored it hears which passphrases open it", "[ui][welcome]")
{
    ScriptedGate gate;
    ScriptedPrompt prompt = willingPrompt(QStringLiteral("Harbour Marac restored"));
    CHECK(restoreBackup(gate, prompt));
    CHECK(gate.restored.backup == QStringLiteral("Harbour.marac/backups/2026-11-20"));
    CHECK(gate.restored.folder == QStringLiteral("Documents"));
    CHECK(gate.restored.name == QStringLiteral("Harbour Marac restored"));
    CHECK(prompt.asked.last().contains(QStringLiteral("passphrases of the day")));
}

TEST_CASE("a backup is restored over nothing", "[ui][welcome][security]")
{
    ScriptedGate gate;
    ScriptedPrompt prompt = willingPrompt(QStringLiteral("Taken"));
    CHECK_FALSE(restoreBackup(gate, prompt));
    CHECK(gate.restored.name.isEmpty());
    CHECK(prompt.asked.last().contains(QStringLiteral("already")));
}

TEST_CASE("a backup that cannot be restored says why", "[ui][welcome]")
{
    ScriptedGate gate;
    gate.failsToCreate = true;
    ScriptedPrompt prompt = willingPrompt(QStringLiteral("Harbour Marac restored"));
    CHECK_FALSE(restoreBackup(gate, prompt));
    CHECK(prompt.asked.last().contains(QStringLiteral("disk")));
}

TEST_CASE("whoever goes back restores nothing", "[ui][welcome]")
{
    ScriptedGate gate;
    for (const size_t answered : {0U, 1U, 2U}) {
        ScriptedPrompt prompt = willingPrompt(QStringLiteral("Harbour Marac restored"));
        prompt.texts.clear();
        prompt.files.resize(answered);
        CHECK_FALSE(restoreBackup(gate, prompt));
        CHECK(gate.restored.backup.isEmpty());
    }
}
