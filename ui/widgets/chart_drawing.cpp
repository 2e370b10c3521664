// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_drawing.h"

#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>

namespace marac::ui {

namespace {

/// Series are told apart by lightness and by their order in the legend, not by hue alone.
QColor seriesColour(size_t place)
{
    const Tokens t = currentTokens();
    const std::array colours{t.accent, t.warn, t.ok, t.muted, t.bad, t.control};
    return colours[place % colours.size()];
}

std::optional<double> figureAt(const ChartSeries& series, int place)
{
    const auto index = static_cast<size_t>(place);
    return index < series.figures.size() ? series.figures[index] : std::nullopt;
}

void style(QAbstractAxis& axis, const QFont& font)
{
    const Tokens t = currentTokens();
    axis.setLabelsFont(font);
    axis.setLabelsColor(t.muted);
    axis.setLinePen(QPen(t.line, 1));
    axis.setGridLinePen(QPen(t.line, 1));
}

double highest(ChartKind kind, const ChartContent& content)
{
    double most = content.band ? content.band->to : 0;
    for (int place = 0; place < content.labels.size(); ++place) {
        double sum = 0;
        for (const ChartSeries& series : content.series) {
            const double figure = figureAt(series, place).value_or(0);
            sum = kind == ChartKind::StackedBars ? sum + figure : std::max(sum, figure);
        }
        most = std::max(most, sum);
    }
    return most > 0 ? most : 1;
}

QAbstractSeries* barsOf(ChartKind kind, const ChartContent& content)
{
    QAbstractBarSeries* bars = nullptr;
    if (kind == ChartKind::StackedBars)
        bars = new QStackedBarSeries;
    else
        bars = new QBarSeries;
    bars->setBarWidth(0.6);
    size_t number = 0;
    for (const ChartSeries& series : content.series) {
        auto* set = new QBarSet(series.name);
        set->setColor(seriesColour(number++));
        set->setBorderColor(currentTokens().surface);
        for (int place = 0; place < content.labels.size(); ++place)
            set->append(figureAt(series, place).value_or(0));
        bars->append(set);
    }
    return bars;
}

void addLines(QChart& chart, const ChartContent& content)
{
    size_t number = 0;
    for (const ChartSeries& series : content.series) {
        auto* line = new QLineSeries;
        line->setName(series.name);
        line->setPen(QPen(seriesColour(number++), 2));
        line->setPointsVisible(true);
        for (int place = 0; place < content.labels.size(); ++place) {
            if (const auto figure = figureAt(series, place))
                line->append(place, *figure);
        }
        chart.addSeries(line);
    }
}

void addBand(QChart& chart, const ChartContent& content)
{
    auto* area = new QAreaSeries;
    auto* upper = new QLineSeries(area);
    auto* lower = new QLineSeries(area);
    const double last = static_cast<double>(content.labels.size()) - 0.5;
    for (const double x : {-0.5, last}) {
        upper->append(x, content.band->to);
        lower->append(x, content.band->from);
    }
    area->setUpperSeries(upper);
    area->setLowerSeries(lower);
    area->setName(content.band->name);
    area->setBrush(currentTokens().okSoft);
    area->setPen(QPen(currentTokens().ok, 1, Qt::DashLine));
    chart.addSeries(area);
}

/// Many words side by side would all be cut; standing upright they are not.
int angleOf(const QStringList& labels)
{
    constexpr qsizetype kManyLabels = 6;
    constexpr qsizetype kShortWord = 3;
    const bool hasWords = std::any_of(labels.begin(), labels.end(), [](const QString& label) { return label.size() > kShortWord; });
    return labels.size() >= kManyLabels && hasWords ? -90 : 0;
}

void addAxes(QChart& chart, ChartKind kind, const ChartContent& content, const QFont& font)
{
    auto* across = new QBarCategoryAxis;
    across->append(content.labels);
    across->setGridLineVisible(false);
    across->setLabelsAngle(angleOf(content.labels));
    across->setTruncateLabels(across->labelsAngle() != 0); // Qt cuts words that would have room
    auto* up = new QValueAxis;
    const double top = highest(kind, content);
    constexpr double kWholeNumbersFrom = 10;
    up->setRange(0, top);
    up->setLabelFormat(QStringLiteral("%.%1f").arg(top >= kWholeNumbersFrom ? 0 : content.decimals));
    up->setTickCount(5);
    up->applyNiceNumbers();
    up->setMin(0);
    style(*across, font);
    style(*up, font);
    chart.addAxis(across, Qt::AlignBottom);
    chart.addAxis(up, Qt::AlignLeft);
    for (QAbstractSeries* series : chart.series()) {
        series->attachAxis(across);
        series->attachAxis(up);
    }
}

} // namespace

std::unique_ptr<QChart> drawChart(ChartKind kind, const ChartContent& content, const QFont& font)
{
    auto chart = std::make_unique<QChart>();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(0, 0, 0, 0));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    if (content.band)
        addBand(*chart, content);
    if (kind == ChartKind::Lines)
        addLines(*chart, content);
    else
        chart->addSeries(barsOf(kind, content));
    addAxes(*chart, kind, content, font);
    chart->legend()->setVisible(content.series.size() > 1 || content.band.has_value());
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setFont(font);
    chart->legend()->setLabelColor(currentTokens().ink);
    return chart;
}

QString figureWords(const ChartSeries& series, int place, int decimals)
{
    const auto figure = figureAt(series, place);
    return figure ? QLocale().toString(*figure, 'f', decimals) : QCoreApplication::translate("ChartCard", "not known");
}

} // namespace marac::ui
