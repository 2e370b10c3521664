// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace marac::ui {

/// A few counts over time in the height of three lines: enough to see which way something moved. A threshold is a dashed line
/// with its figure; a point at or over it is filled, one below is hollow, so that no colour is needed. Whoever shows it puts
/// its finding beside it in words.
class Sparkline : public QWidget {
    Q_OBJECT
public:
    struct Point {
        int day = 0; ///< counts days from any day on: points stand as far apart as their days
        int value = 0;
        QString label; ///< the day in words
    };
    struct Content {
        std::vector<Point> points; ///< oldest first
        int most = 0;              ///< the top of the scale; its foot is nought
        std::optional<int> threshold;
        int chosen = -1; ///< the point that is being looked at; -1 for none
    };

    explicit Sparkline(QWidget* parent = nullptr);

    void setContent(const Content& content);
    const Content& content() const { return m_content; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF field() const;
    double across(size_t place) const;
    double upAt(int value) const;
    void paintThreshold(QPainter& painter) const;
    void paintPoints(QPainter& painter) const;
    void paintDays(QPainter& painter) const;

    Content m_content;
};

} // namespace marac::ui
