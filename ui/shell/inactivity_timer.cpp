// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/inactivity_timer.h"

#include <QCoreApplication>
#include <QEvent>

namespace marac::ui {

InactivityTimer::InactivityTimer(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &InactivityTimer::fellSilent);
    QCoreApplication::instance()->installEventFilter(this);
    setWait(kAtTheDesk);
}

void InactivityTimer::setWait(std::chrono::milliseconds wait)
{
    // A coarse timer rounds to whole seconds, too much for a short wait.
    m_timer.setTimerType(wait < std::chrono::seconds(30) ? Qt::CoarseTimer : Qt::VeryCoarseTimer);
    m_timer.start(wait);
}

bool InactivityTimer::eventFilter(QObject* watched, QEvent* event)
{
    switch (int(event->type())) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        if (m_timer.isActive())
            m_timer.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace marac::ui
