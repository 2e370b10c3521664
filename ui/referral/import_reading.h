// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/import_preview.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace marac::ui {

/// Reads a list and compares it with everybody who is known, beside the window: on a copy of the book, so that the store is left
/// alone. A new question stops the one before.
class ImportReading : public QObject {
    Q_OBJECT
public:
    explicit ImportReading(QObject* parent = nullptr);
    ~ImportReading() override;

    void ask(workflow::ImportQuestion question);
    void stop();
    bool isRunning() const { return m_watcher.isRunning(); }
    /// Once, after answered().
    Result<workflow::ReferralPreview> takeAnswer();

Q_SIGNALS:
    void progressed(const marac::workflow::ImportProgress& progress);
    void answered();

private:
    /// What both threads look at; the answer only once the work is finished.
    struct Telling {
        std::atomic<int> part = 0;
        std::atomic<int> done = 0;
        std::atomic<int> all = 0;
        std::atomic<bool> isStopped = false;
        std::optional<Result<workflow::ReferralPreview>> answer;
    };
    void tell();

    std::shared_ptr<Telling> m_telling;
    QFutureWatcher<void> m_watcher;
    QTimer m_look;
};

} // namespace marac::ui
