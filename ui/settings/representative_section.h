// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/area_steps.h"
#include "ui/settings/settings_section.h"

class QComboBox;
class QLineEdit;

namespace marac::ui {

class FindingsList;
class FormField;
class Prompt;
class SettingsTableModel;
class TableView;
class TimeField;

/// Whom the agencies send, and when they can be there.
class RepresentativeSection : public SettingsSection {
    Q_OBJECT
public:
    RepresentativeSection(workflow::Workspace& workspace, Prompt& prompt, QWidget* parent);

    void refresh() override;

private:
    void buildTable();
    void buildForm();
    void buildDeeds();
    void showRepresentative(const QString& id);
    void showAgencies();
    void startNew();
    bool areTimesUnderstood();
    void save();
    void importFile();
    agency::Representative typed() const;

    workflow::Workspace& m_workspace;
    Prompt& m_prompt;
    SettingsTableModel* m_model;
    TableView* m_table;
    Id<agency::Representative> m_id;
    QLineEdit* m_name;
    QComboBox* m_agency;
    QComboBox* m_role;
    TimeField* m_from;
    TimeField* m_to;
    FormField* m_nameField = nullptr;
    FindingsList* m_findings;
};

} // namespace marac::ui
