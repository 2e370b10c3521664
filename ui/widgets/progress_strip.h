// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace marac::ui {

/// How far along a row of equal steps we are: done, now, to come. "Case 7 of 16" stands beside it in words.
class ProgressStrip : public QWidget {
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget* parent = nullptr);

    /// `done` whole steps of `total`; `share` (0 to 1) of the step that runs now.
    void setProgress(int done, int total, double share = 0);

    QSize sizeHint() const override { return {274, 10}; }
    QSize minimumSizeHint() const override { return {120, 10}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_done = 0;
    int m_total = 0;
    double m_share = 0;
};

} // namespace marac::ui
