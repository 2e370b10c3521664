// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/workspace.h"
#include "ui/settings/key_care.h"
#include "ui/shell/page.h"

class QListWidget;
class QStackedWidget;

namespace marac::ui {

class LookSection;
class Prompt;
class SettingsSection;

/// What is set once and looked after seldom: the area, its agencies, its keys and its trail. Sections at the left, the
/// chosen one at the right.
class SettingsPage : public Page {
    Q_OBJECT
public:
    SettingsPage(workflow::Workspace& workspace, Prompt& prompt, KeyCare& care, QWidget* parent = nullptr);

    void refresh() override;
    /// A section by its stable name: "area", "thresholds", "agencies", "representatives", "keys", "passphrases", "care",
    /// "history", "look".
    void showItem(const QString& id) override;
    QWidget* firstFocus() override;
    QList<KeyWords> keys() const override;
    /// Shows which appearance and language hold now, without asking for a change.
    void setLook(const QString& theme, const QString& language);

Q_SIGNALS:
    /// "desktop", "light" or "dark".
    void themeChosen(const QString& theme);
    /// "en" or "cy".
    void languageChosen(const QString& language);

private:
    void buildSections(Prompt& prompt, KeyCare& care);
    void addSection(const QString& id, const QString& words, SettingsSection* section);
    SettingsSection* currentSection() const;

    workflow::Workspace& m_workspace;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    LookSection* m_look = nullptr;
};

} // namespace marac::ui
