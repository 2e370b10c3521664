// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/tokens.h"

#include <QFrame>
#include <QTimer>

namespace marac::ui {

class Button;
class Label;

enum class Undoable { No, Yes };

/// Says what happened, without a question and without taking the keyboard away. Goes by itself after a while, except
/// for what is Bad, which stays until it is closed.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    void say(const QString& words, Tone tone = Tone::Neutral, Undoable undoable = Undoable::No);
    QString words() const;
    void dismiss();
    void setStay(int milliseconds) { m_stay = milliseconds; }

Q_SIGNALS:
    void undoWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_words;
    Button* m_undo;
    Button* m_close;
    QTimer m_timer;
    Tone m_tone = Tone::Neutral;
    int m_stay = 8000;
};

} // namespace marac::ui
