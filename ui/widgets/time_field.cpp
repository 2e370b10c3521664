// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/time_field.h"

#include "ui/support/accessible.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace marac::ui {

TimeField::TimeField(const QString& name, QWidget* parent)
    : QWidget(parent), m_edit(named(new QLineEdit(this), name)), m_understood(new Label(QString(), TextStyle::Muted, this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_edit);
    line->addWidget(m_understood, 1);
    m_edit->setFixedWidth(76);
    m_edit->setPlaceholderText(QStringLiteral("09:30"));
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        showUnderstood();
        Q_EMIT timeChanged();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &TimeField::timeEntered);
}

std::optional<TimeOfDay> TimeField::time() const
{
    return isEmpty() ? std::nullopt : timeFromTyped(typed());
}

void TimeField::setTime(std::optional<TimeOfDay> time)
{
    m_edit->setText(time ? timeWords(*time) : QString());
}

QString TimeField::typed() const
{
    return m_edit->text();
}

bool TimeField::isEmpty() const
{
    return typed().trimmed().isEmpty();
}

bool TimeField::isUnderstood() const
{
    return isEmpty() || time().has_value();
}

void TimeField::showUnderstood()
{
    const auto understood = time();
    const bool isSame = understood && timeWords(*understood) == typed().trimmed();
    const QString words = isEmpty() || isSame ? QString() : understood ? timeWords(*understood) : tr("Not a time yet: try 9:30");
    m_understood->setText(words);
    m_understood->setTextStyle(isUnderstood() ? TextStyle::Muted : TextStyle::Warn);
    m_edit->setAccessibleDescription(words);
}

} // namespace marac::ui
