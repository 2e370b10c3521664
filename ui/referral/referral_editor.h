// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/referral_steps.h"
#include "ui/widgets/message_bar.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace marac::ui {

class ChildrenField;
class CriteriaFields;
class FormField;
class IntakeFields;
class Label;
class PerpetratorFields;
class PersonFields;

/// One referral as a form. What is typed stays in it until it is saved: a form that is left unsaved lives on as a draft.
class ReferralEditor : public QWidget {
    Q_OBJECT
public:
    ReferralEditor(workflow::Workspace& workspace, const workflow::ReferralForm& form, QWidget* parent = nullptr);

    /// The referral's id; empty while it is new.
    QString id() const;
    bool isChanged() const { return m_isChanged; }
    /// Saves; false where it was refused, which is said and shown at the field.
    bool save();
    void takeKeyboard();

Q_SIGNALS:
    void saved(const QString& id);
    void closeWanted();
    void said(const QString& words, marac::ui::Tone tone, marac::ui::Undoable undoable);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildFields();
    void connectAll();
    workflow::ReferralForm collected() const;
    void edited();
    void showFindings();
    bool refuse(FormField* field, const QString& words);

    workflow::Workspace& m_workspace;
    workflow::ReferralForm m_form;
    bool m_isChanged = false;
    Label* m_state;
    PersonFields* m_victim;
    IntakeFields* m_intake;
    CriteriaFields* m_criteria;
    PerpetratorFields* m_perpetrators;
    ChildrenField* m_children;
    FormField* m_perpetratorsField = nullptr;
    FormField* m_childrenField = nullptr;
    QHash<QString, FormField*> m_fields; ///< by the stable name of a finding's field
};

} // namespace marac::ui
