// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/accessible.h"

#include <QAccessible>

namespace marac::ui {

QString spokenName(QWidget& widget)
{
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

void announce(QWidget& widget, const QString& sentence)
{
    widget.setAccessibleName(sentence);
    QAccessibleEvent event(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace marac::ui
