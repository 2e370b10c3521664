// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/restore_backup.h"

#include "ui/support/prompt.h"
#include "ui/support/say.h"
#include "ui/welcome/gate.h"

#include <QCoreApplication>

namespace marac::ui {

namespace {

QString restoreWords(const char* source)
{
    return QCoreApplication::translate("RestoreBackup", source);
}

std::optional<RestoreWish> wishOf(const Gate& gate, Prompt& prompt)
{
    const auto backup = prompt.chooseFolder({restoreWords(QT_TRANSLATE_NOOP("RestoreBackup", "Choose the backup: a folder named after its day, inside “backups”")), {}, {}});
    if (!backup)
        return std::nullopt;
    const auto folder = prompt.chooseFolder({restoreWords(QT_TRANSLATE_NOOP("RestoreBackup", "Choose the folder in which the restored store will stand")), gate.suggestedFolder(), {}});
    if (!folder)
        return std::nullopt;
    const auto name = prompt.askText(restoreWords(QT_TRANSLATE_NOOP("RestoreBackup", "Restore a backup")),
                                     restoreWords(QT_TRANSLATE_NOOP("RestoreBackup", "Name of the restored store. What is there now stays as it is.")),
                                     gate.nameForRestored(*backup));
    return name ? std::optional(RestoreWish{*backup, *folder, *name}) : std::nullopt;
}

} // namespace

bool restoreBackup(Gate& gate, Prompt& prompt)
{
    const auto wish = wishOf(gate, prompt);
    if (!wish)
        return false;
    const QString obstacle = gate.obstacleIn(wish->folder, wish->name);
    const Done restored = obstacle.isEmpty() ? gate.restore(*wish) : Done();
    if (!obstacle.isEmpty() || !restored) {
        prompt.tell(restoreWords(QT_TRANSLATE_NOOP("RestoreBackup", "The backup was not restored")), obstacle.isEmpty() ? say(restored.error()) : obstacle);
        return false;
    }
    prompt.tell(restoreWords(QT_TRANSLATE_NOOP("RestoreBackup", "The backup is restored")),
                restoreWords(QT_TRANSLATE_NOOP("RestoreBackup", "It opens with the passphrases of the day the backup was made.")));
    return true;
}

} // namespace marac::ui
