// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/gate.h"
#include "ui/welcome/welcome_sheet.h"

#include <QFutureWatcher>
#include <QTimer>

#include <memory>

class QComboBox;
class QProgressBar;

namespace marac::ui {

class Button;
class FormField;
class PassphraseField;

/// The lock screen: whose store it is, whose passphrase, and nothing of what is inside. After wrong tries it waits, says how
/// long, and stays calm.
class UnlockPage : public WelcomeSheet {
    Q_OBJECT
public:
    /// The gate outlives the page.
    explicit UnlockPage(Gate& gate, QWidget* parent = nullptr);
    ~UnlockPage() override;

    bool isBusy() const { return m_watcher.isRunning(); }
    bool isWaiting() const { return m_waitLeft > 0; }

Q_SIGNALS:
    void unlocked();
    /// The person wants another store, or a new one.
    void otherStoreWanted();

private:
    enum class Way { Passphrase, RecoveryCode };

    void buildFields();
    void buildButtons();
    void takeWay(Way way);
    void tryToOpen();
    void finishTry();
    void startWaiting(int seconds);
    void countDown();
    void showState();

    Gate& m_gate;
    Way m_way = Way::Passphrase;
    QComboBox* m_slot = nullptr;
    FormField* m_slotField = nullptr;
    PassphraseField* m_secret = nullptr;
    Label* m_secretLabel = nullptr;
    Label* m_said = nullptr;
    QProgressBar* m_busy = nullptr;
    Button* m_open = nullptr;
    Button* m_otherWay = nullptr;
    Button* m_otherStore = nullptr;
    QFutureWatcher<Done> m_watcher;
    QTimer m_waitTimer;
    int m_waitLeft = 0;
};

} // namespace marac::ui
