// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/room_order.h"

#include <QAbstractTableModel>

namespace marac::ui {

/// The running order in the room: number, initials with what is special, time.
class RoomOrderModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Number, Case, Time, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<OrderRow> rows);
    const std::vector<OrderRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant words(const OrderRow& row, Column column) const;
    QString spoken(const OrderRow& row) const;

    std::vector<OrderRow> m_rows;
};

} // namespace marac::ui
