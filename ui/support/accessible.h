// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace marac::ui {

/// Gives a widget its spoken name and, where words are needed, a description; returns it, so that a widget can be made
/// and named in one line. What has no name can be neither spoken nor tested.
template <typename Widget>
Widget* named(Widget* widget, const QString& name, const QString& description = {})
{
    widget->setAccessibleName(name);
    if (!description.isEmpty())
        widget->setAccessibleDescription(description);
    return widget;
}

/// What a screen reader says for a widget: its accessible name, or the text or buddy label that Qt takes instead.
QString spokenName(QWidget& widget);

/// Tells a screen reader that a sentence appeared without moving the focus.
void announce(QWidget& widget, const QString& sentence);

} // namespace marac::ui
