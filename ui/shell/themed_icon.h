// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>

namespace marac::ui {

/// One of our own drawings, in the colour asked for and as sharp as the screen is. `path` is ":/icons/today.svg".
QPixmap themedIcon(const QString& path, const QColor& colour, int size, double pixelRatio);

} // namespace marac::ui
