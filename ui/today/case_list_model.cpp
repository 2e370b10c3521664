// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/case_list_model.h"

#include "ui/widgets/roles.h"

#include <array>

namespace marac::ui {

namespace {

constexpr std::array kHeadings{QT_TRANSLATE_NOOP("marac::ui::CaseListModel", "Reference"), QT_TRANSLATE_NOOP("marac::ui::CaseListModel", "Person"),
                               QT_TRANSLATE_NOOP("marac::ui::CaseListModel", "Dash"), QT_TRANSLATE_NOOP("marac::ui::CaseListModel", "Since")};
static_assert(kHeadings.size() == static_cast<size_t>(CaseListModel::Column::Words) + 1);

QString wordsOf(const CaseListRow& row, CaseListModel::Column column)
{
    switch (column) {
    case CaseListModel::Column::Reference:
        return row.ref;
    case CaseListModel::Column::Person:
        return row.initials;
    case CaseListModel::Column::Dash:
        return row.dash;
    case CaseListModel::Column::Words:
        return row.words;
    }
    return {};
}

} // namespace

void CaseListModel::setRows(std::vector<CaseListRow> rows)
{
    if (rows == m_rows)
        return; // keeps the row that the keyboard stands on
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int CaseListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CaseListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kHeadings.size());
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const CaseListRow& row = m_rows[static_cast<size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return wordsOf(row, column);
    case IdRole:
        return row.id;
    case StrongRole:
        return column == Column::Person;
    case TextToneRole:
        return column == Column::Words && row.tone != Tone::Neutral ? QVariant(static_cast<int>(row.tone)) : QVariant();
    case Qt::AccessibleTextRole:
        return row.dash.isEmpty() ? tr("Case %1, %2: %3").arg(row.ref, row.initials, row.words)
                                  : tr("Case %1, %2: %3, Dash %4").arg(row.ref, row.initials, row.words, row.dash);
    default:
        return {};
    }
}

QVariant CaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return tr(kHeadings[static_cast<size_t>(section)]);
}

} // namespace marac::ui
