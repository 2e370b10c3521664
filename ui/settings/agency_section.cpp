// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/agency_section.h"

#include "ui/support/say.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace marac::ui {

using agency::Agency;

ListSection::Words AgencySection::listWords()
{
    return {tr("Agencies"),
            tr("Who sits at the Marac, refers to it or receives its documents. The source decides under which column of the return an agency counts."),
            {tr("Name"), tr("Source"), tr("E-mail"), tr("Language"), tr("Membership")},
            tr("No agency is listed yet."),
            tr("Add the agency"),
            tr("New agency"),
            tr("Import agencies…"),
            tr("Choose the spreadsheet of agencies"),
            QStringLiteral("agency")};
}

AgencySection::AgencySection(workflow::Workspace& workspace, Prompt& prompt, QWidget* parent)
    : ListSection(listWords(), workspace, prompt, parent), m_name(new QLineEdit(this)), m_source(new QComboBox(this)),
      m_core(new QCheckBox(tr("Core member: expected at every meeting"), this)), m_email(new QLineEdit(this)), m_language(new QComboBox(this)), m_weight(new QComboBox(this))
{
    table()->setColumnWidth(1, 170);
    table()->setColumnWidth(2, 220);
    table()->setColumnWidth(3, 90);
    table()->setColumnWidth(4, 110);
    table()->stretchColumn(0);
    buildForm();
}

void AgencySection::buildForm()
{
    for (const agency::ReturnSource source : agency::kReturnSources)
        m_source->addItem(ui::say(agency::wordsFor(source)), static_cast<int>(source));
    m_language->addItems({tr("English"), tr("Welsh")});
    auto* name = new FormField(tr("Name of the agency"), m_name, this);
    form()->addWidget(name, 0, 0);
    form()->addWidget(new FormField(tr("Source in the return"), m_source, this), 0, 1);
    form()->addWidget(new FormField(tr("Secure e-mail"), m_email, this), 1, 0);
    form()->addWidget(new FormField(tr("Language of its documents"), m_language, this), 1, 1);
    m_weight->addItem(tr("once, like every other"));
    m_weight->addItem(tr("double"));
    for (int times = 3; times <= agency::kMostWaitingWeight; ++times)
        m_weight->addItem(tr("%1 times").arg(times));
    auto* weight = new FormField(tr("A minute that its people wait counts"), m_weight, this);
    form()->addWidget(weight, 2, 1);
    form()->addWidget(m_core, 2, 0);
    form()->setColumnStretch(0, 1);
    form()->setColumnStretch(1, 1);
    finish(name);
}

std::vector<SettingsRow> AgencySection::rows() const
{
    std::vector<SettingsRow> rows;
    for (const Agency& agency : m_workspace.book().agencies()) {
        rows.push_back({fromUtf8(agency.id.text()),
                        {fromUtf8(agency.name), ui::say(agency::wordsFor(agency.source)), fromUtf8(agency.secureEmail),
                         agency.language == agency::Language::Welsh ? tr("Welsh") : tr("English"), agency.isCore() ? tr("core") : tr("invited")},
                        agency.isCore() ? Tone::Accent : Tone::Neutral});
    }
    return rows;
}

void AgencySection::showEntry(const QString& id)
{
    const Agency* known = m_workspace.book().agency(Id<Agency>(toUtf8(id)));
    const Agency agency = known ? *known : Agency();
    m_name->setText(fromUtf8(agency.name));
    m_source->setCurrentIndex(std::max(0, m_source->findData(static_cast<int>(agency.source))));
    m_core->setChecked(known && agency.isCore());
    m_email->setText(fromUtf8(agency.secureEmail));
    m_weight->setCurrentIndex(agency.waitingWeight - 1);
    m_language->setCurrentIndex(agency.language == agency::Language::Welsh ? 1 : 0);
}

workflow::Event AgencySection::fileEntry(const QString& id)
{
    const Agency* before = m_workspace.book().agency(Id<Agency>(toUtf8(id)));
    Agency agency = before ? *before : Agency();
    agency.name = toUtf8(m_name->text());
    agency.source = static_cast<agency::ReturnSource>(m_source->currentData().toInt());
    agency.membership = m_core->isChecked() ? agency::Membership::Core : agency::Membership::Invited;
    agency.secureEmail = toUtf8(m_email->text().trimmed());
    agency.language = m_language->currentIndex() == 1 ? agency::Language::Welsh : agency::Language::English;
    agency.waitingWeight = m_weight->currentIndex() + 1;
    return workflow::saveAgency(m_workspace, agency);
}

Result<workflow::ImportReport> AgencySection::importEntries(const std::string& bytes, const std::string& name)
{
    return workflow::importAgencies(m_workspace, bytes, name);
}

} // namespace marac::ui
