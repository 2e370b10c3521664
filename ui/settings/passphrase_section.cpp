// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/passphrase_section.h"

#include "ui/settings/settings_table_model.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"

#include <QVBoxLayout>

namespace marac::ui {

PassphraseSection::PassphraseSection(workflow::Workspace& workspace, QWidget* parent)
    : SettingsSection(tr("Agency passphrases"), tr("These words open the PDFs of an agency. Tell them by telephone, never in the same e-mail."), parent),
      m_workspace(workspace), m_model(new SettingsTableModel({tr("Agency"), tr("Passphrase")}, this)),
      m_table(new TableView(tr("Agency passphrases"), this)), m_show(new Button(tr("Show"), ButtonKind::Quiet, this))
{
    m_table->setModel(m_model);
    m_table->setColumnWidth(0, 340);
    m_table->stretchColumn(1);
    auto* empty = new EmptyState(tr("No agency is listed yet."), tr("Add agencies first; each receives its own passphrase."));
    empty->offer(tr("Go to agencies"));
    m_table->setEmptyState(empty);
    connect(empty, &EmptyState::actionWanted, this, &PassphraseSection::agenciesWanted);
    body()->addWidget(m_table, 1);
    auto* renew = new Button(tr("New passphrase for the chosen agency"), ButtonKind::Quiet, this);
    addDeeds({m_show, renew});
    connect(m_show, &QPushButton::clicked, this, [this] { setShown(!m_isShown); });
    connect(renew, &QPushButton::clicked, this, &PassphraseSection::renew);
    refresh();
}

void PassphraseSection::refresh()
{
    // Reading makes the missing ones; nothing is made before somebody asks to see them.
    std::map<Id<agency::Agency>, std::string> words;
    if (m_isShown) {
        const auto found = workflow::agencyPassphrases(m_workspace);
        if (!found) {
            sayRefused(found.error());
            return;
        }
        words = *found;
    }
    std::vector<SettingsRow> rows;
    for (const agency::Agency& agency : m_workspace.book().agencies()) {
        const QString secret = m_isShown ? fromUtf8(words[agency.id]) : tr("hidden");
        rows.push_back({fromUtf8(agency.id.text()), {fromUtf8(agency.name), secret}, std::nullopt});
    }
    const QString id = m_table->currentId();
    m_model->setRows(std::move(rows));
    m_table->chooseId(id);
    m_show->setText(m_isShown ? tr("Hide") : tr("Show"));
}

void PassphraseSection::setShown(bool isShown)
{
    m_isShown = isShown;
    refresh();
}

void PassphraseSection::hideEvent(QHideEvent* event)
{
    SettingsSection::hideEvent(event);
    if (m_isShown)
        setShown(false);
}

void PassphraseSection::renew()
{
    const agency::Agency* agency = m_workspace.book().agency(Id<agency::Agency>(toUtf8(m_table->currentId())));
    if (!agency) {
        Q_EMIT said(tr("Choose an agency in the list first."), Tone::Warn, Undoable::No);
        return;
    }
    const QString name = fromUtf8(agency->name);
    const auto event = workflow::renewAgencyPassphrase(m_workspace, agency->id);
    if (!event) {
        sayRefused(event.error());
        return;
    }
    sayDone(tr("%1 has a new passphrase. Documents sent before keep the old one.").arg(name));
    refresh();
}

} // namespace marac::ui
