// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace marac::ui {

/// Notices that nobody has touched keyboard or mouse for a while, and says so once: the store is then locked. In a
/// meeting people talk longer than they type, so the wait is longer there.
class InactivityTimer : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds kAtTheDesk = std::chrono::minutes(5);
    static constexpr std::chrono::milliseconds kInMeeting = std::chrono::minutes(30);

    /// Watches all input of the application until it is destroyed.
    explicit InactivityTimer(QObject* parent = nullptr);

    void setWait(std::chrono::milliseconds wait);
    std::chrono::milliseconds wait() const { return m_timer.intervalAsDuration(); }
    void stop() { m_timer.stop(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void fellSilent();

private:
    QTimer m_timer;
};

} // namespace marac::ui
