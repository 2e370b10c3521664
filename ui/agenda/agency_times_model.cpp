// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agency_times_model.h"

#include "ui/agenda/agenda_words.h"
#include "ui/support/date_words.h"
#include "ui/support/say.h"

#include <algorithm>

namespace marac::ui {

AgencyTimesModel::Square AgencyTimesModel::squareIn(const workflow::AgendaLine& line, const agenda::AgencyTimes& times)
{
    if (!line.item.isCase())
        return {Presence::Break, {}, false};
    Square square;
    const auto need = std::find_if(line.needs.begin(), line.needs.end(), [&](const agenda::AgencyNeed& one) { return one.agency == times.agency; });
    if (need == line.needs.end())
        return square;
    square.cause = ui::say(wordsFor(need->cause));
    square.isDecided = need->cause == agenda::AgencyNeed::Cause::Decided;
    const bool isThere = line.timed.start >= times.arrive && line.timed.end <= times.leave;
    square.presence = need->isNeeded ? Presence::Needed
        : need->cause == agenda::AgencyNeed::Cause::Conflict ? Presence::Conflict
        : isThere                                            ? Presence::Waits
                                                             : Presence::Away;
    return square;
}

void AgencyTimesModel::addRow(const workflow::AgendaView& view, const agency::Agency& agency, const agenda::AgencyTimes* times)
{
    const agenda::AgencyTimes nobody{agency.id, TimeOfDay(), TimeOfDay(), 0, {}};
    Row row{fromUtf8(agency.id.text()), fromUtf8(agency::shortName(agency)), fromUtf8(agency.name), times ? timeWords(times->arrive) : QString(),
            times ? timeWords(times->leave) : QString(), times ? times->waitingMinutes : 0, agency.waitingWeight, {}, {}};
    if (row.weight > 1)
        row.name = tr("%1× %2").arg(row.weight).arg(row.name);
    for (const workflow::AgendaLine& line : view.lines)
        row.lines.push_back(squareIn(line, times ? *times : nobody));
    row.spoken = times ? spokenOf(row) : tr("%1 need not come.").arg(row.fullName);
    m_rows.push_back(std::move(row));
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
        if (const agency::Agency* agency = book.agency(times.agency))
            addRow(view, *agency, &times);
    }
    for (const agency::Agency& agency : book.agencies()) {
        const auto& coming = view.timetable.agencies;
        const bool comes = std::any_of(coming.begin(), coming.end(), [&](const agenda::AgencyTimes& times) { return times.agency == agency.id; });
        if (!comes && !view.lines.empty())
            addRow(view, agency, nullptr);
    }
    endResetModel();
}

QString AgencyTimesModel::spokenOf(const Row& row) const
{
    QStringList needed;
    for (size_t i = 0; i < row.lines.size(); ++i) {
        if (row.lines[i].presence == Presence::Needed)
            needed.append(m_lines[i].heading);
    }
    const QString times = tr("%1 arrives at %2, leaves at %3 and waits %4 minutes; needed for lines %5.")
                              .arg(row.fullName, row.arrive, row.leave)
                              .arg(row.waits)
                              .arg(needed.join(QStringLiteral(", ")));
    return row.weight > 1 ? tr("%1 Each minute that it waits counts %2 times.").arg(times).arg(row.weight) : times;
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

QString AgencyTimesModel::lineAt(int column) const
{
    const int line = column - kFixedColumns;
    return line < 0 || line >= static_cast<int>(m_lines.size()) ? QString() : m_lines[static_cast<size_t>(line)].id;
}

bool AgencyTimesModel::isDecided(const QModelIndex& index) const
{
    const int line = index.column() - kFixedColumns;
    return index.isValid() && line >= 0 && m_rows[static_cast<size_t>(index.row())].lines[static_cast<size_t>(line)].isDecided;
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
    case Column::There:
        return row.arrive.isEmpty() ? QString() : tr("%1–%2").arg(row.arrive, row.leave);
    case Column::Waits:
        return row.arrive.isEmpty() ? QString() : row.waits == 0 ? tr("none") : durationWords(row.waits);
    case Column::FirstLine:
        break;
    }
    return {};
}

QVariant AgencyTimesModel::squareOf(const Row& row, size_t line, int role) const
{
    const Square& square = row.lines[line];
    if (role == RawRole)
        return static_cast<int>(square.presence);
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const QString where = tr("%1 · %2").arg(m_lines[line].words, row.fullName);
    switch (square.presence) {
    case Presence::Needed:
        return tr("%1: needed (%2)").arg(where, square.cause);
    case Presence::Waits:
        return tr("%1: not needed (%2), waits").arg(where, square.cause);
    case Presence::Break:
        return m_lines[line].words;
    case Presence::Away:
        return tr("%1: not needed (%2), not here").arg(where, square.cause);
    case Presence::Conflict:
        return tr("%1: conflict of interest, leaves the room").arg(where);
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
    const QStringList headings{tr("Agency"), tr("There"), tr("Waits")};
    Q_ASSERT(headings.size() == kFixedColumns);
    return role == Qt::DisplayRole ? QVariant(headings[section]) : QVariant();
}

} // namespace marac::ui
