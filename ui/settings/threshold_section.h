// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/area_steps.h"
#include "ui/settings/settings_section.h"

class QLineEdit;
class QSpinBox;

namespace marac::ui {

class DateField;
class FormDraft;
class FormField;
class SettingsTableModel;

/// From which score a case is visible high risk, since when, and why: a history, never rewritten.
class ThresholdSection : public SettingsSection {
    Q_OBJECT
public:
    ThresholdSection(workflow::Workspace& workspace, QWidget* parent);

    void refresh() override;

private:
    void buildTable();
    void buildForm();
    void add();

    workflow::Workspace& m_workspace;
    SettingsTableModel* m_model;
    QSpinBox* m_number;
    DateField* m_from;
    QLineEdit* m_reason;
    FormDraft* m_draft = nullptr;
    FormField* m_fromField = nullptr;
    FormField* m_reasonField = nullptr;
};

} // namespace marac::ui
