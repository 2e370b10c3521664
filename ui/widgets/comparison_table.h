// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/tokens.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace marac::ui {

/// A small grid for reading: a muted label, then values side by side. "Same person?" is shown with it.
class ComparisonTable : public QWidget {
    Q_OBJECT
public:
    struct Cell {
        QString words;
        Tone tone = Tone::Neutral; ///< the colour of the words; say the same in the words
    };
    struct Row {
        QString label;
        std::vector<Cell> cells;
    };

    explicit ComparisonTable(QWidget* parent = nullptr);

    /// The first heading stands above the labels.
    void setHeadings(const QStringList& headings);
    void setRows(const std::vector<Row>& rows);

private:
    void addCell(int row, int column, const QString& words, Tone tone);
    void clear();

    QGridLayout* m_grid;
    QStringList m_headings;
};

} // namespace marac::ui
