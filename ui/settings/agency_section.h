// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/area_steps.h"
#include "ui/settings/settings_section.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace marac::ui {

class FindingsList;
class FormField;
class Prompt;
class SettingsTableModel;
class TableView;

/// The agencies of the area: a list, a form for the chosen or a new one, and the import of a spreadsheet.
class AgencySection : public SettingsSection {
    Q_OBJECT
public:
    AgencySection(workflow::Workspace& workspace, Prompt& prompt, QWidget* parent);

    void refresh() override;

private:
    void buildTable();
    void buildForm();
    void buildDeeds();
    void showAgency(const QString& id);
    void startNew();
    void save();
    void importFile();
    agency::Agency typed() const;

    workflow::Workspace& m_workspace;
    Prompt& m_prompt;
    SettingsTableModel* m_model;
    TableView* m_table;
    Id<agency::Agency> m_id;
    QLineEdit* m_name;
    QComboBox* m_source;
    QCheckBox* m_core;
    QLineEdit* m_email;
    QComboBox* m_language;
    FormField* m_nameField = nullptr;
    FindingsList* m_findings;
};

} // namespace marac::ui
