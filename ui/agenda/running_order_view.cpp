// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/running_order_view.h"

#include "ui/agenda/running_order_model.h"
#include "ui/support/accessible.h"
#include "ui/widgets/chip_delegate.h"

#include <QDragMoveEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSpinBox>

namespace marac::ui {

namespace {

using Column = RunningOrderModel::Column;

/// Cells as everywhere; minutes are typed into a number field.
class MinutesDelegate : public ChipDelegate {
public:
    using ChipDelegate::ChipDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        auto* field = named(new QSpinBox(parent), RunningOrderView::tr("Minutes of this line"));
        field->setRange(1, 240);
        field->setAlignment(Qt::AlignRight);
        field->setStyleSheet(QStringLiteral("padding: 0px 6px; min-height: 20px;"));
        return field;
    }
};

} // namespace

RunningOrderView::RunningOrderView(QWidget* parent) : TableView(tr("Running order"), parent)
{
    setItemDelegate(new MinutesDelegate(this));
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDragDropOverwriteMode(false);
    setDefaultDropAction(Qt::MoveAction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void RunningOrderView::setModel(QAbstractItemModel* model)
{
    TableView::setModel(model);
    const std::pair<Column, int> widths[]{{Column::Position, 42}, {Column::Time, 100}, {Column::Marks, 118}, {Column::Dash, 56},
                                          {Column::Waiting, 50},  {Column::Minutes, 48}, {Column::MayLeave, 104}};
    horizontalHeader()->setMinimumSectionSize(36);
    for (const auto& [column, width] : widths)
        setColumnWidth(static_cast<int>(column), width);
    stretchColumn(static_cast<int>(Column::Case));
}

bool RunningOrderView::moveByKey(const QKeyEvent& event)
{
    if (!event.modifiers().testFlag(Qt::AltModifier))
        return false;
    if (event.key() == Qt::Key_Up)
        Q_EMIT moveUpWanted(currentId());
    else if (event.key() == Qt::Key_Down)
        Q_EMIT moveDownWanted(currentId());
    else
        return false;
    return true;
}

void RunningOrderView::dragMoveEvent(QDragMoveEvent* event)
{
    TableView::dragMoveEvent(event);
    const auto* order = qobject_cast<const RunningOrderModel*>(model());
    if (!order || !event->isAccepted())
        return;
    const QModelIndex over = indexAt(event->position().toPoint());
    const bool isOnRow = dropIndicatorPosition() == OnItem;
    const int row = !over.isValid() ? order->rowCount() : over.row() + (dropIndicatorPosition() == BelowItem ? 1 : 0);
    Q_EMIT heldOver(currentId(), order->positionAfterDrop(currentId(), row, isOnRow));
}

void RunningOrderView::dragLeaveEvent(QDragLeaveEvent* event)
{
    TableView::dragLeaveEvent(event);
    Q_EMIT heldOver(currentId(), 0);
}

void RunningOrderView::dropEvent(QDropEvent* event)
{
    TableView::dropEvent(event);
    Q_EMIT heldOver(currentId(), 0);
}

void RunningOrderView::keyPressEvent(QKeyEvent* event)
{
    if (currentId().isEmpty() || state() == QAbstractItemView::EditingState) {
        TableView::keyPressEvent(event);
        return;
    }
    if (moveByKey(*event))
        return;
    if (event->key() == Qt::Key_Delete)
        Q_EMIT removeWanted(currentId());
    else if (event->key() == Qt::Key_P && event->modifiers() == Qt::NoModifier)
        Q_EMIT pinWanted(currentId());
    else if (event->key() == Qt::Key_M && event->modifiers() == Qt::NoModifier)
        edit(currentIndex().siblingAtColumn(static_cast<int>(Column::Minutes)));
    else
        TableView::keyPressEvent(event);
}

} // namespace marac::ui
