// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/find.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QThread>

namespace marac::ui::test {

QWidget* findSpoken(QWidget& root, const QString& name, const std::function<bool(const QWidget&)>& isOfKind)
{
    QWidget* hidden = nullptr;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!isOfKind(*widget) || spokenName(*widget) != name)
            continue;
        if (widget->isVisibleTo(&root))
            return widget;
        hidden = widget;
    }
    return hidden;
}

bool press(QWidget& root, const char* name)
{
    auto* button = spoken<QAbstractButton>(root, name);
    if (!button || !button->isEnabled() || !button->isVisibleTo(&root))
        return false;
    button->click();
    return true;
}

void type(QWidget& widget, const QString& text)
{
    QWidget& target = widget.focusProxy() ? *widget.focusProxy() : widget;
    for (const QChar letter : text) {
        const auto modifiers = letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier;
        QKeyEvent down(QEvent::KeyPress, letter.toUpper().unicode(), modifiers, QString(letter));
        QKeyEvent up(QEvent::KeyRelease, letter.toUpper().unicode(), modifiers, QString(letter));
        QApplication::sendEvent(&target, &down);
        QApplication::sendEvent(&target, &up);
    }
}

void pressKey(QWidget& widget, int key, Qt::KeyboardModifiers modifiers)
{
    QWidget& target = widget.focusProxy() ? *widget.focusProxy() : widget;
    QKeyEvent down(QEvent::KeyPress, key, modifiers);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers);
    QApplication::sendEvent(&target, &down);
    QApplication::sendEvent(&target, &up);
}

bool waitFor(const std::function<bool()>& condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < 5000) {
        QApplication::processEvents();
        QThread::msleep(5);
    }
    return condition();
}

QStringList unnamedWidgets(QWidget& root)
{
    QStringList unnamed;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        // The list that a combo box opens is named by its box.
        const bool isPart = widget->objectName().startsWith(QLatin1String("qt_")) || widget->focusProxy()
            || widget->inherits("QComboBoxListView");
        if (widget->focusPolicy() != Qt::NoFocus && !isPart && spokenName(*widget).isEmpty())
            unnamed.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    return unnamed;
}

QList<QWidget*> tabOrder(QWidget& window)
{
    QList<QWidget*> order;
    for (QWidget* widget = window.nextInFocusChain(); widget && widget != &window; widget = widget->nextInFocusChain()) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisibleTo(&window) && widget->isEnabled() && !widget->focusProxy())
            order.append(widget);
    }
    return order;
}

} // namespace marac::ui::test
