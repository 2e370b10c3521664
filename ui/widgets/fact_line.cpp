// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fact_line.h"

#include <QHBoxLayout>

namespace marac::ui {

FactLine::FactLine(const QString& label, const QString& value, QWidget* parent)
    : QWidget(parent), m_label(new Label(label, TextStyle::Muted, this)), m_value(new Label(value, TextStyle::Body, this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_value->setWordWrap(true);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(m_label);
    line->addWidget(m_value, 1);
}

void FactLine::setValue(const QString& value, TextStyle style)
{
    m_value->setText(value);
    m_value->setTextStyle(style);
}

void FactLine::setLabelWidth(int width)
{
    m_label->setFixedWidth(width);
}

} // namespace marac::ui
