// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/finding_row.h"

#include "core/workflow/referral_steps.h"
#include "ui/referral/reason_line.h"
#include "ui/referral/referral_words.h"
#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace marac::ui {

namespace {
constexpr int kChipWidth = 64;
} // namespace

FindingRow::FindingRow(workflow::Workspace& workspace, const Id<referral::Referral>& referral, const Finding& finding, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_referral(referral)
{
    QHBoxLayout* line = addLine(severityWords(finding.severity), toneOf(finding.severity), ui::say(finding));
    auto* accept = named(new Button(tr("Accept…"), ButtonKind::Plain, this), tr("Accept: %1").arg(ui::say(finding)));
    line->addWidget(accept, 0, Qt::AlignTop);
    auto* reason = new ReasonLine(workspace, this);
    layout()->addWidget(reason);
    const QString place = QStringLiteral("finding/%1/%2").arg(fromUtf8(referral.text()), fromUtf8(finding.field));
    reason->prepare({place, tr("Why is that all right?"), tr("Accept")});
    connect(accept, &QAbstractButton::clicked, reason, &ReasonLine::ask);
    connect(reason, &ReasonLine::given, this, [this, reason, field = finding.field](const QString& word) {
        const auto event = workflow::acceptFinding(m_workspace, m_referral, field, toUtf8(word));
        if (!event)
            return reason->refuse(ui::say(event.error()));
        reason->take();
        tell(event, tr("The finding was accepted."));
    });
}

FindingRow::FindingRow(workflow::Workspace& workspace, const Id<referral::Referral>& referral, const referral::AcceptedFinding& accepted, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_referral(referral)
{
    const QString words = tr("%1 Accepted: %2", "a finding; the word of who accepted it").arg(ui::say(accepted.finding), fromUtf8(accepted.word));
    QHBoxLayout* line = addLine(tr("accepted"), Tone::Neutral, words);
    auto* reopen = named(new Button(tr("Open again"), ButtonKind::Plain, this), tr("Open again: %1").arg(ui::say(accepted.finding)));
    line->addWidget(reopen, 0, Qt::AlignTop);
    connect(reopen, &QAbstractButton::clicked, this, [this, field = accepted.finding.field] {
        tell(workflow::reopenFinding(m_workspace, m_referral, field), tr("The finding is open again."));
    }, Qt::QueuedConnection);
}

QHBoxLayout* FindingRow::addLine(const QString& chip, Tone tone, const QString& words)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* line = new QHBoxLayout;
    auto* mark = new Chip(chip, tone, this);
    mark->setMinimumWidth(kChipWidth);
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget((new Label(words, TextStyle::Body, this))->wrapped(), 1);
    column->addLayout(line);
    return line;
}

void FindingRow::tell(const workflow::Event& event, const QString& done)
{
    if (event)
        Q_EMIT said(done, Tone::Ok, Undoable::Yes);
    else
        Q_EMIT said(ui::say(event.error()), Tone::Bad, Undoable::No);
    Q_EMIT changed();
}

} // namespace marac::ui
