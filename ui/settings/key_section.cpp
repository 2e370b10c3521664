// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/key_section.h"

#include "ui/settings/settings_table_model.h"
#include "ui/support/accessible.h"
#include "ui/support/prompt.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace marac::ui {

KeySection::KeySection(KeyCare& care, Prompt& prompt, QWidget* parent)
    : SettingsSection(tr("People who can open the store"),
                      tr("One passphrase for each job title, never a name. Taking one away locks it out from now on; backups made before still open with it."), parent),
      m_care(care), m_prompt(prompt), m_model(new SettingsTableModel({tr("Job title"), tr("Kind")}, this)),
      m_table(new TableView(tr("Ways into the store"), this)), m_title(new QLineEdit(this)),
      m_passphrase(new PassphraseField(tr("New passphrase"), this)), m_code(named(new Label(QString(), TextStyle::Name, this), tr("New recovery code")))
{
    buildTable();
    buildForm();
    buildRecovery();
    refresh();
}

void KeySection::buildTable()
{
    m_table->setModel(m_model);
    m_table->setColumnWidth(1, 260);
    m_table->stretchColumn(0);
    body()->addWidget(m_table, 1);
}

void KeySection::buildForm()
{
    m_titleField = new FormField(tr("Job title of a new person"), m_title, this);
    m_titleField->setHint(tr("Coordinator, chair, deputy: it can be read on the lock screen."));
    m_passphraseField = new FormField(tr("New passphrase"), m_passphrase, this);
    m_passphraseField->setHint(tr("For the new person, or for the one chosen in the list."));
    auto* line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(m_titleField, 1);
    line->addWidget(m_passphraseField, 1);
    body()->addLayout(line);
    auto* add = new PrimaryButton(tr("Add the person"), this);
    auto* change = new Button(tr("Change the chosen passphrase"), ButtonKind::Quiet, this);
    auto* revoke = new Button(tr("Take the chosen away…"), ButtonKind::Danger, this);
    addDeeds({add, change, revoke});
    connect(add, &QPushButton::clicked, this, &KeySection::add);
    connect(change, &QPushButton::clicked, this, &KeySection::change);
    connect(revoke, &QPushButton::clicked, this, &KeySection::revoke);
}

void KeySection::buildRecovery()
{
    auto* renew = new Button(tr("Make a new recovery code…"), ButtonKind::Quiet, this);
    addDeeds({renew});
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(m_code);
    m_code->hide();
    connect(renew, &QPushButton::clicked, this, &KeySection::renewCode);
}

void KeySection::refresh()
{
    m_ways = m_care.slotTitles();
    std::vector<SettingsRow> rows;
    for (const KeyCare::Way& way : m_ways) {
        const QString kind = way.isRecovery ? tr("printed recovery code") : way.isMine ? tr("open with this one now") : tr("passphrase");
        rows.push_back({way.id, {way.title, kind}, way.isMine ? Tone::Accent : Tone::Neutral});
    }
    const QString id = m_table->currentId();
    m_model->setRows(std::move(rows));
    m_table->chooseId(id);
}

const KeyCare::Way* KeySection::chosen() const
{
    for (const KeyCare::Way& way : m_ways) {
        if (way.id == m_table->currentId() && !way.isRecovery)
            return &way;
    }
    return nullptr;
}

void KeySection::finish(const Done& done, const QString& words)
{
    if (!done) {
        sayRefused(done.error());
        return;
    }
    m_passphrase->wipe();
    m_passphraseField->clearFinding();
    m_titleField->clearFinding();
    sayDone(words, Undoable::No);
    refresh();
}

void KeySection::add()
{
    const QString title = m_title->text().trimmed();
    if (title.isEmpty()) {
        m_titleField->showMessage(tr("Give the job title of the person."), Tone::Bad);
        m_title->setFocus();
        return;
    }
    if (m_passphrase->isEmpty()) {
        m_passphraseField->showMessage(tr("Give the person a passphrase."), Tone::Bad);
        m_passphrase->setFocus();
        return;
    }
    const Done done = m_care.addSlot(title, m_passphrase->peek());
    finish(done, tr("%1 can open the store now.").arg(title));
    if (done)
        m_title->clear();
}

void KeySection::change()
{
    const KeyCare::Way* way = chosen();
    if (!way || m_passphrase->isEmpty()) {
        m_passphraseField->showMessage(tr("Choose a job title in the list and give its new passphrase."), Tone::Bad);
        return;
    }
    finish(m_care.changePassphrase(way->id, m_passphrase->peek()), tr("The passphrase of %1 was changed.").arg(way->title));
}

void KeySection::revoke()
{
    const KeyCare::Way* way = chosen();
    if (!way) {
        Q_EMIT said(tr("Choose a job title in the list first. The recovery code is renewed, not taken away."), Tone::Warn, Undoable::No);
        return;
    }
    const Prompt::Question question{tr("Take the key away?"),
                                    tr("%1 will not open this store any more. Backups made before still open with the old passphrase. This cannot be undone.").arg(way->title),
                                    {tr("Take it away"), tr("Keep it")}};
    if (m_prompt.ask(question) != 0)
        return;
    const QString words = tr("%1 can no longer open the store.").arg(way->title);
    finish(m_care.revoke(way->id), words);
}

void KeySection::renewCode()
{
    const Prompt::Question question{tr("Make a new recovery code?"), tr("The printed code opens nothing any more once there is a new one. The new one is shown once."),
                                    {tr("Make a new code"), tr("Keep the old one")}};
    if (m_prompt.ask(question) != 0)
        return;
    const auto code = m_care.renewRecoveryCode();
    if (!code) {
        sayRefused(code.error());
        return;
    }
    m_code->setText(fromUtf8(code->view()));
    m_code->show();
    sayDone(tr("There is a new recovery code. Write it down now; it is not kept anywhere."), Undoable::No);
    refresh();
}

} // namespace marac::ui
