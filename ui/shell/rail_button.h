// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/area.h"

#include <QAbstractButton>

namespace marac::ui {

/// One place on the rail.
class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit RailButton(Area area, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width(), 48}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Area m_area;
};

} // namespace marac::ui
