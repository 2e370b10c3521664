// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/perpetrator_fields.h"

#include "ui/referral/person_fields.h"
#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

namespace {
constexpr int kMostPeople = 20; ///< read back from a draft
}

PerpetratorFields::PerpetratorFields(const workflow::Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_column(new QVBoxLayout(this)), m_add(named(new Button(tr("Add a person causing harm"), ButtonKind::Quiet, this), tr("Add a person causing harm")))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        add({});
        m_parts.back().person->forename()->setFocus();
        Q_EMIT changed();
    });
}

void PerpetratorFields::add(const Perpetrator& perpetrator)
{
    auto* widget = new QWidget(this);
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const Part part{widget, new PersonFields(PersonFields::Whose::Perpetrator, m_workspace, widget),
                    new QLineEdit(fromUtf8(perpetrator.link.relationship), widget), new QComboBox(widget), perpetrator.link};
    // In the order of LivingTogether.
    part.living->addItems({tr("Not recorded"), tr("Yes"), tr("No")});
    part.living->setCurrentIndex(static_cast<int>(perpetrator.link.livingTogether));
    part.relationship->setPlaceholderText(tr("ex-partner, son"));
    part.person->setPerson(perpetrator.person);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new FormField(tr("Relationship to the victim"), part.relationship, widget), 2);
    row->addWidget(new FormField(tr("Living together?"), part.living, widget), 1);
    auto* remove = new Button(tr("Remove this person"), ButtonKind::Plain, widget);
    row->addWidget(remove, 0, Qt::AlignBottom);
    column->addWidget(part.person);
    column->addLayout(row);
    m_column->insertWidget(m_column->count() - 1, widget);
    setTabOrder(remove, m_add);
    connect(part.person, &PersonFields::changed, this, &PerpetratorFields::changed);
    connect(part.relationship, &QLineEdit::textEdited, this, &PerpetratorFields::changed);
    connect(part.living, &QComboBox::currentIndexChanged, this, &PerpetratorFields::changed);
    connect(remove, &QAbstractButton::clicked, this, [this, widget] { this->remove(widget); }, Qt::QueuedConnection);
    m_parts.push_back(part);
}

void PerpetratorFields::remove(QWidget* widget)
{
    std::erase_if(m_parts, [widget](const Part& part) { return part.widget == widget; });
    delete widget;
    m_add->setFocus();
    Q_EMIT changed();
}

void PerpetratorFields::setPerpetrators(const std::vector<Perpetrator>& perpetrators)
{
    for (const Part& part : m_parts)
        delete part.widget;
    m_parts.clear();
    for (const Perpetrator& perpetrator : perpetrators)
        add(perpetrator);
}

QJsonValue PerpetratorFields::draft() const
{
    return static_cast<int>(m_parts.size());
}

void PerpetratorFields::setDraft(const QJsonValue& draft)
{
    setPerpetrators(std::vector<Perpetrator>(static_cast<size_t>(std::clamp(draft.toInt(), 0, kMostPeople))));
}

std::vector<PerpetratorFields::Perpetrator> PerpetratorFields::perpetrators() const
{
    std::vector<Perpetrator> all;
    for (const Part& part : m_parts) {
        Perpetrator perpetrator{part.person->person(), part.link};
        perpetrator.link.relationship = toUtf8(part.relationship->text().trimmed());
        perpetrator.link.livingTogether = static_cast<people::LivingTogether>(part.living->currentIndex());
        const bool isEmpty = perpetrator.person == people::Person{} && perpetrator.link.relationship.empty();
        if (!isEmpty)
            all.push_back(perpetrator);
    }
    return all;
}

} // namespace marac::ui
