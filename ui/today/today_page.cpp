// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "core/workflow/nobody_lost.h"
#include "ui/support/date_words.h"
#include "ui/support/say.h"
#include "ui/today/case_list_card.h"
#include "ui/today/first_steps_card.h"
#include "ui/today/late_actions_card.h"
#include "ui/today/next_meeting_card.h"
#include "ui/widgets/table_view.h"

#include <QGridLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace marac::ui {

namespace {

using Why = workflow::LostCase::Why;

constexpr int kEdge = 12;
constexpr int kGap = 10;
constexpr int kLongWait = 10; ///< days: two working weeks, past one fortnightly meeting

CaseListRow rowOf(const workflow::Workspace& workspace, const referral::Referral& referral)
{
    const people::Person* victim = workspace.book().person(referral.victim);
    return {fromUtf8(referral.id.text()), fromUtf8(referral.ref), victim ? fromUtf8(victim->initials()) : QString(), {}, {}, Tone::Neutral};
}

QString shortWords(const workflow::LostCase& lost)
{
    const QString days = daysCount(lost.days);
    switch (lost.why) {
    case Why::NotDecided:
        return TodayPage::tr("waiting %1").arg(days);
    case Why::NoMeeting:
        return TodayPage::tr("▲ accepted %1 ago, no meeting").arg(days);
    case Why::HeldOver:
        return TodayPage::tr("held over %1 ago").arg(days);
    case Why::WithReferrer:
        return TodayPage::tr("with the referrer for %1").arg(days);
    case Why::NobodyOwns:
        return TodayPage::tr("▲ an action that nobody owns");
    case Why::NothingSince:
        return TodayPage::tr("▲ nothing heard for %1").arg(days);
    }
    return {};
}

} // namespace

TodayPage::TodayPage(workflow::Workspace& workspace, QWidget* parent)
    : Page(Area::Today, parent), m_workspace(workspace), m_sheets(new QStackedLayout(this))
{
    auto* overview = new QWidget(this);
    auto* start = new QWidget(this);
    m_sheets->addWidget(overview);
    m_sheets->addWidget(start);
    buildOverview(*overview);
    buildStart(*start);
    connectCards();
    refresh();
}

void TodayPage::buildOverview(QWidget& sheet)
{
    m_meeting = new NextMeetingCard(&sheet);
    m_waiting = new CaseListCard(tr("Referrals waiting"), tr("Referrals waiting longest"), CaseListCard::Scores::Shown, &sheet);
    m_waiting->setNothing(tr("No referral waits for a decision."));
    m_actions = new LateActionsCard(&sheet);
    m_forgotten = new CaseListCard(tr("Nobody lost"), tr("Cases that nothing moves on"), CaseListCard::Scores::Hidden, &sheet);
    m_forgotten->setNothing(tr("Every case has its meeting, every open action its owner, and nothing is held over or with a referrer."));
    m_flags = new CaseListCard(tr("Flags lapsing within 30 days"), tr("Flags lapsing"), CaseListCard::Scores::Hidden, &sheet);
    m_flags->setNothing(tr("No flag lapses within 30 days."));
    auto* grid = new QGridLayout(&sheet);
    grid->setContentsMargins(kEdge, kGap, kEdge, kGap);
    grid->setSpacing(kGap);
    grid->addWidget(m_meeting, 0, 0);
    grid->addWidget(m_actions, 0, 1);
    grid->addWidget(m_waiting, 1, 0, 2, 1);
    grid->addWidget(m_forgotten, 1, 1);
    grid->addWidget(m_flags, 2, 1);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setRowStretch(1, 3);
    grid->setRowStretch(2, 2);
}

void TodayPage::buildStart(QWidget& sheet)
{
    m_start = new FirstStepsCard(&sheet);
    auto* column = new QVBoxLayout(&sheet);
    column->addStretch(2);
    column->addWidget(m_start, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void TodayPage::connectCards()
{
    connect(m_start, &FirstStepsCard::settingsWanted, this, [this] { Q_EMIT pageRequested(Area::Settings, QStringLiteral("agencies")); });
    connect(m_start, &FirstStepsCard::referralsWanted, this, [this] { Q_EMIT pageRequested(Area::Referrals, QString()); });
    connect(m_start, &FirstStepsCard::agendaWanted, this, [this] { Q_EMIT pageRequested(Area::Agenda, QString()); });
    connect(m_meeting, &NextMeetingCard::agendaWanted, this, [this] { goToMeeting(Area::Agenda); });
    connect(m_meeting, &NextMeetingCard::researchWanted, this, [this] { goToMeeting(Area::Research); });
    connect(m_meeting, &NextMeetingCard::meetingWanted, this, [this] { goToMeeting(Area::Meeting); });
    connect(m_actions, &LateActionsCard::actionsWanted, this, [this] { Q_EMIT pageRequested(Area::Actions, QString()); });
    for (CaseListCard* card : {m_waiting, m_forgotten, m_flags})
        connectList(*card);
}

void TodayPage::connectList(CaseListCard& card)
{
    connect(&card, &CaseListCard::caseWanted, this, [this](const QString& id) { Q_EMIT pageRequested(Area::Referrals, id); });
}

void TodayPage::goToMeeting(Area area)
{
    const meeting::Meeting* next = m_workspace.book().nextMeeting(m_workspace.today());
    Q_EMIT pageRequested(area, next ? fromUtf8(next->id.text()) : QString());
}

void TodayPage::refresh()
{
    const workflow::CaseBook& book = m_workspace.book();
    const bool isFresh = book.referrals().empty() && book.meetings().empty();
    m_sheets->setCurrentIndex(isFresh ? 1 : 0);
    m_start->showAgencies(static_cast<int>(book.agencies().size()));
    const workflow::Today today = workflow::todayOf(m_workspace);
    m_meeting->showMeeting(today, m_workspace.today());
    m_actions->showTally(today.actions);
    showWaiting(today);
    showForgotten();
    showFlags(today);
    sayContext(today);
}

void TodayPage::showWaiting(const workflow::Today& today)
{
    std::vector<CaseListRow> rows;
    for (const referral::Referral* referral : today.longestWaiting) {
        CaseListRow row = rowOf(m_workspace, *referral);
        const int days = triage::waitingDays(*referral, m_workspace.today());
        row.words = tr("waiting %1").arg(daysCount(days));
        row.tone = days > kLongWait ? Tone::Warn : Tone::Neutral;
        row.dash = ui::say(dash::shortWordsFor(dash::scoreOf(referral->dash)));
        rows.push_back(std::move(row));
    }
    const QString sentence = tr("%n referral(s) to decide, the oldest waiting %1.", nullptr, today.toTriage)
                                 .arg(daysCount(today.oldestWaitingDays));
    m_waiting->showCases(sentence, std::move(rows));
}

void TodayPage::showForgotten()
{
    std::vector<CaseListRow> rows;
    for (const workflow::LostCase& lost : workflow::nobodyLost(m_workspace)) {
        if (lost.why == Why::NotDecided)
            continue; // has a list of its own
        rows.push_back(rowOf(m_workspace, *lost.referral));
        rows.back().words = shortWords(lost);
        rows.back().tone = lost.why == Why::HeldOver || lost.why == Why::WithReferrer ? Tone::Neutral : Tone::Warn;
    }
    const QString sentence = tr("%n case(s) that nothing moves on by itself.", nullptr, static_cast<int>(rows.size()));
    m_forgotten->showCases(sentence, std::move(rows));
}

void TodayPage::showFlags(const workflow::Today& today)
{
    std::vector<CaseListRow> rows;
    for (const tracking::Flag& flag : today.flagsLapsing) {
        const referral::Referral* referral = m_workspace.book().referral(flag.referral);
        if (!referral)
            continue;
        rows.push_back(rowOf(m_workspace, *referral));
        rows.back().words = tr("lapses %1, %2").arg(relativeDay(flag.lapses, m_workspace.today()), shortDay(flag.lapses));
    }
    const QString sentence = tr("Twelve months after the last referral, agencies may take %n flag(s) off.", nullptr, static_cast<int>(rows.size()));
    m_flags->showCases(sentence, std::move(rows));
}

void TodayPage::sayContext(const workflow::Today& today)
{
    const QString day = longDay(m_workspace.today());
    setContext(today.toTriage > 0 ? tr("%1 · %n referral(s) to triage", nullptr, today.toTriage).arg(day) : day);
}

QWidget* TodayPage::firstFocus()
{
    return m_waiting->list()->isVisibleTo(this) ? m_waiting->list() : nullptr;
}

QList<KeyWords> TodayPage::keys() const
{
    return {{tr("Enter"), tr("open the chosen case on Referrals")}, {tr("Alt A"), tr("agenda of the next meeting")},
            {tr("Alt R"), tr("research for the next meeting")},     {tr("Alt M"), tr("go to the meeting")},
            {tr("Alt L"), tr("go to actions")}};
}

} // namespace marac::ui
