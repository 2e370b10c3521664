// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/action_steps.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace marac::ui {

class Chip;
class FactLine;
class FlowLayout;
class FormDraft;
class FormField;

/// The chosen action with its case, and what its agency can say of it. A refused answer leaves the typed reason where
/// it is; every action keeps its own half-written reason.
class ActionCard : public Card {
    Q_OBJECT
public:
    using Status = action_plan::Action::Status;

    explicit ActionCard(Drafts& drafts, QWidget* parent = nullptr);

    void showAction(const workflow::Workspace& workspace, const QString& id);
    QString actionId() const { return m_id; }
    /// The answer was refused: says why at the reason and waits there for the same answer again.
    void refuse(Status status, const QString& words);
    /// The answer was taken: its half-written reason is no longer needed.
    void accept(const QString& id);

Q_SIGNALS:
    void statusWanted(marac::action_plan::Action::Status status, const QString& reason);

private:
    struct Deed {
        Status status;
        QString words;
        Qt::Key key;
    };
    void buildFacts();
    void buildReason();
    void buildDeeds();
    void addDeed(FlowLayout& flow, const Deed& deed);
    void fillFacts(const workflow::Workspace& workspace, const action_plan::Action& action);
    void fillCase(const workflow::Workspace& workspace, const action_plan::Action& action);
    void askAgain();

    QString m_id;
    std::optional<Status> m_refused;
    QWidget* m_sheet;
    Label* m_nothing;
    Label* m_text;
    Chip* m_status;
    Chip* m_late;
    FactLine* m_agency = nullptr;
    FactLine* m_due = nullptr;
    FactLine* m_case = nullptr;
    FactLine* m_meeting = nullptr;
    FactLine* m_others = nullptr;
    FactLine* m_given = nullptr;
    QLineEdit* m_reason;
    FormDraft* m_draft;
    FormField* m_reasonField = nullptr;
};

} // namespace marac::ui
