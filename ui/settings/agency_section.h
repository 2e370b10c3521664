// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/list_section.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace marac::ui {

/// The agencies of the area: who sits at the Marac, refers to it or receives its documents.
class AgencySection : public ListSection {
    Q_OBJECT
public:
    AgencySection(workflow::Workspace& workspace, Prompt& prompt, QWidget* parent);

protected:
    std::vector<SettingsRow> rows() const override;
    void showEntry(const QString& id) override;
    workflow::Event fileEntry(const QString& id) override;
    Result<workflow::ImportReport> importEntries(const std::string& bytes, const std::string& name) override;

private:
    static Words listWords();
    void buildForm();

    QLineEdit* m_name;
    QComboBox* m_source;
    QCheckBox* m_core;
    QLineEdit* m_email;
    QComboBox* m_language;
    QComboBox* m_weight;
};

} // namespace marac::ui
