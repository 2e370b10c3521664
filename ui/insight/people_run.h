// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/possible_people.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <optional>

namespace marac::ui {

/// Compares all people of the store with one another, beside the work in the window: when nothing has changed for a while, or
/// at once where somebody wants to look. What it found stays until the next run; nothing is written.
class PeopleRun : public QObject {
    Q_OBJECT
public:
    explicit PeopleRun(workflow::Workspace& workspace, QObject* parent = nullptr);
    ~PeopleRun() override;

    const std::optional<workflow::PeopleAnswer>& answer() const { return m_answer; }
    bool isRunning() const { return m_watcher.isRunning(); }
    /// People or referrals have changed: the next quiet moment runs again.
    void outdate();
    /// Runs now, unless nothing has changed since the last run.
    void begin();

Q_SIGNALS:
    void begun();
    void finished();

private:
    void take();

    workflow::Workspace& m_workspace;
    std::optional<workflow::PeopleAnswer> m_answer;
    bool m_isOutdated = true;
    std::atomic<bool> m_isWanted = true;
    QTimer m_quiet;
    QFutureWatcher<std::optional<workflow::PeopleAnswer>> m_watcher;
};

} // namespace marac::ui
