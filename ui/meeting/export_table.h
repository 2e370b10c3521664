// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/minutes_steps.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace marac::ui {

/// What went out for one agency: its files, and the words that open them.
struct ExportRow {
    QString agency;
    QString passphrase;
    QString files;

    bool operator==(const ExportRow&) const = default;
};

std::vector<ExportRow> exportRows(const workflow::ExportReport& report);
/// One line a row, columns apart by a tab: for a paper list beside the telephone.
QString asText(const std::vector<ExportRow>& rows);

/// Agency, passphrase and files of one export.
class ExportTable : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Agency, Passphrase, Files, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<ExportRow> rows);
    const std::vector<ExportRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ExportRow> m_rows;
};

} // namespace marac::ui
