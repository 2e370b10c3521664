// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_table_model.h"

#include "ui/widgets/roles.h"

namespace marac::ui {

SettingsTableModel::SettingsTableModel(const QStringList& headings, QObject* parent)
    : QAbstractTableModel(parent), m_headings(headings)
{
}

void SettingsTableModel::setRows(std::vector<SettingsRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int SettingsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SettingsTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant SettingsTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SettingsRow& row = m_rows[static_cast<size_t>(index.row())];
    const bool isLast = index.column() == columnCount() - 1;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.cells.value(index.column());
    case IdRole:
        return row.id;
    case StrongRole:
        return index.column() == 0;
    case ChipToneRole:
        return isLast && row.lastTone ? QVariant(static_cast<int>(*row.lastTone)) : QVariant();
    case Qt::AccessibleTextRole:
        return spoken(row);
    default:
        return {};
    }
}

QString SettingsTableModel::spoken(const SettingsRow& row) const
{
    QStringList parts;
    for (qsizetype i = 0; i < m_headings.size(); ++i) {
        if (!row.cells.value(i).isEmpty())
            parts << tr("%1: %2", "a heading and its value").arg(m_headings[i], row.cells.value(i));
    }
    return parts.join(QStringLiteral(", "));
}

QVariant SettingsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return m_headings[section];
}

} // namespace marac::ui
