// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/unlock_page.h"

#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/passphrase_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace marac::ui {

UnlockPage::UnlockPage(Gate& gate, QWidget* parent)
    : WelcomeSheet(gate.storeName(), tr("Locked. Everything is saved and encrypted."), parent), m_gate(gate)
{
    setAccessibleName(tr("Unlock"));
    buildFields();
    buildButtons();
    connect(m_secret, &PassphraseField::entered, this, &UnlockPage::tryToOpen);
    connect(m_secret, &PassphraseField::changed, this, &UnlockPage::showState);
    connect(&m_watcher, &QFutureWatcher<Done>::finished, this, &UnlockPage::finishTry);
    connect(&m_waitTimer, &QTimer::timeout, this, &UnlockPage::countDown);
    m_waitTimer.setInterval(1000);
    setFoot(tr("Marac Desk keeps everything on this computer and sends nothing."));
    takeWay(Way::Passphrase);
    if (const int seconds = gate.secondsToWait())
        startWaiting(seconds);
    setFocusProxy(m_secret);
}

UnlockPage::~UnlockPage()
{
    // The key derivation holds a reference to the gate.
    m_watcher.waitForFinished();
}

void UnlockPage::buildFields()
{
    m_slot = new QComboBox(this);
    m_slot->addItems(m_gate.slotTitles());
    m_slotField = new FormField(tr("Who is opening it"), m_slot, this);
    m_slotField->setVisible(m_slot->count() > 1);
    m_secret = new PassphraseField(tr("Passphrase"), this);
    m_secretLabel = new Label(QString(), TextStyle::Strong, this);
    m_said = (new Label(QString(), TextStyle::Body, this))->wrapped();
    m_said->hide();
    m_busy = named(new QProgressBar(this), tr("Opening"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->hide();
    body()->addSpacing(4);
    body()->addWidget(m_slotField);
    auto* secret = new QVBoxLayout;
    secret->setSpacing(4);
    secret->addWidget(m_secretLabel);
    secret->addWidget(m_secret);
    body()->addLayout(secret);
    body()->addWidget(m_said);
    body()->addWidget(m_busy);
}

void UnlockPage::buildButtons()
{
    m_open = new PrimaryButton(tr("Open"), this);
    m_otherWay = new Button(QString(), ButtonKind::Plain, this);
    m_otherStore = new Button(tr("Another store…"), ButtonKind::Plain, this);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_open->withKeyWords(tr("Enter", "the key")));
    line->addStretch(1);
    line->addWidget(m_otherWay);
    line->addWidget(m_otherStore);
    body()->addSpacing(4);
    body()->addLayout(line);
    connect(m_open, &QPushButton::clicked, this, &UnlockPage::tryToOpen);
    connect(m_otherStore, &QPushButton::clicked, this, &UnlockPage::otherStoreWanted);
    connect(m_otherWay, &QPushButton::clicked, this, [this] {
        takeWay(m_way == Way::Passphrase ? Way::RecoveryCode : Way::Passphrase);
        m_secret->setFocus();
    });
}

void UnlockPage::takeWay(Way way)
{
    m_way = way;
    const bool isPassphrase = way == Way::Passphrase;
    m_secret->wipe();
    m_slotField->setVisible(isPassphrase && m_slot->count() > 1);
    const QString name = isPassphrase ? tr("Passphrase") : tr("Recovery code from the printed sheet");
    m_secretLabel->setText(name);
    m_secret->focusProxy()->setAccessibleName(name);
    m_otherWay->setText(isPassphrase ? tr("Use the recovery code") : tr("Use a passphrase"));
    m_said->hide();
    showState();
}

void UnlockPage::tryToOpen()
{
    if (isBusy() || isWaiting() || m_secret->isEmpty())
        return;
    // A future's function is copied, a Secret is not: the one copy is shared by hand and dies with the function.
    auto secret = std::make_shared<Secret>(m_secret->take());
    const QString slot = m_slot->currentText();
    Gate& gate = m_gate;
    const Way way = m_way;
    m_said->hide();
    m_watcher.setFuture(QtConcurrent::run([secret, slot, way, &gate]() -> Done {
        return way == Way::Passphrase ? gate.unlock(slot, *secret) : gate.unlockWithRecovery(*secret);
    }));
    showState();
}

void UnlockPage::finishTry()
{
    const Done done = m_watcher.result();
    showState();
    if (done) {
        Q_EMIT unlocked();
        return;
    }
    const QString words = ui::say(done.error());
    m_said->setText(words);
    m_said->setTextStyle(TextStyle::Bad);
    m_said->show();
    announce(*m_said, words);
    if (const int seconds = m_gate.secondsToWait())
        startWaiting(seconds);
    m_secret->setFocus();
}

void UnlockPage::startWaiting(int seconds)
{
    m_waitLeft = seconds;
    m_waitTimer.start();
    showState();
}

void UnlockPage::countDown()
{
    --m_waitLeft;
    if (m_waitLeft <= 0) {
        m_waitTimer.stop();
        m_said->hide();
    }
    showState();
    if (m_waitLeft <= 0)
        m_secret->setFocus();
}

void UnlockPage::showState()
{
    m_busy->setVisible(isBusy());
    m_secret->setEnabled(!isBusy() && !isWaiting());
    m_slot->setEnabled(!isBusy());
    m_open->setEnabled(!isBusy() && !isWaiting() && !m_secret->isEmpty());
    m_otherWay->setEnabled(!isBusy());
    m_otherStore->setEnabled(!isBusy());
    m_open->setText(isBusy() ? tr("Opening…") : isWaiting() ? tr("Try again in %n s", nullptr, m_waitLeft) : tr("Open"));
}

} // namespace marac::ui
