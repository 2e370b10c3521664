// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agency_times_model.h"

#include "ui/agenda/agenda_words.h"
#include "ui/support/date_words.h"
#include "ui/support/say.h"

#include <algorithm>

namespace marac::ui {

AgencyTimesModel::Presence AgencyTimesModel::presenceIn(const workflow::AgendaLine& line, const agenda::AgencyTimes& times)
{
    if (line.item.kind == agenda::AgendaItem::Kind::Break)
        return Presence::Break;
    const auto& needed = line.timed.agencies;
    if (std::find(needed.begin(), needed.end(), times.agency) != needed.end())
        return Presence::Needed;
    const bool isThere = line.timed.start >= times.arrive && line.timed.end <= times.leave;
    return isThere ? Presence::Waits : Presence::Away;
}

void AgencyTimesModel::show(const workflow::AgendaView& view, const workflow::CaseBook& book)
{
    beginResetModel();
    m_rows.clear();
    m_lines.clear();
    for (const workflow::AgendaLine& line : view.lines) {
        const QString who = line.victim ? fromUtf8(line.victim->initials()) : tr("break");
        m_lines.push_back({fromUtf8(line.item.id.text()), QString::number(line.item.position),
                           tr("%1. %2, %3").arg(line.item.position).arg(who, timeWords(line.timed.start))});
    }
    for (const agenda::AgencyTimes& times : view.timetable.agencies) {
        const agency::Agency* agency = book.agency(times.agency);
        Row row{fromUtf8(times.agency.text()), agency ? fromUtf8(agency::shortName(*agency)) : QString(),
                agency ? fromUtf8(agency->name) : QString(), timeWords(times.arrive), timeWords(times.leave), times.waitingMinutes, {}, {}};
        for (const workflow::AgendaLine& line : view.lines)
            row.lines.push_back(presenceIn(line, times));
        row.spoken = spokenOf(row);
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

QString AgencyTimesModel::spokenOf(const Row& row) const
{
    QStringList needed;
    for (size_t i = 0; i < row.lines.size(); ++i) {
        if (row.lines[i] == Presence::Needed)
            needed.append(m_lines[i].heading);
    }
    return tr("%1 arrives at %2, leaves at %3 and waits %4 minutes; needed for lines %5.")
        .arg(row.fullName, row.arrive, row.leave)
        .arg(row.waits)
        .arg(needed.join(QStringLiteral(", ")));
}

void AgencyTimesModel::markLine(const QString& id)
{
    m_marked = id;
    if (!m_rows.empty() && !m_lines.empty())
        Q_EMIT dataChanged(index(0, kFixedColumns), index(rowCount() - 1, columnCount() - 1));
}

int AgencyTimesModel::markedColumn() const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [this](const Line& line) { return line.id == m_marked; });
    return found == m_lines.end() ? -1 : kFixedColumns + static_cast<int>(found - m_lines.begin());
}

int AgencyTimesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AgencyTimesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kFixedColumns + static_cast<int>(m_lines.size());
}

QVariant AgencyTimesModel::fixedWords(const Row& row, Column column) const
{
    switch (column) {
    case Column::Agency:
        return row.name;
    case Column::Arrive:
        return row.arrive;
    case Column::Leave:
        return row.leave;
    case Column::Waits:
        return row.waits == 0 ? tr("none") : durationWords(row.waits);
    case Column::FirstLine:
        break;
    }
    return {};
}

QVariant AgencyTimesModel::squareOf(const Row& row, size_t line, int role) const
{
    const Presence presence = row.lines[line];
    if (role == RawRole)
        return static_cast<int>(presence);
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (presence) {
    case Presence::Needed:
        return tr("%1 · %2: needed").arg(m_lines[line].words, row.fullName);
    case Presence::Waits:
        return tr("%1 · %2: waits").arg(m_lines[line].words, row.fullName);
    case Presence::Break:
        return m_lines[line].words;
    case Presence::Away:
        return tr("%1 · %2: not needed, not here").arg(m_lines[line].words, row.fullName);
    }
    return {};
}

QVariant AgencyTimesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    if (role == IdRole)
        return row.id;
    if (index.column() >= kFixedColumns)
        return squareOf(row, static_cast<size_t>(index.column() - kFixedColumns), role);
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return fixedWords(row, column);
    case RawRole:
        return column == Column::Waits ? QVariant(row.waits) : fixedWords(row, column);
    case Qt::ToolTipRole:
        return row.fullName;
    case Qt::AccessibleTextRole:
        return row.spoken;
    case FadedRole:
        return column == Column::Waits && row.waits == 0;
    default:
        return {};
    }
}

QVariant AgencyTimesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool isLine = section >= kFixedColumns;
    if (role == Qt::TextAlignmentRole)
        return int((isLine ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    if (isLine) {
        const Line& line = m_lines[static_cast<size_t>(section - kFixedColumns)];
        return role == Qt::DisplayRole ? QVariant(line.heading) : role == Qt::ToolTipRole ? QVariant(line.words) : QVariant();
    }
    const QStringList headings{tr("Agency"), tr("From", "arrives at"), tr("Until", "leaves at"), tr("Waits")};
    Q_ASSERT(headings.size() == kFixedColumns);
    return role == Qt::DisplayRole ? QVariant(headings[section]) : QVariant();
}

} // namespace marac::ui
