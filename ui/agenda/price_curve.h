// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/best_order.h"

#include <QWidget>

namespace marac::ui {

/// The least waiting for every number of places that a case may move, as a small row of bars; the chosen one stands out. The
/// figures are spoken and stand in the tooltip.
class PriceCurve : public QWidget {
    Q_OBJECT
public:
    explicit PriceCurve(QWidget* parent = nullptr);

    void showPrices(const std::vector<agenda::PriorityPrice>& prices);
    void mark(int place);
    QSize sizeHint() const override { return {220, 44}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<agenda::PriorityPrice> m_prices;
    int m_marked = -1;
};

} // namespace marac::ui
