// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_view.h"

#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/paint.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace marac::ui {

TableView::TableView(const QString& name, QWidget* parent) : QTableView(parent)
{
    setAccessibleName(name);
    setProperty("ring", QStringLiteral("shown"));
    setItemDelegate(new ChipDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(kRowHeight, fontMetrics().height() + 10));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(true);
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::activate);
}

void TableView::setModel(QAbstractItemModel* model)
{
    if (QAbstractItemModel* former = QTableView::model())
        disconnect(former, nullptr, this, nullptr);
    QTableView::setModel(model);
    if (model) {
        connect(model, &QAbstractItemModel::modelReset, this, &TableView::showEmptiness);
        connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::showEmptiness);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::showEmptiness);
    }
    showEmptiness();
}

QString TableView::currentId() const
{
    return currentIndex().data(IdRole).toString();
}

bool TableView::chooseId(const QString& id)
{
    if (!model() || id.isEmpty())
        return false;
    for (int row = 0; row < model()->rowCount(rootIndex()); ++row) {
        const QModelIndex index = model()->index(row, std::max(0, currentIndex().column()), rootIndex());
        if (index.data(IdRole).toString() != id)
            continue;
        setCurrentIndex(index);
        scrollTo(index);
        return true;
    }
    return false;
}

void TableView::stretchColumn(int column)
{
    horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void TableView::setEmptyState(EmptyState* state)
{
    delete m_empty;
    m_empty = state;
    m_empty->setParent(viewport());
    showEmptiness();
}

void TableView::showEmptiness()
{
    if (!m_empty)
        return;
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(!model() || model()->rowCount() == 0);
}

void TableView::activate(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    Q_EMIT rowActivated(index);
    Q_EMIT idActivated(index.data(IdRole).toString());
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        activate(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    showEmptiness();
}

void TableView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    // Who comes by Tab stands on a row at once, so that the arrow keys are understood.
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !current.isValid())
        Q_EMIT idChosen(current.data(IdRole).toString());
}

} // namespace marac::ui
