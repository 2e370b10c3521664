// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/comparison_table.h"

#include "ui/widgets/label.h"

#include <QGridLayout>

namespace marac::ui {

namespace {

TextStyle styleOf(Tone tone)
{
    switch (tone) {
    case Tone::Warn:
        return TextStyle::Warn;
    case Tone::Bad:
    case Tone::Dashed:
        return TextStyle::Bad;
    case Tone::Ok:
        return TextStyle::Ok;
    case Tone::Accent:
    case Tone::Outline:
        return TextStyle::Accent;
    case Tone::Neutral:
        break;
    }
    return TextStyle::Body;
}

} // namespace

ComparisonTable::ComparisonTable(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(20);
    m_grid->setVerticalSpacing(4);
}

void ComparisonTable::clear()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ComparisonTable::setHeadings(const QStringList& headings)
{
    m_headings = headings;
    setRows({});
}

void ComparisonTable::setRows(const std::vector<Row>& rows)
{
    clear();
    for (int column = 0; column < m_headings.size(); ++column)
        m_grid->addWidget(new Label(m_headings[column], column == 0 ? TextStyle::Muted : TextStyle::Strong, this), 0, column);
    int line = 1;
    for (const Row& row : rows) {
        m_grid->addWidget(new Label(row.label, TextStyle::Muted, this), line, 0, Qt::AlignTop);
        int column = 1;
        for (const Cell& cell : row.cells)
            addCell(line, column++, cell.words, cell.tone);
        ++line;
    }
    for (int column = 1; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, 1);
}

void ComparisonTable::addCell(int row, int column, const QString& words, Tone tone)
{
    auto* label = (new Label(words, styleOf(tone), this))->wrapped();
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(label, row, column, Qt::AlignTop);
}

} // namespace marac::ui
