// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/prompt.h"
#include "ui/welcome/gate.h"
#include "ui/welcome/welcome_step.h"

class QLineEdit;

namespace marac::ui {

class FormField;

/// Which Marac this is, and the folder that will hold its store.
class AreaStep : public WelcomeStep {
    Q_OBJECT
public:
    AreaStep(Gate& gate, Prompt& prompt, QWidget* parent = nullptr);

    QString title() const override { return tr("Set up your Marac"); }
    QString words() const override { return tr("Four short questions. Nothing leaves this computer."); }
    bool isAnswered() const override;
    void fill(FirstRunAnswers& answers) const;

private:
    void chooseFolder();
    void judge();

    Gate& m_gate;
    Prompt& m_prompt;
    QLineEdit* m_name;
    QLineEdit* m_folder;
    FormField* m_folderField = nullptr;
};

} // namespace marac::ui
