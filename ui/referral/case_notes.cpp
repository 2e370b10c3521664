// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/case_notes.h"

#include "ui/referral/referral_words.h"
#include "ui/support/date_words.h"
#include "ui/support/say.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
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
    addFindings(line.findings);
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

void CaseNotes::addFindings(const Findings& findings)
{
    if (findings.empty())
        return;
    QVBoxLayout* column = addCard(tr("What the intake noticed"));
    for (const Finding& finding : findings) {
        auto* line = new QHBoxLayout;
        auto* chip = new Chip(severityWords(finding.severity), toneOf(finding.severity));
        chip->setMinimumWidth(64);
        line->addWidget(chip, 0, Qt::AlignTop);
        line->addWidget((new Label(ui::say(finding)))->wrapped(), 1);
        column->addLayout(line);
    }
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
