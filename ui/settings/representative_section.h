// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/list_section.h"

class QComboBox;
class QLineEdit;

namespace marac::ui {

class TimeField;

/// Whom the agencies send, and when they can be there.
class RepresentativeSection : public ListSection {
    Q_OBJECT
public:
    RepresentativeSection(workflow::Workspace& workspace, Prompt& prompt, QWidget* parent);

    void refresh() override;

protected:
    std::vector<SettingsRow> rows() const override;
    void showEntry(const QString& id) override;
    FormField* notUnderstood() const override;
    workflow::Event fileEntry(const QString& id) override;
    Result<workflow::ImportReport> importEntries(const std::string& bytes, const std::string& name) override;

private:
    static Words listWords();
    void buildForm();
    void showAgencies();

    QLineEdit* m_name;
    QComboBox* m_agency;
    QComboBox* m_role;
    TimeField* m_from;
    TimeField* m_to;
    FormField* m_fromField = nullptr;
    FormField* m_toField = nullptr;
};

} // namespace marac::ui
