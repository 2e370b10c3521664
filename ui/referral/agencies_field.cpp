// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/agencies_field.h"

#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

AgenciesField::AgenciesField(const QString& name, const workflow::CaseBook& book, QWidget* parent)
    : QWidget(parent), m_book(book), m_chips(new QWidget(this)), m_flow(new FlowLayout(m_chips)), m_edit(named(new QLineEdit(this), name)),
      m_meant(new Label(QString(), TextStyle::Muted, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_chips);
    column->addWidget(m_edit);
    column->addWidget(m_meant);
    setFocusProxy(m_edit);
    m_edit->setPlaceholderText(tr("Type a few letters, Enter adds"));
    m_meant->hide();
    m_chips->hide();
    connect(m_edit, &QLineEdit::textEdited, this, &AgenciesField::showMeant);
    connect(m_edit, &QLineEdit::returnPressed, this, &AgenciesField::addMeant);
}

void AgenciesField::setAgencies(const std::vector<Id<agency::Agency>>& agencies)
{
    m_agencies = agencies;
    showChosen();
}

QJsonValue AgenciesField::draft() const
{
    QJsonArray ids;
    for (const auto& id : m_agencies)
        ids.append(fromUtf8(id.text()));
    return ids;
}

void AgenciesField::setDraft(const QJsonValue& draft)
{
    std::vector<Id<agency::Agency>> agencies;
    for (const QJsonValue& id : draft.toArray()) {
        if (const agency::Agency* known = m_book.agency(Id<agency::Agency>(toUtf8(id.toString()))))
            agencies.push_back(known->id);
    }
    setAgencies(agencies);
}

void AgenciesField::showMeant()
{
    QStringList names;
    for (const agency::Agency* agency : agency::agenciesMeant(m_book.agencies(), toUtf8(m_edit->text().trimmed())))
        names.append(fromUtf8(agency->name));
    const bool isTyped = !m_edit->text().trimmed().isEmpty();
    m_meant->setVisible(isTyped);
    if (names.isEmpty())
        m_meant->setText(tr("No agency of the area begins like this; agencies are added in Settings."));
    else
        m_meant->setText(tr("Enter adds %1").arg(names.mid(0, 3).join(tr(", or type on for "))));
    m_edit->setAccessibleDescription(isTyped ? m_meant->text() : QString());
}

void AgenciesField::addMeant()
{
    const auto meant = agency::agenciesMeant(m_book.agencies(), toUtf8(m_edit->text().trimmed()));
    if (m_edit->text().trimmed().isEmpty() || meant.empty())
        return;
    const auto id = meant.front()->id;
    if (std::find(m_agencies.begin(), m_agencies.end(), id) == m_agencies.end())
        m_agencies.push_back(id);
    m_edit->clear();
    m_meant->hide();
    showChosen();
    Q_EMIT changed();
}

void AgenciesField::showChosen()
{
    m_flow->clear();
    for (const auto& id : m_agencies) {
        const agency::Agency* agency = m_book.agency(id);
        const QString name = agency ? fromUtf8(agency->name) : QString();
        auto* chip = new ChipButton(QStringLiteral("%1 ×").arg(name), Tone::Accent, m_chips);
        named(chip, tr("Remove %1").arg(name));
        m_flow->addWidget(chip);
        chip->show();
        connect(chip, &QAbstractButton::clicked, this, [this, id] { remove(id); }, Qt::QueuedConnection);
    }
    m_chips->setVisible(!m_agencies.empty());
}

void AgenciesField::remove(const Id<agency::Agency>& agency)
{
    const Id<agency::Agency> gone = agency;
    std::erase(m_agencies, gone);
    m_edit->setFocus();
    showChosen();
    Q_EMIT changed();
}

} // namespace marac::ui
