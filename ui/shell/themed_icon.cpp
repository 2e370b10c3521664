// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/themed_icon.h"

#include <QPainter>
#include <QSvgRenderer>

namespace marac::ui {

QPixmap themedIcon(const QString& path, const QColor& colour, int size, double pixelRatio)
{
    QPixmap pixmap(QSize(size, size) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(path);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRectF(0, 0, size, size), colour);
    return pixmap;
}

} // namespace marac::ui
