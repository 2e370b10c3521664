// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

#include <QAbstractTableModel>

namespace marac::ui {

/// What was noticed while reading a file: at which line and column, how much it asks, in a sentence.
class FindingsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Line, Asks, Where, Words };
    static constexpr int kColumns = 4;

    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(Findings findings);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Findings m_findings;
};

} // namespace marac::ui
