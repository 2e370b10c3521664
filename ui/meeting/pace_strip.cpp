// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pace_strip.h"

#include "ui/support/accessible.h"
#include "ui/support/date_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress_strip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace marac::ui {

namespace {

constexpr int kOnPlan = 1; ///< minutes either way that nobody needs to hear of

} // namespace

PaceStrip::PaceStrip(QWidget* parent)
    : Card(parent), m_meeting(named(new QComboBox(this), tr("Which meeting"))), m_where(new Label(QString(), TextStyle::Strong, this)),
      m_progress(new ProgressStrip(this)), m_clock(named(new Label(QString(), TextStyle::Clock, this), tr("Time left on this case"))),
      m_clockWords(new Label(QString(), TextStyle::Muted, this)), m_finish(new Label(QString(), TextStyle::Body, this)),
      m_behind(new Chip(QString(), Tone::Warn, this)), m_each(new Label(QString(), TextStyle::Muted, this)),
      m_pause((new Button(tr("Pause"), ButtonKind::Quiet, this))->withKey(QKeySequence(Qt::Key_F5))),
      m_more((new Button(tr("+2 min"), ButtonKind::Quiet, this))->withKey(QKeySequence(Qt::Key_F6))),
      m_park((new Button(tr("Park"), ButtonKind::Quiet, this))->withKey(QKeySequence(Qt::Key_F7)))
{
    layout()->setContentsMargins(16, 8, 12, 8);
    setMinimumHeight(m_pause->sizeHint().height() + 18);
    buildLine();
    buildDeeds();
    m_meeting->hide();
}

void PaceStrip::buildLine()
{
    m_clock->setMinimumWidth(m_clock->fontMetrics().horizontalAdvance(QStringLiteral("00:00")) * 3 / 2);
    m_clock->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* clock = new QHBoxLayout;
    clock->setSpacing(5);
    clock->addWidget(m_clock);
    clock->addWidget(m_clockWords);
    auto* line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(m_meeting);
    line->addWidget(m_where);
    line->addWidget(m_progress, 1);
    line->addLayout(clock);
    line->addWidget(m_finish);
    line->addWidget(m_behind);
    line->addWidget(m_each);
    line->addSpacing(4);
    for (Button* button : {m_pause, m_more, m_park})
        line->addWidget(button);
    line->setStretchFactor(m_progress, 1);
    body()->addLayout(line);
}

void PaceStrip::buildDeeds()
{
    m_more->setToolTip(tr("Gives this case two minutes more."));
    m_park->setToolTip(tr("Puts this case to the end of the running order, to be heard later."));
    named(m_more, tr("Two minutes more"), tr("F6"));
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_stage == Stage::Paused)
            Q_EMIT resumeWanted();
        else
            Q_EMIT pauseWanted();
    });
    connect(m_more, &QPushButton::clicked, this, &PaceStrip::moreTimeWanted);
    connect(m_park, &QPushButton::clicked, this, &PaceStrip::parkWanted);
    connect(m_meeting, &QComboBox::activated, this, [this](int at) { Q_EMIT meetingWanted(m_meeting->itemData(at).toString()); });
}

void PaceStrip::showBehind(const Now& now)
{
    const bool isTold = now.stage == Stage::Running || now.stage == Stage::Paused;
    if (now.minutesBehind > kOnPlan) {
        m_behind->setText(tr("▲ %n min behind", nullptr, now.minutesBehind));
        m_behind->setTone(Tone::Warn);
    } else {
        m_behind->setText(now.minutesBehind < -kOnPlan ? tr("%n min in hand", nullptr, -now.minutesBehind) : tr("on plan"));
        m_behind->setTone(Tone::Ok);
    }
    m_behind->setVisible(isTold);
    m_each->setVisible(isTold && now.secondsEach > 0);
    m_each->setText(tr("%1 each").arg(clockWords(static_cast<int>(now.secondsEach))));
    m_each->setToolTip(tr("What each remaining case may take, if the meeting is to end as planned."));
}

void PaceStrip::setNow(const Now& now)
{
    m_stage = now.stage;
    m_where->setText(now.where);
    m_progress->setProgress(now.done, now.total, now.share);
    const bool isOver = now.secondsLeft.value_or(0) < 0;
    m_clock->setVisible(now.secondsLeft.has_value());
    m_clockWords->setVisible(now.secondsLeft.has_value() || now.stage == Stage::Paused);
    if (now.secondsLeft)
        m_clock->setText(clockWords(static_cast<int>(isOver ? -*now.secondsLeft : *now.secondsLeft)));
    m_clockWords->setText(now.stage == Stage::Paused ? tr("paused") : isOver ? tr("over on this case") : tr("left on this case"));
    m_finish->setVisible(!now.finishing.isEmpty() && now.stage != Stage::Over);
    m_finish->setText(tr("finishing %1").arg(now.finishing));
    showBehind(now);
    const bool runs = now.stage == Stage::Running || now.stage == Stage::Paused;
    m_pause->setText(now.stage == Stage::Paused ? tr("Resume") : tr("Pause"));
    m_pause->setVisible(runs);
    m_more->setVisible(runs);
    m_park->setVisible(runs);
    m_more->setEnabled(now.secondsLeft.has_value());
    m_park->setEnabled(now.secondsLeft.has_value());
}

void PaceStrip::setMeetings(const std::vector<MeetingName>& meetings, const QString& chosen)
{
    const QSignalBlocker quiet(m_meeting);
    if (meetings != m_meetings) {
        m_meetings = meetings;
        m_meeting->clear();
        for (const MeetingName& meeting : meetings)
            m_meeting->addItem(meeting.words, meeting.id);
    }
    m_meeting->setCurrentIndex(m_meeting->findData(chosen));
    m_meeting->setVisible(meetings.size() > 1);
}

} // namespace marac::ui
