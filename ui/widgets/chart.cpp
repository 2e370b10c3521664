// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart.h"

#include "ui/widgets/button.h"
#include "ui/widgets/chart_drawing.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/label.h"

#include <QChart>
#include <QChartView>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>
#include <QTableWidget>
#include <QVBoxLayout>

namespace marac::ui {

ChartCard::ChartCard(ChartKind kind, QWidget* parent)
    : Card(parent), m_kind(kind), m_sentence((new Label(QString(), TextStyle::Body, this))->wrapped()),
      m_toggle(new Button(tr("Show table"), ButtonKind::Plain, this)), m_stack(new QStackedLayout),
      m_view(new QChartView(this)), m_table(new QTableWidget(this))
{
    head()->addWidget(m_toggle);
    body()->addWidget(m_sentence);
    body()->addLayout(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMinimumHeight(180);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setProperty("ring", QStringLiteral("shown"));
    connect(m_toggle, &QPushButton::clicked, this, [this] { isTableShown() ? showChart() : showTable(); });
}

void ChartCard::setContent(const ChartContent& content)
{
    m_content = content;
    setTitle(content.title);
    m_sentence->setText(content.sentence);
    m_sentence->setVisible(!content.sentence.isEmpty());
    m_toggle->setAccessibleName(tr("%1: show as table or chart").arg(content.title));
    m_table->setAccessibleName(content.title);
    m_view->setAccessibleName(content.title);
    m_view->setAccessibleDescription(spokenFigures());
    setAccessibleDescription(content.sentence);
    draw();
    fillTable();
}

void ChartCard::showTable()
{
    m_stack->setCurrentWidget(m_table);
    m_toggle->setText(tr("Show chart"));
}

void ChartCard::showChart()
{
    m_stack->setCurrentWidget(m_view);
    m_toggle->setText(tr("Show table"));
}

bool ChartCard::isTableShown() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

void ChartCard::draw()
{
    QChart* former = m_view->chart();
    m_view->setChart(drawChart(m_kind, m_content, font()).release());
    delete former;
}

void ChartCard::fillTable()
{
    const auto rows = static_cast<int>(m_content.labels.size());
    m_table->clear();
    m_table->setRowCount(rows);
    m_table->setColumnCount(static_cast<int>(m_content.series.size()));
    m_table->setVerticalHeaderLabels(m_content.labels);
    QStringList names;
    int column = 0;
    for (const ChartSeries& series : m_content.series) {
        names.append(series.name);
        for (int row = 0; row < rows; ++row) {
            auto* item = new QTableWidgetItem(figureWords(series, row, m_content.decimals));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
        ++column;
    }
    m_table->setHorizontalHeaderLabels(names);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

QString ChartCard::spokenFigures() const
{
    QStringList parts;
    for (const ChartSeries& series : m_content.series) {
        QStringList figures;
        for (int i = 0; i < m_content.labels.size(); ++i)
            figures.append(tr("%1 %2", "a label and its figure").arg(m_content.labels[i], figureWords(series, i, m_content.decimals)));
        parts.append(tr("%1: %2", "a series and its figures").arg(series.name, figures.join(QLatin1String(", "))));
    }
    return parts.join(QLatin1String(". "));
}

} // namespace marac::ui
