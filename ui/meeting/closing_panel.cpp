// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/closing_panel.h"

#include "core/workflow/meeting_steps.h"
#include "ui/meeting/export_table.h"
#include "ui/meeting/teller.h"
#include "ui/support/accessible.h"
#include "ui/support/date_words.h"
#include "ui/support/prompt.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace marac::ui {

ClosingPanel::ClosingPanel(workflow::Workspace& workspace, Prompt& prompt, Teller& teller, QWidget* parent)
    : Card(parent), m_workspace(workspace), m_prompt(prompt), m_teller(teller), m_title(new Label(QString(), TextStyle::Title, this)),
      m_summary((new Label(QString(), TextStyle::Body, this))->wrapped()), m_signed((new Label(QString(), TextStyle::Muted, this))->wrapped()),
      m_sign((new PrimaryButton(tr("Sign the minutes…"), this))->withKey(QKeySequence(QStringLiteral("Ctrl+Shift+M")))),
      m_export((new Button(tr("Export for every agency…"), ButtonKind::Quiet, this))->withKey(QKeySequence(QStringLiteral("Ctrl+Shift+E")))),
      m_exported(new QWidget(this)), m_model(new ExportTable(this)), m_table(new TableView(tr("Exported files and their passphrases"), this))
{
    layout()->setContentsMargins(32, 24, 32, 24);
    body()->setSpacing(8);
    body()->addWidget(m_title);
    body()->addWidget(m_summary);
    body()->addSpacing(8);
    body()->addWidget(m_signed);
    buildDeeds();
    buildExported();
    body()->addStretch(1);
    named(this, tr("After the meeting"));
}

void ClosingPanel::buildDeeds()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_sign);
    line->addWidget(m_export);
    line->addStretch(1);
    body()->addLayout(line);
    connect(m_sign, &QPushButton::clicked, this, &ClosingPanel::sign);
    connect(m_export, &QPushButton::clicked, this, &ClosingPanel::exportPapers);
}

void ClosingPanel::buildExported()
{
    auto* column = new QVBoxLayout(m_exported);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addWidget((new Label(tr("Every file is encrypted. Send the files by e-mail and tell each agency its passphrase by telephone, "
                                    "never in the same message."),
                                 TextStyle::Body, m_exported))->wrapped());
    m_table->setModel(m_model);
    m_table->setColumnWidth(0, 150);
    m_table->setColumnWidth(1, 290);
    m_table->stretchColumn(2);
    m_table->setMinimumHeight(220);
    column->addWidget(m_table, 1);
    auto* copy = new Button(tr("Copy the table"), ButtonKind::Quiet, m_exported);
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(asText(m_model->rows()));
        m_teller.mention(tr("The table with the passphrases is copied. Clear the clipboard when you are done."), Tone::Warn);
    });
    column->addWidget(copy, 0, Qt::AlignLeft);
    body()->addWidget(m_exported, 10);
    m_exported->hide();
}

void ClosingPanel::setMeeting(const Id<meeting::Meeting>& id)
{
    if (id != m_meeting)
        m_exported->hide();
    m_meeting = id;
    const meeting::Meeting* meeting = m_workspace.book().meeting(id);
    if (!meeting)
        return;
    m_title->setText(tr("The meeting of %1 is closed").arg(longDay(meeting->date)));
    m_summary->setText(summary(*meeting));
    const bool isSigned = meeting->stage == meeting::Stage::Signed;
    m_signed->setText(isSigned ? signatures() : tr("The minutes can still be changed. Signing freezes them; after that, a correction is a new version with its reason."));
    m_sign->setText(isSigned ? tr("Sign a correction…") : tr("Sign the minutes…"));
    m_sign->setKind(isSigned ? ButtonKind::Quiet : ButtonKind::Primary);
    m_export->setKind(isSigned ? ButtonKind::Primary : ButtonKind::Quiet);
}

QString ClosingPanel::summary(const meeting::Meeting& meeting) const
{
    const meeting::Session session = workflow::sessionOf(m_workspace, meeting.id);
    int heard = 0;
    int waiting = 0;
    int actions = 0;
    int toAgree = 0;
    int risksOpen = 0;
    for (const agenda::AgendaItem& item : m_workspace.book().agendaOf(meeting.id)) {
        if (item.kind != agenda::AgendaItem::Kind::Case)
            continue;
        (session.isDone(item.id) ? heard : waiting) += 1;
        const auto hearing = m_workspace.book().hearing(meeting.id, item.referral);
        risksOpen += static_cast<int>(action_plan::uncovered(hearing.risks, hearing.actions).size());
        for (const action_plan::Action& action : hearing.actions) {
            actions += action.status != action_plan::Action::Status::Withdrawn ? 1 : 0;
            toAgree += action.status == action_plan::Action::Status::Proposed ? 1 : 0;
        }
    }
    QStringList lines{heard == 1 ? tr("1 case heard.") : tr("%n cases heard.", nullptr, heard)};
    if (waiting > 0)
        lines += waiting == 1 ? tr("1 case not reached; it waits for the next meeting.") : tr("%n cases not reached; they wait for the next meeting.", nullptr, waiting);
    lines += actions == 1 ? tr("1 action in the plan.") : tr("%n actions in the plan.", nullptr, actions);
    if (toAgree > 0)
        lines += tr("%n of them still to be agreed with the agency.", nullptr, toAgree);
    if (risksOpen > 0)
        lines += risksOpen == 1 ? tr("1 risk without an action.") : tr("%n risks without an action.", nullptr, risksOpen);
    if (session.opened && session.closed)
        lines += tr("Opened %1, closed %2.").arg(timeWords(m_workspace.clock().timeOf(*session.opened)), timeWords(m_workspace.clock().timeOf(*session.closed)));
    return lines.join(QLatin1Char('\n'));
}

QString ClosingPanel::signatures() const
{
    QStringList lines;
    for (const minutes::MinutesVersion& version : m_workspace.book().minutesOf(m_meeting)) {
        const QString when = tr("%1, %2").arg(fullDay(m_workspace.clock().dateOf(version.signedAt)), timeWords(m_workspace.clock().timeOf(version.signedAt)));
        lines += version.reason.empty() ? tr("✓ Version %1 signed %2 by %3").arg(version.number).arg(when, fromUtf8(version.signedBy))
                                        : tr("✓ Version %1 signed %2 by %3: %4").arg(version.number).arg(when, fromUtf8(version.signedBy), fromUtf8(version.reason));
    }
    return lines.join(QLatin1Char('\n'));
}

void ClosingPanel::sign()
{
    const meeting::Meeting* meeting = m_workspace.book().meeting(m_meeting);
    if (!meeting)
        return;
    std::string reason;
    if (meeting->stage == meeting::Stage::Signed) {
        const auto typed = m_prompt.askText(tr("Sign a correction"), tr("Why are the minutes corrected? The reason stands in the new version."), {});
        if (!typed)
            return;
        reason = toUtf8(*typed);
    } else if (m_prompt.ask({tr("Sign the minutes"), tr("Once signed, the minutes and the assessments of the cases heard do not change. A later correction is a new version."),
                             {tr("Sign"), tr("Not yet")}}) != 0) {
        return;
    }
    m_teller.told(workflow::signMinutes(m_workspace, m_meeting, reason), tr("The minutes are signed."));
}

void ClosingPanel::exportPapers()
{
    const auto folder = m_prompt.chooseFolder({tr("Where the encrypted files go"), {}, {}});
    if (!folder)
        return;
    workflow::ExportRequest request;
    request.meeting = m_meeting;
    request.folder = toUtf8(*folder);
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto report = workflow::exportMeeting(m_workspace, request, m_words);
    QApplication::restoreOverrideCursor();
    if (!report)
        return m_teller.mention(ui::say(report.error()), Tone::Bad);
    showExported(*report);
    m_teller.mention(tr("%n encrypted files were written.", nullptr, static_cast<int>(report->files.size())), Tone::Ok);
}

void ClosingPanel::showExported(const workflow::ExportReport& report)
{
    m_model->setRows(exportRows(report));
    m_exported->show();
}

} // namespace marac::ui
