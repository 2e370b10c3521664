// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/export_table.h"

#include "ui/support/say.h"
#include "ui/widgets/roles.h"

#include <QCoreApplication>

namespace marac::ui {

std::vector<ExportRow> exportRows(const workflow::ExportReport& report)
{
    std::vector<ExportRow> rows;
    for (const auto& [agency, passphrase] : report.passphrases) {
        QStringList files;
        for (const workflow::ExportedFile& file : report.files) {
            if (file.agency == agency)
                files += fromUtf8(file.path.filename().string());
        }
        const QString name = agency.empty() ? QCoreApplication::translate("ExportTable", "The chair’s own copy") : fromUtf8(agency);
        rows.push_back({name, fromUtf8(passphrase), files.join(QStringLiteral(", "))});
    }
    return rows;
}

QString asText(const std::vector<ExportRow>& rows)
{
    QString text;
    for (const ExportRow& row : rows)
        text += row.agency + QLatin1Char('\t') + row.passphrase + QLatin1Char('\t') + row.files + QLatin1Char('\n');
    return text;
}

void ExportTable::setRows(std::vector<ExportRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ExportTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ExportTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant ExportTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExportRow& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case RawRole:
        return QStringList{row.agency, row.passphrase, row.files}.value(index.column());
    case IdRole:
        return row.agency;
    case StrongRole:
        return static_cast<Column>(index.column()) == Column::Passphrase;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return tr("%1: passphrase %2; files %3").arg(row.agency, row.passphrase, row.files);
    default:
        return {};
    }
}

QVariant ExportTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Agency"), tr("Passphrase"), tr("Files")}.value(section);
}

} // namespace marac::ui
