// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_card.h"

#include "ui/actions/action_rows.h"
#include "ui/support/date_words.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/fact_line.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_draft.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace marac::ui {

using action_plan::Action;

namespace {
constexpr int kLabelWidth = 84;
} // namespace

ActionCard::ActionCard(Drafts& drafts, QWidget* parent)
    : Card(tr("Chosen action"), parent), m_sheet(new QWidget(this)),
      m_nothing((new Label(tr("Choose an action in the list to see its case and to report on it."), TextStyle::Muted, this))->wrapped()),
      m_text((new Label(QString(), TextStyle::Name, m_sheet))->wrapped()), m_status(new Chip(QString(), Tone::Neutral, m_sheet)),
      m_late(new Chip(QString(), Tone::Bad, m_sheet)), m_reason(new QLineEdit(m_sheet)),
      m_draft((new FormDraft(*m_reason, drafts, {}))->watching())
{
    auto* column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_text);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(6);
    chips->addWidget(m_status);
    chips->addWidget(m_late);
    chips->addStretch(1);
    column->addLayout(chips);
    column->addSpacing(4);
    buildFacts();
    column->addSpacing(8);
    buildReason();
    column->addSpacing(4);
    buildDeeds();
    body()->addWidget(m_nothing);
    body()->addWidget(m_sheet);
    m_sheet->hide();
}

void ActionCard::buildFacts()
{
    const auto line = [this](const QString& label) {
        auto* fact = new FactLine(label, tr("none"), m_sheet);
        fact->setLabelWidth(kLabelWidth);
        m_sheet->layout()->addWidget(fact);
        return fact;
    };
    m_agency = line(tr("Agency"));
    m_due = line(tr("Due"));
    m_case = line(tr("Case"));
    m_meeting = line(tr("Agreed at"));
    m_others = line(tr("Same case"));
    m_given = line(tr("Reason given"));
}

void ActionCard::buildReason()
{
    m_reasonField = new FormField(tr("Reason in words"), m_reason, m_sheet);
    m_reasonField->setHint(tr("Needed for C, N and W. Enter reports again."));
    m_sheet->layout()->addWidget(m_reasonField);
    connect(m_reason, &QLineEdit::returnPressed, this, &ActionCard::askAgain);
}

void ActionCard::buildDeeds()
{
    auto* deeds = new QWidget(m_sheet);
    auto* flow = new FlowLayout(deeds);
    addDeed(*flow, {Status::Done, tr("Done"), Qt::Key_D});
    addDeed(*flow, {Status::InProgress, tr("In progress"), Qt::Key_P});
    addDeed(*flow, {Status::Withdrawn, tr("Withdrawn"), Qt::Key_W});
    addDeed(*flow, {Status::NotPossible, tr("Not possible, circumstances changed"), Qt::Key_C});
    addDeed(*flow, {Status::NotDone, tr("Agency did not do it"), Qt::Key_N});
    m_sheet->layout()->addWidget(deeds);
}

void ActionCard::addDeed(FlowLayout& flow, const Deed& deed)
{
    const ButtonKind kind = deed.status == Status::Done ? ButtonKind::Primary : ButtonKind::Quiet;
    auto* button = (new Button(deed.words, kind, m_sheet))->withKey(QKeySequence(deed.key));
    flow.addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, status = deed.status] { Q_EMIT statusWanted(status, m_reason->text()); });
}

void ActionCard::showAction(const workflow::Workspace& workspace, const QString& id)
{
    const Action* action = workspace.book().action(Id<Action>(toUtf8(id)));
    m_sheet->setVisible(action != nullptr);
    m_nothing->setVisible(action == nullptr);
    if (!action) {
        m_id.clear();
        return;
    }
    if (m_id != id) {
        m_id = id;
        m_refused.reset();
        m_draft->setPlace(QStringLiteral("action/%1").arg(id));
        m_reason->clear();
        m_draft->restore();
        m_reasonField->clearFinding();
    }
    fillFacts(workspace, *action);
    fillCase(workspace, *action);
}

void ActionCard::fillFacts(const workflow::Workspace& workspace, const Action& action)
{
    const Date today = workspace.today();
    const agency::Agency* agency = workspace.book().agency(action.agency);
    const QString name = agency ? fromUtf8(agency->name) : QString();
    m_text->setText(fromUtf8(action.text));
    m_status->setText(ui::say(action_plan::wordsFor(action.status)));
    m_status->setTone(toneFor(action.status));
    m_late->setVisible(action.isLate(today));
    if (action.isLate(today))
        m_late->setText(tr("%1 late").arg(daysCount(action.due->daysUntil(today))));
    m_agency->setValue(action.owner.empty() ? name : tr("%1, %2", "an agency and its person").arg(name, fromUtf8(action.owner)));
    m_due->setValue(action.due ? longDay(*action.due) : tr("no day was given"));
    m_given->setVisible(!action.statusReason.empty());
    m_given->setValue(action.statusReason.empty() ? tr("none") : fromUtf8(action.statusReason));
}

void ActionCard::fillCase(const workflow::Workspace& workspace, const Action& action)
{
    const referral::Referral* referral = workspace.book().referral(action.referral);
    const people::Person* victim = referral ? workspace.book().person(referral->victim) : nullptr;
    const meeting::Meeting* meeting = workspace.book().meeting(action.meeting);
    m_case->setValue(referral ? tr("%1 · %2", "reference and initials").arg(fromUtf8(referral->ref), victim ? fromUtf8(victim->initials()) : QString())
                              : tr("no longer in the store"));
    m_meeting->setValue(meeting ? longDay(meeting->date) : tr("no meeting"));
    int others = 0;
    int open = 0;
    for (const Action& other : workspace.book().actions()) {
        if (other.referral != action.referral || other.id == action.id)
            continue;
        ++others;
        open += other.isOpen() ? 1 : 0;
    }
    m_others->setValue(others == 0 ? tr("no other action") : tr("%n other action(s), %1 open", nullptr, others).arg(open));
}

void ActionCard::refuse(Status status, const QString& words)
{
    m_refused = status;
    m_reasonField->showMessage(words, Tone::Bad);
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ActionCard::accept(const QString& id)
{
    if (m_id != id)
        return;
    m_draft->forget();
    m_refused.reset();
    m_reason->clear();
    m_reasonField->clearFinding();
}

void ActionCard::askAgain()
{
    if (m_refused)
        Q_EMIT statusWanted(*m_refused, m_reason->text());
}

} // namespace marac::ui
