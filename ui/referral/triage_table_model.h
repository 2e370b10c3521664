// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/triage_steps.h"
#include "ui/widgets/roles.h"

#include <QAbstractTableModel>

#include <array>
#include <vector>

namespace marac::ui {

/// One referral as a line of the list.
struct TriageRow {
    QString id;
    QString ref;
    QString victim;
    int yes = 0;
    int total = 24;
    QList<ChipWords> meets;
    int waitingDays = 0;
    bool isOver = false; ///< heard or declined: stands back

    static TriageRow of(const workflow::TriageLine& line);
};

/// The list of referrals: who, how many yes, which criteria are met, how long it waits.
class TriageTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Reference, Victim, Dash, Meets, Waiting };
    static constexpr int kColumns = 5;

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<TriageRow> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const TriageRow& row, Column column) const;
    QVariant sortKey(const TriageRow& row, Column column) const;
    QString spoken(const TriageRow& row) const;

    std::vector<TriageRow> m_rows;
};

} // namespace marac::ui
