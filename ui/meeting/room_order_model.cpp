// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/room_order_model.h"

#include "ui/widgets/roles.h"

namespace marac::ui {

void RoomOrderModel::setRows(std::vector<OrderRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RoomOrderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RoomOrderModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant RoomOrderModel::words(const OrderRow& row, Column column) const
{
    switch (column) {
    case Column::Number:
        return row.kind == OrderRow::Kind::Break ? tr("B", "a break in the running order") : QString::number(row.number);
    case Column::Case:
        return row.name;
    case Column::Time:
        return row.state == OrderRow::State::Done ? tr("%1 ✓", "time at which a case was done").arg(row.time) : row.time;
    case Column::Count:
        break;
    }
    return {};
}

QString RoomOrderModel::spoken(const OrderRow& row) const
{
    const QString what = row.kind == OrderRow::Kind::Break ? row.name : tr("Case %1, %2").arg(row.number).arg(row.name);
    QString note = row.note;
    note.replace(QChar(0x2194), tr("same person causing harm as in case"));
    const QString whole = note.isEmpty() ? what : tr("%1, %2", "a case and what is special").arg(what, note);
    switch (row.state) {
    case OrderRow::State::Done:
        return tr("%1, done at %2").arg(whole, row.time);
    case OrderRow::State::Now:
        return tr("%1, being heard now").arg(whole);
    case OrderRow::State::ToCome:
        return tr("%1, expected at %2").arg(whole, row.time);
    }
    return whole;
}

QVariant RoomOrderModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OrderRow& row = m_rows[static_cast<size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case RawRole:
        return words(row, column);
    case MutedTextRole:
        return column == Column::Case ? row.note : QString();
    case IdRole:
        return row.id;
    case StrongRole:
        return column == Column::Number;
    case FadedRole:
        return row.state == OrderRow::State::Done;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(static_cast<int>(column == Column::Time ? Qt::AlignRight : Qt::AlignLeft) | static_cast<int>(Qt::AlignVCenter));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return spoken(row);
    default:
        return {};
    }
}

QVariant RoomOrderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList headings{tr("Number"), tr("Case"), tr("Time")};
    return headings.value(section);
}

} // namespace marac::ui
