// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/conflict_card.h"

#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_draft.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace marac::ui {

ConflictCard::ConflictCard(Drafts& drafts, QWidget* parent)
    : Card(tr("Conflicts of interest"), parent), m_hint((new Label(QString(), TextStyle::Muted, this))->wrapped()), m_list(new QWidget(this)),
      m_entry(new QWidget(this)), m_agency(named(new QLineEdit(this), tr("Agency with a conflict"))),
      m_reason(named(new QLineEdit(this), tr("Reason for the conflict"))), m_agencyField(nullptr),
      m_draft(new FormDraft(*m_entry, drafts, {}))
{
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    body()->addWidget(m_hint);
    body()->addWidget(m_list);
    buildEntry();
    m_draft->watching();
    body()->addWidget(m_entry);
    body()->addStretch(1);
}

void ConflictCard::buildEntry()
{
    m_agency->setPlaceholderText(tr("hou"));
    m_agencyField = new FormField(tr("Agency"), m_agency, m_entry);
    auto* reason = new FormField(tr("Reason, for the chair only"), m_reason, m_entry);
    auto* declareButton = new Button(tr("Declare conflict"), ButtonKind::Quiet, m_entry);
    declareButton->withKeyWords(tr("Enter"));
    auto* line = new QHBoxLayout(m_entry);
    line->setContentsMargins(0, 4, 0, 0);
    line->setSpacing(12);
    line->addWidget(m_agencyField, 3);
    line->addWidget(reason, 4);
    line->addWidget(declareButton, 0, Qt::AlignTop);
    // Beside the fields, not beside their labels.
    line->setAlignment(declareButton, Qt::AlignBottom);
    connect(declareButton, &QPushButton::clicked, this, &ConflictCard::declare);
}

void ConflictCard::showCase(const workflow::CaseBook& book, const Id<referral::Referral>& referral, const QString& initials)
{
    if (m_agencies != book.agencies()) {
        m_agencies = book.agencies();
        QStringList names;
        for (const agency::Agency& agency : m_agencies)
            names.append(fromUtf8(agency.name));
        auto* completer = new QCompleter(names, m_agency);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        m_agency->setCompleter(completer);
    }
    if (m_referral != referral) {
        m_draft->setPlace(QStringLiteral("conflict/%1").arg(fromUtf8(referral.text())));
        emptyFields();
        m_draft->restore();
    }
    m_referral = referral;
    setTitle(referral.isEmpty() ? tr("Conflicts of interest") : tr("Conflicts of interest in the case of %1").arg(initials));
    m_entry->setVisible(!referral.isEmpty());
    showConflicts(book, referral);
}

void ConflictCard::showConflicts(const workflow::CaseBook& book, const Id<referral::Referral>& referral)
{
    qDeleteAll(m_list->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    int shown = 0;
    for (const attendance::Conflict& conflict : book.conflicts()) {
        if (conflict.referral != referral || referral.isEmpty())
            continue;
        const agency::Agency* agency = book.agency(conflict.agency);
        addConflict(fromUtf8(conflict.id.text()), agency ? fromUtf8(agency->name) : tr("An agency no longer listed"), fromUtf8(conflict.reason));
        ++shown;
    }
    m_list->setVisible(shown > 0);
    m_hint->setText(referral.isEmpty() ? tr("Choose a case to see who must not hear of it.")
                        : shown == 0   ? tr("None declared. An agency with a conflict is not asked, not called and finds no trace of the case in its papers.")
                                       : tr("Withheld from them in every paper, and they leave the room for this case."));
}

void ConflictCard::addConflict(const QString& id, const QString& agency, const QString& reason)
{
    auto* row = new QWidget(m_list);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(new Label(agency, TextStyle::Strong, row));
    line->addWidget(new Label(reason, TextStyle::Muted, row), 1);
    auto* withdraw = named(new Button(tr("Withdraw"), ButtonKind::Plain, row), tr("Withdraw the conflict of %1").arg(agency));
    line->addWidget(withdraw);
    m_list->layout()->addWidget(row);
    // Queued: the answer makes these rows anew, and this button with them.
    connect(withdraw, &QPushButton::clicked, this, [this, id, agency] { Q_EMIT withdrawWanted(id, agency); }, Qt::QueuedConnection);
}

void ConflictCard::clearEntry()
{
    m_draft->forget();
    emptyFields();
}

void ConflictCard::emptyFields()
{
    m_agency->clear();
    m_reason->clear();
    m_agencyField->clearFinding();
}

void ConflictCard::declare()
{
    const auto meant = agency::agenciesMeant(m_agencies, toUtf8(m_agency->text()));
    if (meant.size() != 1) {
        QStringList names;
        for (const agency::Agency* agency : meant)
            names.append(fromUtf8(agency::shortName(*agency)));
        const QString words = meant.empty() ? tr("No agency is called so.") : tr("Which one: %1?").arg(names.join(QStringLiteral(", ")));
        m_agencyField->showMessage(words, Tone::Bad);
        m_agency->setFocus();
        return;
    }
    m_agencyField->clearFinding();
    Q_EMIT declareWanted(fromUtf8(meant.front()->id.text()), m_reason->text());
}

void ConflictCard::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && (m_agency->hasFocus() || m_reason->hasFocus()))
        declare();
    else
        Card::keyPressEvent(event);
}

} // namespace marac::ui
