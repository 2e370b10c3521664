// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"
#include "ui/referral/dash_row.h"
#include "ui/widgets/card.h"

#include <vector>

class QGridLayout;
class QLineEdit;

namespace marac::ui {

class AssessmentBar;
class FormDraft;
class Label;

/// The topics of one assessment in two columns, answered as fast as they are read out: one letter answers and goes to the next
/// row. The count runs along; only "yes" counts. Which assessment of the case it is, is chosen above; the latest Dash comes first.
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
    void layRows(const dash::Assessment& assessment);
    void showAssessment(const referral::Referral& referral, const dash::Assessment& assessment);
    void choose(const Id<dash::Assessment>& assessment);
    void begin(const Id<dash::Assessment>& assessment);
    int half() const;
    DashRow* rowAt(int no) const;
    void goTo(int no);
    void enter(int no);
    void answer(int no, dash::Answer answer);
    void saveComment();
    void showCount(const referral::Referral& referral, const dash::Assessment& assessment);

    workflow::Workspace& m_workspace;
    Id<referral::Referral> m_id;
    Id<dash::Assessment> m_assessment; ///< the one in the grid
    QString m_laid;                    ///< checklist and version of the rows
    int m_current = 1;
    AssessmentBar* m_bar;
    QGridLayout* m_grid;
    std::vector<DashRow*> m_rows;
    Label* m_count;
    Label* m_frozen;
    Label* m_commentLabel;
    QLineEdit* m_comment;
    FormDraft* m_commentDraft;
    int m_commentOf = 0; ///< the question whose comment stands in the field
};

} // namespace marac::ui
