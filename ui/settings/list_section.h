// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/area_steps.h"
#include "core/workflow/import_steps.h"
#include "ui/settings/settings_section.h"
#include "ui/settings/settings_table_model.h"

class QGridLayout;
class QPushButton;

namespace marac::ui {

class FindingsList;
class FormDraft;
class FormField;
class Prompt;
class TableView;

/// A list in Settings with a form for the chosen entry or a new one, and the import of a spreadsheet. There is nothing to
/// save: a field of an entry is filed when the person goes on; a new entry is half-typed, and kept, until it is added.
class ListSection : public SettingsSection {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString explanation;
        QStringList headings;
        QString empty;
        QString add;    ///< the deed that makes the new entry
        QString fresh;  ///< the deed that begins one
        QString import; ///< the deed that asks for a spreadsheet
        QString choose; ///< the title of that question
        QString draft;  ///< under which half-typed entries are kept
    };

    void refresh() override;

protected:
    ListSection(const Words& words, workflow::Workspace& workspace, Prompt& prompt, QWidget* parent);

    // What an entry is.
    virtual std::vector<SettingsRow> rows() const = 0;
    /// Fills the form with the entry; with nothing for an id that is not there.
    virtual void showEntry(const QString& id) = 0;
    /// The first field whose words mean nothing; null where all are understood.
    virtual FormField* notUnderstood() const { return nullptr; }
    /// Files what stands in the form under the id; an empty one makes a new entry.
    virtual workflow::Event fileEntry(const QString& id) = 0;
    virtual Result<workflow::ImportReport> importEntries(const std::string& bytes, const std::string& name) = 0;

    // To be called by the constructor of the list itself, in this order.
    TableView* table() const { return m_table; }
    QGridLayout* form() const { return m_form; }
    void finish(FormField* nameField);

    workflow::Workspace& m_workspace;

private:
    void buildTable();
    void buildDeeds();
    void watchFields();
    void choose(const QString& id);
    void startNew();
    void addNew();
    void fieldLeft();
    bool file(const QString& id);
    void importFile();

    Words m_words;
    Prompt& m_prompt;
    QString m_id;
    bool m_isFiling = false;
    SettingsTableModel* m_model;
    TableView* m_table;
    FindingsList* m_findings;
    QWidget* m_sheet;
    QGridLayout* m_form;
    FormField* m_nameField = nullptr;
    QPushButton* m_add = nullptr;
    FormDraft* m_draft = nullptr;
};

} // namespace marac::ui
