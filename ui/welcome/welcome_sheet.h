// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace marac::ui {

class Label;

/// The calm sheet in the middle of an otherwise empty window on which the program speaks before a store is open.
class WelcomeSheet : public QWidget {
    Q_OBJECT
public:
    WelcomeSheet(const QString& title, const QString& words, QWidget* parent = nullptr);

    QVBoxLayout* body() const { return m_card->body(); }
    void setTitle(const QString& title, const QString& words);
    /// A quiet line at the foot of the window.
    void setFoot(const QString& words);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Card* m_card;
    Label* m_title;
    Label* m_words;
    Label* m_foot;
};

} // namespace marac::ui
