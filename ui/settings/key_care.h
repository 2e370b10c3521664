// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace marac::ui {

/// What Settings may do with the store itself: the ways in, its care, its trail. The app implements it on the store, so
/// that the window never knows one.
class KeyCare {
public:
    /// One way into the store: a job title, or the printed recovery code. Never a person's name.
    struct Way {
        QString id;
        QString title;
        bool isRecovery = false;
        bool isMine = false; ///< the store was opened with it
    };
    /// One line of the trail, in words.
    struct PastEvent {
        std::int64_t number = 0;
        QString when;
        QString who;
        QString words;
        bool canBeUndone = false;
    };
    /// Told 0 to 100; answers false to stop.
    using Progress = std::function<bool(int percent)>;

    virtual ~KeyCare() = default;

    virtual std::vector<Way> slotTitles() const = 0;
    virtual Done addSlot(const QString& title, const Secret& passphrase) = 0;
    virtual Done changePassphrase(const QString& id, const Secret& passphrase) = 0;
    /// The passphrase opens nothing made from now on; copies made before still open with it.
    virtual Done revoke(const QString& id) = 0;
    /// The new code, shown once; the old one opens nothing any more.
    virtual Result<Secret> renewRecoveryCode() = 0;

    /// Where the verified copy was put.
    virtual Result<QString> backup() = 0;
    /// Empty for a sound store.
    virtual Result<Findings> verify(const Progress& progress) = 0;
    /// The folder in which backups are.
    virtual QString restorePlace() const = 0;

    /// The latest first.
    virtual Result<std::vector<PastEvent>> history(int limit) const = 0;
    virtual Done undo(std::int64_t event) = 0;
};

} // namespace marac::ui
