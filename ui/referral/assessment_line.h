// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/assessment_steps.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace marac::ui {

class DateField;
class FormDraft;
class Label;

/// What is asked before a checklist is filled in again: which, on which day, by whom, and whether it begins with the former
/// answers. What was typed waits for each case until it is begun.
class AssessmentLine : public QWidget {
    Q_OBJECT
public:
    explicit AssessmentLine(workflow::Workspace& workspace, QWidget* parent = nullptr);

    void show(const Id<referral::Referral>& referral);
    /// Opens for the Dash again, or for one of the other checklists; the keyboard goes to the first thing to say.
    enum class Wish { DashAgain, AnotherChecklist };
    void open(Wish wish);
    void close();

Q_SIGNALS:
    void begun(const marac::Id<marac::dash::Assessment>& assessment);
    void refused(const marac::Error& error);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void showChosen();
    void begin();

    workflow::Workspace& m_workspace;
    Id<referral::Referral> m_id;
    QComboBox* m_checklist;
    DateField* m_day;
    QLineEdit* m_assessor;
    QCheckBox* m_former;
    Label* m_about;
    FormDraft* m_draft;
};

} // namespace marac::ui
