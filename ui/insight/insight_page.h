// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace marac::ui {

class BenchmarkModel;
class ChartsSheet;
class FilterChips;
class IdvaSheet;
class Label;
class PairsSheet;
class PeopleRun;
class PeopleSheet;
class Prompt;
class ReturnSheet;
class SerialSheet;
class TableView;

/// What the year looks like: drawings with their sentences, who harms several victims and
/// who may be one person, the data return, the nation beside the area, the Idva need.
class InsightPage : public Page {
    Q_OBJECT
public:
    InsightPage(workflow::Workspace& workspace, Prompt& prompt, QWidget* parent = nullptr);

    void refresh() override;
    QWidget* firstFocus() override;
    QList<KeyWords> keys() const override;

private:
    QWidget* buildComparison();
    void buildViews();
    void connectSheets();
    void showView();
    void showNeed();
    void showComparison();
    void saveReturn();
    void buildPeople();
    void connectPeople(PeopleSheet& sheet);
    void showPeople();
    void tellMissedRepeats();

    workflow::Workspace& m_workspace;
    Prompt& m_prompt;
    FilterChips* m_views;
    QStackedWidget* m_stack;
    ChartsSheet* m_charts;
    ReturnSheet* m_return;
    IdvaSheet* m_idva;
    TableView* m_comparison = nullptr;
    BenchmarkModel* m_benchmarks = nullptr;
    Label* m_source = nullptr;
    PeopleRun* m_run = nullptr;
    SerialSheet* m_serial = nullptr;
    PairsSheet* m_pairs = nullptr;
    int m_missedTold = 0; ///< of as many missed repeats the person has been told
};

} // namespace marac::ui
