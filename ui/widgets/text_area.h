// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace marac::ui {

/// Room for several lines of plain words. Tab leaves it; it grows with what is typed up to a limit and then scrolls.
class TextArea : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit TextArea(const QString& name, QWidget* parent = nullptr);

    void setLines(int fewest, int most);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person went on to something else.
    void left();

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    int heightOf(int lines) const;
    void fit();

    int m_fewest = 2;
    int m_most = 8;
};

} // namespace marac::ui
