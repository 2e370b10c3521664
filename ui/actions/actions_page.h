// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/action_steps.h"
#include "ui/actions/action_rows.h"
#include "ui/shell/page.h"

namespace marac::ui {

class ActionCard;
class ActionTableModel;
class ChaseCard;
class FilterChips;
class Prompt;
class TableView;

/// What every agency undertook and what became of it: chosen by lateness, grouped by agency, case or age, reported on
/// with one key, chased with one list an agency.
class ActionsPage : public Page {
    Q_OBJECT
public:
    ActionsPage(workflow::Workspace& workspace, Prompt& prompt, QWidget* parent = nullptr);

    void refresh() override;
    /// An action.
    void showItem(const QString& id) override;
    QWidget* firstFocus() override;
    QList<KeyWords> keys() const override;

private:
    QWidget* buildList();
    QWidget* buildSide();
    void buildFilters();
    void buildTable();
    workflow::ActionFilter filter() const;
    Grouping grouping() const;
    void showRows();
    void countFilters();
    void sayContext();
    void report(action_plan::Action::Status status, const QString& reason);
    void noteChase(const QString& agencyId);
    void chooseNear(int row, const QString& id);

    workflow::Workspace& m_workspace;
    FilterChips* m_filter = nullptr;
    FilterChips* m_grouping = nullptr;
    TableView* m_table = nullptr;
    ActionTableModel* m_model = nullptr;
    ActionCard* m_card = nullptr;
    ChaseCard* m_chase = nullptr;
};

} // namespace marac::ui
