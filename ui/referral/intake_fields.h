// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace marac::ui {

class AgenciesField;
class DateField;
class FormField;
class TextArea;

/// What the referral itself says: from whom and when, incidents, concerns, consent or the reason without it.
class IntakeFields : public QWidget {
    Q_OBJECT
public:
    explicit IntakeFields(const workflow::Workspace& workspace, QWidget* parent = nullptr);

    void show(const referral::Referral& referral);
    void writeTo(referral::Referral& referral) const;
    /// The first field whose words are no day or number; null where all are understood. It says so.
    FormField* notUnderstood() const;
    FormField* consentField() const { return m_consentField; }
    FormField* idvaField() const { return m_idvaField; }

Q_SIGNALS:
    void changed();

private:
    void buildOrigin();
    void buildIncidents();
    void buildConsent();

    AgenciesField* m_referrers;
    DateField* m_received;
    QLineEdit* m_ref;
    DateField* m_incident;
    QLineEdit* m_policeIncidents;
    QLineEdit* m_idva;
    QLineEdit* m_transferred;
    TextArea* m_concerns;
    QComboBox* m_consent;
    QLineEdit* m_consentReason;
    FormField* m_receivedField = nullptr;
    FormField* m_incidentField = nullptr;
    FormField* m_policeField = nullptr;
    FormField* m_consentField = nullptr;
    FormField* m_idvaField = nullptr;
};

} // namespace marac::ui
