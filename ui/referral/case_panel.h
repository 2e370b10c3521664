// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"
#include "ui/widgets/message_bar.h"

#include <QWidget>

class QScrollArea;
class QStackedLayout;

namespace marac::ui {

class CaseHeader;
class CaseNotes;
class CriteriaCard;
class DashGrid;
class DecisionBar;
class EmptyState;
class SharedDetailsPanel;

/// The right side: everything that triage needs of one referral, and the deeds at its foot.
class CasePanel : public QWidget {
    Q_OBJECT
public:
    explicit CasePanel(workflow::Workspace& workspace, QWidget* parent = nullptr);

    /// Shows a referral anew; nothing chosen for an empty id.
    void show(const QString& id);
    /// The first thing to answer: a possible match, else the checklist.
    void takeKeyboard();

Q_SIGNALS:
    void changed();
    void changeWanted();
    /// Another referral, to be looked at.
    void openWanted(const QString& id);
    void said(const QString& words, marac::ui::Tone tone, marac::ui::Undoable undoable);

private:
    QWidget* buildCase();
    void connectParts();

    workflow::Workspace& m_workspace;
    QStackedLayout* m_stack;
    QScrollArea* m_scroll = nullptr;
    QString m_shown; ///< whose case stands here
    EmptyState* m_empty;
    CaseHeader* m_header;
    CriteriaCard* m_criteria;
    SharedDetailsPanel* m_shared;
    DashGrid* m_dash;
    CaseNotes* m_notes;
    DecisionBar* m_decision;
};

} // namespace marac::ui
