// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/area_steps.h"
#include "ui/settings/settings_section.h"

namespace marac::ui {

class Button;
class SettingsTableModel;
class TableView;

/// The words that open each agency's PDFs. Hidden until asked for, and hidden again when the section is left.
class PassphraseSection : public SettingsSection {
    Q_OBJECT
public:
    PassphraseSection(workflow::Workspace& workspace, QWidget* parent);

    void refresh() override;

Q_SIGNALS:
    void agenciesWanted();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void setShown(bool isShown);
    void renew();

    workflow::Workspace& m_workspace;
    SettingsTableModel* m_model;
    TableView* m_table;
    Button* m_show;
    bool m_isShown = false;
};

} // namespace marac::ui
