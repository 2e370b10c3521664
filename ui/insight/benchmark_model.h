// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/benchmarks.h"

#include <QAbstractTableModel>

namespace marac::ui {

/// The area's measures beside the nation's, each with the question that it raises.
class BenchmarkModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Measure, Here, Nation, Band, Question };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Benchmark> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString words(const Benchmark& row, Column column) const;
    QString bandWords(const Benchmark& row) const;
    QString question(const Benchmark& row) const;

    std::vector<Benchmark> m_rows;
};

} // namespace marac::ui
