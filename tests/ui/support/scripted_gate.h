// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/gate.h"

#include <atomic>

namespace marac::ui::test {

/// A door that opens with "open sesame" or the code, and counts how often it was tried.
class ScriptedGate : public Gate {
public:
    std::atomic<int> tries{0};
    mutable std::atomic<int> wait{0};
    bool failsToCreate = false;
    FirstRunAnswers created;
    RestoreWish restored;

    QString storeName() const override { return QStringLiteral("Harbour Marac"); }
    QStringList slotTitles() const override { return {QStringLiteral("Chair"), QStringLiteral("Coordinator")}; }
    Done unlock(const QString& slot, const Secret& passphrase) override
    {
        ++tries;
        if (slot == QLatin1String("Chair") && passphrase.view() == "open sesame")
            return {};
        wait = tries >= 2 ? 2 : 0;
        return failure(ErrorCode::WrongPassphrase, {});
    }
    Done unlockWithRecovery(const Secret& code) override
    {
        ++tries;
        return code.view() == "AAAA-BBBB" ? Done() : Done(failure(ErrorCode::WrongPassphrase, {}));
    }
    int secondsToWait() const override { return wait.exchange(0); }
    Strength strengthOf(const Secret& passphrase) const override
    {
        const bool isEnough = passphrase.size() >= 12;
        return {isEnough ? 4 : 1, isEnough, isEnough ? QStringLiteral("Strong.") : QStringLiteral("Too easy to guess.")};
    }
    Secret suggestPassphrase() const override { return Secret("harbour copper lantern willow train"); }
    QString suggestedFolder() const override { return QStringLiteral("Documents"); }
    QString obstacleIn(const QString&, const QString& areaName) const override
    {
        return areaName == QLatin1String("Taken") ? QStringLiteral("There is a store of this name already.") : QString();
    }
    Result<Secret> create(const FirstRunAnswers& answers, const Secret&) override
    {
        created = answers;
        if (failsToCreate)
            return failure(ErrorCode::DiskFull, {});
        return Secret("K7QM-3XWD-9HTB-PL2C-R8VN-4JFZ");
    }
    Done saveRecoverySheet(const QString&, const Secret&) override { return {}; }
    QString nameForRestored(const QString&) const override { return QStringLiteral("Harbour Marac restored"); }
    Done restore(const RestoreWish& wish) override
    {
        if (failsToCreate)
            return failure(ErrorCode::DiskFull, {});
        restored = wish;
        return {};
    }
};

} // namespace marac::ui::test
