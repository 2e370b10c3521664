// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/key_care.h"
#include "ui/settings/settings_section.h"

class QLineEdit;

namespace marac::ui {

class FormField;
class Label;
class PassphraseField;
class Prompt;
class SettingsTableModel;
class TableView;

/// Who can open the store, by job title. Nothing here can be undone; what takes a key away is asked first.
class KeySection : public SettingsSection {
    Q_OBJECT
public:
    KeySection(KeyCare& care, Prompt& prompt, QWidget* parent);

    void refresh() override;

private:
    void buildTable();
    void buildForm();
    void buildRecovery();
    const KeyCare::Way* chosen() const;
    void add();
    void change();
    void revoke();
    void renewCode();
    void finish(const Done& done, const QString& words);

    KeyCare& m_care;
    Prompt& m_prompt;
    std::vector<KeyCare::Way> m_ways;
    SettingsTableModel* m_model;
    TableView* m_table;
    QLineEdit* m_title;
    PassphraseField* m_passphrase;
    FormField* m_titleField = nullptr;
    FormField* m_passphraseField = nullptr;
    Label* m_code;
};

} // namespace marac::ui
