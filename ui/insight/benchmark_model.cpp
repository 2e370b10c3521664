// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/benchmark_model.h"

#include "ui/widgets/roles.h"

#include <QLocale>

#include <array>

namespace marac::ui {

namespace {

constexpr std::array kHeadings{QT_TRANSLATE_NOOP("marac::ui::BenchmarkModel", "Measure"), QT_TRANSLATE_NOOP("marac::ui::BenchmarkModel", "Here"),
                               QT_TRANSLATE_NOOP("marac::ui::BenchmarkModel", "Nationally"), QT_TRANSLATE_NOOP("marac::ui::BenchmarkModel", "Band"),
                               QT_TRANSLATE_NOOP("marac::ui::BenchmarkModel", "What to ask")};
static_assert(kHeadings.size() == static_cast<size_t>(BenchmarkModel::Column::Question) + 1);

QString figure(double value)
{
    QString words = QLocale().toString(value, 'f', 1);
    if (words.endsWith(QLatin1String(".0")))
        words.chop(2);
    return words;
}

} // namespace

void BenchmarkModel::setRows(std::vector<Benchmark> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int BenchmarkModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BenchmarkModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kHeadings.size());
}

QVariant BenchmarkModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Benchmark& row = m_rows[static_cast<size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case IdRole:
        return row.id;
    case RawRole:
        return column == Column::Here && row.here ? QVariant(*row.here) : QVariant();
    case StrongRole:
        return column == Column::Here && row.here;
    case FadedRole:
        return column == Column::Here && !row.here;
    case MutedTextRole:
        return column == Column::Band && !row.isConfirmed ? QVariant(tr("unconfirmed")) : QVariant();
    case TextToneRole:
        return column == Column::Question && (row.place() == Benchmark::Place::Below || row.place() == Benchmark::Place::Above)
            ? QVariant(static_cast<int>(Tone::Warn)) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1: here %2, nationally %3, band %4%5. %6")
            .arg(row.words, words(row, Column::Here), words(row, Column::Nation), bandWords(row),
                 row.isConfirmed ? QString() : tr(", unconfirmed"), question(row));
    default:
        return {};
    }
}

QString BenchmarkModel::words(const Benchmark& row, Column column) const
{
    switch (column) {
    case Column::Measure:
        return row.words;
    case Column::Here:
        return row.here ? figure(*row.here) : tr("not collected");
    case Column::Nation:
        return row.national ? figure(*row.national) : tr("not published");
    case Column::Band:
        return bandWords(row);
    case Column::Question:
        return question(row);
    }
    return {};
}

QString BenchmarkModel::bandWords(const Benchmark& row) const
{
    if (!row.low && !row.high)
        return tr("no band");
    if (row.low == row.high)
        return tr("about %1").arg(figure(*row.low));
    return tr("%1 to %2").arg(figure(row.low.value_or(0)), figure(row.high.value_or(100)));
}

QString BenchmarkModel::question(const Benchmark& row) const
{
    switch (row.place()) {
    case Benchmark::Place::Unknown:
        return row.here ? tr("Compare with your own population.") : tr("Who could collect it?");
    case Benchmark::Place::Below:
        return tr("▼ Below the band: whom do we not reach?");
    case Benchmark::Place::Within:
        return tr("✓ Within the band.");
    case Benchmark::Place::Above:
        return tr("▲ Above the band: what do we do differently?");
    }
    return {};
}

QVariant BenchmarkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return tr(kHeadings[static_cast<size_t>(section)]);
}

} // namespace marac::ui
