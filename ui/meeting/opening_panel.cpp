// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/opening_panel.h"

#include "ui/support/accessible.h"
#include "ui/support/date_words.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

OpeningPanel::OpeningPanel(QWidget* parent)
    : Card(parent), m_when(new Label(QString(), TextStyle::Title, this)), m_cases(new Label(QString(), TextStyle::Muted, this)),
      m_findings((new Label(QString(), TextStyle::Warn, this))->wrapped())
{
    layout()->setContentsMargins(32, 24, 32, 24);
    body()->setSpacing(8);
    auto* open = (new PrimaryButton(tr("Open the meeting"), this))->withKey(QKeySequence(QStringLiteral("Ctrl+PgDown")));
    connect(open, &QPushButton::clicked, this, &OpeningPanel::openWanted);
    auto* line = new QHBoxLayout;
    line->addWidget(m_when, 1);
    line->addWidget(open);
    body()->addLayout(line);
    body()->addWidget(m_cases);
    body()->addSpacing(12);
    buildStatement();
    body()->addSpacing(12);
    body()->addWidget(new SectionTitle(tr("The register"), this));
    body()->addWidget(m_findings);
    body()->addStretch(1);
}

void OpeningPanel::buildStatement()
{
    auto* card = new Card(tr("To read aloud"), this);
    card->setBar(Tone::Accent);
    const QString sentences[]{
        tr("What is said here is confidential and is shared only because people are at risk of serious harm."),
        tr("We share what is needed for the safety of the victim, the children and those who work with them, and nothing more."),
        tr("Papers and notes stay with the agency they were made for, are kept locked, and are never shown to anybody named in them."),
        tr("Nobody causing harm may learn that a case was discussed. Only the person the meeting names tells the victim what was agreed."),
        tr("Whoever knows somebody in a case privately says so now and leaves the room for that case."),
        tr("By signing the register each of us agrees to this."),
    };
    for (const QString& sentence : sentences)
        card->body()->addWidget((new Label(sentence, TextStyle::Body, card))->wrapped());
    body()->addWidget(card);
}

void OpeningPanel::setMeeting(const workflow::Workspace& workspace, const meeting::Meeting& meeting)
{
    m_when->setText(longDay(meeting.date));
    const auto items = workspace.book().agendaOf(meeting.id);
    const auto cases = std::count_if(items.begin(), items.end(), [](const agenda::AgendaItem& item) {
        return item.kind == agenda::AgendaItem::Kind::Case;
    });
    QStringList facts{tr("begins %1").arg(timeWords(meeting.start)), cases == 1 ? tr("1 case") : tr("%n cases", nullptr, static_cast<int>(cases))};
    if (!meeting.venue.empty())
        facts += fromUtf8(meeting.venue);
    m_cases->setText(facts.join(QStringLiteral(" · ")));
    QStringList findings;
    for (const Finding& finding : attendance::registerFindings(workspace.book().agencies(), workspace.book().attendanceOf(meeting.id)))
        findings += ui::say(finding);
    m_findings->setText(findings.isEmpty() ? tr("Every core agency is here and everybody has signed.") : findings.join(QLatin1Char('\n')));
    m_findings->setTextStyle(findings.isEmpty() ? TextStyle::Ok : TextStyle::Warn);
    m_findings->setAccessibleName(tr("The register: %1").arg(m_findings->text()));
}

} // namespace marac::ui
