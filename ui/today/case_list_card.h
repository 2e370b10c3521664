// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/case_list_model.h"
#include "ui/widgets/card.h"

namespace marac::ui {

class TableView;

/// A card with one sentence and the cases it speaks of. Arrow keys choose a case, Enter or a double click wishes to open
/// it.
class CaseListCard : public Card {
    Q_OBJECT
public:
    enum class Scores { Shown, Hidden };

    CaseListCard(const QString& title, const QString& listName, Scores scores, QWidget* parent = nullptr);

    /// What stands in the list's place while nothing is in it.
    void setNothing(const QString& sentence) { m_nothing = sentence; }
    void showCases(const QString& sentence, std::vector<CaseListRow> rows);
    TableView* list() const { return m_list; }

Q_SIGNALS:
    void caseWanted(const QString& id);

private:
    Label* m_sentence;
    TableView* m_list;
    CaseListModel* m_model;
    QString m_nothing;
};

} // namespace marac::ui
