// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/return_table_model.h"

#include "ui/support/date_words.h"
#include "ui/support/say.h"
#include "ui/widgets/roles.h"

#include <QLocale>

namespace marac::ui {

namespace {

constexpr int kName = 0;
constexpr int kDate = 1;
constexpr int kFirstCount = 2;

std::optional<double> countAt(const ReturnTableModel::Row& row, int column)
{
    return row.figures.counts[static_cast<size_t>(column - kFirstCount)];
}

QString figureWords(double figure)
{
    return QLocale().toString(figure, 'g', 6);
}

} // namespace

void ReturnTableModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QString ReturnTableModel::headingWords(int column)
{
    return QStringLiteral("%1: %2").arg(fromUtf8(statistics::columnLetters(column)),
                                        fromUtf8(statistics::returnHeadings()[static_cast<size_t>(column)]));
}

int ReturnTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReturnTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : statistics::kColumns;
}

QVariant ReturnTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const int column = index.column();
    const bool isCount = column >= kFirstCount;
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::TextAlignmentRole:
        return isCount ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case IdRole:
        return fromUtf8(row.figures.date.iso());
    case RawRole:
        return isCount && countAt(row, column) ? QVariant(*countAt(row, column)) : QVariant();
    case FadedRole:
        return isCount && !countAt(row, column);
    case TextToneRole:
        return column == kDate && row.hasFindings ? QVariant(static_cast<int>(Tone::Warn)) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(row, column);
    default:
        return {};
    }
}

QString ReturnTableModel::words(const Row& row, int column) const
{
    if (column == kName)
        return fromUtf8(row.figures.marac);
    if (column == kDate)
        return row.hasFindings ? tr("▲ %1").arg(fullDay(row.figures.date)) : fullDay(row.figures.date);
    const auto figure = countAt(row, column);
    return figure ? figureWords(*figure) : QString(QChar(0x2013));
}

QString ReturnTableModel::spoken(const Row& row, int column) const
{
    if (column < kFirstCount)
        return tr("%1, %2").arg(headingWords(column), words(row, column));
    const auto figure = countAt(row, column);
    return tr("%1, meeting of %2: %3")
        .arg(headingWords(column), fullDay(row.figures.date), figure ? figureWords(*figure) : tr("not collected"));
}

QVariant ReturnTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return headingWords(section);
    if (role == Qt::DisplayRole)
        return QStringLiteral("%1 %2").arg(fromUtf8(statistics::columnLetters(section)),
                                           fromUtf8(statistics::returnHeadings()[static_cast<size_t>(section)]));
    return {};
}

} // namespace marac::ui
