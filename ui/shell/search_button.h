// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace marac::ui {

/// Looks like a field and opens the search: "Search or do anything  Ctrl K".
class SearchButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit SearchButton(QWidget* parent = nullptr);

    QSize sizeHint() const override { return {300, 30}; }
    QSize minimumSizeHint() const override { return {140, 30}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace marac::ui
