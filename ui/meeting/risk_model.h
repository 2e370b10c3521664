// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/hearing_steps.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace marac::ui {

/// One risk as the room sees it, with how many actions answer it. None is said in words and in the tone of Bad.
struct RiskRow {
    QString id;
    QString subject; ///< "Victim", "Child"
    QString text;
    int actions = 0;
    bool isMinuted = true;

    bool operator==(const RiskRow&) const = default;
};

std::vector<RiskRow> riskRows(const workflow::CaseSheet& sheet);

/// The risks of one case: one column of paragraphs.
class RiskModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Risk, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<RiskRow> rows);
    const std::vector<RiskRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString answered(const RiskRow& row) const;

    std::vector<RiskRow> m_rows;
};

} // namespace marac::ui
