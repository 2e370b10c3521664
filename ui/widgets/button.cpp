// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QShortcut>

namespace marac::ui {

namespace {

constexpr int kHeight = 28;
constexpr int kSide = 13;
constexpr int kGap = 8;

/// Button text without the ampersand of a mnemonic.
QString plainText(const QString& text)
{
    QString plain = text;
    plain.replace(QLatin1String("&&"), QString(QChar(1))).remove(QLatin1Char('&'));
    return plain.replace(QChar(1), QLatin1Char('&'));
}

QColor mixed(const QColor& a, const QColor& b, float share)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * share, a.greenF() + (b.greenF() - a.greenF()) * share,
                            a.blueF() + (b.blueF() - a.blueF()) * share);
}

} // namespace

Button::Button(const QString& text, ButtonKind kind, QWidget* parent) : QPushButton(text, parent), m_kind(kind)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

Button* Button::withKey(const QKeySequence& keys)
{
    // Not QAbstractButton::setShortcut: setText would take it away again.
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, &QPushButton::click);
    setAccessibleDescription(keyWords(keys));
    return withKeyWords(keyWords(keys));
}

Button* Button::withKeyWords(const QString& words)
{
    m_key = words;
    updateGeometry();
    update();
    return this;
}

QFont Button::wordsFont() const
{
    return m_kind == ButtonKind::Primary ? strongFont(font()) : font();
}

int Button::keyWidth() const
{
    if (m_key.isEmpty())
        return 0;
    if (m_kind == ButtonKind::Primary)
        return QFontMetrics(font()).horizontalAdvance(m_key);
    return keySize(font(), m_key).width();
}

QSize Button::sizeHint() const
{
    const QFontMetrics metrics(wordsFont());
    int width = metrics.horizontalAdvance(plainText(text())) + 2 * kSide;
    if (!icon().isNull())
        width += iconSize().width() + (text().isEmpty() ? 0 : kGap);
    if (!m_key.isEmpty())
        width += keyWidth() + kGap;
    return {width, std::max(kHeight, metrics.height() + 10)};
}

QColor Button::wordsColour() const
{
    const Tokens tokens = currentTokens();
    if (!isEnabled())
        return tokens.muted;
    switch (m_kind) {
    case ButtonKind::Primary:
        return tokens.onAccent;
    case ButtonKind::Quiet:
        return tokens.ink;
    case ButtonKind::Danger:
        return tokens.bad;
    case ButtonKind::Plain:
        return tokens.accent;
    }
    return tokens.ink;
}

void Button::paintGround(QPainter& painter) const
{
    const Tokens tokens = currentTokens();
    const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor ground = m_kind == ButtonKind::Primary ? tokens.accent : tokens.surface;
    QColor edge = m_kind == ButtonKind::Primary ? tokens.accent : tokens.line;
    if (!isEnabled())
        ground = edge = tokens.neutralSoft;
    else if (isDown())
        ground = mixed(ground, tokens.ink, 0.16F);
    else if (underMouse())
        ground = mixed(ground, tokens.ink, 0.06F);
    if (isCheckable() && isChecked()) {
        ground = tokens.accentSoft;
        edge = tokens.accent;
    }
    if (m_kind == ButtonKind::Plain) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(underMouse() ? QBrush(tokens.accentSoft) : QBrush(Qt::NoBrush));
    } else {
        painter.setPen(edge);
        painter.setBrush(ground);
    }
    painter.drawRoundedRect(shape, kControlRadius, kControlRadius);
}

void Button::paintWords(QPainter& painter) const
{
    painter.setPen(wordsColour());
    painter.setFont(wordsFont());
    const int natural = sizeHint().width() - 2 * kSide;
    int x = std::max(kSide, (width() - natural) / 2);
    if (!icon().isNull()) {
        const QSize size = iconSize();
        icon().paint(&painter, x, (height() - size.height()) / 2, size.width(), size.height());
        x += size.width() + kGap;
    }
    const int room = width() - x - kSide - (m_key.isEmpty() ? 0 : keyWidth() + kGap);
    const QString words = plainText(text());
    const int wide = std::min(room + 1, painter.fontMetrics().horizontalAdvance(words) + 1);
    painter.drawText(QRect(x, 0, wide, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, wide));
    if (m_key.isEmpty())
        return;
    x += wide + kGap;
    painter.setFont(font());
    if (m_kind == ButtonKind::Primary) {
        painter.drawText(QRect(x, 0, keyWidth() + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, m_key);
    } else {
        const QSize key = keySize(font(), m_key);
        paintKey(painter, QRect(QPoint(x, (height() - key.height()) / 2), key), m_key);
    }
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    paintWords(painter);
    if (!hasFocus())
        return;
    paintFocusRing(painter, rect(), kControlRadius);
    if (m_kind == ButtonKind::Primary) {
        // On the accent itself the ring needs a second line to be seen.
        painter.setPen(QPen(currentTokens().onAccent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), kControlRadius - 2, kControlRadius - 2);
    }
}

void Button::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace marac::ui
