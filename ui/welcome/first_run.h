// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/prompt.h"
#include "ui/welcome/gate.h"
#include "ui/welcome/welcome_sheet.h"

#include <QFutureWatcher>

#include <memory>
#include <optional>

class QProgressBar;
class QStackedWidget;

namespace marac::ui {

class AreaStep;
class Button;
class PassphraseStep;
class RecoveryStep;
class ThresholdStep;
class WelcomeStep;

/// The first run, four questions one after the other: the Marac and its folder, the threshold, the passphrase, and the
/// proof that the recovery code is on paper. The store is made after the third, because only then there is a code.
class FirstRun : public WelcomeSheet {
    Q_OBJECT
public:
    /// Gate and prompt outlive the page.
    FirstRun(Gate& gate, Prompt& prompt, QWidget* parent = nullptr);
    ~FirstRun() override;

    WelcomeStep* currentStep() const;
    FirstRunAnswers answers() const;

Q_SIGNALS:
    /// The store is made and open, and its code is on paper.
    void finished();
    void existingStoreWanted();

protected:
    /// Enter in a field goes on, as the primary button does.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildFoot();
    void goOn();
    void goBack();
    void makeStore();
    void showMade();
    void front(int step);
    void showState();

    Gate& m_gate;
    QStackedWidget* m_stack;
    AreaStep* m_area;
    ThresholdStep* m_threshold;
    PassphraseStep* m_passphrase;
    RecoveryStep* m_recovery;
    Label* m_said;
    QProgressBar* m_busy;
    Button* m_back = nullptr;
    Button* m_next = nullptr;
    Button* m_existing = nullptr;
    QFutureWatcher<void> m_watcher;
    std::shared_ptr<std::optional<Result<Secret>>> m_made; ///< written by the watched work
};

} // namespace marac::ui
