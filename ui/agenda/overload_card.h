// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/agenda_view.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace marac::ui {

class Button;
class DateField;
class FormDraft;
class Label;

/// Says by how much the agenda is overfull and offers the ways out. One press shows which cases a way names, with their risk
/// and the days that they have waited; the next does it, with the reason that stands in the field.
class OverloadCard : public Card {
    Q_OBJECT
public:
    explicit OverloadCard(const Clock& clock, Drafts& drafts, QWidget* parent = nullptr);

    /// Hides itself where the plan fits. `secondDay` is proposed for a second meeting, `emergencyDay` for one case.
    void showOverload(const workflow::AgendaView& view, const Date& secondDay, const Date& emergencyDay);

Q_SIGNALS:
    void deferWanted(const std::vector<marac::Id<marac::referral::Referral>>& cases, const QString& reason);
    void secondMeetingWanted(const std::vector<marac::Id<marac::referral::Referral>>& cases, const marac::Date& day, const QString& reason);
    void emergencyWanted(const marac::Id<marac::referral::Referral>& one, const marac::Date& day, const QString& reason);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildWays();
    void buildProposal();
    void propose(agenda::Proposal::Kind kind);
    void take();
    const agenda::Proposal* proposal() const;

    std::vector<agenda::Proposal> m_proposals;
    std::optional<agenda::Proposal::Kind> m_kind;
    Date m_secondDay;
    Date m_emergencyDay;
    QString m_over;
    Label* m_words;
    QWidget* m_proposal;
    Label* m_proposalWords;
    DateField* m_day;
    QLineEdit* m_reason;
    Button* m_take;
    FormDraft* m_draft;
};

} // namespace marac::ui
