// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme.h"

#include "core/base/embedded.h"
#include "ui/support/style_sheet.h"

#include <QApplication>
#include <QEvent>
#include <QFont>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>

namespace marac::ui {

namespace {

/// A desktop in high contrast asks for pure black and white; ordinary dark and light themes keep away from the ends.
bool isHighContrast(const QPalette& palette)
{
    return contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) > 20.5
        && contrast(palette.color(QPalette::Highlight), palette.color(QPalette::Window)) > 7;
}

} // namespace

void installFonts(QApplication& application)
{
    for (const char* name : {"fonts/NotoSans-Regular.ttf", "fonts/NotoSans-Bold.ttf"}) {
        const std::string_view bytes = embedded(name);
        QFontDatabase::addApplicationFontFromData(
            QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
    }
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSizeF(std::max(10.0, QGuiApplication::font().pointSizeF()));
    application.setFont(font);
}

Theme::Theme(QApplication& application, ThemeChoice choice) : m_application(application), m_choice(choice)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    installFonts(application);
    apply();
    application.installEventFilter(this);
}

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

Tokens Theme::wanted() const
{
    // The style's standard palette in Qt 6.4 is the desktop's one where a platform theme provides it.
    const QPalette desktop = QApplication::style()->standardPalette();
    switch (m_choice) {
    case ThemeChoice::Light:
        return lightTokens();
    case ThemeChoice::Dark:
        return darkTokens();
    case ThemeChoice::HighContrast:
        return paletteTokens(desktop);
    case ThemeChoice::FollowDesktop:
        break;
    }
    if (isHighContrast(desktop))
        return paletteTokens(desktop);
    return desktop.color(QPalette::Window).lightnessF() < 0.5F ? darkTokens() : lightTokens();
}

void Theme::apply()
{
    if (m_isApplying)
        return;
    m_isApplying = true;
    const Tokens tokens = wanted();
    QApplication::setPalette(paletteFor(tokens));
    m_application.setStyleSheet(styleSheetFor(tokens));
    m_isApplying = false;
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::FollowDesktop)
        apply();
    return QObject::eventFilter(watched, event);
}

} // namespace marac::ui
