// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

namespace marac::ui {

class Label;

/// F9: hides everything on the window at once, for somebody who walks past. Shows the time and the program's name and
/// nothing else, to eyes and to screen readers. F9, Escape or a click takes it away; nothing below is touched.
class PrivacyCover : public QWidget {
    Q_OBJECT
public:
    explicit PrivacyCover(QWidget* parent);

    void lift();
    void cover();
    bool isCovering() const { return isVisibleTo(parentWidget()); }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void lifted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void tellTime();

    Label* m_time;
    QTimer m_timer;
};

} // namespace marac::ui
