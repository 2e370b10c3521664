// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/gate_panel.h"

#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_draft.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace marac::ui {

GatePanel::GatePanel(Drafts& drafts, QWidget* parent)
    : Card(tr("Before you move on"), parent), m_staff(named(new QCheckBox(tr("Staff safety considered"), this), tr("Staff safety considered"), tr("F8"))),
      m_whoTells(named(new QLineEdit(this), tr("Who tells the victim, and how"), tr("F4"))), m_whoMark(new Label(QString(), TextStyle::Body, this)),
      m_questions(new QWidget(this)), m_next((new PrimaryButton(tr("Next case"), this))->withKey(QKeySequence(QStringLiteral("Ctrl+PgDown")))),
      m_close((new Button(tr("Close the meeting"), ButtonKind::Plain, this))->withKey(QKeySequence(Qt::Key_F10))),
      m_draft((new FormDraft(*m_whoTells, drafts, {}))->watching())
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
    m_whoTells->setPlaceholderText(tr("Idva, by phone after 10:00"));
    m_staff->setToolTip(tr("F8"));
    m_whoTells->setToolTip(tr("F4"));
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
    showWhoTells(caseId);
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
    return outcome;
}

void GatePanel::commit()
{
    const workflow::OutcomeInput outcome = given();
    const bool isNew = outcome.whoTells != m_outcome.whoTells
        || (sender() == m_staff && outcome.isStaffSafetyConsidered != m_outcome.isStaffSafetyConsidered);
    if (m_caseId.isEmpty() || !isNew)
        return;
    m_outcome = outcome;
    Q_EMIT outcomeGiven(outcome);
}

} // namespace marac::ui
