// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/room_order.h"
#include "ui/widgets/card.h"

namespace marac::ui {

class Label;
class RoomOrderModel;
class TableView;

/// The left of the room: what is done, what runs, what comes and when; below it who may leave after this case.
class RunningOrderList : public Card {
    Q_OBJECT
public:
    explicit RunningOrderList(QWidget* parent = nullptr);

    void setRows(const std::vector<OrderRow>& rows);
    void setMayLeave(const QStringList& agencies);
    TableView* table() const { return m_table; }

Q_SIGNALS:
    /// Enter or a double click on a line.
    void itemWanted(const QString& id);

private:
    RoomOrderModel* m_model;
    TableView* m_table;
    Label* m_afterTitle;
    Label* m_after;
};

} // namespace marac::ui
