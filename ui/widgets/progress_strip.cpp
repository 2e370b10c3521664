// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_strip.h"

#include "ui/widgets/paint.h"

#include <algorithm>

namespace marac::ui {

ProgressStrip::ProgressStrip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(400);
}

void ProgressStrip::setProgress(int done, int total, double share)
{
    m_done = std::clamp(done, 0, total);
    m_total = total;
    m_share = std::clamp(share, 0.0, 1.0);
    setAccessibleName(tr("%1 of %2 done").arg(m_done).arg(m_total));
    update();
}

void ProgressStrip::paintEvent(QPaintEvent*)
{
    if (m_total == 0)
        return;
    const Tokens tokens = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double step = double(width() + 3) / m_total;
    for (int i = 0; i < m_total; ++i) {
        const QRectF segment(i * step, 0, step - 3, height());
        painter.setBrush(i < m_done ? tokens.accent : tokens.line);
        painter.drawRoundedRect(segment, 2.5, 2.5);
        if (i != m_done || m_share <= 0)
            continue;
        painter.save();
        painter.setClipRect(QRectF(segment.left(), 0, segment.width() * m_share, height()));
        painter.setBrush(tokens.accent);
        painter.drawRoundedRect(segment, 2.5, 2.5);
        painter.restore();
    }
}

} // namespace marac::ui
