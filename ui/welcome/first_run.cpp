// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/first_run.h"

#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/welcome/area_step.h"
#include "ui/welcome/passphrase_step.h"
#include "ui/welcome/recovery_step.h"
#include "ui/welcome/threshold_step.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace marac::ui {

FirstRun::FirstRun(Gate& gate, Prompt& prompt, QWidget* parent)
    : WelcomeSheet(QString(), QString(), parent), m_gate(gate), m_stack(new QStackedWidget(this)),
      m_area(new AreaStep(gate, prompt)), m_threshold(new ThresholdStep), m_passphrase(new PassphraseStep(gate)),
      m_recovery(new RecoveryStep(gate, prompt)), m_said((new Label(QString(), TextStyle::Bad, this))->wrapped()),
      m_busy(named(new QProgressBar(this), tr("Making the store")))
{
    setAccessibleName(tr("First run"));
    for (WelcomeStep* step : std::initializer_list<WelcomeStep*>{m_area, m_threshold, m_passphrase, m_recovery}) {
        m_stack->addWidget(step);
        connect(step, &WelcomeStep::answered, this, &FirstRun::showState);
    }
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    body()->addSpacing(4);
    body()->addWidget(m_stack);
    body()->addWidget(m_said);
    body()->addWidget(m_busy);
    buildFoot();
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FirstRun::showMade);
    front(0);
}

FirstRun::~FirstRun()
{
    m_watcher.waitForFinished();
}

void FirstRun::buildFoot()
{
    m_back = new Button(tr("Back"), ButtonKind::Quiet, this);
    m_next = new PrimaryButton(tr("Continue"), this);
    m_existing = new Button(tr("Open an existing store…"), ButtonKind::Plain, this);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_next);
    line->addWidget(m_back);
    line->addStretch(1);
    line->addWidget(m_existing);
    body()->addSpacing(4);
    body()->addLayout(line);
    connect(m_back, &QPushButton::clicked, this, &FirstRun::goBack);
    connect(m_next, &QPushButton::clicked, this, &FirstRun::goOn);
    connect(m_existing, &QPushButton::clicked, this, &FirstRun::existingStoreWanted);
}

WelcomeStep* FirstRun::currentStep() const
{
    return qobject_cast<WelcomeStep*>(m_stack->currentWidget());
}

FirstRunAnswers FirstRun::answers() const
{
    FirstRunAnswers answers;
    m_area->fill(answers);
    m_threshold->fill(answers);
    m_passphrase->fill(answers);
    return answers;
}

void FirstRun::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && qobject_cast<QLineEdit*>(focusWidget()) && m_next->isEnabled())
        m_next->click();
    else
        WelcomeSheet::keyPressEvent(event);
}

void FirstRun::goOn()
{
    if (!currentStep()->isAnswered() || m_watcher.isRunning())
        return;
    if (currentStep() == m_passphrase)
        makeStore();
    else if (currentStep() == m_recovery)
        Q_EMIT finished();
    else
        front(m_stack->currentIndex() + 1);
}

void FirstRun::goBack()
{
    front(std::max(0, m_stack->currentIndex() - 1));
}

void FirstRun::makeStore()
{
    auto secret = std::make_shared<Secret>(m_passphrase->take());
    auto made = std::make_shared<std::optional<Result<Secret>>>();
    m_made = made;
    Gate& gate = m_gate;
    m_watcher.setFuture(QtConcurrent::run([&gate, secret, made, answers = answers()] {
        *made = gate.create(answers, *secret);
    }));
    showState();
}

void FirstRun::showMade()
{
    Result<Secret> made = std::move(**m_made);
    m_made.reset();
    if (!made) {
        m_said->setText(ui::say(made.error()));
        m_said->show();
        announce(*m_said, m_said->text());
        showState();
        return;
    }
    m_recovery->setCode(std::move(*made));
    front(3);
}

void FirstRun::front(int step)
{
    m_said->hide();
    m_stack->setCurrentIndex(step);
    // The stack is as tall as the step in front, not as the tallest.
    for (int i = 0; i < m_stack->count(); ++i)
        m_stack->widget(i)->setSizePolicy(QSizePolicy::Preferred, i == step ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    setTitle(currentStep()->title(), currentStep()->words());
    setFoot(tr("Step %1 of %2").arg(step + 1).arg(m_stack->count()));
    if (currentStep()->focusProxy())
        currentStep()->focusProxy()->setFocus();
    showState();
}

void FirstRun::showState()
{
    if (!m_next)
        return;
    const bool isBusy = m_watcher.isRunning();
    const WelcomeStep* step = currentStep();
    m_busy->setVisible(isBusy);
    m_stack->setEnabled(!isBusy);
    m_next->setEnabled(!isBusy && step->isAnswered());
    m_next->setText(isBusy ? tr("Making the store…") : step == m_recovery ? tr("Begin") : tr("Continue"));
    // Once the store is made there is no way back to its questions.
    m_back->setVisible(step != m_area && step != m_recovery);
    m_back->setEnabled(!isBusy);
    m_existing->setVisible(step == m_area);
}

} // namespace marac::ui
