// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/agency_section.h"

#include "core/workflow/import_steps.h"
#include "ui/settings/findings_list.h"
#include "ui/settings/import_file.h"
#include "ui/settings/settings_table_model.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace marac::ui {

using agency::Agency;

AgencySection::AgencySection(workflow::Workspace& workspace, Prompt& prompt, QWidget* parent)
    : SettingsSection(tr("Agencies"), tr("Who sits at the Marac, refers to it or receives its documents. The source decides under which column of the return an agency counts."), parent),
      m_workspace(workspace), m_prompt(prompt),
      m_model(new SettingsTableModel({tr("Name"), tr("Source"), tr("E-mail"), tr("Language"), tr("Membership")}, this)),
      m_table(new TableView(tr("Agencies"), this)), m_name(new QLineEdit(this)), m_source(new QComboBox(this)),
      m_core(new QCheckBox(tr("Core member: expected at every meeting"), this)), m_email(new QLineEdit(this)), m_language(new QComboBox(this)),
      m_findings(new FindingsList(tr("Findings of the import"), this))
{
    buildTable();
    body()->addWidget(m_findings);
    buildForm();
    buildDeeds();
    refresh();
}

void AgencySection::buildTable()
{
    m_table->setModel(m_model);
    m_table->setColumnWidth(1, 170);
    m_table->setColumnWidth(2, 220);
    m_table->setColumnWidth(3, 90);
    m_table->setColumnWidth(4, 110);
    m_table->stretchColumn(0);
    auto* empty = new EmptyState(tr("No agency is listed yet."), tr("Import them from a spreadsheet, or type the first one below."));
    empty->offer(tr("Choose a spreadsheet…"));
    m_table->setEmptyState(empty);
    body()->addWidget(m_table, 1);
    connect(empty, &EmptyState::actionWanted, this, &AgencySection::importFile);
    connect(m_table, &TableView::idChosen, this, &AgencySection::showAgency);
}

void AgencySection::buildForm()
{
    for (const agency::ReturnSource source : agency::kReturnSources)
        m_source->addItem(ui::say(agency::wordsFor(source)), static_cast<int>(source));
    m_language->addItem(tr("English"));
    m_language->addItem(tr("Welsh"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    m_nameField = new FormField(tr("Name of the agency"), m_name, this);
    grid->addWidget(m_nameField, 0, 0);
    grid->addWidget(new FormField(tr("Source in the return"), m_source, this), 0, 1);
    grid->addWidget(new FormField(tr("Secure e-mail"), m_email, this), 1, 0);
    grid->addWidget(new FormField(tr("Language of its documents"), m_language, this), 1, 1);
    grid->addWidget(m_core, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
}

void AgencySection::buildDeeds()
{
    auto* save = (new PrimaryButton(tr("Save the agency"), this))->withKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto* fresh = (new Button(tr("New agency"), ButtonKind::Quiet, this))->withKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    auto* import = (new Button(tr("Import agencies…"), ButtonKind::Quiet, this))->withKey(QKeySequence(Qt::CTRL | Qt::Key_I));
    addDeeds({save, fresh, import});
    connect(save, &QPushButton::clicked, this, &AgencySection::save);
    connect(fresh, &QPushButton::clicked, this, &AgencySection::startNew);
    connect(import, &QPushButton::clicked, this, &AgencySection::importFile);
}

void AgencySection::refresh()
{
    std::vector<SettingsRow> rows;
    for (const Agency& agency : m_workspace.book().agencies()) {
        rows.push_back({fromUtf8(agency.id.text()),
                        {fromUtf8(agency.name), ui::say(agency::wordsFor(agency.source)), fromUtf8(agency.secureEmail),
                         agency.language == agency::Language::Welsh ? tr("Welsh") : tr("English"), agency.isCore() ? tr("core") : tr("invited")},
                        agency.isCore() ? Tone::Accent : Tone::Neutral});
    }
    const QString chosen = m_table->currentId();
    m_model->setRows(std::move(rows));
    m_table->chooseId(chosen);
}

void AgencySection::showAgency(const QString& id)
{
    const Agency* agency = m_workspace.book().agency(Id<Agency>(toUtf8(id)));
    if (!agency)
        return;
    m_id = agency->id;
    m_name->setText(fromUtf8(agency->name));
    m_source->setCurrentIndex(static_cast<int>(agency->source));
    m_core->setChecked(agency->isCore());
    m_email->setText(fromUtf8(agency->secureEmail));
    m_language->setCurrentIndex(agency->language == agency::Language::Welsh ? 1 : 0);
    m_nameField->clearFinding();
}

void AgencySection::startNew()
{
    m_id = {};
    m_table->setCurrentIndex({});
    for (QLineEdit* field : {m_name, m_email})
        field->clear();
    m_core->setChecked(false);
    m_nameField->clearFinding();
    m_name->setFocus();
}

Agency AgencySection::typed() const
{
    const Agency* before = m_workspace.book().agency(m_id);
    Agency agency = before ? *before : Agency();
    agency.name = toUtf8(m_name->text());
    agency.source = static_cast<agency::ReturnSource>(m_source->currentData().toInt());
    agency.membership = m_core->isChecked() ? agency::Membership::Core : agency::Membership::Invited;
    agency.secureEmail = toUtf8(m_email->text().trimmed());
    agency.language = m_language->currentIndex() == 1 ? agency::Language::Welsh : agency::Language::English;
    return agency;
}

void AgencySection::save()
{
    const Agency agency = typed();
    const auto event = workflow::saveAgency(m_workspace, agency);
    if (!event) {
        m_nameField->showMessage(ui::say(event.error()), Tone::Bad);
        m_name->setFocus();
        return;
    }
    sayDone(agency.id.isEmpty() ? tr("%1 was added.").arg(fromUtf8(agency.name)) : tr("%1 was saved.").arg(fromUtf8(agency.name)));
    refresh();
    if (agency.id.isEmpty())
        startNew();
}

void AgencySection::importFile()
{
    const auto file = chooseSpreadsheet(m_prompt, tr("Choose the spreadsheet of agencies"));
    if (!file) {
        sayRefused(file.error());
        return;
    }
    if (!*file)
        return;
    const auto report = workflow::importAgencies(m_workspace, (*file)->bytes, (*file)->name);
    if (!report) {
        sayRefused(report.error());
        return;
    }
    m_findings->showFindings(report->findings);
    refresh();
    sayDone(tr("%1 of %n row(s) were imported.", nullptr, report->rows).arg(report->imported), report->imported > 0 ? Undoable::Yes : Undoable::No);
}

} // namespace marac::ui
