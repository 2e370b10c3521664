// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/case_notes.h"

#include "ui/referral/finding_row.h"
#include "ui/support/date_words.h"
#include "ui/support/say.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace marac::ui {

CaseNotes::CaseNotes(workflow::Workspace& workspace, QWidget* parent) : QWidget(parent), m_workspace(workspace), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
}

void CaseNotes::show(const workflow::TriageLine& line)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addFindings(line);
    addConcerns(*line.referral);
    addDecisions(line.referral->id);
}

QVBoxLayout* CaseNotes::addCard(const QString& title)
{
    auto* card = new Card(title, this);
    m_column->addWidget(card);
    card->show();
    return card->body();
}

void CaseNotes::addFindings(const workflow::TriageLine& line)
{
    if (line.findings.empty() && line.acceptedFindings.empty())
        return;
    QVBoxLayout* column = addCard(tr("What the intake noticed"));
    for (const Finding& finding : line.findings)
        addFinding(*column, new FindingRow(m_workspace, line.referral->id, finding, this));
    for (const referral::AcceptedFinding& accepted : line.acceptedFindings)
        addFinding(*column, new FindingRow(m_workspace, line.referral->id, accepted, this));
}

void CaseNotes::addFinding(QVBoxLayout& column, FindingRow* row)
{
    column.addWidget(row);
    // Queued: the answer makes these rows anew.
    connect(row, &FindingRow::changed, this, &CaseNotes::changed, Qt::QueuedConnection);
    connect(row, &FindingRow::said, this, &CaseNotes::said);
}

void CaseNotes::addConcerns(const referral::Referral& referral)
{
    if (referral.concerns.empty() && referral.notUnderstood.empty())
        return;
    QVBoxLayout* column = addCard(tr("Concerns as referred"));
    for (const std::string& words : {referral.concerns, referral.notUnderstood}) {
        if (!words.empty())
            column->addWidget((new Label(fromUtf8(words)))->wrapped());
    }
}

void CaseNotes::addDecisions(const Id<referral::Referral>& referral)
{
    const auto decisions = m_workspace.book().decisionsOn(referral);
    if (decisions.empty())
        return;
    QVBoxLayout* column = addCard(tr("Decided before"));
    for (const triage::Decision* decision : decisions) {
        auto* line = new QHBoxLayout;
        auto* day = new Label(fullDay(m_workspace.clock().dateOf(decision->at)), TextStyle::Muted);
        day->setMinimumWidth(88);
        line->addWidget(day, 0, Qt::AlignTop);
        const QString what = ui::say(triage::wordsFor(decision->kind));
        const QString words = decision->reason.empty() ? what : tr("%1: %2", "decision: its reason").arg(what, fromUtf8(decision->reason));
        line->addWidget((new Label(words))->wrapped(), 1);
        column->addLayout(line);
    }
}

} // namespace marac::ui
