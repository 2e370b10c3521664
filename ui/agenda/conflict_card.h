// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace marac::ui {

class FormDraft;
class FormField;
class Label;

/// The conflicts of interest in the chosen case: which agencies must not hear of it and why, one more to declare, one to
/// withdraw. The reason is for the chair only.
class ConflictCard : public Card {
    Q_OBJECT
public:
    explicit ConflictCard(Drafts& drafts, QWidget* parent = nullptr);

    /// Shows one case; an empty id shows that none is chosen. What is being typed for the same case stays.
    void showCase(const workflow::CaseBook& book, const Id<referral::Referral>& referral, const QString& initials);
    /// After the declaration has been kept.
    void clearEntry();

Q_SIGNALS:
    void declareWanted(const QString& agencyId, const QString& reason);
    void withdrawWanted(const QString& conflictId, const QString& agencyName);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void emptyFields();
    void buildEntry();
    void showConflicts(const workflow::CaseBook& book, const Id<referral::Referral>& referral);
    void addConflict(const QString& id, const QString& agency, const QString& reason);
    void declare();

    std::vector<agency::Agency> m_agencies;
    Id<referral::Referral> m_referral;
    Label* m_hint;
    QWidget* m_list;
    QWidget* m_entry;
    QLineEdit* m_agency;
    QLineEdit* m_reason;
    FormField* m_agencyField;
    FormDraft* m_draft;
};

} // namespace marac::ui
