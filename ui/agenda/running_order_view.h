// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/table_view.h"

namespace marac::ui {

/// The running order under the hand: rows are dragged, or moved with Alt and the arrow keys; Delete takes a line off; M
/// types its minutes. Wishes only; the page does it.
class RunningOrderView : public TableView {
    Q_OBJECT
public:
    explicit RunningOrderView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    void moveUpWanted(const QString& id);
    void moveDownWanted(const QString& id);
    void removeWanted(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool moveByKey(const QKeyEvent& event);
};

} // namespace marac::ui
