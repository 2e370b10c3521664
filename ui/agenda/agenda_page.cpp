// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_page.h"

#include "core/workflow/overview.h"
#include "ui/agenda/agency_times_view.h"
#include "ui/agenda/agenda_words.h"
#include "ui/agenda/conflict_card.h"
#include "ui/agenda/new_meeting_form.h"
#include "ui/agenda/running_order_model.h"
#include "ui/agenda/running_order_view.h"
#include "ui/support/accessible.h"
#include "ui/support/date_words.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

namespace {

using ItemId = Id<agenda::AgendaItem>;

ItemId itemId(const QString& id)
{
    return ItemId(toUtf8(id));
}

} // namespace

AgendaPage::AgendaPage(workflow::Workspace& workspace, Prompt& prompt, QWidget* parent)
    : Page(Area::Agenda, parent), m_workspace(workspace), m_prompt(prompt), m_chooser(named(new QComboBox(this), tr("Meeting"))),
      m_buildButton(new PrimaryButton(tr("Build agenda"), this)), m_bestButton(new Button(tr("Best order"), ButtonKind::Quiet, this)),
      m_breakButton(new Button(tr("Add break"), ButtonKind::Quiet, this)), m_form(new NewMeetingForm(workspace.clock(), this)),
      m_overload(new Card(this)), m_overloadWords((new Label(QString(), TextStyle::Warn, this))->wrapped()),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState(QString(), QString(), this)), m_order(new RunningOrderModel(this)),
      m_orderView(new RunningOrderView(this)), m_times(new AgencyTimesModel(this)), m_timesView(new AgencyTimesView(m_times, this)),
      m_waiting((new Label(QString(), TextStyle::Body, this))->wrapped()), m_conflicts(new ConflictCard(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(10);
    column->addWidget(buildHead());
    column->addWidget(m_form);
    m_overload->setBar(Tone::Warn);
    m_overload->body()->addWidget(m_overloadWords);
    column->addWidget(m_overload);
    auto* emptyCard = new Card(this);
    emptyCard->body()->addWidget(m_empty, 1);
    m_stack->addWidget(emptyCard);
    m_stack->addWidget(buildPlan());
    column->addWidget(m_stack, 1);
    m_form->hide();
    m_empty->offer(tr("Make a meeting"));
    connectDeeds();
    connectOrder();
    refresh();
}

QWidget* AgendaPage::buildHead()
{
    auto* card = new Card(this);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    m_chooser->setMinimumWidth(230);
    auto* newMeeting = new Button(tr("New meeting"), ButtonKind::Quiet, card);
    newMeeting->withKey(QKeySequence(QStringLiteral("Ctrl+N")));
    m_buildButton->withKey(QKeySequence(QStringLiteral("Ctrl+B")));
    m_bestButton->withKey(QKeySequence(QStringLiteral("Ctrl+Shift+B")));
    m_breakButton->withKey(QKeySequence(QStringLiteral("Ctrl+Shift+K")));
    line->addWidget(m_chooser);
    line->addWidget(newMeeting);
    line->addStretch(1);
    line->addWidget(m_breakButton);
    line->addWidget(m_bestButton);
    line->addWidget(m_buildButton);
    card->body()->addLayout(line);
    connect(newMeeting, &QPushButton::clicked, this, &AgendaPage::beginMeeting);
    return card;
}

QWidget* AgendaPage::buildPlan()
{
    auto* plan = new QWidget(this);
    auto* line = new QHBoxLayout(plan);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(buildOrderCard(), 53);
    auto* right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(buildTimesCard(), 1);
    right->addWidget(m_conflicts);
    line->addLayout(right, 47);
    return plan;
}

QWidget* AgendaPage::buildOrderCard()
{
    auto* card = new Card(tr("Running order"), this);
    card->setEdgeToEdge();
    for (const auto& [keys, words] : {std::pair(tr("Alt ↑ ↓"), tr("move")), std::pair(tr("M"), tr("minutes")), std::pair(tr("Del"), tr("take off"))}) {
        card->head()->addWidget(new KeyHint(keys, card));
        card->head()->addWidget(new Label(words, TextStyle::Muted, card));
    }
    m_orderView->setModel(m_order);
    card->body()->addWidget(m_orderView, 1);
    return card;
}

QWidget* AgendaPage::buildTimesCard()
{
    auto* card = new Card(tr("Who is needed when"), this);
    card->setEdgeToEdge();
    card->head()->addWidget(new Label(tr("● needed   ━ waits"), TextStyle::Muted, card));
    auto* sentence = new QHBoxLayout;
    sentence->setContentsMargins(15, 0, 15, 0);
    sentence->addWidget(m_waiting);
    card->body()->addLayout(sentence);
    card->body()->addWidget(m_timesView, 1);
    return card;
}

void AgendaPage::connectDeeds()
{
    connect(m_chooser, &QComboBox::activated, this, [this] {
        m_meeting = Id<meeting::Meeting>(toUtf8(m_chooser->currentData().toString()));
        refresh();
    });
    connect(m_buildButton, &QPushButton::clicked, this, &AgendaPage::buildAgenda);
    connect(m_bestButton, &QPushButton::clicked, this, &AgendaPage::bestOrder);
    connect(m_breakButton, &QPushButton::clicked, this, &AgendaPage::addBreak);
    connect(m_form, &NewMeetingForm::meetingWanted, this, &AgendaPage::createMeeting);
    connect(m_form, &NewMeetingForm::cancelled, this, [this] {
        m_form->hide();
        firstFocus()->setFocus();
    });
    connect(m_empty, &EmptyState::actionWanted, this, &AgendaPage::doNextStep);
    connect(m_conflicts, &ConflictCard::declareWanted, this, &AgendaPage::declare);
    connect(m_conflicts, &ConflictCard::withdrawWanted, this, &AgendaPage::withdraw);
}

void AgendaPage::connectOrder()
{
    connect(m_orderView, &TableView::idChosen, this, &AgendaPage::showConflicts);
    connect(m_orderView, &RunningOrderView::moveUpWanted, this, [this](const QString& id) { move(id, workflow::Direction::Up); });
    connect(m_orderView, &RunningOrderView::moveDownWanted, this, [this](const QString& id) { move(id, workflow::Direction::Down); });
    connect(m_orderView, &RunningOrderView::removeWanted, this, &AgendaPage::remove);
    // Queued: the model is filled anew, which must not happen under an open editor or a running drop.
    connect(m_order, &RunningOrderModel::minutesWanted, this, &AgendaPage::setMinutes, Qt::QueuedConnection);
    connect(m_order, &RunningOrderModel::placeWanted, this, &AgendaPage::place, Qt::QueuedConnection);
}

void AgendaPage::refresh()
{
    showMeetings();
    const workflow::AgendaView view = workflow::agendaView(m_workspace, m_meeting);
    const bool hasLines = !view.lines.empty();
    setContext(contextWords(view));
    m_buildButton->setEnabled(view.meeting != nullptr);
    m_bestButton->setEnabled(hasLines);
    m_breakButton->setEnabled(hasLines);
    m_stack->setCurrentIndex(hasLines ? 1 : 0);
    showPlan(view);
    if (!hasLines)
        showNothing(view);
}

void AgendaPage::showMeetings()
{
    const workflow::CaseBook& book = m_workspace.book();
    if (!book.meeting(m_meeting)) {
        const meeting::Meeting* next = book.nextMeeting(m_workspace.today());
        if (!next && !book.meetings().empty())
            next = &book.meetings().back();
        m_meeting = next ? next->id : Id<meeting::Meeting>();
    }
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    for (auto meeting = book.meetings().rbegin(); meeting != book.meetings().rend(); ++meeting) {
        m_chooser->addItem(meetingWords(*meeting), fromUtf8(meeting->id.text()));
        if (meeting->id == m_meeting)
            m_chooser->setCurrentIndex(m_chooser->count() - 1);
    }
    m_chooser->setEnabled(m_chooser->count() > 0);
}

void AgendaPage::showPlan(const workflow::AgendaView& view)
{
    const QString chosen = m_orderView->currentId();
    {
        const QSignalBlocker quiet(m_orderView);
        m_order->show(view);
        if (!m_orderView->chooseId(chosen) && m_order->rowCount() > 0)
            m_orderView->setCurrentIndex(m_order->index(0, 0));
    }
    m_times->show(view, m_workspace.book());
    m_waiting->setText(waitingWords(view));
    const QString overload = overloadWords(view);
    m_overload->setVisible(!overload.isEmpty());
    m_overloadWords->setText(overload.isEmpty() ? QString()
                                                : tr("%1 Take a case off for the next meeting, give a line fewer minutes, or make a second meeting.").arg(overload));
    showConflicts();
}

void AgendaPage::showNothing(const workflow::AgendaView& view)
{
    if (!view.meeting) {
        m_empty->setWords(tr("No meeting yet."), tr("A meeting needs a day and a start. Its agenda is then built from the cases that wait."));
        m_empty->offer(tr("Make a meeting"));
        return;
    }
    const auto waiting = static_cast<int>(workflow::todayOf(m_workspace).acceptedWithoutMeeting.size());
    const QString words = waiting == 0 ? tr("No accepted case waits. Cases come here when triage accepts them.")
        : waiting == 1                 ? tr("1 accepted case waits for a meeting.")
                                       : tr("%n accepted cases wait for a meeting.", nullptr, waiting);
    m_empty->setWords(tr("This meeting has no cases yet."), words);
    m_empty->offer(waiting == 0 ? tr("Go to the referrals") : tr("Put them on the agenda"));
}

void AgendaPage::showConflicts()
{
    m_times->markLine(m_orderView->currentId());
    m_timesView->horizontalHeader()->viewport()->update();
    const auto items = m_workspace.book().agendaOf(m_meeting);
    const agenda::AgendaItem* item = itemOf(items, m_orderView->currentId());
    const referral::Referral* referral = item ? m_workspace.book().referral(item->referral) : nullptr;
    const people::Person* victim = referral ? m_workspace.book().person(referral->victim) : nullptr;
    m_conflicts->showCase(m_workspace.book(), referral ? referral->id : Id<referral::Referral>(), victim ? fromUtf8(victim->initials()) : QString());
}

const agenda::AgendaItem* AgendaPage::itemOf(const std::vector<agenda::AgendaItem>& items, const QString& id) const
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const agenda::AgendaItem& item) { return item.id == itemId(id); });
    return found == items.end() ? nullptr : &*found;
}

bool AgendaPage::finish(const workflow::Event& event, const QString& done)
{
    if (event)
        say(done, Tone::Ok, *event == 0 ? Undoable::No : Undoable::Yes);
    else
        say(ui::say(event.error()), Tone::Bad);
    refresh();
    return event.has_value();
}

void AgendaPage::doNextStep()
{
    if (m_meeting.isEmpty())
        beginMeeting();
    else if (workflow::todayOf(m_workspace).acceptedWithoutMeeting.empty())
        Q_EMIT pageRequested(Area::Referrals, QString());
    else
        buildAgenda();
}

void AgendaPage::beginMeeting()
{
    m_form->begin(m_workspace.book().area().minutesPerCase);
}

void AgendaPage::createMeeting(const workflow::NewMeeting& wanted)
{
    const auto made = workflow::createMeeting(m_workspace, wanted);
    if (!made) {
        m_form->refuse(ui::say(made.error()));
        return;
    }
    m_form->hide();
    m_meeting = *made;
    refresh();
    say(tr("The meeting on %1 was made.").arg(longDay(wanted.date)), Tone::Ok, Undoable::Yes);
    m_buildButton->setFocus();
}

void AgendaPage::buildAgenda()
{
    const size_t before = m_workspace.book().agendaOf(m_meeting).size();
    const auto event = workflow::buildAgenda(m_workspace, m_meeting);
    const auto added = static_cast<int>(m_workspace.book().agendaOf(m_meeting).size() - before);
    if (event && added == 0) {
        say(tr("No other accepted case waits for this meeting. The agenda is as it was."));
        return;
    }
    if (finish(event, tr("%1 put on the agenda, those with children first.").arg(casesWords(added))))
        m_orderView->setFocus();
}

void AgendaPage::bestOrder()
{
    const int before = workflow::agendaView(m_workspace, m_meeting).timetable.waitingMinutes;
    const auto event = workflow::bestOrder(m_workspace, m_meeting);
    const int saved = before - workflow::agendaView(m_workspace, m_meeting).timetable.waitingMinutes;
    if (event && *event == 0)
        say(tr("The cases stand in the best order already. Nothing was changed."));
    else
        finish(event, saved > 0 ? tr("The best order saves representatives %1 of waiting.").arg(durationWords(saved))
                                : tr("The cases with children stand first, in the order with the least waiting."));
}

void AgendaPage::addBreak()
{
    const int after = m_order->positionOf(m_orderView->currentId());
    const auto typed = m_prompt.askText(tr("Add break"), tr("How many minutes, after line %1?").arg(after), QStringLiteral("10"));
    if (!typed)
        return;
    bool isNumber = false;
    const int minutes = typed->trimmed().toInt(&isNumber);
    if (!isNumber || minutes < 1 || minutes > 240) {
        say(tr("A break lasts between 1 and 240 minutes. No break was added."), Tone::Bad);
        return;
    }
    finish(workflow::addBreak(m_workspace, m_meeting, after, minutes), tr("A break of %1 stands after line %2.").arg(durationWords(minutes)).arg(after));
}

void AgendaPage::move(const QString& id, workflow::Direction direction)
{
    const int from = m_order->positionOf(id);
    const bool isAtEnd = direction == workflow::Direction::Up ? from <= 1 : from >= m_order->rowCount();
    if (!isAtEnd)
        place(id, direction == workflow::Direction::Up ? from - 1 : from + 1);
}

void AgendaPage::place(const QString& id, int position)
{
    finish(workflow::placeItem(m_workspace, itemId(id), position), tr("The line stands at %1 now.").arg(position));
}

void AgendaPage::remove(const QString& id)
{
    const auto items = m_workspace.book().agendaOf(m_meeting);
    const agenda::AgendaItem* item = itemOf(items, id);
    if (!item)
        return;
    const bool isBreak = item->kind == agenda::AgendaItem::Kind::Break;
    // The line below takes its place under the hand.
    const int row = m_order->positionOf(id) - 1;
    const bool isDone = finish(workflow::removeItem(m_workspace, itemId(id)),
                               isBreak ? tr("The break was taken off.") : tr("The case was taken off; it waits for the next meeting."));
    if (isDone && m_order->rowCount() > 0)
        m_orderView->setCurrentIndex(m_order->index(std::min(row, m_order->rowCount() - 1), 0));
}

void AgendaPage::setMinutes(const QString& id, int minutes)
{
    finish(workflow::setItemMinutes(m_workspace, itemId(id), minutes), tr("Line %1 has %2 now.").arg(m_order->positionOf(id)).arg(durationWords(minutes)));
}

void AgendaPage::declare(const QString& agencyId, const QString& reason)
{
    const auto items = m_workspace.book().agendaOf(m_meeting);
    const agenda::AgendaItem* item = itemOf(items, m_orderView->currentId());
    if (!item)
        return;
    const Id<agency::Agency> id(toUtf8(agencyId));
    const agency::Agency* agency = m_workspace.book().agency(id);
    const QString name = agency ? fromUtf8(agency->name) : QString();
    if (finish(workflow::declareConflict(m_workspace, id, item->referral, toUtf8(reason)), tr("The conflict of %1 was declared.").arg(name)))
        m_conflicts->clearEntry();
}

void AgendaPage::withdraw(const QString& conflictId, const QString& agencyName)
{
    finish(workflow::withdrawConflict(m_workspace, Id<attendance::Conflict>(toUtf8(conflictId))),
           tr("The conflict of %1 was withdrawn.").arg(agencyName));
}

void AgendaPage::showItem(const QString& id)
{
    const workflow::CaseBook& book = m_workspace.book();
    const Id<meeting::Meeting> asMeeting(toUtf8(id));
    const Id<referral::Referral> asReferral(toUtf8(id));
    const meeting::Meeting* meeting = book.meeting(asMeeting) ? book.meeting(asMeeting) : book.meetingOf(asReferral);
    if (!meeting)
        return;
    m_meeting = meeting->id;
    refresh();
    for (const agenda::AgendaItem& item : book.agendaOf(m_meeting)) {
        if (item.referral == asReferral)
            m_orderView->chooseId(fromUtf8(item.id.text()));
    }
}

QWidget* AgendaPage::firstFocus()
{
    if (m_form->isVisibleTo(this))
        return m_form;
    return m_order->rowCount() > 0 ? static_cast<QWidget*>(m_orderView) : m_buildButton;
}

QList<KeyWords> AgendaPage::keys() const
{
    return {{tr("Ctrl N"), tr("new meeting")},
            {tr("Ctrl B"), tr("build the agenda from the cases that wait")},
            {tr("Ctrl Shift B"), tr("order with the least waiting")},
            {tr("Ctrl Shift K"), tr("break after the chosen line")},
            {tr("Alt ↑, Alt ↓"), tr("move the chosen line")},
            {tr("M"), tr("minutes of the chosen line")},
            {tr("Delete"), tr("take the chosen line off")}};
}

} // namespace marac::ui
