// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/agenda_rule_steps.h"
#include "core/workflow/replan.h"
#include "ui/support/in_background.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QPlainTextEdit;

namespace marac::ui {

class Button;
class FormDraft;
class Label;

/// Below the running order: somebody is late or leaves early, and what another order of the remaining cases would save. The
/// order is looked for beside the work in the room and only proposed, with the reason why each case would move; taking it is
/// one step.
class ReplanCard : public Card {
    Q_OBJECT
public:
    explicit ReplanCard(workflow::Workspace& workspace, QWidget* parent = nullptr);

    /// The meeting that runs; an empty id hides the card.
    void setMeeting(const Id<meeting::Meeting>& meeting);

Q_SIGNALS:
    void orderWanted(const std::vector<marac::Id<marac::agenda::AgendaItem>>& order);
    void hoursWanted(const marac::workflow::StayWish& wish);

private:
    void ask();
    void showAnswer();
    void refuse();
    void explain(bool isWanted);
    QString reasons(const workflow::Replan& replan) const;
    void readHours();
    QString movesWords(const workflow::Replan& replan) const;

    workflow::Workspace& m_workspace;
    Id<meeting::Meeting> m_meeting;
    std::optional<workflow::ReplanQuestion> m_asked;
    std::vector<Id<agenda::AgendaItem>> m_refused; ///< the order that was not wanted
    workflow::ReplanView m_answer;
    InBackground<workflow::ReplanView> m_search;
    Label* m_words;
    Label* m_moves;
    QPlainTextEdit* m_reasons;
    Button* m_why;
    Button* m_take;
    Button* m_leave;
    QLineEdit* m_hours;
    FormDraft* m_draft = nullptr;
};

} // namespace marac::ui
