// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/paint.h"

#include <QKeyEvent>

namespace marac::ui {

namespace {

constexpr int kRing = 2; ///< room around a chip that can have the focus ring

} // namespace

Chip::Chip(const QString& text, Tone tone, QWidget* parent) : QWidget(parent), m_text(text), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(text);
}

void Chip::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(font(), m_text, m_tone);
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 60), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_text, m_tone);
}

ChipButton::ChipButton(const QString& text, Tone tone, QWidget* parent) : QAbstractButton(parent), m_tone(tone)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChipButton::setTone(Tone tone)
{
    m_tone = tone;
    updateGeometry();
    update();
}

Tone ChipButton::shownTone() const
{
    return isCheckable() && isChecked() ? Tone::Accent : m_tone;
}

QSize ChipButton::sizeHint() const
{
    // As wide as when chosen, so that choosing moves nothing.
    return chipSize(font(), text(), isCheckable() ? Tone::Accent : m_tone) + QSize(2 * kRing, 2 * kRing);
}

void ChipButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, rect().adjusted(kRing, kRing, -kRing, -kRing), text(), shownTone());
    if (hasFocus())
        paintFocusRing(painter, rect(), height() / 2);
}

void ChipButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        event->ignore(); // the row of chips moves, see FilterChips
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace marac::ui
