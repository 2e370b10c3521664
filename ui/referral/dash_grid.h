// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"
#include "ui/referral/dash_row.h"
#include "ui/widgets/card.h"

#include <vector>

class QLineEdit;

namespace marac::ui {

class FormDraft;
class Label;

/// The 24 topics in two columns, answered as fast as they are read out: one letter answers and goes to the next row. The
/// count runs along; only "yes" counts.
class DashGrid : public Card {
    Q_OBJECT
public:
    explicit DashGrid(workflow::Workspace& workspace, QWidget* parent = nullptr);

    void show(referral::Referral referral);
    /// The row where the keyboard goes first: the first without an answer.
    QWidget* firstRow() const;

Q_SIGNALS:
    /// An answer or comment was saved.
    void changed();
    void refused(const marac::Error& error);
    /// The keyboard came to this row.
    void rowEntered(QWidget* row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHead();
    void buildRows();
    void buildFoot();
    void connectRow(DashRow& row);
    DashRow* rowAt(int no) const;
    void goTo(int no);
    void enter(int no);
    void answer(int no, dash::Answer answer);
    void saveComment();
    void showCount(const referral::Referral& referral);

    workflow::Workspace& m_workspace;
    Id<referral::Referral> m_id;
    int m_current = 1;
    std::vector<DashRow*> m_rows;
    Label* m_count;
    Label* m_frozen;
    Label* m_commentLabel;
    QLineEdit* m_comment;
    FormDraft* m_commentDraft;
    int m_commentOf = 0; ///< the question whose comment stands in the field
};

} // namespace marac::ui
