// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agenda_page.h"

#include "core/workflow/overview.h"
#include "ui/agenda/agency_panel.h"
#include "ui/agenda/agency_times_view.h"
#include "ui/agenda/agenda_words.h"
#include "ui/agenda/case_rules_panel.h"
#include "ui/agenda/conflict_card.h"
#include "ui/agenda/new_meeting_form.h"
#include "ui/agenda/overload_card.h"
#include "ui/agenda/priority_panel.h"
#include "ui/agenda/rule_findings_card.h"
#include "ui/agenda/running_order_model.h"
#include "ui/agenda/running_order_view.h"
#include "ui/support/accessible.h"
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
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

AgendaPage::AgendaPage(workflow::Workspace& workspace, Prompt& prompt, QWidget* parent)
    : Page(Area::Agenda, parent), m_workspace(workspace), m_prompt(prompt), m_chooser(named(new QComboBox(this), tr("Meeting"))),
      m_buildButton(new PrimaryButton(tr("Build agenda"), this)), m_bestButton(new Button(tr("Best order"), ButtonKind::Quiet, this)),
      m_breakButton(new Button(tr("Add break"), ButtonKind::Quiet, this)), m_form(new NewMeetingForm(workspace.clock(), workspace, this)),
      m_overload(new OverloadCard(workspace.clock(), workspace, this)), m_rules(new RuleFindingsCard(this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState(QString(), QString(), this)), m_order(new RunningOrderModel(this)),
      m_orderView(new RunningOrderView(this)), m_times(new AgencyTimesModel(this)), m_timesView(new AgencyTimesView(m_times, this)),
      m_waiting((new Label(QString(), TextStyle::Strong, this))->wrapped()), m_weights((new Label(QString(), TextStyle::Muted, this))->wrapped()),
      m_prospect((new Label(QString(), TextStyle::Muted, this))->wrapped()),
      m_tabs(named(new QTabWidget(this), tr("Rules of the agenda"))), m_caseRules(new CaseRulesPanel(workspace, this)), m_conflicts(new ConflictCard(workspace, this)),
      m_priority(new PriorityPanel(workspace, this)), m_agencyPanel(new AgencyPanel(workspace, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(10);
    column->addWidget(buildHead());
    column->addWidget(m_form);
    column->addWidget(m_overload);
    column->addWidget(m_rules);
    auto* emptyCard = new Card(this);
    emptyCard->body()->addWidget(m_empty, 1);
    m_stack->addWidget(emptyCard);
    m_stack->addWidget(buildPlan());
    column->addWidget(m_stack, 1);
    m_form->hide();
    m_empty->offer(tr("Make a meeting"));
    connectDeeds();
    connectOrder();
    connectRules();
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
    right->addWidget(buildTabs());
    line->addLayout(right, 47);
    return plan;
}

QWidget* AgendaPage::buildOrderCard()
{
    auto* card = new Card(tr("Running order"), this);
    card->setEdgeToEdge();
    for (const auto& [keys, words] : {std::pair(tr("Alt ↑ ↓"), tr("move")), std::pair(tr("M"), tr("minutes")), std::pair(tr("P"), tr("keep")),
                                     std::pair(tr("Del"), tr("take off"))}) {
        card->head()->addWidget(new KeyHint(keys, card));
        card->head()->addWidget(new Label(words, TextStyle::Muted, card));
    }
    m_orderView->setModel(m_order);
    card->body()->addWidget(m_orderView, 1);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(15, 2, 15, 8);
    below->addWidget(m_prospect);
    // Room for both arrows, so that the rows do not jump under a hand that drags one.
    m_prospect->setMinimumHeight(2 * m_prospect->fontMetrics().lineSpacing() + 2);
    m_prospect->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    card->body()->addLayout(below);
    return card;
}

QWidget* AgendaPage::buildTabs()
{
    auto* card = new Card(this);
    m_tabs->addTab(m_caseRules, tr("This &case"));
    m_tabs->addTab(m_conflicts, tr("&Conflicts"));
    m_tabs->addTab(m_priority, tr("&Priority"));
    m_tabs->addTab(m_agencyPanel, tr("&Agency"));
    m_tabs->setMinimumWidth(1); // the running order beside it needs the room
    m_tabs->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    card->body()->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &AgendaPage::showPrices);
    return card;
}

QWidget* AgendaPage::buildTimesCard()
{
    auto* card = new Card(tr("Who is needed when"), this);
    card->setEdgeToEdge();
    card->head()->addWidget(new Label(tr("● needed  ━ waits  ✕ conflict  ◯ by hand · N · Enter: hours"), TextStyle::Muted, card));
    auto* sentence = new QHBoxLayout;
    sentence->setContentsMargins(15, 0, 15, 0);
    sentence->addWidget(m_waiting);
    card->body()->addLayout(sentence);
    auto* weights = new QHBoxLayout;
    weights->setContentsMargins(15, 0, 15, 0);
    weights->addWidget(m_weights);
    card->body()->addLayout(weights);
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

void AgendaPage::connectRules()
{
    connect(m_orderView, &RunningOrderView::pinWanted, this, &AgendaPage::pin);
    connect(m_orderView, &RunningOrderView::heldOver, this, &AgendaPage::showDrag);
    connect(m_timesView, &AgencyTimesView::needToggleWanted, this, &AgendaPage::toggleNeed, Qt::QueuedConnection);
    connect(m_timesView, &TableView::idChosen, this, &AgendaPage::showAgency);
    connect(m_timesView, &TableView::idActivated, this, [this] {
        m_tabs->setCurrentWidget(m_agencyPanel);
        m_agencyPanel->setFocus();
    });
    connect(m_agencyPanel, &AgencyPanel::wholeMeetingWanted, this, &AgendaPage::setWholeMeeting);
    connect(m_agencyPanel, &AgencyPanel::hoursWanted, this, [this](const workflow::StayWish& wish) {
        finish(workflow::setStay(m_workspace, wish), wish.from || wish.until ? tr("Their hours at this meeting are kept.") : tr("Their usual hours hold at this meeting."));
    });
    connect(m_agencyPanel, &AgencyPanel::refused, this, [this](const QString& words) { say(words, Tone::Bad); });
    connect(m_caseRules, &CaseRulesPanel::familyApartWanted, this, &AgendaPage::hearApart);
    connect(m_caseRules, &CaseRulesPanel::familyTogetherWanted, this, &AgendaPage::keepTogether);
    connect(m_caseRules, &CaseRulesPanel::familyAsMatchedWanted, this, &AgendaPage::matchFamily);
    connect(m_caseRules, &CaseRulesPanel::pinWanted, this, [this] { pin(m_orderView->currentId()); });
    connect(m_caseRules, &CaseRulesPanel::windowWanted, this, &AgendaPage::setWindow);
    connect(m_caseRules, &CaseRulesPanel::refused, this, [this](const QString& words) { say(words, Tone::Bad); });
    connect(m_caseRules, &CaseRulesPanel::lengthWanted, this, [this](int minutes, const QString& reason) {
        setMinutes(m_orderView->currentId(), minutes, reason);
    });
    connect(m_caseRules, &CaseRulesPanel::ruleLengthWanted, this, [this] {
        finish(workflow::workOutMinutes(m_workspace, Id<agenda::AgendaItem>(toUtf8(m_orderView->currentId()))), tr("The case has the minutes of the rule again."));
    });
    connect(m_priority, &PriorityPanel::policyWanted, this, [this](const agenda::OrderPolicy& policy) {
        finish(workflow::setOrderPolicy(m_workspace, m_meeting, policy), tr("The order of this meeting follows these rules now; “Best order” keeps them."));
    });
    connect(m_priority, &PriorityPanel::priorityWanted, this, &AgendaPage::choosePriority);
    connect(m_rules, &RuleFindingsCard::takeBackWanted, this, &AgendaPage::takeBack);
    connect(m_overload, &OverloadCard::deferWanted, this, &AgendaPage::defer);
    connect(m_overload, &OverloadCard::secondMeetingWanted, this, &AgendaPage::holdSecond);
    connect(m_overload, &OverloadCard::emergencyWanted, this, &AgendaPage::holdEmergency);
}

void AgendaPage::connectOrder()
{
    connect(m_orderView, &TableView::idChosen, this, &AgendaPage::showCase);
    connect(m_orderView, &RunningOrderView::moveUpWanted, this, [this](const QString& id) { move(id, workflow::Direction::Up); });
    connect(m_orderView, &RunningOrderView::moveDownWanted, this, [this](const QString& id) { move(id, workflow::Direction::Down); });
    connect(m_orderView, &RunningOrderView::removeWanted, this, &AgendaPage::remove);
    // Queued: the model is filled anew, which must not happen under an open editor or a running drop.
    connect(m_order, &RunningOrderModel::minutesWanted, this, [this](const QString& id, int minutes) { setMinutes(id, minutes); }, Qt::QueuedConnection);
    connect(m_order, &RunningOrderModel::placeWanted, this, &AgendaPage::place, Qt::QueuedConnection);
}

void AgendaPage::refresh()
{
    showMeetings();
    m_view = workflow::agendaAsItStands(m_workspace, m_meeting);
    searchOrder();
    const workflow::AgendaView& view = m_view;
    const bool hasLines = !view.lines.empty();
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
    {
        const QSignalBlocker quiet(m_timesView);
        const QString agency = m_timesView->currentId();
        m_times->show(view, m_workspace.book());
        m_timesView->chooseId(agency);
    }
    showTotals();
    const Date tomorrow = addWorkingDays(m_workspace.today(), 1);
    m_overload->showOverload(view, view.meeting ? workflow::dayForSecondMeeting(m_workspace.book(), *view.meeting) : tomorrow, tomorrow);
    m_priority->showPolicy(fromUtf8(m_meeting.text()), view.policy);
    showCase();
    showAgency();
    showPrices();
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

void AgendaPage::showCase()
{
    const QString id = m_orderView->currentId();
    const auto line = std::find_if(m_view.lines.begin(), m_view.lines.end(), [&](const workflow::AgendaLine& one) { return fromUtf8(one.item.id.text()) == id; });
    const auto number = std::count_if(m_view.lines.begin(), line, [](const workflow::AgendaLine& one) { return one.item.isCase(); }) + 1;
    m_caseRules->showLine(line == m_view.lines.end() ? nullptr : &*line, static_cast<int>(number));
    showConflicts();
    showProspects();
}

void AgendaPage::showAgency()
{
    m_agencyPanel->showAgency(m_view, Id<agency::Agency>(toUtf8(m_timesView->currentId())));
}

/// What Alt with an arrow would cost, for the chosen line.
void AgendaPage::showProspects()
{
    const QString id = m_orderView->currentId();
    const int position = m_order->positionOf(id);
    const Id<agenda::AgendaItem> item(toUtf8(id));
    QStringList words;
    if (position > 1)
        words.append(tr("Alt ↑ %1").arg(prospectWords(workflow::prospectOf(m_view, item, position - 1))));
    if (position > 0 && position < m_order->rowCount())
        words.append(tr("Alt ↓ %1").arg(prospectWords(workflow::prospectOf(m_view, item, position + 1))));
    m_prospect->setText(words.join(QLatin1Char('\n')));
    m_orderView->setAccessibleDescription(m_prospect->text());
}

void AgendaPage::showDrag(const QString& id, int position)
{
    if (position == 0)
        showProspects();
    else
        m_prospect->setText(prospectWords(workflow::prospectOf(m_view, Id<agenda::AgendaItem>(toUtf8(id)), position)));
}

void AgendaPage::showConflicts()
{
    m_times->markLine(m_orderView->currentId());
    m_timesView->horizontalHeader()->viewport()->update();
    const agenda::AgendaItem* item = m_workspace.book().agendaItem(Id<agenda::AgendaItem>(toUtf8(m_orderView->currentId())));
    const referral::Referral* referral = item ? m_workspace.book().referral(item->referral) : nullptr;
    const people::Person* victim = referral ? m_workspace.book().person(referral->victim) : nullptr;
    m_conflicts->showCase(m_workspace.book(), referral ? referral->id : Id<referral::Referral>(), victim ? fromUtf8(victim->initials()) : QString());
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
            {tr("P"), tr("keep the chosen case at its place, or let it move")},
            {tr("N"), tr("among the agencies: needed, not needed, as research says")},
            {tr("Enter"), tr("among the agencies: hours of the chosen one, or the whole meeting")},
            {tr("Alt C, Alt P"), tr("conflicts of the chosen case; what comes first and its price")},
            {tr("Delete"), tr("take the chosen line off")}};
}

} // namespace marac::ui
