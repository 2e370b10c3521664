// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/prompt.h"
#include "ui/welcome/gate.h"
#include "ui/welcome/welcome_step.h"

#include <array>

class QLineEdit;

namespace marac::ui {

class FlowLayout;
class FormField;
class Label;

/// The recovery code, large and in groups, and the proof that it stands on paper: two groups are typed back before the
/// work begins. Without passphrase and code nobody can open the store, also not we.
class RecoveryStep : public WelcomeStep {
    Q_OBJECT
public:
    RecoveryStep(Gate& gate, Prompt& prompt, QWidget* parent = nullptr);
    ~RecoveryStep() override;

    QString title() const override { return tr("Keep the recovery code on paper"); }
    QString words() const override
    {
        return tr("It opens the store when every passphrase is forgotten. Print it or write it down, and lock it away from this computer. "
                  "Nobody can open the store without a passphrase or this code.");
    }
    bool isAnswered() const override;
    /// Shows the code and asks for two of its groups, chosen at random.
    void setCode(Secret code);
    /// The numbers (from 1) of the groups asked for.
    std::array<int, 2> askedGroups() const { return m_asked; }

private:
    QString group(int number) const;
    void saveSheet();
    void judge();

    Gate& m_gate;
    Prompt& m_prompt;
    Secret m_code;
    int m_groups = 0;
    std::array<int, 2> m_asked{};
    FlowLayout* m_shown;
    std::array<QLineEdit*, 2> m_proof{};
    std::array<Label*, 2> m_questions{};
    Label* m_said;
};

} // namespace marac::ui
