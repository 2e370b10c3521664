// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meeting_page.h"

#include "ui/meeting/room_case_panel.h"
#include "ui/meeting/closing_panel.h"
#include "ui/meeting/gate_panel.h"
#include "ui/meeting/opening_panel.h"
#include "ui/meeting/register_panel.h"
#include "ui/meeting/replan_card.h"
#include "ui/meeting/room_order.h"
#include "ui/meeting/running_order_list.h"
#include "ui/meeting/teller.h"
#include "ui/support/date_words.h"
#include "ui/support/prompt.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

using agenda::AgendaItem;
using meeting::Meeting;
using meeting::Session;

namespace {

constexpr int kOrderWidth = 236;
constexpr int kRoomWidth = 240;
constexpr int kGap = 10;

} // namespace

MeetingPage::MeetingPage(workflow::Workspace& workspace, Prompt& prompt, QWidget* parent)
    : Page(Area::Meeting, parent), m_workspace(workspace), m_prompt(prompt), m_teller(new Teller(this)), m_pace(new PaceStrip(this)),
      m_order(new RunningOrderList(this)), m_replan(new ReplanCard(workspace, this)), m_middle(new QStackedWidget(this)), m_opening(new OpeningPanel(this)),
      m_case(new RoomCasePanel(workspace, *m_teller, this)), m_between(new EmptyState({}, {}, this)),
      m_closing(new ClosingPanel(workspace, prompt, *m_teller, this)),
      m_none(new EmptyState(tr("No meeting is planned."), tr("Plan a meeting and its running order on the agenda."), this)),
      m_register(new RegisterPanel(workspace, *m_teller, this)), m_gate(new GatePanel(workspace, this))
{
    setWords([this](agency::Language) -> const Phrasebook& { return m_english; });
    buildFrame();
    buildKeys();
    connectParts();
    refresh();
}

void MeetingPage::setWords(workflow::PhrasebookFor words)
{
    m_closing->setWords(std::move(words));
}

void MeetingPage::buildFrame()
{
    for (QWidget* view : {static_cast<QWidget*>(m_none), static_cast<QWidget*>(m_opening), static_cast<QWidget*>(m_case),
                          static_cast<QWidget*>(m_between), static_cast<QWidget*>(m_closing)})
        m_middle->addWidget(view);
    m_none->offer(tr("Go to the agenda"));
    m_middle->setMinimumSize(1, 1); // else the tallest view, seen or not, decides how small the window may be
    auto* right = new QVBoxLayout;
    right->setSpacing(kGap);
    right->addWidget(m_register, 1);
    right->addWidget(m_gate);
    m_order->setFixedWidth(kOrderWidth);
    m_register->setFixedWidth(kRoomWidth);
    m_gate->setFixedWidth(kRoomWidth);
    auto* room = new QHBoxLayout;
    room->setSpacing(kGap);
    auto* left = new QVBoxLayout;
    left->setSpacing(kGap);
    left->addWidget(m_order, 1);
    left->addWidget(m_replan);
    m_replan->setFixedWidth(kOrderWidth);
    room->addLayout(left);
    room->addWidget(m_middle, 1);
    room->addLayout(right);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(12, kGap, 12, kGap);
    page->setSpacing(kGap);
    page->addWidget(m_pace);
    page->addLayout(room, 1);
}

void MeetingPage::buildKeys()
{
    auto* order = new QShortcut(QKeySequence(QStringLiteral("Ctrl+O")), this);
    connect(order, &QShortcut::activated, this, [this] { m_order->table()->setFocus(); });
    auto* back = new QShortcut(QKeySequence(QStringLiteral("Ctrl+PgUp")), this);
    connect(back, &QShortcut::activated, this, [this] {
        m_lookedAt = {};
        refresh();
    });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &MeetingPage::showPace);
}

void MeetingPage::connectParts()
{
    connect(m_teller, &Teller::said, this, &MeetingPage::passOn);
    connect(m_teller, &Teller::changed, this, &MeetingPage::refresh);
    connect(m_pace, &PaceStrip::pauseWanted, this, &MeetingPage::pause);
    connect(m_pace, &PaceStrip::resumeWanted, this, [this] { m_teller->told(workflow::resumeMeeting(m_workspace, m_meeting), tr("The meeting goes on.")); });
    connect(m_pace, &PaceStrip::moreTimeWanted, this, &MeetingPage::moreTime);
    connect(m_pace, &PaceStrip::parkWanted, this, &MeetingPage::park);
    connect(m_pace, &PaceStrip::meetingWanted, this, &MeetingPage::showItem);
    connect(m_order, &RunningOrderList::itemWanted, this, &MeetingPage::takeItem, Qt::QueuedConnection);
    connect(m_opening, &OpeningPanel::openWanted, this, &MeetingPage::openMeeting);
    connect(m_case, &RoomCasePanel::undoWanted, this, &MeetingPage::undo);
    connect(m_gate, &GatePanel::nextWanted, this, &MeetingPage::moveOn);
    connect(m_gate, &GatePanel::closeWanted, this, &MeetingPage::closeMeeting);
    connect(m_gate, &GatePanel::outcomeGiven, this, [this](const workflow::OutcomeInput& outcome) {
        m_teller->told(workflow::setOutcome(m_workspace, m_case->shown(), outcome), outcome.kind == minutes::Outcome::Kind::Deferred ? tr("The case is deferred; it goes on the next agenda.")
                                                                                                                    : tr("The outcome of this case is recorded."));
    });
    connect(m_replan, &ReplanCard::orderWanted, this, &MeetingPage::takeNewOrder);
    connect(m_replan, &ReplanCard::hoursWanted, this, [this](const workflow::StayWish& wish) {
        m_teller->told(workflow::setStay(m_workspace, wish), tr("Their hours at this meeting are kept."));
    });
    connect(m_none, &EmptyState::actionWanted, this, [this] { Q_EMIT pageRequested(Area::Agenda, QString()); });
}

void MeetingPage::chooseMeeting()
{
    const workflow::CaseBook& book = m_workspace.book();
    for (const Meeting& meeting : book.meetings()) {
        if (meeting.stage != meeting::Stage::InSession)
            continue;
        m_meeting = meeting.id; // one that runs is always the one shown
        return;
    }
    if (!m_meeting.isEmpty() && book.meeting(m_meeting))
        return;
    const Meeting* next = book.nextMeeting(m_workspace.today());
    if (!next && !book.meetings().empty())
        next = &book.meetings().back();
    m_meeting = next ? next->id : Id<Meeting>();
}

void MeetingPage::refresh()
{
    chooseMeeting();
    showMeetings();
    m_order->setRows(orderRows(m_workspace, m_meeting));
    m_register->setMeeting(m_meeting);
    showPace();
    showMiddle();
    const Session session = workflow::sessionOf(m_workspace, m_meeting);
    showGate(session);
    m_replan->setMeeting(session.isRunning() ? m_meeting : Id<Meeting>());
    m_order->setMayLeave(session.isRunning() && session.current ? mayLeaveAfter(m_workspace, m_meeting, *session.current) : QStringList());
    if (session.isRunning())
        m_second.start();
    else
        m_second.stop();
}

void MeetingPage::showMeetings()
{
    const Meeting* shown = m_workspace.book().meeting(m_meeting);
    if (!shown) {
        setContext(QString());
        return m_pace->setMeetings({}, {});
    }
    setContext(tr("%1 · %2").arg(longDay(shown->date), ui::say(meeting::wordsFor(shown->stage))));
    std::vector<PaceStrip::MeetingName> names;
    for (const Meeting& meeting : m_workspace.book().meetings())
        names.insert(names.begin(), {fromUtf8(meeting.id.text()), tr("%1 · %2").arg(fullDay(meeting.date), ui::say(meeting::wordsFor(meeting.stage)))});
    m_pace->setMeetings(shown->stage == meeting::Stage::InSession ? std::vector<PaceStrip::MeetingName>() : names, fromUtf8(m_meeting.text()));
}

PaceStrip::Now MeetingPage::paceNow() const
{
    PaceStrip::Now now;
    const auto items = m_workspace.book().agendaOf(m_meeting);
    const Session session = workflow::sessionOf(m_workspace, m_meeting);
    const meeting::Pace pace = workflow::paceOf(m_workspace, m_meeting);
    for (const AgendaItem& item : items)
        now.done += item.kind == AgendaItem::Kind::Case && session.isDone(item.id) ? 1 : 0;
    now.total = pace.cases;
    now.finishing = timeWords(m_workspace.clock().timeOf(pace.finish));
    now.minutesBehind = pace.minutesBehind;
    now.secondsEach = pace.secondsEach;
    now.stage = session.closed ? PaceStrip::Stage::Over
        : !session.opened      ? PaceStrip::Stage::Waiting
        : session.pausedSince  ? PaceStrip::Stage::Paused
                               : PaceStrip::Stage::Running;
    now.where = tr("%1 of %2 heard").arg(now.done).arg(now.total);
    if (now.stage == PaceStrip::Stage::Waiting) {
        now.where = now.total == 1 ? tr("1 case to hear") : tr("%n cases to hear", nullptr, now.total);
        now.finishing.clear();
    }
    if (session.current && session.isRunning()) {
        const int number = caseNumberOf(items, *session.current);
        now.where = number > 0 ? tr("Case %1 of %2").arg(number).arg(now.total) : tr("Break");
        now.secondsLeft = pace.secondsLeft;
        setShare(now, session);
    }
    return now;
}

void MeetingPage::setShare(PaceStrip::Now& now, const Session& session) const
{
    const double had = static_cast<double>(session.secondsOf(*session.current, m_workspace.clock().now()));
    const double whole = had + static_cast<double>(std::max<std::int64_t>(0, *now.secondsLeft));
    now.share = whole > 0 ? had / whole : 0;
}

void MeetingPage::showPace()
{
    m_pace->setVisible(!m_meeting.isEmpty());
    if (!m_meeting.isEmpty())
        m_pace->setNow(paceNow());
}

std::optional<AgendaItem> MeetingPage::itemWith(const Id<AgendaItem>& id) const
{
    for (const AgendaItem& item : m_workspace.book().agendaOf(m_meeting)) {
        if (item.id == id)
            return item;
    }
    return std::nullopt;
}

void MeetingPage::showMiddle()
{
    const Meeting* meeting = m_workspace.book().meeting(m_meeting);
    m_order->setVisible(meeting != nullptr);
    m_register->setVisible(meeting != nullptr);
    if (!meeting)
        return m_middle->setCurrentWidget(m_none);
    const Session session = workflow::sessionOf(m_workspace, m_meeting);
    const auto lookedAt = itemWith(m_lookedAt);
    if (lookedAt && session.current != m_lookedAt) {
        const int number = caseNumberOf(m_workspace.book().agendaOf(m_meeting), m_lookedAt);
        return showCase(*lookedAt, tr("You are looking at case %1, which is not being heard now. Ctrl PgUp goes back.").arg(number));
    }
    if (session.closed) {
        m_closing->setMeeting(m_meeting);
        return m_middle->setCurrentWidget(m_closing);
    }
    if (!session.opened) {
        m_opening->setMeeting(m_workspace, *meeting);
        return m_middle->setCurrentWidget(m_opening);
    }
    const auto current = session.current ? itemWith(*session.current) : std::nullopt;
    if (current && current->kind == AgendaItem::Kind::Case)
        showCase(*current, {});
    else
        showBetween(session);
}

void MeetingPage::showCase(const AgendaItem& item, const QString& lookingBack)
{
    m_case->setCase({m_meeting, item.referral}, lookingBack);
    m_middle->setCurrentWidget(m_case);
}

void MeetingPage::showBetween(const Session& session)
{
    const auto items = m_workspace.book().agendaOf(m_meeting);
    const bool isAllDone = std::all_of(items.begin(), items.end(), [&](const AgendaItem& item) { return session.isDone(item.id); });
    if (session.current)
        m_between->setWords(tr("Break"), tr("Ctrl PgDn goes on with the next case."));
    else if (isAllDone)
        m_between->setWords(tr("Every case has been heard."), tr("Ctrl PgDn closes the meeting. Cases can still be opened from the running order."));
    else
        m_between->setWords(tr("The meeting is open."), tr("Introductions first. Ctrl PgDn begins the next case."));
    m_middle->setCurrentWidget(m_between);
}

QString MeetingPage::nextWords(const Session& session) const
{
    const auto items = m_workspace.book().agendaOf(m_meeting);
    const bool isMore = std::any_of(items.begin(), items.end(), [&](const AgendaItem& item) {
        return !session.isDone(item.id) && session.current != item.id;
    });
    if (isMore)
        return session.times.empty() ? tr("First case") : tr("Next case");
    return session.current ? tr("Finish this case") : tr("Close the meeting");
}

void MeetingPage::showGate(const Session& session)
{
    const bool hasCase = m_middle->currentWidget() == m_case;
    m_gate->setVisible(session.isRunning() || hasCase);
    m_gate->setNext(nextWords(session));
    if (!hasCase)
        return m_gate->setNoCase();
    const workflow::CaseSheet sheet = workflow::caseSheet(m_workspace, m_case->shown());
    const QString victim = sheet.victim && !sheet.victim->name.forename.empty() ? fromUtf8(sheet.victim->name.forename) : tr("The victim");
    m_gate->setGate(fromUtf8(m_case->shown().referral.text()), victim, sheet.gate, sheet.hearing.outcome);
}

void MeetingPage::showItem(const QString& meetingId)
{
    m_meeting = Id<Meeting>(toUtf8(meetingId));
    m_lookedAt = {};
    refresh();
}

QWidget* MeetingPage::firstFocus()
{
    if (m_middle->currentWidget() == m_case)
        return m_case->entryField();
    return m_middle->currentWidget() == m_opening ? m_register->arrivalField() : nullptr;
}

QList<KeyWords> MeetingPage::keys() const
{
    return {{tr("Ctrl PgDn"), tr("open the meeting, next case, close after the last")},
            {tr("Enter"), tr("add what is typed")},
            {tr("Ctrl T"), tr("another kind of entry")},
            {tr("Ctrl B"), tr("whom a risk or action is about")},
            {tr("Ctrl D"), tr("do not minute")},
            {tr("Ctrl Shift Enter"), tr("the chair says so: an action that rests on the victim")},
            {tr("Ctrl I"), tr("the next agency not heard")},
            {tr("Ctrl 0"), tr("this agency has nothing to share")},
            {tr("Ctrl R"), tr("the next risk without an action; Escape forgets it")},
            {tr("Ctrl E"), tr("to the entry line")},
            {tr("Ctrl O"), tr("to the running order; Enter starts a case")},
            {tr("Ctrl PgUp"), tr("back to the case that is being heard")},
            {tr("F2"), tr("what the victim wants")},
            {tr("F3"), tr("who arrives; Ctrl Enter for an apology")},
            {tr("F4"), tr("who tells the victim, and how")},
            {tr("F5"), tr("pause and resume")},
            {tr("F6"), tr("two minutes more")},
            {tr("F7"), tr("park this case")},
            {tr("F8"), tr("staff safety considered")},
            {tr("F10"), tr("close the meeting")},
            {tr("F11"), tr("how the hearing of this case ends: heard, deferred, transferred")},
            {tr("Ctrl Shift R"), tr("take the new order that is proposed")},
            {tr("Ctrl Shift W"), tr("why each case would move in the new order")},
            {tr("Ctrl Shift L"), tr("somebody is late or leaves early")},
            {tr("Ctrl Shift S"), tr("all have signed")},
            {tr("L / S"), tr("in the register: leaves, has signed")},
            {tr("Delete"), tr("take out a risk, withdraw an action")},
            {tr("Ctrl Shift M"), tr("sign the minutes, once the meeting is closed")},
            {tr("Ctrl Shift E"), tr("export for every agency")}};
}

} // namespace marac::ui
