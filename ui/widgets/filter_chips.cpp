// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_chips.h"

#include "ui/widgets/chip.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace marac::ui {

FilterChips::FilterChips(const QString& name, QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setAccessibleName(name);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(4);
    m_row->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FilterChips::addFilter(const QString& id, const QString& words)
{
    auto* chip = new ChipButton(words, Tone::Neutral, this);
    chip->setCheckable(true);
    m_row->insertWidget(m_row->count() - 1, chip);
    m_order.append(id);
    m_filters.insert(id, {words, chip});
    connect(chip, &QAbstractButton::clicked, this, [this, id] { choose(id); });
    if (m_order.size() == 1) {
        m_chosen = id;
        chip->setChecked(true);
    }
}

void FilterChips::setCount(const QString& id, int count)
{
    const auto filter = m_filters.constFind(id);
    if (filter == m_filters.cend())
        return;
    filter->chip->setText(tr("%1 %2", "a view and its count: To triage 18").arg(filter->words).arg(count));
    filter->chip->updateGeometry();
}

void FilterChips::choose(const QString& id)
{
    if (!m_filters.contains(id))
        return;
    const bool isNew = m_chosen != id;
    m_chosen = id;
    for (auto filter = m_filters.cbegin(); filter != m_filters.cend(); ++filter)
        filter->chip->setChecked(filter.key() == id);
    if (isNew)
        Q_EMIT filterChosen(id);
}

void FilterChips::chooseBeside(int step)
{
    const auto last = static_cast<int>(m_order.size()) - 1;
    const int place = std::clamp(static_cast<int>(m_order.indexOf(m_chosen)) + step, 0, std::max(0, last));
    if (m_order.isEmpty())
        return;
    choose(m_order[place]);
    m_filters[m_chosen].chip->setFocus(Qt::TabFocusReason);
}

void FilterChips::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left)
        chooseBeside(-1);
    else if (event->key() == Qt::Key_Right)
        chooseBeside(1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace marac::ui
