// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/overload_card.h"

#include "ui/agenda/agenda_words.h"
#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_draft.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

using Kind = agenda::Proposal::Kind;

OverloadCard::OverloadCard(const Clock& clock, Drafts& drafts, QWidget* parent)
    : Card(parent), m_words((new Label(QString(), TextStyle::Warn, this))->wrapped()), m_proposal(new QWidget(this)),
      m_proposalWords((new Label(QString(), TextStyle::Body, this))->wrapped()), m_day(new DateField(tr("Day of the other meeting"), clock, YearSense::Nearest, this)),
      m_reason(named(new QLineEdit(this), tr("Reason that the cases carry on"))), m_take(new Button(tr("Do it"), ButtonKind::Quiet, this)),
      m_draft((new FormDraft(*m_reason, drafts, QStringLiteral("agendaOverload")))->watching())
{
    setBar(Tone::Warn);
    buildWays();
    buildProposal();
    m_proposal->hide();
}

void OverloadCard::buildWays()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_words, 1);
    const std::pair<Kind, QString> ways[]{{Kind::SecondMeeting, tr("Second meeting")}, {Kind::Emergency, tr("Emergency meeting")}, {Kind::Deferral, tr("Defer")}};
    for (const auto& [kind, words] : ways) {
        auto* way = new Button(words, ButtonKind::Quiet, this);
        line->addWidget(way);
        connect(way, &QPushButton::clicked, this, [this, kind = kind] { propose(kind); });
    }
    body()->addLayout(line);
}

void OverloadCard::buildProposal()
{
    auto* column = new QVBoxLayout(m_proposal);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_proposalWords);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    m_day->setMaximumWidth(240);
    line->addWidget(m_day);
    line->addWidget(m_reason, 1);
    line->addWidget(m_take);
    column->addLayout(line);
    body()->addWidget(m_proposal);
    connect(m_take, &QPushButton::clicked, this, &OverloadCard::take);
    connect(m_reason, &QLineEdit::returnPressed, this, &OverloadCard::take);
}

void OverloadCard::showOverload(const workflow::AgendaView& view, const Date& secondDay, const Date& emergencyDay)
{
    setVisible(view.overload.has_value());
    m_proposals = view.proposals;
    m_secondDay = secondDay;
    m_emergencyDay = emergencyDay;
    m_proposal->hide();
    m_kind.reset();
    if (!view.overload)
        return;
    m_words->setText(overloadSentence(*view.overload));
    m_over = tr("The agenda was %1 min over").arg(view.overload->over());
}

const agenda::Proposal* OverloadCard::proposal() const
{
    const auto found = std::find_if(m_proposals.begin(), m_proposals.end(), [this](const agenda::Proposal& one) { return one.kind == m_kind; });
    return found == m_proposals.end() ? nullptr : &*found;
}

void OverloadCard::propose(Kind kind)
{
    m_kind = kind;
    const agenda::Proposal* chosen = proposal();
    if (!chosen)
        return;
    m_proposalWords->setText(proposalSentence(*chosen));
    m_day->setVisible(kind != Kind::Deferral);
    m_day->setDate(kind == Kind::Emergency ? m_emergencyDay : m_secondDay);
    m_reason->setText(m_over);
    m_draft->restore();
    m_proposal->show();
    m_take->setFocus();
    announce(*m_proposal, m_proposalWords->text());
}

void OverloadCard::take()
{
    const agenda::Proposal* chosen = proposal();
    if (!chosen || (*m_kind != Kind::Deferral && !m_day->date()))
        return;
    std::vector<Id<referral::Referral>> cases;
    for (const agenda::WaitingCase& one : chosen->cases)
        cases.push_back(one.referral);
    const QString reason = m_reason->text();
    m_draft->forget();
    if (*m_kind == Kind::Deferral)
        Q_EMIT deferWanted(cases, reason);
    else if (*m_kind == Kind::SecondMeeting)
        Q_EMIT secondMeetingWanted(cases, *m_day->date(), reason);
    else
        Q_EMIT emergencyWanted(cases.front(), *m_day->date(), reason);
}

void OverloadCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_proposal->isVisible())
        m_proposal->hide();
    else
        Card::keyPressEvent(event);
}

} // namespace marac::ui
