// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrent/QtConcurrentRun>

#include <atomic>
#include <functional>
#include <memory>

namespace marac::ui {

/// One question at a time that takes too long for the window's thread, answered beside it, in parts where there are several.
/// A newer question stops the older one, whose answers are never heard any more. The work is given values only, because the
/// widget that asked may be gone before it notices the stop.
template <typename Answer>
class InBackground {
public:
    using Hear = std::function<void(const Answer&)>;
    using Work = std::function<void(const std::atomic<bool>& stop, const Hear& tell)>;

    InBackground()
    {
        // Copies, because what is heard often leads to the next question.
        QObject::connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, &m_watcher, [this](int index) {
            const Hear hear = m_hear;
            const Answer answer = m_watcher.resultAt(index);
            hear(answer);
        });
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] {
            m_isRunning = false;
            if (const auto over = m_over)
                over();
        });
    }
    ~InBackground() { stop(); }
    InBackground(const InBackground&) = delete;
    InBackground& operator=(const InBackground&) = delete;

    /// `hear` is called in the window's thread with each answer, `over` when the work has ended by itself.
    void ask(Work work, Hear hear, std::function<void()> over = {})
    {
        stop();
        m_stop = std::make_shared<std::atomic<bool>>(false);
        m_hear = std::move(hear);
        m_over = std::move(over);
        m_isRunning = true;
        m_watcher.setFuture(QtConcurrent::run([work = std::move(work), flag = m_stop](QPromise<Answer>& promise) {
            work(*flag, [&promise](const Answer& answer) { promise.addResult(answer); });
        }));
    }
    void stop()
    {
        if (m_stop)
            *m_stop = true;
        m_isRunning = false;
        m_hear = [](const Answer&) {};
        m_over = {};
    }
    bool isRunning() const { return m_isRunning; }

private:
    std::shared_ptr<std::atomic<bool>> m_stop; ///< shared with the work, which may outlive the question
    Hear m_hear;
    std::function<void()> m_over;
    bool m_isRunning = false;
    QFutureWatcher<Answer> m_watcher;
};

} // namespace marac::ui
