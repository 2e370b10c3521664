// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions_page.h"

#include "ui/actions/action_card.h"
#include "ui/actions/action_table_model.h"
#include "ui/actions/chase_card.h"
#include "ui/support/prompt.h"
#include "ui/support/say.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

using action_plan::Action;
using workflow::ActionFilter;

namespace {

constexpr int kSideWidth = 400;

const QString kLate = QStringLiteral("late");
const QString kOpen = QStringLiteral("open");
const QString kFinished = QStringLiteral("finished");
const QString kAll = QStringLiteral("all");
const QString kByCase = QStringLiteral("case");
const QString kByAge = QStringLiteral("age");

} // namespace

ActionsPage::ActionsPage(workflow::Workspace& workspace, Prompt&, QWidget* parent) : Page(Area::Actions, parent), m_workspace(workspace)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 10, 12, 10);
    line->setSpacing(10);
    line->addWidget(buildList(), 1);
    line->addWidget(buildSide());
    const tracking::Tally tally = tracking::tallyOf(workspace.book().actions(), workspace.today());
    m_filter->choose(tally.late > 0 ? kLate : kOpen);
    refresh();
}

QWidget* ActionsPage::buildList()
{
    auto* card = new Card(this);
    card->setEdgeToEdge();
    buildFilters();
    buildTable();
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 10, 12, 2);
    bar->addWidget(m_filter);
    bar->addStretch(1);
    bar->addWidget(new Label(tr("Grouped by"), TextStyle::Muted, card));
    bar->addWidget(m_grouping);
    card->body()->addLayout(bar);
    card->body()->addWidget(m_table, 1);
    return card;
}

void ActionsPage::buildFilters()
{
    m_filter = new FilterChips(tr("Which actions"), this);
    m_filter->addFilter(kLate, tr("Late"));
    m_filter->addFilter(kOpen, tr("Open"));
    m_filter->addFilter(kFinished, tr("Finished"));
    m_filter->addFilter(kAll, tr("All"));
    m_grouping = new FilterChips(tr("Grouped by"), this);
    m_grouping->addFilter(QStringLiteral("agency"), tr("Agency"));
    m_grouping->addFilter(kByCase, tr("Case"));
    m_grouping->addFilter(kByAge, tr("Age"));
    connect(m_filter, &FilterChips::filterChosen, this, [this] { showRows(); });
    connect(m_grouping, &FilterChips::filterChosen, this, [this] { showRows(); });
}

void ActionsPage::buildTable()
{
    using Column = ActionTableModel::Column;
    m_table = new TableView(tr("Actions"), this);
    m_model = new ActionTableModel(this);
    m_table->setModel(m_model);
    const std::pair<Column, int> widths[] = {{Column::Agency, 150}, {Column::Case, 124}, {Column::Due, 76}, {Column::Status, 128}, {Column::Late, 88}};
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(static_cast<int>(column), width);
    m_table->stretchColumn(static_cast<int>(Column::Action));
    auto* empty = new EmptyState(QString(), QString());
    empty->offer(tr("Show all actions"));
    m_table->setEmptyState(empty);
    connect(empty, &EmptyState::actionWanted, this, [this] { m_filter->choose(kAll); });
    connect(m_table, &TableView::idChosen, this, [this](const QString& id) { m_card->showAction(m_workspace, id); });
}

QWidget* ActionsPage::buildSide()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(kSideWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_card = new ActionCard(m_workspace, side);
    m_chase = new ChaseCard(side);
    column->addWidget(m_card);
    column->addWidget(m_chase, 1);
    connect(m_card, &ActionCard::statusWanted, this, &ActionsPage::report);
    connect(m_chase, &ChaseCard::chaseNoted, this, &ActionsPage::noteChase);
    connect(m_chase, &ChaseCard::copied, this, [this] { say(tr("The list was copied. Send it by secure e-mail only, then note that they were chased.")); });
    return side;
}

ActionFilter ActionsPage::filter() const
{
    const QString chosen = m_filter->chosen();
    if (chosen == kLate)
        return ActionFilter::Late;
    if (chosen == kOpen)
        return ActionFilter::Open;
    return chosen == kFinished ? ActionFilter::Finished : ActionFilter::All;
}

Grouping ActionsPage::grouping() const
{
    if (m_grouping->chosen() == kByCase)
        return Grouping::ByCase;
    return m_grouping->chosen() == kByAge ? Grouping::ByAge : Grouping::ByAgency;
}

void ActionsPage::refresh()
{
    countFilters();
    showRows();
    m_chase->showLists(m_workspace);
    sayContext();
}

void ActionsPage::showRows()
{
    const int row = m_table->currentIndex().row();
    const QString id = m_table->currentId();
    std::vector<ActionRow> rows = actionRows(m_workspace, filter(), grouping());
    auto* empty = m_table->findChild<EmptyState*>();
    if (m_workspace.book().actions().empty())
        empty->setWords(tr("No action has been agreed yet."), tr("Actions appear here when a case is heard at a meeting."));
    else
        empty->setWords(filter() == ActionFilter::Late ? tr("No action is late.") : tr("No action in this view."), tr("Choose another view above."));
    m_model->setRows(std::move(rows));
    m_table->clearSpans();
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->rows()[static_cast<size_t>(i)].isHeading())
            m_table->setSpan(i, 0, 1, m_model->columnCount());
    }
    chooseNear(row, id);
    m_card->showAction(m_workspace, m_table->currentId());
}

void ActionsPage::chooseNear(int row, const QString& id)
{
    if (m_table->chooseId(id) || m_model->rowCount() == 0)
        return;
    // The action left this view: the one that took its place is next.
    int near = std::clamp(row, 1, m_model->rowCount() - 1);
    if (m_model->rows()[static_cast<size_t>(near)].isHeading())
        near = near + 1 < m_model->rowCount() ? near + 1 : near - 1;
    m_table->setCurrentIndex(m_model->index(near, 0));
}

void ActionsPage::countFilters()
{
    const auto& actions = m_workspace.book().actions();
    const tracking::Tally tally = tracking::tallyOf(actions, m_workspace.today());
    const auto all = static_cast<int>(actions.size());
    m_filter->setCount(kLate, tally.late);
    m_filter->setCount(kOpen, tally.open);
    m_filter->setCount(kFinished, all - tally.open);
    m_filter->setCount(kAll, all);
}

void ActionsPage::sayContext()
{
    const tracking::Tally tally = tracking::tallyOf(m_workspace.book().actions(), m_workspace.today());
    setContext(tr("%1 open, %2 late · %3 done · %4 not possible · %5 not done by the agency")
                   .arg(tally.open).arg(tally.late).arg(tally.done).arg(tally.notPossible).arg(tally.notDone));
}

void ActionsPage::report(Action::Status status, const QString& reason)
{
    const QString id = m_card->actionId();
    const auto event = workflow::reportAction(m_workspace, Id<Action>(toUtf8(id)), status, toUtf8(reason));
    if (!event) {
        if (event.error().code == ErrorCode::InvalidInput)
            m_card->refuse(status, ui::say(event.error()));
        else
            say(ui::say(event.error()), Tone::Bad);
        return;
    }
    m_card->accept(id);
    const Action* action = m_workspace.book().action(Id<Action>(toUtf8(id)));
    const referral::Referral* referral = action ? m_workspace.book().referral(action->referral) : nullptr;
    say(tr("The action on case %1 was reported as: %2.").arg(referral ? fromUtf8(referral->ref) : QString(), ui::say(action_plan::wordsFor(status))),
        Tone::Ok, Undoable::Yes);
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ActionsPage::noteChase(const QString& agencyId)
{
    const auto event = workflow::noteChase(m_workspace, Id<agency::Agency>(toUtf8(agencyId)));
    if (!event) {
        say(ui::say(event.error()), Tone::Bad);
        return;
    }
    const agency::Agency* agency = m_workspace.book().agency(Id<agency::Agency>(toUtf8(agencyId)));
    say(tr("It was noted that %1 was chased today.").arg(agency ? fromUtf8(agency::shortName(*agency)) : QString()), Tone::Ok);
}

void ActionsPage::showItem(const QString& id)
{
    if (!m_workspace.book().action(Id<Action>(toUtf8(id))))
        return;
    if (!m_table->chooseId(id)) {
        m_filter->choose(kAll);
        m_table->chooseId(id);
    }
}

QWidget* ActionsPage::firstFocus()
{
    return m_table;
}

QList<KeyWords> ActionsPage::keys() const
{
    return {{tr("D"), tr("done")},
            {tr("P"), tr("in progress")},
            {tr("C"), tr("not possible, circumstances changed")},
            {tr("N"), tr("the agency did not do it")},
            {tr("W"), tr("withdrawn")},
            {tr("Enter"), tr("in the reason: report again with the reason")},
            {tr("Ctrl Shift C"), tr("copy the list to chase with")}};
}

} // namespace marac::ui
