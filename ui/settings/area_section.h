// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/area_steps.h"
#include "ui/settings/settings_section.h"

class QLineEdit;
class QSpinBox;

namespace marac::ui {

class FormDraft;

/// The Marac itself and its local practice. A field is filed when the person goes on; a refused one stays as it was typed.
class AreaSection : public SettingsSection {
    Q_OBJECT
public:
    AreaSection(workflow::Workspace& workspace, QWidget* parent);

    void refresh() override;

private:
    QSpinBox* number(const QString& label, int least, int most);
    triage::Area typed() const;
    void file();

    workflow::Workspace& m_workspace;
    triage::Area m_shown;
    QLineEdit* m_name;
    QSpinBox* m_minutes = nullptr;
    QSpinBox* m_maximum = nullptr;
    QSpinBox* m_research = nullptr;
    QSpinBox* m_women = nullptr;
    QLineEdit* m_marking;
    FormDraft* m_draft = nullptr;
};

} // namespace marac::ui
