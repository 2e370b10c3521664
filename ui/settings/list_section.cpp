// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/list_section.h"

#include "ui/settings/findings_list.h"
#include "ui/settings/import_file.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/form_draft.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace marac::ui {

namespace {

QString draftPlace(const QString& list, const QString& id)
{
    return QStringLiteral("settings/%1/%2").arg(list, id.isEmpty() ? QStringLiteral("new") : id);
}

} // namespace

ListSection::ListSection(const Words& words, workflow::Workspace& workspace, Prompt& prompt, QWidget* parent)
    : SettingsSection(words.title, words.explanation, parent), m_workspace(workspace), m_words(words), m_prompt(prompt),
      m_model(new SettingsTableModel(words.headings, this)), m_table(new TableView(words.title, this)),
      m_findings(new FindingsList(tr("Findings of the import"), this)), m_sheet(new QWidget(this)), m_form(new QGridLayout(m_sheet))
{
    buildTable();
    body()->addWidget(m_findings);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    body()->addWidget(m_sheet);
    buildDeeds();
}

void ListSection::buildTable()
{
    m_table->setModel(m_model);
    auto* empty = new EmptyState(m_words.empty, tr("Import them from a spreadsheet, or type the first one below."));
    empty->offer(tr("Choose a spreadsheet…"));
    m_table->setEmptyState(empty);
    body()->addWidget(m_table, 1);
    connect(empty, &EmptyState::actionWanted, this, &ListSection::importFile);
    connect(m_table, &TableView::idChosen, this, &ListSection::choose);
}

void ListSection::buildDeeds()
{
    auto* add = (new PrimaryButton(m_words.add, this))->withKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto* fresh = (new Button(m_words.fresh, ButtonKind::Quiet, this))->withKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    auto* import = (new Button(m_words.import, ButtonKind::Quiet, this))->withKey(QKeySequence(Qt::CTRL | Qt::Key_I));
    addDeeds({add, fresh, import});
    m_add = add;
    connect(add, &QPushButton::clicked, this, &ListSection::addNew);
    connect(fresh, &QPushButton::clicked, this, &ListSection::startNew);
    connect(import, &QPushButton::clicked, this, &ListSection::importFile);
}

void ListSection::finish(FormField* nameField)
{
    m_nameField = nameField;
    m_draft = (new FormDraft(*m_sheet, m_workspace, draftPlace(m_words.draft, {})))->watching();
    watchFields();
    refresh();
    m_draft->restore();
}

void ListSection::watchFields()
{
    for (auto* edit : m_sheet->findChildren<QLineEdit*>())
        connect(edit, &QLineEdit::editingFinished, this, &ListSection::fieldLeft);
    for (auto* box : m_sheet->findChildren<QComboBox*>())
        connect(box, &QComboBox::activated, this, &ListSection::fieldLeft);
    for (auto* box : m_sheet->findChildren<QCheckBox*>())
        connect(box, &QCheckBox::clicked, this, &ListSection::fieldLeft);
}

void ListSection::refresh()
{
    m_model->setRows(rows());
    if (!m_id.isEmpty() && !m_table->chooseId(m_id))
        startNew(); // the entry was taken back
    if (!m_draft->isKept())
        showEntry(m_id);
}

void ListSection::choose(const QString& id)
{
    // The list is read anew while an entry is filed; what is typed in it stays where it is.
    if (id == m_id || m_isFiling)
        return;
    m_id = id;
    m_nameField->clearFinding();
    m_draft->setPlace(draftPlace(m_words.draft, id));
    showEntry(id);
    m_draft->restore();
    m_add->setVisible(id.isEmpty());
}

void ListSection::startNew()
{
    m_table->setCurrentIndex({});
    choose({});
    m_nameField->input()->setFocus();
}

void ListSection::fieldLeft()
{
    if (!m_id.isEmpty() && m_draft->isKept())
        file(m_id);
}

void ListSection::addNew()
{
    if (!file({}))
        return;
    m_nameField->input()->setFocus();
}

bool ListSection::file(const QString& id)
{
    m_nameField->clearFinding();
    if (FormField* field = notUnderstood()) {
        field->input()->setFocus();
        Q_EMIT said(tr("One field could not be understood, so nothing was changed. What was typed is kept."), Tone::Bad, Undoable::No);
        return false;
    }
    m_isFiling = true;
    const auto event = fileEntry(id);
    m_isFiling = false;
    if (!event) {
        m_nameField->showMessage(ui::say(event.error()), Tone::Bad);
        m_nameField->input()->setFocus();
        return false;
    }
    m_draft->forget();
    if (*event != 0)
        sayDone(id.isEmpty() ? tr("Added.") : tr("Changed."));
    refresh();
    return true;
}

void ListSection::importFile()
{
    const auto file = chooseSpreadsheet(m_prompt, m_words.choose);
    if (!file)
        return sayRefused(file.error());
    if (!*file)
        return;
    const auto report = importEntries((*file)->bytes, (*file)->name);
    if (!report)
        return sayRefused(report.error());
    m_findings->showFindings(report->findings);
    refresh();
    sayDone(tr("%1 of %n row(s) were imported.", nullptr, report->rows).arg(report->imported), report->imported > 0 ? Undoable::Yes : Undoable::No);
}

} // namespace marac::ui
