// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/overview.h"

#include <QWidget>

namespace marac::ui {

class Card;
class ChartCard;
class FactLine;

/// The area's figures as drawings, each with its sentence and its table.
class ChartsSheet : public QWidget {
    Q_OBJECT
public:
    explicit ChartsSheet(QWidget* parent = nullptr);

    void showFigures(const workflow::Insight& insight, int threshold);

private:
    Card* buildCounts();
    void showMonths(const workflow::Insight& insight);
    void showSources(const workflow::Insight& insight);
    void showCriteria(const workflow::Insight& insight);
    void showActions(const workflow::Insight& insight);
    void showDash(const workflow::Insight& insight, int threshold);
    void showCounts(const workflow::Insight& insight);

    ChartCard* m_months;
    ChartCard* m_sources;
    ChartCard* m_criteria;
    ChartCard* m_actions;
    ChartCard* m_dash;
    FactLine* m_referrals = nullptr;
    FactLine* m_repeats = nullptr;
    FactLine* m_children = nullptr;
    FactLine* m_median = nullptr;
    FactLine* m_worst = nullptr;
};

} // namespace marac::ui
