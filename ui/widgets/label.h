// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>

namespace marac::ui {

enum class TextStyle {
    Body,
    Strong,  ///< bold
    Muted,   ///< secondary
    Section, ///< bold and muted: the title of a card or part
    Name,    ///< 18 px bold: whose case it is
    Title,   ///< the title of a screen of its own
    Clock,   ///< the running time, tabular digits
    Huge,    ///< readable across a table: the cover's clock, the recovery code
    Accent,
    Warn,
    Bad,
    Ok,
};

/// Words on the page. Always plain text, so that nothing typed by a person is ever taken for markup.
class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(const QString& text = {}, TextStyle style = TextStyle::Body, QWidget* parent = nullptr);

    void setTextStyle(TextStyle style);
    /// Breaks lines instead of growing wide.
    Label* wrapped();

    /// Remembered for each width: nested layouts ask many times over, and shaping the words is dear.
    int heightForWidth(int width) const override;

private:
    mutable QString m_measuredText;
    mutable QFont m_measuredFont;
    mutable QHash<int, int> m_heights;
};

/// A muted bold title above a part of a card.
class SectionTitle : public Label {
    Q_OBJECT
public:
    explicit SectionTitle(const QString& text, QWidget* parent = nullptr) : Label(text, TextStyle::Section, parent) {}
};

} // namespace marac::ui
