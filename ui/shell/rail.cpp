// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/rail_button.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace marac::ui {

Rail::Rail(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 1, 4);
    column->setSpacing(0);
    for (const Area area : kAreas) {
        if (area == Area::Settings)
            column->addStretch(1);
        addButton(area);
        column->addWidget(m_buttons[static_cast<size_t>(area)]);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Rail::addButton(Area area)
{
    const auto place = static_cast<size_t>(area);
    auto* button = new RailButton(area, this);
    m_buttons[place] = button;
    button->setEnabled(false);
    const QString number = QString::number(place + 1);
    const QKeySequence keys(QStringLiteral("Ctrl+") + number);
    button->setToolTip(tr("%1  %2", "a place and its key").arg(areaWords(area), keyWords(keys)));
    button->setAccessibleDescription(keyWords(keys));
    const auto go = [this, area] { Q_EMIT areaWanted(area); };
    connect(button, &QAbstractButton::clicked, this, [this, go] {
        showArea(m_area); // the click has unchecked or checked it before the window agreed
        go();
    });
    for (const QString& modifier : {QStringLiteral("Ctrl+"), QStringLiteral("Alt+")}) {
        auto* shortcut = new QShortcut(QKeySequence(modifier + number), button);
        connect(shortcut, &QShortcut::activated, this, go);
    }
}

void Rail::offer(Area area)
{
    m_buttons[static_cast<size_t>(area)]->setEnabled(true);
}

void Rail::showArea(Area area)
{
    m_area = area;
    for (const Area each : kAreas)
        m_buttons[static_cast<size_t>(each)]->setChecked(each == area);
}

void Rail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else if (event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else
        QWidget::keyPressEvent(event);
}

void Rail::paintEvent(QPaintEvent*)
{
    const Tokens tokens = currentTokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens.line);
}

} // namespace marac::ui
