// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/accessible.h"

#include <QAbstractButton>
#include <QWidget>

#include <functional>

namespace marac::ui::test {

/// The widget below `root` that a screen reader calls `name`, of the kind asked for; null where there is none. Visible
/// ones come first.
QWidget* findSpoken(QWidget& root, const QString& name, const std::function<bool(const QWidget&)>& isOfKind);

template <typename Widget>
Widget* spoken(QWidget& root, const char* name)
{
    return qobject_cast<Widget*>(findSpoken(root, QString::fromUtf8(name), [](const QWidget& widget) {
        return qobject_cast<const Widget*>(&widget) != nullptr;
    }));
}

/// Presses the button with this spoken name; false where it is missing or cannot be pressed.
bool press(QWidget& root, const char* name);
/// Types letters and keys as a person would.
void type(QWidget& widget, const QString& text);
void pressKey(QWidget& widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Lets events run until the condition holds; false after five seconds.
bool waitFor(const std::function<bool()>& condition);
/// Focusable widgets without a spoken name: must be none.
QStringList unnamedWidgets(QWidget& root);
/// The widgets that Tab walks through, from the first on, in order.
QList<QWidget*> tabOrder(QWidget& window);

} // namespace marac::ui::test
