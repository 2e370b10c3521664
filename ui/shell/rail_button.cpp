// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail_button.h"

#include "ui/shell/themed_icon.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>

namespace marac::ui {

namespace {

constexpr int kIcon = 24;

} // namespace

RailButton::RailButton(Area area, QWidget* parent) : QAbstractButton(parent), m_area(area)
{
    setText(areaWords(area));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics metrics(strongFont(font()));
    return {std::max(76, metrics.horizontalAdvance(text()) + 12), kIcon + metrics.height() + 20};
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Tokens tokens = currentTokens();
    QPainter painter(this);
    if (isChecked()) {
        painter.fillRect(rect(), tokens.accentSoft);
        painter.fillRect(QRect(0, 0, 3, height()), tokens.accent);
    } else if (underMouse() && isEnabled()) {
        painter.fillRect(rect(), tokens.neutralSoft);
    }
    const QColor colour = isChecked() ? tokens.accent : tokens.muted;
    const int words = QFontMetrics(font()).height();
    const int top = (height() - kIcon - words - 4) / 2;
    if (!isEnabled())
        painter.setOpacity(0.5);
    painter.drawPixmap((width() - kIcon) / 2, top, themedIcon(areaIcon(m_area), colour, kIcon, devicePixelRatioF()));
    painter.setPen(colour);
    painter.setFont(isChecked() ? strongFont(font()) : font());
    painter.drawText(QRect(0, top + kIcon + 4, width(), words), Qt::AlignCenter, text());
    if (hasFocus())
        paintFocusRing(painter, rect().adjusted(2, 1, -2, -1), kControlRadius);
}

void RailButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->ignore(); // the rail moves
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace marac::ui
