// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

class QButtonGroup;

namespace marac::ui {

/// How the program looks and speaks on this computer. Documents keep the language of their agency.
class LookSection : public SettingsSection {
    Q_OBJECT
public:
    explicit LookSection(QWidget* parent);

    void refresh() override {}
    /// What holds now: "desktop", "light", "dark"; "en", "cy". Says nothing.
    void setChosen(const QString& theme, const QString& language);

Q_SIGNALS:
    void themeChosen(const QString& theme);
    void languageChosen(const QString& language);

private:
    struct Choice {
        QString id;
        QString words;
    };
    QButtonGroup* addChoices(const QString& title, const std::vector<Choice>& choices);
    static void check(QButtonGroup& group, const QString& id);

    QButtonGroup* m_theme;
    QButtonGroup* m_language;
};

} // namespace marac::ui
