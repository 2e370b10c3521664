// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_rows.h"

#include <QAbstractTableModel>

namespace marac::ui {

/// The list of actions under its headings. Headings cannot be chosen.
class ActionTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Agency, Action, Case, Due, Status, Late };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<ActionRow> rows);
    const std::vector<ActionRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QVariant headingData(const ActionRow& row, Column column, int role) const;
    QString words(const ActionRow& row, Column column) const;
    QString spoken(const ActionRow& row) const;
    QVariant chipTone(const ActionRow& row, Column column) const;

    std::vector<ActionRow> m_rows;
};

} // namespace marac::ui
