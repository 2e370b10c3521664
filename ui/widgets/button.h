// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace marac::ui {

enum class ButtonKind {
    Primary, ///< the one main deed of a page
    Quiet,   ///< every other deed: hairline on the card
    Danger,  ///< takes something away for good
    Plain,   ///< words only, like a link
};

/// A button that shows its key inside, where there is one: "Next case  Ctrl PgDn".
class Button : public QPushButton {
    Q_OBJECT
public:
    explicit Button(const QString& text, ButtonKind kind = ButtonKind::Quiet, QWidget* parent = nullptr);

    void setKind(ButtonKind kind);
    /// The key presses the button while it can be seen, and stands in it.
    Button* withKey(const QKeySequence& keys);
    /// Shows words of a key that somebody else handles.
    Button* withKeyWords(const QString& words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintGround(QPainter& painter) const;
    void paintWords(QPainter& painter) const;
    QColor wordsColour() const;
    QFont wordsFont() const;
    int keyWidth() const;

    ButtonKind m_kind;
    QString m_key;
};

/// The page's one main button.
class PrimaryButton : public Button {
    Q_OBJECT
public:
    explicit PrimaryButton(const QString& text, QWidget* parent = nullptr) : Button(text, ButtonKind::Primary, parent) {}
};

} // namespace marac::ui
