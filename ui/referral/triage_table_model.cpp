// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/triage_table_model.h"

#include "ui/referral/referral_words.h"
#include "ui/support/date_words.h"
#include "ui/support/say.h"

#include <QCoreApplication>

namespace marac::ui {

namespace {

using referral::Criterion;
using referral::Stage;

QString chipText(const char* source)
{
    return QCoreApplication::translate("TriageTableModel", source);
}

ChipWords chipOf(Criterion criterion)
{
    switch (criterion) {
    case Criterion::VisibleHighRisk:
        return {chipText(QT_TRANSLATE_NOOP("TriageTableModel", "High risk")), Tone::Accent};
    case Criterion::ProfessionalJudgement:
        return {chipText(QT_TRANSLATE_NOOP("TriageTableModel", "Judgement")), Tone::Neutral};
    case Criterion::Escalation:
        return {chipText(QT_TRANSLATE_NOOP("TriageTableModel", "Escalation")), Tone::Neutral};
    case Criterion::Repeat:
        return {chipText(QT_TRANSLATE_NOOP("TriageTableModel", "Repeat")), Tone::Warn};
    }
    return {};
}

/// A repeat is said first: it is what the eye must not miss in a narrow column.
QList<ChipWords> meetsOf(const triage::Criteria& criteria)
{
    QList<ChipWords> chips;
    for (const Criterion criterion : criteria.met) {
        if (criterion == Criterion::Repeat)
            chips.prepend(chipOf(criterion));
        else
            chips.append(chipOf(criterion));
    }
    if (criteria.band == dash::Band::Near)
        chips.append({chipText(QT_TRANSLATE_NOOP("TriageTableModel", "Near")), Tone::Neutral});
    if (chips.isEmpty())
        chips.append({chipText(QT_TRANSLATE_NOOP("TriageTableModel", "No criterion yet")), Tone::Bad});
    return chips;
}

} // namespace

TriageRow TriageRow::of(const workflow::TriageLine& line)
{
    TriageRow row;
    row.id = idWords(line.referral->id);
    row.ref = fromUtf8(line.referral->ref);
    row.victim = line.victim ? fromUtf8(line.victim->name.full()) : QString();
    row.yes = line.criteria.score.yes;
    row.total = line.criteria.score.total;
    row.meets = meetsOf(line.criteria);
    row.waitingDays = line.waitingDays;
    row.isOver = line.referral->stage == Stage::Heard || line.referral->stage == Stage::Declined;
    return row;
}

void TriageTableModel::setRows(std::vector<TriageRow> rows)
{
    const bool isSameList = rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const TriageRow& a, const TriageRow& b) { return a.id == b.id; });
    if (isSameList) {
        // The chosen row and the place of the list stay where they are.
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, kColumns - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int TriageTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TriageTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString TriageTableModel::words(const TriageRow& row, Column column) const
{
    switch (column) {
    case Column::Reference:
        return row.ref;
    case Column::Victim:
        return row.victim;
    case Column::Dash:
        return QString::number(row.yes);
    case Column::Meets: {
        QStringList all;
        for (const ChipWords& chip : row.meets)
            all.append(chip.text);
        return all.join(QStringLiteral(", "));
    }
    case Column::Waiting:
        return row.waitingDays == 0 ? tr("today") : tr("%1 d").arg(row.waitingDays);
    }
    return {};
}

QVariant TriageTableModel::sortKey(const TriageRow& row, Column column) const
{
    if (column == Column::Dash)
        return row.yes;
    if (column == Column::Waiting)
        return row.waitingDays;
    return words(row, column);
}

QString TriageTableModel::spoken(const TriageRow& row) const
{
    return tr("%1, reference %2: %3 of %4 yes; %5; waiting since %6.")
        .arg(row.victim, row.ref).arg(row.yes).arg(row.total)
        .arg(words(row, Column::Meets), row.waitingDays == 0 ? tr("today") : daysCount(row.waitingDays));
}

QVariant TriageTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const TriageRow& row = m_rows[static_cast<size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::AccessibleTextRole:
        return spoken(row);
    case IdRole:
        return row.id;
    case SortRole:
    case RawRole:
        return sortKey(row, column);
    case ChipsRole:
        return column == Column::Meets ? QVariant::fromValue(row.meets) : QVariant();
    case TextToneRole:
        return {};
    case FadedRole:
        return row.isOver;
    default:
        return {};
    }
}

QVariant TriageTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const std::array headings{tr("Reference"), tr("Victim"), tr("Dash"), tr("Meets"), tr("Wait")};
    static_assert(std::tuple_size_v<decltype(headings)> == kColumns);
    return section >= 0 && section < kColumns ? headings[static_cast<size_t>(section)] : QVariant();
}

} // namespace marac::ui
