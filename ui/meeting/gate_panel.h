// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/drafts.h"
#include "core/workflow/hearing_steps.h"
#include "ui/widgets/card.h"

#include <array>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace marac::ui {

class Button;
class FormDraft;
class Label;

/// Five things to think of before the next case; none of them stops anybody. The last two are answered here: whether the
/// safety of staff was considered, and who tells the victim, how. Below them how the hearing ended, with the reason where the
/// case is deferred or transferred.
class GatePanel : public Card {
    Q_OBJECT
public:
    explicit GatePanel(Drafts& drafts, QWidget* parent = nullptr);

    void setGate(const QString& caseId, const QString& victim, const workflow::Gate& gate, const std::optional<minutes::Outcome>& outcome);
    /// Before the first case, in a break, and after the last one there is nothing to think of.
    void setNoCase();
    void setNext(const QString& deed);
    /// Hands over what was typed and not entered yet.
    void commit();

Q_SIGNALS:
    void outcomeGiven(const marac::workflow::OutcomeInput& outcome);
    void nextWanted();
    void closeWanted();

private:
    void buildLines();
    void buildOutcome();
    void showWhoTells(const QString& caseId);
    void showOutcome(bool isNewCase);
    void showLine(Label& line, const QString& words, bool isThought);
    workflow::OutcomeInput given() const;

    std::array<Label*, 3> m_lines{};
    QCheckBox* m_staff;
    QLineEdit* m_whoTells;
    Label* m_whoMark;
    QComboBox* m_kind;
    QLineEdit* m_why;
    QWidget* m_questions;
    Button* m_next;
    Button* m_close;
    FormDraft* m_draft;
    FormDraft* m_whyDraft;
    QString m_caseId;
    workflow::OutcomeInput m_outcome; ///< as it is in the store
};

} // namespace marac::ui
