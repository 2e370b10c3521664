// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace marac::ui {

EmptyState::EmptyState(const QString& sentence, const QString& next, QWidget* parent)
    : QWidget(parent), m_sentence(new Label(sentence, TextStyle::Strong, this)),
      m_next(new Label(next, TextStyle::Muted, this)), m_button(new Button(QString(), ButtonKind::Quiet, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    for (Label* label : {m_sentence, m_next}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addSpacing(4);
    column->addWidget(m_button, 0, Qt::AlignCenter);
    column->addStretch(3);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionWanted);
}

void EmptyState::setWords(const QString& sentence, const QString& next)
{
    m_sentence->setText(sentence);
    m_next->setText(next);
}

void EmptyState::offer(const QString& deed)
{
    m_button->setText(deed);
    m_button->setVisible(!deed.isEmpty());
}

} // namespace marac::ui
