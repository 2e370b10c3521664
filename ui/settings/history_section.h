// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/key_care.h"
#include "ui/settings/settings_section.h"

namespace marac::ui {

class SettingsTableModel;
class TableView;

/// The trail: who did which step and when. One step can be taken back, which is a step of its own.
class HistorySection : public SettingsSection {
    Q_OBJECT
public:
    HistorySection(KeyCare& care, QWidget* parent);

    void refresh() override;

private:
    void undoChosen();

    KeyCare& m_care;
    std::vector<KeyCare::PastEvent> m_events;
    SettingsTableModel* m_model;
    TableView* m_table;
};

} // namespace marac::ui
