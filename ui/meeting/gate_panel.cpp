// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/gate_panel.h"

#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_draft.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

GatePanel::GatePanel(Drafts& drafts, QWidget* parent)
    : Card(tr("Before you move on"), parent), m_staff(named(new QCheckBox(tr("Staff safety considered"), this), tr("Staff safety considered"), tr("F8"))),
      m_whoTells(named(new QLineEdit(this), tr("Who tells the victim, and how"), tr("F4"))), m_whoMark(new Label(QString(), TextStyle::Body, this)),
      m_kind(named(new QComboBox(this), tr("Outcome of this case"), tr("F11"))), m_why(named(new QLineEdit(this), tr("Why the case is deferred or transferred"))),
      m_questions(new QWidget(this)), m_next((new PrimaryButton(tr("Next case"), this))->withKey(QKeySequence(QStringLiteral("Ctrl+PgDown")))),
      m_close((new Button(tr("Close the meeting"), ButtonKind::Plain, this))->withKey(QKeySequence(Qt::Key_F10))),
      m_draft((new FormDraft(*m_whoTells, drafts, {}))->watching()), m_whyDraft((new FormDraft(*m_why, drafts, {}))->watching())
{
    layout()->setContentsMargins(12, 10, 12, 8);
    layout()->setSpacing(4);
    body()->setSpacing(4);
    buildLines();
    body()->addWidget(m_questions);
    body()->addWidget(m_next);
    body()->addWidget(m_close);
    connect(m_next, &QPushButton::clicked, this, &GatePanel::nextWanted);
    connect(m_close, &QPushButton::clicked, this, &GatePanel::closeWanted);
    connect(m_whoTells, &QLineEdit::editingFinished, this, &GatePanel::commit);
    connect(m_staff, &QCheckBox::clicked, this, &GatePanel::commit);
    auto* who = new QShortcut(QKeySequence(Qt::Key_F4), m_questions);
    connect(who, &QShortcut::activated, m_whoTells, [this] { m_whoTells->setFocus(); });
    auto* staff = new QShortcut(QKeySequence(Qt::Key_F8), m_questions);
    connect(staff, &QShortcut::activated, m_staff, [this] { m_staff->click(); });
}

void GatePanel::buildLines()
{
    auto* column = new QVBoxLayout(m_questions);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(2);
    for (Label*& line : m_lines) {
        line = new Label(QString(), TextStyle::Body, m_questions);
        column->addWidget(line);
    }
    column->addWidget(m_staff);
    column->addWidget(m_whoMark);
    column->addWidget(m_whoTells);
    buildOutcome();
    m_whoTells->setPlaceholderText(tr("Idva, by phone after 10:00"));
    m_staff->setToolTip(tr("F8"));
    m_whoTells->setToolTip(tr("F4"));
}

void GatePanel::buildOutcome()
{
    for (const auto kind : {minutes::Outcome::Kind::Heard, minutes::Outcome::Kind::Deferred, minutes::Outcome::Kind::Transferred})
        m_kind->addItem(ui::say(minutes::wordsFor(kind)), static_cast<int>(kind));
    m_kind->setToolTip(tr("How the hearing of this case ends (F11)"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_why->setPlaceholderText(tr("why; the case carries it on"));
    m_questions->layout()->addWidget(new Label(tr("How it ended · F11"), TextStyle::Muted, m_questions));
    m_questions->layout()->addWidget(m_kind);
    m_questions->layout()->addWidget(m_why);
    connect(m_kind, &QComboBox::activated, this, [this] {
        commit();
        if (m_why->isVisible())
            m_why->setFocus();
    });
    connect(m_why, &QLineEdit::editingFinished, this, &GatePanel::commit);
    auto* key = new QShortcut(QKeySequence(Qt::Key_F11), m_questions);
    connect(key, &QShortcut::activated, m_kind, [this] {
        m_kind->setFocus();
        m_kind->showPopup(); // in the list the arrows choose, and only Enter decides
    });
}

void GatePanel::showLine(Label& line, const QString& words, bool isThought)
{
    line.setText(isThought ? tr("✓ %1", "a thing thought of").arg(words) : tr("○ %1", "a thing still to think of").arg(words));
    line.setTextStyle(isThought ? TextStyle::Body : TextStyle::Muted);
    line.setAccessibleName(isThought ? tr("%1: done").arg(words) : tr("%1: to think of").arg(words));
}

void GatePanel::setGate(const QString& caseId, const QString& victim, const workflow::Gate& gate, const std::optional<minutes::Outcome>& outcome)
{
    m_questions->show();
    showLine(*m_lines[0], tr("%1’s voice").arg(victim), gate.hasVictimVoice);
    showLine(*m_lines[1], tr("Every child"), gate.hasEveryChild);
    showLine(*m_lines[2], tr("Person causing harm"), gate.hasPersonCausingHarm);
    showLine(*m_whoMark, tr("Who tells %1, how · F4").arg(victim), gate.hasWhoTells);
    m_outcome = {};
    if (outcome)
        m_outcome = {outcome->kind, outcome->summary, outcome->whoTells, outcome->isStaffSafetyConsidered};
    const QSignalBlocker quiet(m_staff);
    m_staff->setChecked(gate.hasStaffSafety);
    const bool isNewCase = caseId != m_caseId;
    showWhoTells(caseId);
    showOutcome(isNewCase);
}

void GatePanel::showOutcome(bool isNewCase)
{
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(m_outcome.kind))));
    const QString kept = fromUtf8(m_outcome.summary);
    m_why->setVisible(m_outcome.kind != minutes::Outcome::Kind::Heard);
    if (isNewCase) {
        m_whyDraft->setPlace(QStringLiteral("outcomeReason/%1").arg(m_caseId));
        m_why->setText(kept);
        m_whyDraft->restore();
    } else if (!m_why->hasFocus()) {
        m_why->setText(kept);
    }
    if (m_why->text().trimmed() == kept)
        m_whyDraft->forget();
}

void GatePanel::showWhoTells(const QString& caseId)
{
    const QString kept = fromUtf8(m_outcome.whoTells);
    if (caseId != m_caseId) {
        m_caseId = caseId;
        m_draft->setPlace(QStringLiteral("whoTells/%1").arg(caseId));
        m_whoTells->setText(kept);
        m_draft->restore();
    } else if (!m_whoTells->hasFocus()) {
        m_whoTells->setText(kept);
    }
    if (m_whoTells->text().trimmed() == kept)
        m_draft->forget();
}

void GatePanel::setNoCase()
{
    m_questions->hide();
    m_caseId.clear();
    m_whoTells->clear();
    m_why->clear();
    m_outcome = {};
}

void GatePanel::setNext(const QString& deed)
{
    m_next->setText(deed);
    m_next->setAccessibleName(deed);
}

workflow::OutcomeInput GatePanel::given() const
{
    workflow::OutcomeInput outcome = m_outcome;
    outcome.whoTells = toUtf8(m_whoTells->text().trimmed());
    outcome.isStaffSafetyConsidered = m_staff->isChecked();
    outcome.kind = static_cast<minutes::Outcome::Kind>(m_kind->currentData().toInt());
    if (m_outcome.kind != minutes::Outcome::Kind::Heard)
        outcome.summary = toUtf8(m_why->text().trimmed());
    return outcome;
}

void GatePanel::commit()
{
    const workflow::OutcomeInput outcome = given();
    const bool isNew = outcome.whoTells != m_outcome.whoTells || outcome.kind != m_outcome.kind || outcome.summary != m_outcome.summary
        || (sender() == m_staff && outcome.isStaffSafetyConsidered != m_outcome.isStaffSafetyConsidered);
    if (m_caseId.isEmpty() || !isNew)
        return;
    m_outcome = outcome;
    Q_EMIT outcomeGiven(outcome);
}

} // namespace marac::ui
