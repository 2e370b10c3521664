// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/triage_steps.h"
#include "ui/widgets/message_bar.h"

#include <QWidget>

class QVBoxLayout;

namespace marac::ui {

class Card;
class FindingRow;

/// What stands below the checklist: the concerns as referred, what the intake noticed, what was decided before and why.
class CaseNotes : public QWidget {
    Q_OBJECT
public:
    explicit CaseNotes(workflow::Workspace& workspace, QWidget* parent = nullptr);

    void show(const workflow::TriageLine& line);

Q_SIGNALS:
    void changed();
    void said(const QString& words, marac::ui::Tone tone, marac::ui::Undoable undoable);

private:
    QVBoxLayout* addCard(const QString& title);
    void addConcerns(const referral::Referral& referral);
    void addFindings(const workflow::TriageLine& line);
    void addFinding(QVBoxLayout& column, FindingRow* row);
    void addDecisions(const Id<referral::Referral>& referral);

    workflow::Workspace& m_workspace;
    QVBoxLayout* m_column;
};

} // namespace marac::ui
