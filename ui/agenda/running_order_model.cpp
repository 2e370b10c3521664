// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/running_order_model.h"

#include "ui/agenda/agenda_words.h"
#include "ui/support/date_words.h"
#include "ui/support/say.h"

#include <QMimeData>

#include <algorithm>

namespace marac::ui {

namespace {

constexpr char kLineType[] = "application/x-maracdesk-agenda-line";

QString agencyNames(const std::vector<const agency::Agency*>& agencies)
{
    QStringList names;
    for (const agency::Agency* agency : agencies) {
        if (agency)
            names.append(fromUtf8(agency::shortName(*agency)));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

RunningOrderModel::Row RunningOrderModel::rowOf(const workflow::AgendaLine& line)
{
    Row row;
    row.id = fromUtf8(line.item.id.text());
    row.isBreak = line.item.kind == agenda::AgendaItem::Kind::Break;
    row.position = line.item.position;
    row.minutes = line.item.minutes;
    row.time = tr("%1–%2").arg(timeWords(line.timed.start), timeWords(line.timed.end));
    row.initials = row.isBreak ? tr("Break") : line.victim ? fromUtf8(line.victim->initials()) : QString();
    row.name = line.victim ? fromUtf8(line.victim->name.full()) : QString();
    row.mayLeave = agencyNames(line.mayLeaveAfter);
    if (line.referral) {
        row.waitingDays = line.waitingDays;
        row.dash = QString::number(line.score.yes);
        if (line.referral->hasChildren())
            row.marks.append({tr("children"), Tone::Neutral});
        if (line.isRepeat)
            row.marks.append({tr("repeat"), Tone::Warn});
        if (line.item.pinnedAt)
            row.marks.append({tr("kept"), Tone::Neutral});
        if (line.item.window)
            row.marks.append({tr("%1–%2").arg(timeWords(line.item.window->from), timeWords(line.item.window->until)), Tone::Neutral});
        row.again = carryOverWords(line);
    }
    row.spoken = spokenOf(row);
    return row;
}

QString RunningOrderModel::spokenOf(const Row& row)
{
    if (row.isBreak)
        return tr("Line %1, break, %2, %3 minutes.").arg(row.position).arg(row.time).arg(row.minutes);
    QStringList marks;
    for (const ChipWords& mark : row.marks)
        marks.append(mark.text);
    const QString leave = row.mayLeave.isEmpty() ? tr("Nobody may leave after it.") : tr("After it may leave: %1.").arg(row.mayLeave);
    const QString again = row.again.isEmpty() ? QString() : tr("Here again: %1.").arg(row.again);
    return tr("Line %1, %2, %3, Dash %4 of 24, waited %5 days, %6 minutes. %7 %8")
        .arg(row.position)
        .arg(row.name, row.time, row.dash)
        .arg(row.waitingDays)
        .arg(row.minutes)
        .arg(marks.join(QStringLiteral(", ")), leave + QLatin1Char(' ') + again)
        .simplified();
}

void RunningOrderModel::show(const workflow::AgendaView& view)
{
    beginResetModel();
    m_rows.clear();
    for (const workflow::AgendaLine& line : view.lines)
        m_rows.push_back(rowOf(line));
    endResetModel();
}

int RunningOrderModel::positionOf(const QString& id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.id == id; });
    return found == m_rows.end() ? 0 : found->position;
}

int RunningOrderModel::positionAfterDrop(const QString& id, int row, bool isOnRow) const
{
    // Dropped between rows: before `row`; on a row: in its place; below all rows: last.
    const int from = positionOf(id);
    const int to = row >= from ? std::max(1, isOnRow ? row + 1 : row) : row + 1;
    return std::min(to, rowCount());
}

int RunningOrderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RunningOrderModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant RunningOrderModel::words(const Row& row, Column column) const
{
    switch (column) {
    case Column::Position:
        return QString::number(row.position);
    case Column::Time:
        return row.time;
    case Column::Case:
        return row.initials;
    case Column::Marks:
        return QString();
    case Column::Dash:
        return row.isBreak ? QString() : tr("%1/24").arg(row.dash);
    case Column::Waiting:
        return row.isBreak ? QString() : tr("%1 d").arg(row.waitingDays);
    case Column::Minutes:
        return QString::number(row.minutes);
    case Column::MayLeave:
        return row.mayLeave;
    }
    return {};
}

QVariant RunningOrderModel::muted(const Row& row, Column column) const
{
    if (column != Column::Case)
        return {};
    return row.again.isEmpty() ? row.name : row.again;
}

bool RunningOrderModel::isNumber(Column column)
{
    return column == Column::Waiting || column == Column::Minutes || column == Column::Dash;
}

QVariant RunningOrderModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::EditRole:
    case RawRole:
        return column == Column::Minutes ? QVariant(row.minutes) : column == Column::Position ? QVariant(row.position) : words(row, column);
    case Qt::ToolTipRole:
        return column == Column::MayLeave && !row.mayLeave.isEmpty() ? tr("May leave after this case: %1").arg(row.mayLeave)
            : column == Column::Case                                 ? QVariant(row.again.isEmpty() ? row.name : tr("%1: %2").arg(row.name, row.again))
                                                                     : QVariant();
    case Qt::AccessibleTextRole:
        return row.spoken;
    case Qt::TextAlignmentRole:
        return isNumber(column) ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    case IdRole:
        return row.id;
    case MutedTextRole:
        return muted(row, column);
    case ChipsRole:
        return column == Column::Marks && !row.marks.isEmpty() ? QVariant::fromValue(row.marks) : QVariant();
    case StrongRole:
        return column == Column::Position || (column == Column::Case && !row.isBreak);
    case FadedRole:
        return row.isBreak || column == Column::Time || column == Column::MayLeave;
    default:
        return {};
    }
}

QVariant RunningOrderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(static_cast<Column>(section)) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList headings{tr("No"), tr("Time"), tr("Case"), QString(), tr("Dash"), tr("Wait"), tr("Min"), tr("May leave")};
    Q_ASSERT(headings.size() == kColumns);
    return headings[section];
}

Qt::ItemFlags RunningOrderModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    if (static_cast<Column>(index.column()) == Column::Minutes)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RunningOrderModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || static_cast<Column>(index.column()) != Column::Minutes)
        return false;
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    if (value.toInt() != row.minutes)
        Q_EMIT minutesWanted(row.id, value.toInt());
    return false;
}

QStringList RunningOrderModel::mimeTypes() const
{
    return {QString::fromLatin1(kLineType)};
}

QMimeData* RunningOrderModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto* data = new QMimeData;
    data->setData(QString::fromLatin1(kLineType), indexes.first().data(IdRole).toString().toUtf8());
    return data;
}

bool RunningOrderModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent)
{
    if (action != Qt::MoveAction || !data || !data->hasFormat(QString::fromLatin1(kLineType)))
        return false;
    const QString id = QString::fromUtf8(data->data(QString::fromLatin1(kLineType)));
    const int from = positionOf(id);
    const bool isOnRow = row < 0 && parent.isValid();
    const int to = positionAfterDrop(id, row >= 0 ? row : isOnRow ? parent.row() : rowCount(), isOnRow);
    if (from > 0 && to != from)
        Q_EMIT placeWanted(id, to);
    return false; // the page shows the new order; the view must not take the row away
}

} // namespace marac::ui
