// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/tokens.h"

#include <QObject>

class QApplication;

namespace marac::ui {

enum class ThemeChoice { FollowDesktop, Light, Dark, HighContrast };

/// Gives the application its style, fonts, palette and style sheet, and gives them again when the desktop turns light
/// or dark. Qt 6.4 has no signal for that: the desktop's palette is judged by the lightness of its window colour.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QApplication& application, ThemeChoice choice = ThemeChoice::FollowDesktop);

    void choose(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed();

private:
    void apply();
    Tokens wanted() const;

    QApplication& m_application;
    ThemeChoice m_choice;
    bool m_isApplying = false;
};

/// Noto Sans as built into the program; the same letters on every desktop and in every document.
void installFonts(QApplication& application);

} // namespace marac::ui
