// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/welcome/gate.h"
#include "ui/welcome/welcome_step.h"

class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace marac::ui {

class FormField;

/// How many ticks of the Dash count as visible high risk in this area. 14 (SafeLives criteria) is preselected; 10 is what
/// practitioners of areas with a lower threshold named (survey 2019); another number needs its reason.
class ThresholdStep : public WelcomeStep {
    Q_OBJECT
public:
    explicit ThresholdStep(QWidget* parent = nullptr);

    QString title() const override { return tr("From how many ticks is it visible high risk?"); }
    QString words() const override
    {
        return tr("A score never blocks a referral: professional judgement and escalation are enough alone. "
                  "10 to 13 is always shown as “near”. It can be changed later, with a date and a reason.");
    }
    bool isAnswered() const override;
    void fill(FirstRunAnswers& answers) const;

private:
    QRadioButton* choice(const QString& title, const QString& words);
    void showOther();

    QRadioButton* m_fourteen;
    QRadioButton* m_ten;
    QRadioButton* m_other;
    QSpinBox* m_number;
    QLineEdit* m_reason;
    FormField* m_numberField = nullptr;
    FormField* m_reasonField = nullptr;
};

} // namespace marac::ui
