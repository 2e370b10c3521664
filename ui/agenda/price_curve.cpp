// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/price_curve.h"

#include "ui/support/theme.h"
#include "ui/widgets/paint.h"

#include <QPainter>

#include <algorithm>

namespace marac::ui {

PriceCurve::PriceCurve(QWidget* parent) : QWidget(parent)
{
    setMinimumHeight(40);
    setMaximumHeight(52);
    setAccessibleName(tr("Least waiting for every number of places"));
}

void PriceCurve::showPrices(const std::vector<agenda::PriorityPrice>& prices)
{
    m_prices = prices;
    QStringList words;
    for (const agenda::PriorityPrice& price : prices)
        words.append(price.isPossible ? tr("%1: %2 min").arg(price.mostPlaces).arg(price.waiting) : tr("%1: cannot be kept").arg(price.mostPlaces));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setToolTip(words.join(QLatin1Char('\n')));
    update();
}

void PriceCurve::mark(int place)
{
    m_marked = place;
    update();
}

void PriceCurve::paintEvent(QPaintEvent*)
{
    if (m_prices.empty())
        return;
    long most = 1;
    for (const agenda::PriorityPrice& price : m_prices)
        most = std::max(most, price.isPossible ? price.waiting : 0);
    QPainter painter(this);
    const Tokens tokens = currentTokens();
    const double step = static_cast<double>(width()) / static_cast<double>(m_prices.size());
    for (size_t i = 0; i < m_prices.size(); ++i) {
        const double share = m_prices[i].isPossible ? static_cast<double>(m_prices[i].waiting) / static_cast<double>(most) : 0;
        const double tall = std::max(2.0, share * (height() - 2));
        const bool isMarked = static_cast<int>(i) == m_marked;
        painter.fillRect(QRectF(static_cast<double>(i) * step + 1, height() - tall, std::max(2.0, step - 2), tall), isMarked ? tokens.accent : tokens.line);
    }
}

} // namespace marac::ui
