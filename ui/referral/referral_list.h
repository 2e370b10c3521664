// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QLineEdit;
class QSortFilterProxyModel;

namespace marac::workflow {
class Workspace;
}

namespace marac::ui {

class EmptyState;
class FilterChips;
class FlowLayout;
class TableView;
class TriageTableModel;

/// The left side: which referrals there are, longest waiting first, in five views.
class ReferralList : public Card {
    Q_OBJECT
public:
    explicit ReferralList(workflow::Workspace& workspace, QWidget* parent = nullptr);

    /// Reads the list anew and keeps the chosen referral where it is still in it.
    void refresh();
    /// Chooses a referral, in the view where it stands.
    void choose(const QString& id);
    QString chosen() const;
    QWidget* table() const;

Q_SIGNALS:
    void referralChosen(const QString& id);
    void referralOpened(const QString& id);
    void newWanted();
    void importWanted();
    /// Somebody wants to go on with a half-typed referral: the id, or "" for the new one.
    void draftWanted(const QString& id);

private:
    void buildHead();
    void buildTable();
    void fillTable();
    void showDrafts();
    void sayEmptiness();

    workflow::Workspace& m_workspace;
    FilterChips* m_filters;
    QLineEdit* m_find;
    TriageTableModel* m_model;
    QSortFilterProxyModel* m_sorted;
    TableView* m_table;
    EmptyState* m_empty;
    QWidget* m_drafts;
    FlowLayout* m_draftLine;
};

} // namespace marac::ui
