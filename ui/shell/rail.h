// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/area.h"

#include <QWidget>

#include <array>

namespace marac::ui {

class RailButton;

/// The way of a case down the left edge: a drawing and a word for each place, Settings at the foot. Ctrl+1 … Ctrl+8 and
/// Alt+1 … Alt+8 go there from anywhere; Up and Down move along it.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget* parent = nullptr);

    void showArea(Area area);
    Area area() const { return m_area; }
    /// Places without a page cannot be chosen.
    void offer(Area area);

Q_SIGNALS:
    void areaWanted(marac::ui::Area area);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addButton(Area area);

    std::array<RailButton*, kAreas.size()> m_buttons{};
    Area m_area = Area::Today;
};

} // namespace marac::ui
