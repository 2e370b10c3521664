// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/plan_card.h"

#include "ui/meeting/paragraph_delegate.h"
#include "ui/support/accessible.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

namespace {

QWidget* titled(const QString& title, TableView* table)
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* label = new SectionTitle(title);
    label->setContentsMargins(8, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(table, 1);
    return part;
}

void dress(TableView& table)
{
    table.setItemDelegate(new ParagraphDelegate(&table));
    table.setWordWrap(true);
    table.horizontalHeader()->hide();
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace

PlanCard::PlanCard(QWidget* parent)
    : Card(parent), m_riskModel(new RiskModel(this)), m_actionModel(new ActionModel(this)), m_risks(new TableView(tr("Risks"), this)),
      m_actions(new TableView(tr("Actions"), this))
{
    layout()->setContentsMargins(8, 10, 8, 2);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(buildRisks(), 34);
    line->addWidget(buildActions(), 66);
    body()->addLayout(line, 1);
    named(this, tr("Risks and actions"));
}

QWidget* PlanCard::buildRisks()
{
    dress(*m_risks);
    m_risks->setModel(m_riskModel);
    m_risks->stretchColumn(0);
    m_risks->setEmptyState(new EmptyState(tr("No risk summed up yet."), tr("Ctrl T until the entry says Risk.")));
    m_risks->installEventFilter(this);
    connect(m_risks, &TableView::idChosen, this, &PlanCard::riskChosen);
    return titled(tr("Risks"), m_risks);
}

QWidget* PlanCard::buildActions()
{
    dress(*m_actions);
    m_actions->setModel(m_actionModel);
    m_actions->stretchColumn(1);
    m_actions->setColumnWidth(0, 104);
    m_actions->setColumnWidth(2, 92);
    m_actions->setColumnWidth(3, 86);
    m_actions->setEmptyState(new EmptyState(tr("No action yet."), tr("Type the agency, a colon, what it does, a comma and the day.")));
    m_actions->setToolTip(tr("Enter marks an action as agreed. Delete withdraws it."));
    m_actions->installEventFilter(this);
    connect(m_actions, &TableView::idActivated, this, &PlanCard::agreementWanted);
    return titled(tr("Actions"), m_actions);
}

void PlanCard::setRows(const std::vector<RiskRow>& risks, const std::vector<RoomActionRow>& actions)
{
    const QString risk = m_risks->currentId();
    const QString action = m_actions->currentId();
    const bool hasNewAction = actions.size() == m_actionModel->rows().size() + 1;
    {
        const QSignalBlocker quiet(m_risks);
        m_riskModel->setRows(risks);
        m_risks->chooseId(risk);
    }
    m_actionModel->setRows(actions);
    m_actions->chooseId(action);
    fitRows();
    if (hasNewAction)
        m_actions->scrollToBottom();
    if (m_risks->currentId() != risk)
        Q_EMIT riskChosen(m_risks->currentId());
}

void PlanCard::fitRows()
{
    const auto fit = [this] {
        m_risks->resizeRowsToContents();
        m_actions->resizeRowsToContents();
    };
    fit();
    QTimer::singleShot(0, this, fit); // once the columns have their width
}

QString PlanCard::chosenRisk() const
{
    return m_risks->currentId();
}

void PlanCard::chooseNextRisk()
{
    const auto& rows = m_riskModel->rows();
    const auto chosen = std::find_if(rows.begin(), rows.end(), [&](const RiskRow& row) { return row.id == m_risks->currentId(); });
    const bool isAnyOpen = std::any_of(rows.begin(), rows.end(), [](const RiskRow& row) { return row.actions == 0; });
    const auto wanted = [&](const RiskRow& row) { return !isAnyOpen || row.actions == 0; };
    auto next = std::find_if(chosen == rows.end() ? rows.begin() : chosen + 1, rows.end(), wanted);
    if (next == rows.end())
        next = std::find_if(rows.begin(), rows.end(), wanted);
    if (next != rows.end())
        m_risks->chooseId(next->id);
}

void PlanCard::chooseRisk(const QString& id)
{
    m_risks->chooseId(id);
}

void PlanCard::forgetRisk()
{
    m_risks->setCurrentIndex(QModelIndex());
    m_risks->clearSelection();
}

bool PlanCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fitRows();
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Delete)
        return Card::eventFilter(watched, event);
    const QString id = static_cast<TableView*>(watched)->currentId();
    if (!id.isEmpty() && watched == m_risks)
        Q_EMIT riskRemovalWanted(id);
    else if (!id.isEmpty())
        Q_EMIT actionWithdrawalWanted(id);
    return true;
}

} // namespace marac::ui
