// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sparkline.h"

#include "ui/support/tokens.h"
#include "ui/widgets/paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace marac::ui {

namespace {
constexpr int kWidth = 232;
constexpr int kFieldHeight = 44;
constexpr double kRadius = 3.5;
constexpr double kChosenRadius = 6.5;
constexpr int kClear = 6;
} // namespace

Sparkline::Sparkline(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Sparkline::setContent(const Content& content)
{
    m_content = content;
    updateGeometry();
    update();
}

QSize Sparkline::sizeHint() const
{
    return {kWidth, kFieldHeight + 2 * fontMetrics().height() + 2 * kClear};
}

/// Where points stand: room for a figure above, for a day below, for half a day's words at the sides.
QRectF Sparkline::field() const
{
    const int words = fontMetrics().height() + kClear;
    int side = 12;
    for (const Point& point : m_content.points)
        side = std::max(side, fontMetrics().horizontalAdvance(point.label) / 2 + 2);
    const int figure = m_content.threshold ? fontMetrics().horizontalAdvance(QString::number(*m_content.threshold)) + kClear : 0;
    return QRectF(rect()).adjusted(side, words, -std::max(side, figure), -words);
}

double Sparkline::across(size_t place) const
{
    const QRectF area = field();
    const int first = m_content.points.front().day;
    const int span = m_content.points.back().day - first;
    if (m_content.points.size() < 2)
        return area.center().x();
    const double share = span > 0 ? double(m_content.points[place].day - first) / span : double(place) / double(m_content.points.size() - 1);
    return area.left() + share * area.width();
}

double Sparkline::upAt(int value) const
{
    const QRectF area = field();
    return area.bottom() - area.height() * value / std::max(1, m_content.most);
}

void Sparkline::paintThreshold(QPainter& painter) const
{
    if (!m_content.threshold)
        return;
    const Tokens tokens = currentTokens();
    const QString figure = QString::number(*m_content.threshold);
    const double up = upAt(*m_content.threshold);
    const double end = width() - fontMetrics().horizontalAdvance(figure) - kClear;
    painter.setPen(QPen(tokens.muted, 1, Qt::DashLine));
    painter.drawLine(QPointF(0, up), QPointF(end, up));
    painter.setPen(tokens.muted);
    painter.drawText(QRectF(end, up - fontMetrics().height() / 2.0, width() - end, fontMetrics().height()), Qt::AlignRight | Qt::AlignVCenter, figure);
}

void Sparkline::paintPoints(QPainter& painter) const
{
    const Tokens tokens = currentTokens();
    QPainterPath way;
    for (size_t i = 0; i < m_content.points.size(); ++i) {
        const QPointF at(across(i), upAt(m_content.points[i].value));
        i == 0 ? way.moveTo(at) : way.lineTo(at);
    }
    painter.setPen(QPen(tokens.accent, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(way);
    const QFontMetrics metrics(strongFont(font()));
    painter.setFont(strongFont(font()));
    for (size_t i = 0; i < m_content.points.size(); ++i) {
        const Point& point = m_content.points[i];
        const QPointF at(across(i), upAt(point.value));
        const bool isOver = !m_content.threshold || point.value >= *m_content.threshold;
        painter.setPen(QPen(tokens.accent, 1.6));
        painter.setBrush(isOver ? tokens.accent : tokens.surface);
        painter.drawEllipse(at, kRadius, kRadius);
        if (static_cast<int>(i) == m_content.chosen) {
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(at, kChosenRadius, kChosenRadius);
        }
        const QString figure = QString::number(point.value);
        QRectF words(0, 0, metrics.horizontalAdvance(figure) + 4, metrics.height());
        // Away from the threshold, which would run through it; a point near the foot has room only above.
        const double away = kChosenRadius + metrics.height() / 2.0;
        const bool isRoomBelow = at.y() + away + metrics.height() / 2.0 <= field().bottom() + kClear;
        words.moveCenter({at.x(), isOver || !isRoomBelow ? at.y() - away : at.y() + away});
        painter.setPen(tokens.ink);
        painter.drawText(words, Qt::AlignCenter, figure);
    }
    painter.setFont(font());
}

/// The first and the last day always; one between where there is room.
void Sparkline::paintDays(QPainter& painter) const
{
    painter.setPen(currentTokens().muted);
    const QFontMetrics metrics = fontMetrics();
    std::vector<QRectF> taken;
    std::vector<size_t> order = {0, m_content.points.size() - 1};
    for (size_t i = 1; i + 1 < m_content.points.size(); ++i)
        order.push_back(i);
    for (const size_t place : order) {
        QRectF words(0, 0, metrics.horizontalAdvance(m_content.points[place].label), metrics.height());
        words.moveCenter({across(place), height() - metrics.height() / 2.0});
        const QRectF around = words.adjusted(-kClear, 0, kClear, 0);
        if (std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(around); }))
            continue;
        taken.push_back(words);
        painter.drawText(words, Qt::AlignCenter, m_content.points[place].label);
    }
}

void Sparkline::paintEvent(QPaintEvent*)
{
    if (m_content.points.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintThreshold(painter);
    paintPoints(painter);
    paintDays(painter);
}

} // namespace marac::ui
