// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_button.h"

#include "ui/widgets/paint.h"

#include <QKeyEvent>

namespace marac::ui {

SearchButton::SearchButton(QWidget* parent) : QAbstractButton(parent)
{
    setText(tr("Search or do anything"));
    setAccessibleDescription(keyWords(QKeySequence(QStringLiteral("Ctrl+K"))));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(300);
}

void SearchButton::paintEvent(QPaintEvent*)
{
    const Tokens tokens = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kControlRadius, kControlRadius);
    const QString keys = keyWords(QKeySequence(QStringLiteral("Ctrl+K")));
    const QSize cap = keySize(font(), keys);
    const int room = width() - cap.width() - 28;
    painter.setPen(tokens.muted);
    painter.drawText(QRect(12, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room));
    paintKey(painter, QRect(QPoint(width() - cap.width() - 8, (height() - cap.height()) / 2), cap), keys);
    if (hasFocus())
        paintFocusRing(painter, rect(), kControlRadius);
}

void SearchButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace marac::ui
