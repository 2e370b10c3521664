// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/people_run.h"

#include <QtConcurrent/QtConcurrentRun>

#include <utility>

namespace marac::ui {

namespace {
constexpr int kQuietInMilliseconds = 20'000;
}

PeopleRun::PeopleRun(workflow::Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietInMilliseconds);
    connect(&m_quiet, &QTimer::timeout, this, &PeopleRun::begin);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PeopleRun::take);
    m_quiet.start();
}

PeopleRun::~PeopleRun()
{
    m_isWanted = false; // a lock does not wait for a long comparison
    m_watcher.waitForFinished();
}

void PeopleRun::outdate()
{
    m_isOutdated = true;
    m_quiet.start();
}

void PeopleRun::begin()
{
    m_quiet.stop();
    if (!m_isOutdated || isRunning())
        return;
    m_isOutdated = false;
    m_watcher.setFuture(QtConcurrent::run([question = workflow::peopleQuestion(m_workspace), wanted = &m_isWanted] {
        return workflow::answerTo(question, [wanted] { return wanted->load(); });
    }));
    Q_EMIT begun();
}

void PeopleRun::take()
{
    m_answer = m_watcher.result();
    if (m_isOutdated)
        m_quiet.start();
    Q_EMIT finished();
}

} // namespace marac::ui
