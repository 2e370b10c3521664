// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QStringList>

#include <optional>
#include <vector>

class QStackedLayout;
class QTableWidget;

class QChart;
class QChartView;

namespace marac::ui {

class Button;
class Label;

enum class ChartKind { Bars, StackedBars, Lines };

/// One row of figures, one for each label. A figure that is not known is nothing, never zero.
struct ChartSeries {
    QString name;
    std::vector<std::optional<double>> figures;
};

/// A stretch of values to compare with: a benchmark is a band, never a line to pass.
struct ChartBand {
    QString name;
    double from = 0;
    double to = 0;
};

/// What a chart says. `sentence` is its finding in words and stands above it; `title` names what is drawn.
struct ChartContent {
    QString title;
    QString sentence;
    QStringList labels;
    std::vector<ChartSeries> series;
    std::optional<ChartBand> band;
    int decimals = 0;
};

/// A chart with its sentence above, and the same figures as a table behind one button, for eyes and ears that a
/// drawing does not serve.
class ChartCard : public Card {
    Q_OBJECT
public:
    explicit ChartCard(ChartKind kind, QWidget* parent = nullptr);

    void setContent(const ChartContent& content);
    const ChartContent& content() const { return m_content; }
    void showTable();
    void showChart();
    bool isTableShown() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void fillTable();
    QString spokenFigures() const;

    ChartKind m_kind;
    ChartContent m_content;
    Label* m_sentence;
    Button* m_toggle;
    QStackedLayout* m_stack;
    QChartView* m_view;
    QTableWidget* m_table;
};

} // namespace marac::ui
