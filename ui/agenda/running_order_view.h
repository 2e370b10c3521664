// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/table_view.h"

namespace marac::ui {

/// The running order under the hand: rows are dragged, or moved with Alt and the arrow keys; Delete takes a line off; M
/// types its minutes, P keeps it at its place. While a row is dragged the view says where it would stand. Wishes only; the
/// page does it.
class RunningOrderView : public TableView {
    Q_OBJECT
public:
    explicit RunningOrderView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    void moveUpWanted(const QString& id);
    void moveDownWanted(const QString& id);
    void removeWanted(const QString& id);
    void pinWanted(const QString& id);
    /// A row is held over the place where it would stand; 0 when it has been let go.
    void heldOver(const QString& id, int position);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    bool moveByKey(const QKeyEvent& event);
};

} // namespace marac::ui
