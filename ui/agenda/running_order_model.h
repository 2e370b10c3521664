// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/agenda_steps.h"
#include "ui/widgets/roles.h"

#include <QAbstractTableModel>

#include <vector>

namespace marac::ui {

/// The running order of one meeting, a row a case or break. What a person changes in it (minutes typed, a row dropped
/// elsewhere) is only wished by a signal; the page does it and shows the new order.
class RunningOrderModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Position, Time, Case, Marks, Dash, Waiting, Minutes, MayLeave };
    static constexpr int kColumns = 8;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const workflow::AgendaView& view);
    int positionOf(const QString& id) const; ///< from 1; 0 where it is not in the list
    /// Where a line dragged from `id` would stand if it were dropped before `row`, or on it; counted from 1.
    int positionAfterDrop(const QString& id, int row, bool isOnRow) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

Q_SIGNALS:
    void minutesWanted(const QString& id, int minutes);
    void placeWanted(const QString& id, int position);

private:
    struct Row {
        QString id;
        bool isBreak = false;
        int position = 0;
        int minutes = 0;
        int waitingDays = 0;
        QString time;
        QString initials;
        QString name;
        QString dash;
        QList<ChipWords> marks;
        QString mayLeave;
        QString again; ///< why it is here again
        QString spoken;
    };
    static Row rowOf(const workflow::AgendaLine& line);
    static QString spokenOf(const Row& row);
    QVariant words(const Row& row, Column column) const;
    QVariant muted(const Row& row, Column column) const;
    static bool isNumber(Column column);

    std::vector<Row> m_rows;
};

} // namespace marac::ui
