// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"

#include "ui/widgets/form_draft.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace marac::ui {

class DateField;
class EqualityField;
class FormField;
class KnownPeople;
class Label;

/// The fields about one person. The victim's hold more: how it is safe to reach her, language, equality questions.
class PersonFields : public QWidget, public HoldsDraft {
    Q_OBJECT
public:
    enum class Whose { Victim, Perpetrator };

    PersonFields(Whose whose, const workflow::Workspace& workspace, QWidget* parent = nullptr);

    void setPerson(const people::Person& person);
    /// What stands in the fields; what no field shows is kept from the record.
    people::Person person() const;
    /// Whose record the fields belong to; what is typed stands in the fields.
    QJsonValue draft() const override;
    void setDraft(const QJsonValue& draft) override;
    QLineEdit* forename() const { return m_forename; }
    FormField* nameField() const { return m_nameField; }
    FormField* safeContactField() const { return m_safeField; }
    FormField* nhsNumberField() const { return m_nhsField; }

Q_SIGNALS:
    void changed();

private:
    void buildNames();
    void buildPlace();
    void buildContact();
    void buildNumbers();
    void buildEquality();
    void connectAll();
    void typedAboutPerson();
    void use(const QString& id);

    Whose m_whose;
    const workflow::Workspace& m_workspace;
    people::Person m_record;
    bool m_isFilling = false;
    QVBoxLayout* m_column;
    QLineEdit* m_forename;
    QLineEdit* m_surname;
    FormField* m_nameField = nullptr;
    KnownPeople* m_known;
    Label* m_used;
    DateField* m_birth;
    QComboBox* m_gender;
    QLineEdit* m_address;
    QLineEdit* m_postcode;
    QLineEdit* m_phone;
    QComboBox* m_safe;
    QLineEdit* m_safeNote;
    FormField* m_safeField = nullptr;
    QLineEdit* m_language;
    QLineEdit* m_email;
    QLineEdit* m_nhsNumber;
    QLineEdit* m_policeNumber;
    FormField* m_nhsField = nullptr;
    EqualityField* m_ethnicity;
    EqualityField* m_disability;
    EqualityField* m_orientation;
};

} // namespace marac::ui
