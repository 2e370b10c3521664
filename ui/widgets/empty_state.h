// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace marac::ui {

class Button;
class Label;

/// What stands where nothing is yet: one sentence, what to do next, and the button that does it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& sentence, const QString& next, QWidget* parent = nullptr);

    void setWords(const QString& sentence, const QString& next);
    /// Shows a button with these words; pressing it emits actionWanted.
    void offer(const QString& deed);

Q_SIGNALS:
    void actionWanted();

private:
    Label* m_sentence;
    Label* m_next;
    Button* m_button;
};

} // namespace marac::ui
