// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/match_model.h"

#include "core/workflow/case_search.h"
#include "ui/support/say.h"
#include "ui/support/window_words.h"
#include "ui/widgets/roles.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace marac::ui {

void MatchModel::setEvidence(std::vector<matching::Evidence> evidence, const people::Person& person)
{
    beginResetModel();
    m_words = workflow::reasonsWords(evidence, person, WindowWords());
    m_evidence = std::move(evidence);
    endResetModel();
}

QString MatchModel::weightWords(int row) const
{
    const double weight = m_evidence[static_cast<size_t>(row)].weight;
    const QString sign = weight < 0 ? QStringLiteral("−") : QStringLiteral("+");
    return sign + QLocale().toString(std::abs(weight), 'f', 1);
}

QString MatchModel::whyWords(int row) const
{
    return fromUtf8(m_words[static_cast<size_t>(row)]);
}

int MatchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_evidence.size());
}

int MatchModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant MatchModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto column = static_cast<Column>(index.column());
    const double weight = m_evidence[static_cast<size_t>(index.row())].weight;
    switch (role) {
    case Qt::DisplayRole:
        return column == Column::Weight ? weightWords(index.row()) : whyWords(index.row());
    case Qt::AccessibleTextRole:
        return weight < 0 ? tr("Against: %1, weight %2").arg(whyWords(index.row()), weightWords(index.row()))
                          : tr("For: %1, weight %2").arg(whyWords(index.row()), weightWords(index.row()));
    case SortRole:
    case RawRole:
        return column == Column::Weight ? QVariant(weight) : QVariant(whyWords(index.row()));
    case TextToneRole:
        return static_cast<int>(weight < 0 ? Tone::Warn : Tone::Neutral);
    default:
        return {};
    }
}

QVariant MatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const std::array headings{tr("Weight"), tr("Why")};
    static_assert(std::tuple_size_v<decltype(headings)> == kColumns);
    return section >= 0 && section < kColumns ? headings[static_cast<size_t>(section)] : QVariant();
}

} // namespace marac::ui
