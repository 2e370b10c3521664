// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/decision_bar.h"

#include "core/base/text.h"
#include "core/workflow/agenda_steps.h"
#include "ui/support/accessible.h"
#include "ui/support/date_words.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace marac::ui {

namespace {

using Kind = triage::Decision::Kind;

QString questionOf(Kind kind)
{
    switch (kind) {
    case Kind::Accept:
        return DecisionBar::tr("Why is it accepted?");
    case Kind::Emergency:
        return DecisionBar::tr("Why can it not wait?");
    case Kind::Defer:
        return DecisionBar::tr("Why is it held over?");
    case Kind::Return:
        return DecisionBar::tr("What is asked?");
    case Kind::Decline:
        return DecisionBar::tr("Why not, and where instead?");
    }
    return {};
}

QString deedOf(Kind kind)
{
    switch (kind) {
    case Kind::Accept:
        return DecisionBar::tr("Accept it");
    case Kind::Emergency:
        return DecisionBar::tr("Accept for this day");
    case Kind::Defer:
        return DecisionBar::tr("Defer it");
    case Kind::Return:
        return DecisionBar::tr("Return it");
    case Kind::Decline:
        return DecisionBar::tr("Decline it");
    }
    return {};
}

QString doneWords(Kind kind, const QString& ref)
{
    switch (kind) {
    case Kind::Accept:
        return DecisionBar::tr("%1 was accepted for Marac.").arg(ref);
    case Kind::Emergency:
        return DecisionBar::tr("%1 was accepted for the emergency meeting.").arg(ref);
    case Kind::Defer:
        return DecisionBar::tr("%1 was deferred.").arg(ref);
    case Kind::Return:
        return DecisionBar::tr("%1 was returned to the referrer.").arg(ref);
    case Kind::Decline:
        return DecisionBar::tr("%1 was noted as not for Marac.").arg(ref);
    }
    return {};
}

} // namespace

DecisionBar::DecisionBar(workflow::Workspace& workspace, QWidget* parent)
    : Card(parent), m_workspace(workspace), m_accept(new PrimaryButton(tr("Accept"), this)),
      m_emergency(new Button(tr("Emergency"), ButtonKind::Quiet, this)), m_defer(new Button(tr("Defer"), ButtonKind::Quiet, this)),
      m_return(new Button(tr("Ask for more"), ButtonKind::Quiet, this)), m_decline(new Button(tr("Not for Marac"), ButtonKind::Quiet, this)),
      m_reasonLine(new QWidget(this)), m_question(new Label(QString(), TextStyle::Strong, m_reasonLine)),
      m_reason(named(new QLineEdit(m_reasonLine), tr("Reason for the decision"))),
      m_day(new DateField(tr("Day of the emergency meeting"), workspace.clock(), YearSense::Future, m_reasonLine)),
      m_decide(new Button(QString(), ButtonKind::Quiet, m_reasonLine)), m_refusal((new Label(QString(), TextStyle::Bad, this))->wrapped()),
      m_draft(new FormDraft(*this, workspace, {}))
{
    buildDeeds();
    buildReason();
    body()->addWidget(m_refusal);
    m_refusal->hide();
    m_draft->watching();
}

void DecisionBar::buildDeeds()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    m_accept->withKey(QKeySequence(QStringLiteral("Ctrl+Return")));
    line->addWidget(m_accept);
    for (Button* button : {m_emergency, m_defer, m_return, m_decline})
        line->addWidget(button);
    line->addStretch(1);
    body()->addLayout(line);
    connect(m_accept, &QAbstractButton::clicked, this, &DecisionBar::accept);
    connect(m_emergency, &QAbstractButton::clicked, this, [this] { begin(Kind::Emergency); });
    connect(m_defer, &QAbstractButton::clicked, this, [this] { begin(Kind::Defer); });
    connect(m_return, &QAbstractButton::clicked, this, [this] { begin(Kind::Return); });
    connect(m_decline, &QAbstractButton::clicked, this, [this] { begin(Kind::Decline); });
}

void DecisionBar::buildReason()
{
    auto* line = new QHBoxLayout(m_reasonLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_question->setBuddy(m_reason);
    line->addWidget(m_question);
    line->addWidget(m_day);
    line->addWidget(m_reason, 1);
    line->addWidget(m_decide->withKeyWords(tr("Enter")));
    auto* back = (new Button(tr("Back"), ButtonKind::Plain, m_reasonLine))->withKeyWords(tr("Esc"));
    line->addWidget(back);
    body()->addWidget(m_reasonLine);
    m_reasonLine->hide();
    connect(m_reason, &QLineEdit::returnPressed, this, &DecisionBar::decide);
    connect(m_decide, &QAbstractButton::clicked, this, &DecisionBar::decide);
    connect(back, &QAbstractButton::clicked, this, &DecisionBar::closeReason);
}

void DecisionBar::show(const workflow::TriageLine& line)
{
    const bool isOther = line.referral->id != m_id;
    m_id = line.referral->id;
    m_needsReasonToAccept = line.criteria.meetsNone();
    showAccept(line);
    const bool isOpen = line.referral->stage != referral::Stage::Heard;
    for (Button* button : {m_emergency, m_defer, m_return, m_decline})
        button->setEnabled(isOpen);
    if (!isOther)
        return;
    showDraft();
}

void DecisionBar::showDraft()
{
    m_refusal->hide();
    m_reasonLine->hide();
    m_reason->clear();
    m_day->setDate(std::nullopt);
    m_draft->setPlace(QStringLiteral("decision/%1").arg(fromUtf8(m_id.text())));
    if (m_draft->restore())
        showReason(m_kind);
}

QJsonValue DecisionBar::draft() const
{
    return QString::fromLatin1(triage::nameOf(m_kind));
}

void DecisionBar::setDraft(const QJsonValue& draft)
{
    m_kind = triage::decisionOf(toUtf8(draft.toString())).value_or(Kind::Defer);
}

void DecisionBar::showAccept(const workflow::TriageLine& line)
{
    const workflow::CaseBook& book = m_workspace.book();
    const bool isDecided = line.referral->stage == referral::Stage::Heard || line.referral->stage == referral::Stage::Accepted;
    m_accept->setEnabled(!isDecided);
    const meeting::Meeting* next = book.nextMeeting(m_workspace.today());
    if (isDecided) {
        m_accept->setText(line.meeting ? tr("On the agenda of %1").arg(shortDay(line.meeting->date)) : tr("Accepted already"));
    } else if (!next) {
        m_accept->setText(tr("Accept, no meeting planned yet"));
    } else {
        const auto items = book.agendaOf(next->id);
        int minutes = next->minutesPerCase;
        int place = 1;
        for (const agenda::AgendaItem& item : items) {
            minutes += item.minutes;
            place += item.kind == agenda::AgendaItem::Kind::Case ? 1 : 0;
        }
        m_accept->setText(items.empty() ? tr("Accept for %1").arg(shortDay(next->date))
                                        : tr("Accept for %1 (no. %2, ends %3)", "day, place on the agenda, predicted end of the meeting")
                                              .arg(shortDay(next->date)).arg(place).arg(timeWords(next->start.plus(minutes))));
    }
}

void DecisionBar::accept()
{
    const bool isBegun = m_reasonLine->isVisible() && m_kind == Kind::Accept;
    if (isBegun)
        decide();
    else if (m_needsReasonToAccept)
        begin(Kind::Accept);
    else
        decideWith(Kind::Accept, {});
}

void DecisionBar::begin(Kind kind)
{
    showReason(kind);
    QWidget* first = kind == Kind::Emergency && m_day->isEmpty() ? m_day->edit() : m_reason;
    first->setFocus(Qt::OtherFocusReason);
}

void DecisionBar::showReason(Kind kind)
{
    m_kind = kind;
    m_question->setText(questionOf(kind));
    m_decide->setText(deedOf(kind));
    m_day->setVisible(kind == Kind::Emergency);
    m_refusal->hide();
    m_reasonLine->show();
}

void DecisionBar::closeReason()
{
    m_reasonLine->hide();
    m_refusal->hide();
    m_accept->setFocus(Qt::OtherFocusReason);
}

void DecisionBar::decide()
{
    decideWith(m_kind, m_reason->text());
}

bool DecisionBar::decideWith(Kind kind, const QString& reason)
{
    const referral::Referral* referral = m_workspace.book().referral(m_id);
    const QString ref = referral ? fromUtf8(referral->ref) : QString();
    const auto meeting = meetingFor(kind, reason);
    if (!meeting) {
        refuse(ui::say(meeting.error()));
        return false;
    }
    const auto event = workflow::decide(m_workspace, m_id, {kind, toUtf8(reason.trimmed()), *meeting});
    if (!event) {
        refuse(ui::say(event.error()));
        return false;
    }
    m_draft->forget();
    m_reason->clear();
    m_reasonLine->hide();
    m_refusal->hide();
    Q_EMIT said(doneWords(kind, ref), Tone::Ok, Undoable::Yes);
    Q_EMIT changed();
    return true;
}

Result<std::optional<Id<meeting::Meeting>>> DecisionBar::meetingFor(Kind kind, const QString& reason)
{
    const workflow::CaseBook& book = m_workspace.book();
    if (kind == Kind::Accept) {
        const meeting::Meeting* next = book.nextMeeting(m_workspace.today());
        return next ? std::optional(next->id) : std::nullopt;
    }
    if (kind != Kind::Emergency)
        return std::nullopt;
    const auto day = m_day->date();
    if (!day)
        return failure(ErrorCode::InvalidInput, phrase("DecisionBar", "Type the day of the emergency meeting. Nothing was decided yet; what was typed is kept."));
    // No meeting is made for a decision that would be refused.
    if (const referral::Referral* referral = book.referral(m_id))
        MARAC_DO(triage::mayDecide(*referral, kind, toUtf8(reason), true));
    for (const meeting::Meeting& meeting : book.meetings()) {
        if (meeting.date == *day && meeting.kind == meeting::Kind::Emergency)
            return meeting.id;
    }
    workflow::NewMeeting fresh;
    fresh.date = *day;
    fresh.kind = meeting::Kind::Emergency;
    return workflow::createMeeting(m_workspace, fresh);
}

void DecisionBar::refuse(const QString& words)
{
    m_refusal->setText(words);
    m_refusal->show();
    announce(*m_refusal, words);
    Q_EMIT said(words, Tone::Bad, Undoable::No);
}

void DecisionBar::keyPressEvent(QKeyEvent* event)
{
    const bool isReasonOpen = m_reasonLine->isVisible();
    if (event->key() == Qt::Key_Escape && isReasonOpen)
        closeReason();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isReasonOpen && m_day->edit()->hasFocus())
        m_reason->setFocus(Qt::TabFocusReason);
    else
        QWidget::keyPressEvent(event);
}

} // namespace marac::ui
