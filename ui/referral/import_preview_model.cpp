// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/import_preview_model.h"

#include "ui/referral/import_row_words.h"
#include "ui/support/say.h"
#include "ui/widgets/roles.h"

#include <algorithm>
#include <array>

namespace marac::ui {

namespace {

/// What was noticed on a line and asks for a look.
QString noticedOn(int line, const Findings& findings)
{
    QStringList said;
    for (const Finding& finding : findings) {
        if (finding.row == line && finding.severity != Severity::Hint)
            said.append(say(finding));
    }
    return said.join(QStringLiteral(" "));
}

} // namespace

ImportPreviewModel::Row ImportPreviewModel::rowOf(const intake::ReferralRow& row, const workflow::ReferralPreview& preview)
{
    const workflow::RowOutlook* outlook = preview.outlookOn(row.line);
    Row shown{row.line, tr("Will be imported"), Tone::Ok, nameWords(row.victim), perpetratorNames(row), {}, Tone::Neutral,
              noticedOn(row.line, preview.findings)};
    if (outlook) {
        shown.known = knownWords(*outlook);
        shown.knownTone = outlook->isRepeat() ? Tone::Warn : Tone::Neutral;
    }
    const bool isHere = preview.isAlreadyHere(row.line);
    if (isHere) {
        shown.fate = tr("Already here");
        shown.tone = Tone::Neutral;
    } else if (!shown.why.isEmpty()) {
        shown.fate = tr("Imported, look");
        shown.tone = Tone::Warn;
    }
    return shown;
}

ImportPreviewModel::Row ImportPreviewModel::skipped(const intake::SkippedRow& row)
{
    QStringList cells;
    for (const std::string& cell : row.cells) {
        if (!cell.empty())
            cells.append(fromUtf8(cell));
    }
    return {row.line, tr("Not understood"), Tone::Bad, cells.mid(0, 3).join(QStringLiteral(" · ")), {}, {}, Tone::Neutral, say(row.why)};
}

void ImportPreviewModel::setPreview(const workflow::ReferralPreview& preview)
{
    beginResetModel();
    m_rows.clear();
    for (const intake::ReferralRow& row : preview.sheet.rows)
        m_rows.push_back(rowOf(row, preview));
    for (const intake::SkippedRow& row : preview.sheet.skipped)
        m_rows.push_back(skipped(row));
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.line < b.line; });
    endResetModel();
}

void ImportPreviewModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int ImportPreviewModel::lineAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].line : 0;
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString ImportPreviewModel::words(const Row& row, Column column) const
{
    switch (column) {
    case Column::Line:
        return QString::number(row.line);
    case Column::Fate:
        return row.fate;
    case Column::Who:
        return row.who;
    case Column::Harm:
        return row.harm;
    case Column::Known:
        return row.known;
    case Column::Why:
        return row.why;
    }
    return {};
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::ToolTipRole:
        return column == Column::Why ? row.why : words(row, column);
    case Qt::AccessibleTextRole:
        return tr("Line %1: %2. %3, harmed by %4. %5 %6").arg(row.line).arg(row.fate, row.who, row.harm, row.known, row.why);
    case IdRole:
        return QString::number(row.line);
    case SortRole:
    case RawRole:
        return column == Column::Line ? QVariant(row.line) : QVariant(words(row, column));
    case ChipToneRole:
        if (column == Column::Known && !row.known.isEmpty())
            return static_cast<int>(row.knownTone);
        return column == Column::Fate ? QVariant(static_cast<int>(row.tone)) : QVariant();
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const std::array headings{tr("Line"), tr("What happens"), tr("Victim"), tr("Causing harm"), tr("Known"), tr("Why")};
    static_assert(std::tuple_size_v<decltype(headings)> == kColumns);
    return section >= 0 && section < kColumns ? headings[static_cast<size_t>(section)] : QVariant();
}

} // namespace marac::ui
