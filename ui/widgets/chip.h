// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/tokens.h"

#include <QAbstractButton>
#include <QWidget>

namespace marac::ui {

/// A short fact in a pill: what is true of this case, this agency, this action. Only for reading.
class Chip : public QWidget {
    Q_OBJECT
public:
    explicit Chip(const QString& text, Tone tone = Tone::Neutral, QWidget* parent = nullptr);

    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }
    void setText(const QString& text);
    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone;
};

/// A chip that can be pressed, by mouse or with Space and Enter. Made checkable it is a choice: chosen is Accent.
class ChipButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit ChipButton(const QString& text, Tone tone = Tone::Neutral, QWidget* parent = nullptr);

    Tone tone() const { return m_tone; }
    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Tone shownTone() const;

    Tone m_tone;
};

} // namespace marac::ui
