// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/next_meeting_card.h"

#include "ui/support/accessible.h"
#include "ui/support/date_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fact_line.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress_strip.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace marac::ui {

namespace {
constexpr int kFactWidth = 116;
} // namespace

NextMeetingCard::NextMeetingCard(QWidget* parent)
    : Card(tr("Next meeting"), parent), m_day(new Label(QString(), TextStyle::Name, this)),
      m_when((new Label(QString(), TextStyle::Muted, this))->wrapped()), m_facts(new QWidget(this))
{
    body()->setSpacing(4);
    body()->addWidget(m_day);
    body()->addWidget(m_when);
    body()->addSpacing(4);
    body()->addWidget(m_facts);
    buildFacts();
    body()->addSpacing(8);
    body()->addStretch(1);
    buildDeeds();
}

void NextMeetingCard::buildFacts()
{
    auto* column = new QVBoxLayout(m_facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_cases = new FactLine(tr("Cases"), tr("none"), m_facts);
    m_finish = new FactLine(tr("Predicted finish"), tr("none"), m_facts);
    m_research = new FactLine(tr("Research in"), tr("none"), m_facts);
    for (FactLine* line : {m_cases, m_finish, m_research}) {
        line->setLabelWidth(kFactWidth);
        column->addWidget(line);
    }
    m_strip = named(new ProgressStrip(m_facts), tr("Research answered"));
    column->addSpacing(4);
    column->addWidget(m_strip);
}

void NextMeetingCard::buildDeeds()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    m_agenda = (new Button(tr("Agenda"), ButtonKind::Quiet, this))->withKey(QKeySequence(Qt::ALT | Qt::Key_A));
    m_researchButton = (new Button(tr("Research"), ButtonKind::Quiet, this))->withKey(QKeySequence(Qt::ALT | Qt::Key_R));
    m_meeting = (new PrimaryButton(tr("Go to the meeting"), this))->withKey(QKeySequence(Qt::ALT | Qt::Key_M));
    line->addWidget(m_agenda);
    line->addWidget(m_researchButton);
    line->addStretch(1);
    line->addWidget(m_meeting);
    body()->addLayout(line);
    connect(m_agenda, &QPushButton::clicked, this, &NextMeetingCard::agendaWanted);
    connect(m_researchButton, &QPushButton::clicked, this, &NextMeetingCard::researchWanted);
    connect(m_meeting, &QPushButton::clicked, this, &NextMeetingCard::meetingWanted);
}

void NextMeetingCard::showMeeting(const workflow::Today& today, const Date& day)
{
    m_facts->setVisible(today.next != nullptr);
    m_researchButton->setVisible(today.next != nullptr);
    m_meeting->setVisible(today.next != nullptr);
    m_agenda->setText(today.next ? tr("Agenda") : tr("Plan a meeting"));
    m_agenda->updateGeometry();
    if (!today.next) {
        showNone();
        return;
    }
    const bool isRunning = today.next->stage == meeting::Stage::InSession;
    setBar(isRunning ? Tone::Accent : Tone::Neutral);
    if (!isRunning)
        setBar(std::nullopt);
    m_day->setText(longDay(today.next->date));
    m_when->setText(isRunning ? tr("In session now; began %1").arg(timeWords(today.next->start))
                              : tr("%1, beginning at %2").arg(relativeDay(today.next->date, day), timeWords(today.next->start)));
    m_cases->setValue(tr("%n case(s)", nullptr, today.cases), TextStyle::Strong);
    showFinish(today);
    showResearch(today);
    setAccessibleDescription(tr("%1: %2, finishing %3. %4").arg(m_day->text(), m_cases->value(), m_finish->value(), m_research->value()));
}

void NextMeetingCard::showNone()
{
    setBar(std::nullopt);
    m_day->setText(tr("No meeting is planned"));
    m_when->setText(tr("Plan one on the agenda page; accepted cases wait for it and go onto it in one step."));
    setAccessibleDescription(m_when->text());
}

void NextMeetingCard::showFinish(const workflow::Today& today)
{
    if (today.cases == 0 || !today.predictedFinish) {
        m_finish->setValue(tr("no case on the agenda yet"), TextStyle::Muted);
        return;
    }
    const QString finish = timeWords(*today.predictedFinish);
    if (today.minutesOver)
        m_finish->setValue(tr("▲ %1, %n minute(s) over the time held", nullptr, *today.minutesOver).arg(finish), TextStyle::Warn);
    else
        m_finish->setValue(tr("%1, within the time held").arg(finish));
}

void NextMeetingCard::showResearch(const workflow::Today& today)
{
    m_strip->setVisible(today.researchAsked > 0);
    if (today.researchAsked == 0) {
        m_research->setValue(tr("nobody has been asked yet"), TextStyle::Muted);
        return;
    }
    const int missing = today.researchAsked - today.researchAnswered;
    const QString counts = tr("%1 of %2").arg(today.researchAnswered).arg(today.researchAsked);
    m_research->setValue(missing == 0 ? tr("✓ all %1").arg(today.researchAsked) : tr("%1, %n still missing", nullptr, missing).arg(counts));
    m_strip->setProgress(0, 1, static_cast<double>(today.researchAnswered) / today.researchAsked);
}

} // namespace marac::ui
