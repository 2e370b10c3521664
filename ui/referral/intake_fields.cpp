// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/intake_fields.h"

#include "ui/referral/agencies_field.h"
#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text_area.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace marac::ui {

IntakeFields::IntakeFields(const workflow::Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_referrers(new AgenciesField(tr("Referred by"), workspace.book(), this)),
      m_received(new DateField(tr("Received"), workspace.clock(), YearSense::Past, this)), m_ref(new QLineEdit(this)),
      m_incident(new DateField(tr("Latest incident"), workspace.clock(), YearSense::Past, this)), m_policeIncidents(new QLineEdit(this)),
      m_idva(new QLineEdit(this)), m_transferred(new QLineEdit(this)), m_concerns(new TextArea(tr("Concerns"), this)), m_consent(named(new QComboBox(this), tr("Consent"))),
      m_consentReason(named(new QLineEdit(this), tr("Reason without consent")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    buildOrigin();
    buildIncidents();
    buildConsent();
    for (QLineEdit* edit : {m_ref, m_policeIncidents, m_idva, m_transferred, m_consentReason})
        connect(edit, &QLineEdit::textEdited, this, &IntakeFields::changed);
    for (DateField* field : {m_received, m_incident})
        connect(field, &DateField::dateChanged, this, &IntakeFields::changed);
    connect(m_referrers, &AgenciesField::changed, this, &IntakeFields::changed);
    connect(m_concerns, &QPlainTextEdit::textChanged, this, &IntakeFields::changed);
    connect(m_consent, &QComboBox::currentIndexChanged, this, &IntakeFields::changed);
}

void IntakeFields::buildOrigin()
{
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->addWidget(new FormField(tr("Referred by"), m_referrers, this));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_receivedField = new FormField(tr("Received"), m_received, this);
    auto* ref = new FormField(tr("Reference"), m_ref, this);
    m_ref->setPlaceholderText(tr("the next number of the year"));
    row->addWidget(m_receivedField, 1);
    row->addWidget(ref, 1);
    column->addLayout(row);
    m_idvaField = new FormField(tr("Idva for the victim"), m_idva, this);
    m_idva->setPlaceholderText(tr("name, or what was arranged"));
    auto* both = new QHBoxLayout;
    both->setSpacing(12);
    both->addWidget(m_idvaField, 1);
    both->addWidget(new FormField(tr("Transferred from another Marac"), m_transferred, this), 1);
    column->addLayout(both);
}

void IntakeFields::buildIncidents()
{
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_incidentField = new FormField(tr("Latest incident"), m_incident, this);
    m_policeField = new FormField(tr("Police incidents in 12 months"), m_policeIncidents, this);
    row->addWidget(m_incidentField, 1);
    row->addWidget(m_policeField, 1);
    column->addLayout(row);
    m_concerns->setLines(4, 12);
    column->addWidget(new FormField(tr("Concerns"), m_concerns, this));
}

void IntakeFields::buildConsent()
{
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_consent);
    row->addWidget(m_consentReason, 1);
    both->setFocusProxy(m_consent);
    // In the order of Consent::Kind.
    m_consent->addItems({tr("Not recorded"), tr("Given"), tr("Without consent")});
    m_consentReason->setPlaceholderText(tr("the lawful reason, where without consent"));
    m_consentField = new FormField(tr("Consent"), both, this);
    qobject_cast<QVBoxLayout*>(layout())->addWidget(m_consentField);
}

void IntakeFields::show(const referral::Referral& referral)
{
    m_referrers->setAgencies(referral.referrers);
    m_received->setDate(referral.received);
    m_ref->setText(fromUtf8(referral.ref));
    m_incident->setDate(referral.incident);
    m_policeIncidents->setText(referral.policeIncidents ? QString::number(*referral.policeIncidents) : QString());
    m_idva->setText(fromUtf8(referral.idva));
    m_transferred->setText(fromUtf8(referral.transferredFrom));
    m_concerns->setPlainText(fromUtf8(referral.concerns));
    m_consent->setCurrentIndex(static_cast<int>(referral.consent.kind));
    m_consentReason->setText(fromUtf8(referral.consent.reason));
}

void IntakeFields::writeTo(referral::Referral& referral) const
{
    referral.referrers = m_referrers->agencies();
    referral.received = m_received->date().value_or(referral.received);
    referral.ref = toUtf8(m_ref->text().trimmed());
    referral.incident = m_incident->date();
    bool isNumber = false;
    const int incidents = m_policeIncidents->text().trimmed().toInt(&isNumber);
    referral.policeIncidents = isNumber ? std::optional(incidents) : std::nullopt;
    referral.idva = toUtf8(m_idva->text().trimmed());
    referral.transferredFrom = toUtf8(m_transferred->text().trimmed());
    referral.concerns = toUtf8(m_concerns->toPlainText().trimmed());
    referral.consent = {static_cast<referral::Consent::Kind>(m_consent->currentIndex()), toUtf8(m_consentReason->text().trimmed())};
}

FormField* IntakeFields::notUnderstood() const
{
    FormField* first = nullptr;
    const auto judge = [&](FormField* field, bool isUnderstood, const QString& words) {
        if (isUnderstood) {
            field->clearFinding();
            return;
        }
        field->showMessage(words, Tone::Bad);
        first = first ? first : field;
    };
    bool isNumber = m_policeIncidents->text().trimmed().isEmpty();
    if (!isNumber)
        isNumber = m_policeIncidents->text().trimmed().toInt(&isNumber) >= 0 && isNumber;
    judge(m_receivedField, m_received->date().has_value(), tr("The day it came in is needed."));
    judge(m_incidentField, m_incident->isUnderstood(), tr("This is no day yet; leave it empty where it is not known."));
    judge(m_policeField, isNumber, tr("A number, or nothing where it is not known."));
    return first;
}

} // namespace marac::ui
