// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_table_model.h"

#include "ui/support/date_words.h"
#include "ui/widgets/roles.h"

#include <array>

namespace marac::ui {

namespace {

constexpr std::array kHeadings{
    QT_TRANSLATE_NOOP("marac::ui::ActionTableModel", "Agency"), QT_TRANSLATE_NOOP("marac::ui::ActionTableModel", "Action"),
    QT_TRANSLATE_NOOP("marac::ui::ActionTableModel", "Case"),   QT_TRANSLATE_NOOP("marac::ui::ActionTableModel", "Due"),
    QT_TRANSLATE_NOOP("marac::ui::ActionTableModel", "Status"), QT_TRANSLATE_NOOP("marac::ui::ActionTableModel", "Late")};
static_assert(kHeadings.size() == static_cast<size_t>(ActionTableModel::Column::Late) + 1);

} // namespace

void ActionTableModel::setRows(std::vector<ActionRow> rows)
{
    if (rows == m_rows)
        return; // keeps the row that the keyboard stands on
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ActionTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ActionTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kHeadings.size());
}

Qt::ItemFlags ActionTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_rows[static_cast<size_t>(index.row())].isHeading() ? Qt::ItemNeverHasChildren
                                                                : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant ActionTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ActionRow& row = m_rows[static_cast<size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (row.isHeading())
        return headingData(row, column, role);
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::ToolTipRole:
        return column == Column::Action ? QVariant(row.text) : QVariant();
    case IdRole:
        return row.id;
    case RawRole:
        return column == Column::Late ? QVariant(row.daysLate) : QVariant();
    case MutedTextRole:
        return column == Column::Case ? QVariant(row.initials) : QVariant();
    case FadedRole:
        return !row.isOpen && column != Column::Status;
    case ChipToneRole:
        return chipTone(row, column);
    case Qt::AccessibleTextRole:
        return spoken(row);
    default:
        return {};
    }
}

QVariant ActionTableModel::headingData(const ActionRow& row, Column column, int role) const
{
    const bool isFirst = column == Column::Agency;
    switch (role) {
    case Qt::DisplayRole:
        return isFirst ? row.heading : QString();
    case MutedTextRole:
        return isFirst ? QVariant(row.text) : QVariant();
    case StrongRole:
        return true;
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a group of actions and how many").arg(row.heading, row.text);
    default:
        return {};
    }
}

QString ActionTableModel::words(const ActionRow& row, Column column) const
{
    switch (column) {
    case Column::Agency:
        return row.agency;
    case Column::Action:
        return row.text;
    case Column::Case:
        return row.ref;
    case Column::Due:
        return row.due;
    case Column::Status:
        return row.status;
    case Column::Late:
        return row.daysLate > 0 ? daysCount(row.daysLate) : QString();
    }
    return {};
}

QVariant ActionTableModel::chipTone(const ActionRow& row, Column column) const
{
    if (column == Column::Status)
        return static_cast<int>(row.statusTone);
    return column == Column::Late && row.daysLate > 0 ? QVariant(static_cast<int>(Tone::Bad)) : QVariant();
}

QString ActionTableModel::spoken(const ActionRow& row) const
{
    const QString action = tr("%1, case %2 %3: %4. Due %5, %6.").arg(row.agency, row.ref, row.initials, row.text, row.due, row.status);
    return row.daysLate > 0 ? tr("%1 Late by %2.").arg(action, daysCount(row.daysLate)) : action;
}

QVariant ActionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return tr(kHeadings[static_cast<size_t>(section)]);
}

} // namespace marac::ui
