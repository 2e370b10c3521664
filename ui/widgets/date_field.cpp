// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/date_field.h"

#include "ui/support/accessible.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>

namespace marac::ui {

DateField::DateField(const QString& name, const Clock& clock, YearSense sense, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_sense(sense), m_edit(named(new QLineEdit(this), name)),
      m_understood(new Label(QString(), TextStyle::Muted, this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_edit);
    line->addWidget(m_understood, 1);
    m_edit->setFixedWidth(132);
    m_edit->setPlaceholderText(tr("26 nov 2026"));
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        showUnderstood();
        Q_EMIT dateChanged();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::dateEntered);
}

std::optional<Date> DateField::date() const
{
    return isEmpty() ? std::nullopt : dateFromTyped(typed(), m_clock.today(), m_sense);
}

void DateField::setDate(const std::optional<Date>& date)
{
    m_edit->setText(date ? fullDay(*date) : QString());
}

QString DateField::typed() const
{
    return m_edit->text();
}

bool DateField::isEmpty() const
{
    return typed().trimmed().isEmpty();
}

bool DateField::isUnderstood() const
{
    return isEmpty() || date().has_value();
}

void DateField::showUnderstood()
{
    const auto day = date();
    const QString words = day ? longDay(*day) : isEmpty() ? QString() : tr("Not a day yet: try 26 nov or 26/11/2026");
    m_understood->setText(words);
    m_understood->setTextStyle(isUnderstood() ? TextStyle::Muted : TextStyle::Warn);
    m_edit->setAccessibleDescription(words);
}

} // namespace marac::ui
