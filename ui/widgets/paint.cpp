// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paint.h"

#include <QFontMetrics>

#include <algorithm>

namespace marac::ui {

QFont strongFont(const QFont& font)
{
    QFont strong = font;
    strong.setBold(true);
    return strong;
}

namespace {

bool isStrong(Tone tone)
{
    return tone == Tone::Accent || tone == Tone::Outline;
}

} // namespace

QSize chipSize(const QFont& font, const QString& text, Tone tone)
{
    const QFontMetrics metrics(isStrong(tone) ? strongFont(font) : font);
    return {metrics.horizontalAdvance(text) + 2 * kChipPadding + 2, std::max(kChipHeight, metrics.height() + 2)};
}

void paintChip(QPainter& painter, const QRect& rect, const QString& text, Tone tone)
{
    const Tokens tokens = currentTokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLined = tone == Tone::Outline || tone == Tone::Dashed || tokens.neutralSoft == tokens.surface;
    const QColor words = textColour(tokens, tone);
    painter.setPen(isLined ? QPen(words, 1.2, tone == Tone::Dashed ? Qt::DashLine : Qt::SolidLine) : QPen(Qt::NoPen));
    painter.setBrush(softColour(tokens, tone));
    const QRectF shape = QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    if (isStrong(tone))
        painter.setFont(strongFont(painter.font()));
    painter.setPen(words);
    const QRect inner = rect.adjusted(kChipPadding, 0, -kChipPadding, 0);
    painter.drawText(inner, Qt::AlignCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, inner.width() + 2));
    painter.restore();
}

QSize keySize(const QFont& font, const QString& key)
{
    const QFontMetrics metrics(font);
    const int height = metrics.height() + 2;
    return {std::max(height, metrics.horizontalAdvance(key) + 2 * kKeyPadding + 2), height};
}

void paintKey(QPainter& painter, const QRect& rect, const QString& key)
{
    const Tokens tokens = currentTokens();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(tokens.muted);
    painter.drawText(rect, Qt::AlignCenter, key);
    painter.restore();
}

void paintFocusRing(QPainter& painter, const QRect& rect, int radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentTokens().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

QString keyWords(const QKeySequence& keys)
{
    QString words = keys.toString(QKeySequence::NativeText);
    // "Ctrl++" ends in the plus key itself.
    const bool endsInPlus = words.endsWith(QLatin1String("++"));
    if (endsInPlus)
        words.chop(1);
    words.replace(QLatin1Char('+'), QLatin1Char(' '));
    // As it is printed on the keys themselves.
    words.replace(QLatin1String("PgDown"), QLatin1String("PgDn")).replace(QLatin1String("Return"), QLatin1String("Enter"));
    return endsInPlus ? words + QLatin1Char('+') : words;
}

} // namespace marac::ui
