// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/gate.h"
#include "ui/welcome/welcome_step.h"

class QComboBox;

namespace marac::ui {

class Label;
class PassphraseField;
class ProgressStrip;

/// The first passphrase: whose it is by job title, how hard it is to guess, and typed twice so that it is known.
class PassphraseStep : public WelcomeStep {
    Q_OBJECT
public:
    explicit PassphraseStep(Gate& gate, QWidget* parent = nullptr);

    QString title() const override { return tr("Choose a passphrase"); }
    QString words() const override { return tr("Several words that belong to nobody’s life. It is typed each day, so let it be easy to type."); }
    bool isAnswered() const override;
    void fill(FirstRunAnswers& answers) const;
    /// What was typed; both fields are wiped.
    Secret take();

private:
    void suggest();
    void judge();

    Gate& m_gate;
    QComboBox* m_slot;
    PassphraseField* m_first;
    PassphraseField* m_second;
    ProgressStrip* m_meter;
    Label* m_words;
};

} // namespace marac::ui
