// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/person_fields.h"

#include "ui/referral/equality_field.h"
#include "ui/referral/known_people.h"
#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace marac::ui {

namespace {

QHBoxLayout* line(std::initializer_list<QWidget*> fields)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    for (QWidget* field : fields)
        row->addWidget(field, 1);
    return row;
}

std::string words(const QLineEdit* edit)
{
    return toUtf8(edit->text().trimmed());
}

/// A known record with what this referral says: what was typed is the newer, what the record had is kept as former.
people::Person joined(const people::Person& known, const people::Person& typed)
{
    people::Person person = known;
    const bool isOtherName = typed.name != known.name;
    if (isOtherName && std::find(known.otherNames.begin(), known.otherNames.end(), typed.name) == known.otherNames.end())
        person.otherNames.push_back(typed.name);
    if (typed.birth && !known.birth)
        person.birth = typed.birth;
    else if (typed.birth && typed.birth != known.birth)
        person.otherBirths.push_back(*typed.birth);
    if (!typed.addressLine().empty() && typed.addressLine() != known.addressLine()) {
        if (!known.addressLine().empty())
            person.otherAddresses.push_back(known.addressLine());
        person.address = typed.address;
        person.postcode = typed.postcode;
    }
    // Whether a number is safe is said of that number, never carried over to another.
    if (!typed.phone.empty() && typed.phone != known.phone) {
        if (!known.phone.empty())
            person.otherPhones.push_back(known.phone);
        person.phone = typed.phone;
        person.safeContact = typed.safeContact;
    }
    for (std::string people::Person::*number : {&people::Person::email, &people::Person::nhsNumber, &people::Person::policeNumber}) {
        if (!(typed.*number).empty())
            person.*number = typed.*number;
    }
    return person;
}

} // namespace

PersonFields::PersonFields(Whose whose, const workflow::Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_whose(whose), m_workspace(workspace), m_column(new QVBoxLayout(this)), m_forename(new QLineEdit(this)),
      m_surname(new QLineEdit(this)), m_known(new KnownPeople(workspace, this)), m_used(new Label(QString(), TextStyle::Accent, this)),
      m_birth(new DateField(tr("Date of birth"), workspace.clock(), YearSense::Past, this)), m_gender(new QComboBox(this)),
      m_address(new QLineEdit(this)), m_postcode(new QLineEdit(this)), m_phone(new QLineEdit(this)), m_safe(new QComboBox(this)),
      m_safeNote(named(new QLineEdit(this), tr("Note on safe contact"))), m_language(new QLineEdit(this)),
      m_email(new QLineEdit(this)), m_nhsNumber(new QLineEdit(this)), m_policeNumber(new QLineEdit(this)),
      m_ethnicity(new EqualityField(tr("Ethnicity"), this)), m_disability(new EqualityField(tr("Disability"), this)),
      m_orientation(new EqualityField(tr("Orientation"), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    buildNames();
    buildPlace();
    buildContact();
    buildNumbers();
    buildEquality();
    connectAll();
}

void PersonFields::buildNames()
{
    const bool isVictim = m_whose == Whose::Victim;
    m_nameField = new FormField(isVictim ? tr("Victim's forename") : tr("Forename of the person causing harm"), m_forename, this);
    auto* surname = new FormField(isVictim ? tr("Victim's surname") : tr("Surname of the person causing harm"), m_surname, this);
    m_column->addLayout(line({m_nameField, surname}));
    m_column->addWidget(m_known);
    m_column->addWidget(m_used);
    m_used->hide();
    // In the order of Gender.
    m_gender->addItems({tr("Not recorded"), tr("Female"), tr("Male"), tr("Other")});
    auto* birth = new FormField(tr("Date of birth"), m_birth, this);
    m_birth->edit()->setPlaceholderText(tr("4 mar 1985"));
    birth->setHint(tr("An age or a year is kept as it is written."));
    m_column->addLayout(line({birth, new FormField(tr("Gender"), m_gender, this)}));
}

void PersonFields::buildPlace()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new FormField(tr("Address"), m_address, this), 3);
    row->addWidget(new FormField(tr("Postcode"), m_postcode, this), 1);
    m_column->addLayout(row);
}

void PersonFields::buildContact()
{
    auto* safe = new QWidget(this);
    auto* row = new QHBoxLayout(safe);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_safe);
    row->addWidget(m_safeNote, 1);
    safe->setFocusProxy(m_safe);
    // In the order of SafeContact::Kind.
    m_safe->addItems({tr("Not recorded"), tr("Safe"), tr("Safe with conditions"), tr("Text only"), tr("Not safe")});
    m_safeNote->setPlaceholderText(tr("after 10:00, not the landline"));
    auto* phone = new FormField(tr("Telephone"), m_phone, this);
    m_safeField = new FormField(tr("Safe to contact?"), safe, this);
    auto* language = new FormField(tr("Language"), m_language, this);
    auto* both = new QHBoxLayout;
    both->setSpacing(12);
    both->addWidget(phone, 2);
    both->addWidget(m_safeField, 4);
    m_column->addLayout(both);
    m_column->addWidget(language);
    language->setVisible(m_whose == Whose::Victim);
}

void PersonFields::buildNumbers()
{
    m_nhsField = new FormField(tr("NHS number"), m_nhsNumber, this);
    auto* police = new FormField(tr("Police number"), m_policeNumber, this);
    auto* email = new FormField(tr("E-mail"), m_email, this);
    m_column->addLayout(line({email, m_nhsField, police}));
}

void PersonFields::buildEquality()
{
    const std::array questions{std::pair(tr("Ethnicity"), m_ethnicity), std::pair(tr("Disability"), m_disability),
                               std::pair(tr("Orientation"), m_orientation)};
    for (const auto& [label, field] : questions) {
        auto* whole = new FormField(label, field, this);
        m_column->addWidget(whole);
        whole->setVisible(m_whose == Whose::Victim);
        connect(field, &EqualityField::changed, this, &PersonFields::changed);
    }
}

void PersonFields::connectAll()
{
    for (QLineEdit* edit : {m_forename, m_surname, m_address, m_postcode, m_phone, m_email, m_nhsNumber, m_policeNumber})
        connect(edit, &QLineEdit::textEdited, this, &PersonFields::typedAboutPerson);
    for (QLineEdit* edit : {m_safeNote, m_language})
        connect(edit, &QLineEdit::textEdited, this, &PersonFields::changed);
    connect(m_birth, &DateField::dateChanged, this, &PersonFields::typedAboutPerson);
    for (QComboBox* box : {m_gender, m_safe})
        connect(box, &QComboBox::currentIndexChanged, this, &PersonFields::changed);
    connect(m_known, &KnownPeople::personChosen, this, &PersonFields::use);
}

void PersonFields::setPerson(const people::Person& person)
{
    m_isFilling = true;
    m_record = person;
    m_forename->setText(fromUtf8(person.name.forename));
    m_surname->setText(fromUtf8(person.name.surname));
    m_birth->setDate(person.birth);
    if (!person.birth)
        m_birth->edit()->setText(fromUtf8(person.birthNote));
    m_gender->setCurrentIndex(static_cast<int>(person.gender));
    m_address->setText(fromUtf8(person.address));
    m_postcode->setText(fromUtf8(person.postcode));
    m_phone->setText(fromUtf8(person.phone));
    m_safe->setCurrentIndex(static_cast<int>(person.safeContact.kind));
    m_safeNote->setText(fromUtf8(person.safeContact.note));
    m_language->setText(fromUtf8(person.language));
    m_email->setText(fromUtf8(person.email));
    m_nhsNumber->setText(fromUtf8(person.nhsNumber));
    m_policeNumber->setText(fromUtf8(person.policeNumber));
    m_ethnicity->setAnswer(person.ethnicity);
    m_disability->setAnswer(person.disability);
    m_orientation->setAnswer(person.orientation);
    m_isFilling = false;
}

QJsonValue PersonFields::draft() const
{
    return fromUtf8(m_record.id.text());
}

void PersonFields::setDraft(const QJsonValue& draft)
{
    if (const people::Person* known = m_workspace.book().person(Id<people::Person>(toUtf8(draft.toString()))))
        setPerson(*known);
}

people::Person PersonFields::person() const
{
    people::Person person = m_record;
    person.name = {words(m_forename), words(m_surname)};
    person.birth = m_birth->date();
    person.birthNote = person.birth ? std::string() : toUtf8(m_birth->typed().trimmed());
    person.gender = static_cast<people::Gender>(m_gender->currentIndex());
    person.address = words(m_address);
    person.postcode = words(m_postcode);
    person.phone = words(m_phone);
    person.safeContact = {static_cast<people::SafeContact::Kind>(m_safe->currentIndex()), words(m_safeNote)};
    person.language = words(m_language);
    person.email = words(m_email);
    person.nhsNumber = words(m_nhsNumber);
    person.policeNumber = words(m_policeNumber);
    person.ethnicity = m_ethnicity->answer();
    person.disability = m_disability->answer();
    person.orientation = m_orientation->answer();
    return person;
}

void PersonFields::typedAboutPerson()
{
    if (m_isFilling)
        return;
    if (m_record.id.isEmpty())
        m_known->search(person());
    Q_EMIT changed();
}

void PersonFields::use(const QString& id)
{
    const people::Person* known = m_workspace.book().person(Id<people::Person>(toUtf8(id)));
    if (!known)
        return;
    const people::Person merged = joined(*known, person());
    m_known->clear();
    setPerson(merged);
    m_used->setText(tr("Uses the record of %1.").arg(fromUtf8(merged.name.full())));
    m_used->show();
    m_forename->setFocus();
    Q_EMIT changed();
}

} // namespace marac::ui
