// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/representative_section.h"

#include "ui/support/date_words.h"
#include "ui/support/say.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/time_field.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace marac::ui {

using agency::Representative;

ListSection::Words RepresentativeSection::listWords()
{
    return {tr("Representatives"),
            tr("Whom the agencies send. The hours are used when the order of cases is worked out."),
            {tr("Name"), tr("Agency"), tr("Role"), tr("Available")},
            tr("No representative is listed yet."),
            tr("Add the representative"),
            tr("New representative"),
            tr("Import representatives…"),
            tr("Choose the spreadsheet of representatives"),
            QStringLiteral("representative")};
}

RepresentativeSection::RepresentativeSection(workflow::Workspace& workspace, Prompt& prompt, QWidget* parent)
    : ListSection(listWords(), workspace, prompt, parent), m_name(new QLineEdit(this)), m_agency(new QComboBox(this)), m_role(new QComboBox(this)),
      m_from(new TimeField(tr("Available from"), this)), m_to(new TimeField(tr("Available until"), this))
{
    table()->setColumnWidth(0, 220);
    table()->setColumnWidth(2, 140);
    table()->setColumnWidth(3, 150);
    table()->stretchColumn(1);
    buildForm();
}

void RepresentativeSection::buildForm()
{
    m_role->addItems({tr("Representative"), tr("Deputy")});
    auto* name = new FormField(tr("Name"), m_name, this);
    m_fromField = new FormField(tr("Available from"), m_from, this);
    m_toField = new FormField(tr("Available until"), m_to, this);
    form()->addWidget(name, 0, 0, 1, 2);
    form()->addWidget(new FormField(tr("Agency"), m_agency, this), 0, 2, 1, 2);
    form()->addWidget(new FormField(tr("Role"), m_role, this), 1, 0, 1, 2);
    form()->addWidget(m_fromField, 1, 2);
    form()->addWidget(m_toField, 1, 3);
    for (int i = 0; i < 4; ++i)
        form()->setColumnStretch(i, 1);
    showAgencies();
    finish(name);
}

void RepresentativeSection::refresh()
{
    showAgencies();
    ListSection::refresh();
}

std::vector<SettingsRow> RepresentativeSection::rows() const
{
    std::vector<SettingsRow> rows;
    for (const Representative& person : m_workspace.book().representatives()) {
        const agency::Agency* agency = m_workspace.book().agency(person.agency);
        const QString from = person.availableFrom ? timeWords(*person.availableFrom) : tr("start");
        const QString to = person.availableTo ? timeWords(*person.availableTo) : tr("end");
        rows.push_back({fromUtf8(person.id.text()),
                        {fromUtf8(person.name), agency ? fromUtf8(agency->name) : QString(), person.role == agency::Role::Deputy ? tr("Deputy") : tr("Representative"),
                         person.availableFrom || person.availableTo ? tr("%1 to %2").arg(from, to) : tr("always")},
                        std::nullopt});
    }
    return rows;
}

void RepresentativeSection::showAgencies()
{
    const QString chosen = m_agency->currentData().toString();
    m_agency->clear();
    for (const agency::Agency& agency : m_workspace.book().agencies())
        m_agency->addItem(fromUtf8(agency.name), fromUtf8(agency.id.text()));
    m_agency->setCurrentIndex(std::max(0, m_agency->findData(chosen)));
}

void RepresentativeSection::showEntry(const QString& id)
{
    const auto& all = m_workspace.book().representatives();
    const auto known = std::find_if(all.begin(), all.end(), [&](const Representative& person) { return fromUtf8(person.id.text()) == id; });
    const Representative person = known == all.end() ? Representative() : *known;
    m_name->setText(fromUtf8(person.name));
    m_agency->setCurrentIndex(std::max(0, m_agency->findData(fromUtf8(person.agency.text()))));
    m_role->setCurrentIndex(person.role == agency::Role::Deputy ? 1 : 0);
    m_from->setTime(person.availableFrom);
    m_to->setTime(person.availableTo);
}

FormField* RepresentativeSection::notUnderstood() const
{
    for (FormField* field : {m_fromField, m_toField}) {
        field->clearFinding();
        if (qobject_cast<TimeField*>(field->input())->isUnderstood())
            continue;
        field->showMessage(tr("Write the time like 09:30, or leave it empty."), Tone::Bad);
        return field;
    }
    return nullptr;
}

workflow::Event RepresentativeSection::fileEntry(const QString& id)
{
    Representative person;
    person.id = Id<Representative>(toUtf8(id));
    person.name = toUtf8(m_name->text());
    person.agency = Id<agency::Agency>(toUtf8(m_agency->currentData().toString()));
    person.role = m_role->currentIndex() == 1 ? agency::Role::Deputy : agency::Role::Representative;
    person.availableFrom = m_from->time();
    person.availableTo = m_to->time();
    return workflow::saveRepresentative(m_workspace, person);
}

Result<workflow::ImportReport> RepresentativeSection::importEntries(const std::string& bytes, const std::string& name)
{
    return workflow::importRepresentatives(m_workspace, bytes, name);
}

} // namespace marac::ui
