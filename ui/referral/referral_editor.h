// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/referral_steps.h"
#include "ui/widgets/message_bar.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace marac::ui {

class Button;
class ChildrenField;
class CriteriaFields;
class FormDraft;
class FormField;
class IntakeFields;
class Label;
class PerpetratorFields;
class PersonFields;
class SharedDetailsPanel;

/// One referral as a form. What is typed is kept in the store from letter to letter and becomes part of the record, as one
/// step, when the form is left. What cannot be filed yet stays kept, also over a lock or a crash, until somebody goes on.
class ReferralEditor : public QWidget {
    Q_OBJECT
public:
    static constexpr std::string_view kDraftPlaces = "referral/";
    static constexpr std::string_view kNewDraft = "new";

    ReferralEditor(workflow::Workspace& workspace, const workflow::ReferralForm& form, QWidget* parent = nullptr);
    /// Goes on with words kept at a place of their own: those of a referral that is no longer there.
    ReferralEditor(workflow::Workspace& workspace, const workflow::ReferralForm& form, const QString& draftPlace, QWidget* parent);

    /// The referral's id; empty while it is new.
    QString id() const;
    bool isChanged() const { return m_isChanged; }
    /// Forgets what was typed since the last time it was filed.
    void discard();
    /// Where its half-typed words are kept, and the id in such a place: "referral/new", "referral/<id>".
    static QString draftPlace(const QString& id);
    static QString idIn(const std::string& draftPlace);
    /// Saves; false where it was refused, which is said and shown at the field.
    bool save();
    void takeKeyboard();
    /// Keeps what was typed a moment ago now, so that the list can name the draft.
    void keepDraft();

Q_SIGNALS:
    void saved(const QString& id);
    void closeWanted();
    void discardWanted();
    /// Another referral, to be looked at; what is typed here stays.
    void openWanted(const QString& id);
    void said(const QString& words, marac::ui::Tone tone, marac::ui::Undoable undoable);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void goOnWithDraft();
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
    QString m_place; ///< where half-typed words are kept
    FormDraft* m_draft;
    Label* m_state;
    Button* m_discard;
    PersonFields* m_victim;
    IntakeFields* m_intake;
    CriteriaFields* m_criteria;
    PerpetratorFields* m_perpetrators;
    ChildrenField* m_children;
    SharedDetailsPanel* m_shared;
    FormField* m_perpetratorsField = nullptr;
    FormField* m_childrenField = nullptr;
    QHash<QString, FormField*> m_fields; ///< by the stable name of a finding's field
};

} // namespace marac::ui
