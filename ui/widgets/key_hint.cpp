// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_hint.h"

#include "ui/widgets/paint.h"

namespace marac::ui {

KeyHint::KeyHint(const QKeySequence& keys, QWidget* parent) : KeyHint(keyWords(keys), parent) {}

KeyHint::KeyHint(const QString& words, QWidget* parent) : QWidget(parent), m_words(words)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(words);
}

QSize KeyHint::sizeHint() const
{
    return keySize(font(), m_words);
}

void KeyHint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintKey(painter, rect(), m_words);
}

} // namespace marac::ui
