// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/overview.h"

#include <QAbstractTableModel>

#include <vector>

namespace marac::ui {

/// The data return: the template's 32 columns, one row a meeting. What nobody collected is a dash, spoken as "not
/// collected", and never nought (DESIGN section 4, rule 13).
class ReturnTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Row {
        statistics::ReturnRow figures;
        bool hasFindings = false;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows);
    /// The template's whole heading with its letter: "C: Cases discussed".
    static QString headingWords(int column);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString words(const Row& row, int column) const;
    QString spoken(const Row& row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace marac::ui
