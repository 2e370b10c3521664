// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/key_care.h"
#include "ui/settings/settings_section.h"

namespace marac::ui {

class FactLine;
class FindingsList;
class Label;

/// Is the store sound, and is there a copy of it?
class CareSection : public SettingsSection {
    Q_OBJECT
public:
    CareSection(KeyCare& care, QWidget* parent);

    void refresh() override;

private:
    void verify();
    void backUp();
    void showState(const QString& words, Tone tone);

    KeyCare& m_care;
    FactLine* m_place;
    Label* m_state;
    FindingsList* m_findings;
};

} // namespace marac::ui
