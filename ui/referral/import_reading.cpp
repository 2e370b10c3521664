// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/import_reading.h"

#include <QtConcurrent/QtConcurrentRun>

namespace marac::ui {

using workflow::ImportProgress;

namespace {
constexpr int kLookEvery = 50; // ms
} // namespace

ImportReading::ImportReading(QObject* parent) : QObject(parent)
{
    m_look.setInterval(kLookEvery);
    connect(&m_look, &QTimer::timeout, this, &ImportReading::tell);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_look.stop();
        Q_EMIT answered();
    });
}

ImportReading::~ImportReading()
{
    stop();
    m_watcher.waitForFinished();
}

void ImportReading::ask(workflow::ImportQuestion question)
{
    stop();
    m_watcher.waitForFinished();
    m_telling = std::make_shared<Telling>();
    // A future's function is copied; the question, which holds the book, is not.
    auto asked = std::make_shared<workflow::ImportQuestion>(std::move(question));
    m_watcher.setFuture(QtConcurrent::run([asked, telling = m_telling] {
        telling->answer = workflow::previewOf(std::move(*asked), [&](const ImportProgress& progress) {
            telling->part = static_cast<int>(progress.part);
            telling->all = progress.all;
            telling->done = progress.done;
            return !telling->isStopped;
        });
    }));
    m_look.start();
}

void ImportReading::stop()
{
    if (m_telling)
        m_telling->isStopped = true;
}

Result<workflow::ReferralPreview> ImportReading::takeAnswer()
{
    return std::move(*m_telling->answer);
}

void ImportReading::tell()
{
    Q_EMIT progressed({static_cast<ImportProgress::Part>(m_telling->part.load()), m_telling->done, m_telling->all});
}

} // namespace marac::ui
