// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/representative_section.h"

#include "core/workflow/import_steps.h"
#include "ui/settings/findings_list.h"
#include "ui/settings/import_file.h"
#include "ui/settings/settings_table_model.h"
#include "ui/support/date_words.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/time_field.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

using agency::Representative;

RepresentativeSection::RepresentativeSection(workflow::Workspace& workspace, Prompt& prompt, QWidget* parent)
    : SettingsSection(tr("Representatives"), tr("Whom the agencies send. The hours are used when the order of cases is worked out."), parent),
      m_workspace(workspace), m_prompt(prompt),
      m_model(new SettingsTableModel({tr("Name"), tr("Agency"), tr("Role"), tr("Available")}, this)),
      m_table(new TableView(tr("Representatives"), this)), m_name(new QLineEdit(this)), m_agency(new QComboBox(this)), m_role(new QComboBox(this)),
      m_from(new TimeField(tr("Available from"), this)), m_to(new TimeField(tr("Available until"), this)),
      m_findings(new FindingsList(tr("Findings of the import"), this))
{
    buildTable();
    body()->addWidget(m_findings);
    buildForm();
    buildDeeds();
    refresh();
}

void RepresentativeSection::buildTable()
{
    m_table->setModel(m_model);
    m_table->setColumnWidth(0, 220);
    m_table->setColumnWidth(2, 140);
    m_table->setColumnWidth(3, 150);
    m_table->stretchColumn(1);
    auto* empty = new EmptyState(tr("No representative is listed yet."), tr("Import them from a spreadsheet, or type the first one below."));
    empty->offer(tr("Choose a spreadsheet…"));
    m_table->setEmptyState(empty);
    connect(empty, &EmptyState::actionWanted, this, &RepresentativeSection::importFile);
    body()->addWidget(m_table, 1);
    connect(m_table, &TableView::idChosen, this, &RepresentativeSection::showRepresentative);
}

void RepresentativeSection::buildForm()
{
    m_role->addItem(tr("Representative"));
    m_role->addItem(tr("Deputy"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    m_nameField = new FormField(tr("Name"), m_name, this);
    grid->addWidget(m_nameField, 0, 0, 1, 2);
    grid->addWidget(new FormField(tr("Agency"), m_agency, this), 0, 2, 1, 2);
    grid->addWidget(new FormField(tr("Role"), m_role, this), 1, 0, 1, 2);
    grid->addWidget(new FormField(tr("Available from"), m_from, this), 1, 2);
    grid->addWidget(new FormField(tr("Available until"), m_to, this), 1, 3);
    for (int i = 0; i < 4; ++i)
        grid->setColumnStretch(i, 1);
    body()->addLayout(grid);
}

void RepresentativeSection::buildDeeds()
{
    auto* save = (new PrimaryButton(tr("Save the representative"), this))->withKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto* fresh = (new Button(tr("New representative"), ButtonKind::Quiet, this))->withKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    auto* import = (new Button(tr("Import representatives…"), ButtonKind::Quiet, this))->withKey(QKeySequence(Qt::CTRL | Qt::Key_I));
    addDeeds({save, fresh, import});
    connect(save, &QPushButton::clicked, this, &RepresentativeSection::save);
    connect(fresh, &QPushButton::clicked, this, &RepresentativeSection::startNew);
    connect(import, &QPushButton::clicked, this, &RepresentativeSection::importFile);
}

void RepresentativeSection::refresh()
{
    showAgencies();
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
    const QString chosen = m_table->currentId();
    m_model->setRows(std::move(rows));
    m_table->chooseId(chosen);
}

void RepresentativeSection::showAgencies()
{
    const QString chosen = m_agency->currentData().toString();
    m_agency->clear();
    for (const agency::Agency& agency : m_workspace.book().agencies())
        m_agency->addItem(fromUtf8(agency.name), fromUtf8(agency.id.text()));
    m_agency->setCurrentIndex(std::max(0, m_agency->findData(chosen)));
}

void RepresentativeSection::showRepresentative(const QString& id)
{
    for (const Representative& person : m_workspace.book().representatives()) {
        if (fromUtf8(person.id.text()) != id)
            continue;
        m_id = person.id;
        m_name->setText(fromUtf8(person.name));
        m_agency->setCurrentIndex(m_agency->findData(fromUtf8(person.agency.text())));
        m_role->setCurrentIndex(person.role == agency::Role::Deputy ? 1 : 0);
        m_from->setTime(person.availableFrom);
        m_to->setTime(person.availableTo);
        m_nameField->clearFinding();
    }
}

void RepresentativeSection::startNew()
{
    m_id = {};
    m_table->setCurrentIndex({});
    m_name->clear();
    m_from->setTime(std::nullopt);
    m_to->setTime(std::nullopt);
    m_nameField->clearFinding();
    m_name->setFocus();
}

Representative RepresentativeSection::typed() const
{
    Representative person;
    person.id = m_id;
    person.name = toUtf8(m_name->text());
    person.agency = Id<agency::Agency>(toUtf8(m_agency->currentData().toString()));
    person.role = m_role->currentIndex() == 1 ? agency::Role::Deputy : agency::Role::Representative;
    person.availableFrom = m_from->time();
    person.availableTo = m_to->time();
    return person;
}

bool RepresentativeSection::areTimesUnderstood()
{
    for (TimeField* field : {m_from, m_to}) {
        if (field->isUnderstood())
            continue;
        Q_EMIT said(tr("One of the times could not be understood. Nothing was changed. Write it like 09:30."), Tone::Bad, Undoable::No);
        field->setFocus();
        return false;
    }
    return true;
}

void RepresentativeSection::save()
{
    if (!areTimesUnderstood())
        return;
    const Representative person = typed();
    const auto event = workflow::saveRepresentative(m_workspace, person);
    if (!event) {
        m_nameField->showMessage(ui::say(event.error()), Tone::Bad);
        m_name->setFocus();
        return;
    }
    sayDone(person.id.isEmpty() ? tr("The representative was added.") : tr("The representative was saved."));
    refresh();
    if (person.id.isEmpty())
        startNew();
}

void RepresentativeSection::importFile()
{
    const auto file = chooseSpreadsheet(m_prompt, tr("Choose the spreadsheet of representatives"));
    if (!file) {
        sayRefused(file.error());
        return;
    }
    if (!*file)
        return;
    const auto report = workflow::importRepresentatives(m_workspace, (*file)->bytes, (*file)->name);
    if (!report) {
        sayRefused(report.error());
        return;
    }
    m_findings->showFindings(report->findings);
    refresh();
    sayDone(tr("%1 of %n row(s) were imported.", nullptr, report->rows).arg(report->imported), report->imported > 0 ? Undoable::Yes : Undoable::No);
}

} // namespace marac::ui
