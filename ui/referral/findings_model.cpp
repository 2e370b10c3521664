// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/findings_model.h"

#include "ui/referral/referral_words.h"
#include "ui/support/say.h"

#include <algorithm>
#include <array>

namespace marac::ui {

namespace {

QString words(const Finding& finding, FindingsModel::Column column)
{
    switch (column) {
    case FindingsModel::Column::Line:
        return finding.row > 0 ? QString::number(finding.row) : QString();
    case FindingsModel::Column::Asks:
        return severityWords(finding.severity);
    case FindingsModel::Column::Where:
        return fromUtf8(finding.field);
    case FindingsModel::Column::Words:
        return say(finding);
    }
    return {};
}

} // namespace

void FindingsModel::setFindings(Findings findings)
{
    beginResetModel();
    m_findings = std::move(findings);
    // What asks most comes first, in the order of the lines.
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const Finding& a, const Finding& b) {
        return a.severity != b.severity ? a.severity > b.severity : a.row < b.row;
    });
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Finding& finding = m_findings[static_cast<size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(finding, column);
    case Qt::ToolTipRole:
        return say(finding);
    case Qt::AccessibleTextRole:
        return tr("%1, line %2, column %3: %4").arg(severityWords(finding.severity)).arg(finding.row).arg(fromUtf8(finding.field), say(finding));
    case IdRole:
        return QString::number(finding.row);
    case SortRole:
    case RawRole:
        return column == Column::Line ? QVariant(finding.row) : QVariant(words(finding, column));
    case ChipToneRole:
        return column == Column::Asks ? QVariant(static_cast<int>(toneOf(finding.severity))) : QVariant();
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const std::array headings{tr("Line"), tr("Asks"), tr("Column"), tr("What was noticed")};
    static_assert(std::tuple_size_v<decltype(headings)> == kColumns);
    return section >= 0 && section < kColumns ? headings[static_cast<size_t>(section)] : QVariant();
}

} // namespace marac::ui
