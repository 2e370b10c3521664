// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/import_busy.h"

#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace marac::ui {

namespace {
constexpr qint64 kMoment = 400; // ms: shorter work needs no words
constexpr qint64 kAnswerEvery = 40; // ms: what feels at once
constexpr int kWidth = 440;
} // namespace

ImportBusy::ImportBusy(QWidget* parent)
    : QDialog(parent), m_what(new Label(QString(), TextStyle::Name, this)), m_words((new Label(QString(), TextStyle::Body, this))->wrapped()),
      m_bar(named(new QProgressBar(this), tr("How far the import is")))
{
    setModal(true);
    setWindowTitle(tr("Import"));
    setMinimumWidth(kWidth);
    m_bar->setTextVisible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_what);
    column->addWidget(m_words);
    column->addWidget(m_bar);
    auto* line = new QHBoxLayout;
    auto* cancel = (new Button(tr("Cancel"), ButtonKind::Quiet, this))->withKeyWords(tr("Esc"));
    line->addWidget(new Label(tr("Nothing is imported until the end."), TextStyle::Muted, this), 1);
    line->addWidget(cancel);
    column->addLayout(line);
    connect(cancel, &QAbstractButton::clicked, this, &ImportBusy::reject);
}

void ImportBusy::begin(const QString& what)
{
    m_isStopped = false;
    m_what->setText(what);
    m_words->clear();
    m_bar->setRange(0, 0);
    m_since.start();
    m_answered.start();
}

bool ImportBusy::show(const workflow::ImportProgress& progress)
{
    m_words->setText(ui::say(wordsFor(progress)));
    m_bar->setRange(0, progress.all);
    m_bar->setValue(progress.done);
    if (!isVisible() && !m_isStopped && m_since.elapsed() > kMoment)
        QDialog::show();
    return !m_isStopped;
}

bool ImportBusy::showAndAnswer(const workflow::ImportProgress& progress)
{
    show(progress);
    // Before it stands nothing is answered: a second press of Import would begin again.
    if (isVisible() && m_answered.elapsed() > kAnswerEvery) {
        QCoreApplication::processEvents();
        m_answered.restart();
    }
    return !m_isStopped;
}

void ImportBusy::end()
{
    hide();
}

/// Esc, the button and the frame's cross. It stays until the work has let go.
void ImportBusy::reject()
{
    m_isStopped = true;
    m_words->setText(tr("Stopping…"));
    Q_EMIT stopWanted();
}

} // namespace marac::ui
