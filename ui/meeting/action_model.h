// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/hearing_steps.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace marac::ui {

/// One action as it was agreed in the room: who, what, by when, and whether the agency has said yes.
struct RoomActionRow {
    QString id;
    QString agency;
    QString owner;
    QString text;
    QString due; ///< "Fri 27 Nov"; empty where there is no date
    QString state;
    bool isAgreed = false;

    bool operator==(const RoomActionRow&) const = default;
};

std::vector<RoomActionRow> actionRows(const workflow::Workspace& workspace, const workflow::CaseSheet& sheet);

/// The actions of one case.
class ActionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Agency, Action, Due, State, Count };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<RoomActionRow> rows);
    const std::vector<RoomActionRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const RoomActionRow& row, Column column) const;

    std::vector<RoomActionRow> m_rows;
};

} // namespace marac::ui
