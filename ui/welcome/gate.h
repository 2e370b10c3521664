// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>
#include <QStringList>

namespace marac::ui {

/// How hard a passphrase would be to guess. `score` runs from 0 to 4; `isEnough` decides whether it may be used.
struct Strength {
    int score = 0;
    bool isEnough = false;
    QString words; ///< "Strong: about 300 years to guess."
};

/// What a person chose while the area was set up.
struct FirstRunAnswers {
    QString areaName; ///< "Harbour Marac"
    QString folder;   ///< where Name.marac will stand
    int threshold = 14;
    QString thresholdReason; ///< filled where the threshold is neither 14 nor 10
    QString slot;            ///< whose passphrase it is: a job title, never a name
};

/// A backup, and where it is to stand as a store of its own: folder/Name.marac.
struct RestoreWish {
    QString backup; ///< the backup's own folder
    QString folder;
    QString name;
};

/// The door to the store, as the welcome pages see it. The program implements it with the store; a test with a script.
/// unlock(), unlockWithRecovery() and create() derive keys, which takes a second: they are called off the window's
/// thread and touch no widget.
class Gate {
public:
    virtual ~Gate() = default;

    virtual QString storeName() const = 0;
    /// Job titles that have a passphrase, in order.
    virtual QStringList slotTitles() const = 0;
    virtual Done unlock(const QString& slot, const Secret& passphrase) = 0;
    virtual Done unlockWithRecovery(const Secret& code) = 0;
    /// Seconds to wait before the next try, after wrong ones.
    virtual int secondsToWait() const = 0;

    virtual Strength strengthOf(const Secret& passphrase) const = 0;
    /// Five words, easy to type.
    virtual Secret suggestPassphrase() const = 0;
    virtual QString suggestedFolder() const = 0;
    /// Nothing where a store of this name can be made in the folder; otherwise one sentence that says why not.
    virtual QString obstacleIn(const QString& folder, const QString& areaName) const = 0;
    /// Makes the store and answers with the recovery code, in groups divided by "-".
    virtual Result<Secret> create(const FirstRunAnswers& answers, const Secret& passphrase) = 0;
    /// Writes the recovery sheet as a PDF, or prints it.
    virtual Done saveRecoverySheet(const QString& file, const Secret& code) = 0;

    /// "Harbour Marac restored" for a backup of Harbour Marac.
    virtual QString nameForRestored(const QString& backup) const = 0;
    /// Makes a store of the backup and stands before it; it refuses to write over anything.
    virtual Done restore(const RestoreWish& wish) = 0;
};

} // namespace marac::ui
