// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/running_order_list.h"

#include "ui/meeting/room_order_model.h"
#include "ui/support/accessible.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace marac::ui {

namespace {

constexpr int kNumberWidth = 40;
constexpr int kStartWidth = 66;

} // namespace

RunningOrderList::RunningOrderList(QWidget* parent)
    : Card(tr("Running order"), parent), m_model(new RoomOrderModel(this)), m_table(new TableView(tr("Running order"), this)),
      m_afterTitle(new Label(tr("After this case"), TextStyle::Strong, this)), m_after((new Label(QString(), TextStyle::Body, this))->wrapped())
{
    setEdgeToEdge();
    m_table->setModel(m_model);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setMinimumSectionSize(24);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Fixed);
    m_table->setColumnWidth(0, kNumberWidth);
    m_table->setColumnWidth(2, kStartWidth);
    m_table->stretchColumn(1);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setEmptyState(new EmptyState(tr("No case is on this agenda."), tr("Accepted referrals come here from the agenda.")));
    body()->addWidget(m_table, 1);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(15, 0, 15, 12);
    below->setSpacing(2);
    below->addWidget(m_afterTitle);
    below->addWidget(m_after);
    body()->addLayout(below);
    connect(m_table, &TableView::idActivated, this, &RunningOrderList::itemWanted);
    setMayLeave({});
}

void RunningOrderList::setRows(const std::vector<OrderRow>& rows)
{
    if (rows == m_model->rows())
        return;
    m_model->setRows(rows);
    for (const OrderRow& row : rows) {
        if (row.state == OrderRow::State::Now)
            m_table->chooseId(row.id);
    }
}

void RunningOrderList::setMayLeave(const QStringList& agencies)
{
    m_after->setText(agencies.isEmpty() ? QString() : tr("%1 may leave").arg(agencies.join(QStringLiteral(" · "))));
    m_after->setVisible(!agencies.isEmpty());
    m_afterTitle->setVisible(!agencies.isEmpty());
}

} // namespace marac::ui
