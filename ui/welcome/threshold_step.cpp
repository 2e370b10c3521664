// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/threshold_step.h"

#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace marac::ui {

ThresholdStep::ThresholdStep(QWidget* parent)
    : WelcomeStep(parent), m_number(new QSpinBox(this)), m_reason(new QLineEdit(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_fourteen = choice(tr("14 ticks"), tr("The criteria of SafeLives; most areas."));
    m_ten = choice(tr("10 ticks"), tr("Areas that look earlier; practitioner survey, 2019."));
    m_other = choice(tr("Another number"), tr("Agreed by your area, with its reason."));
    auto* group = new QButtonGroup(this);
    for (QRadioButton* button : {m_fourteen, m_ten, m_other}) {
        group->addButton(button);
        connect(button, &QRadioButton::toggled, this, &ThresholdStep::showOther);
    }
    m_number->setRange(1, 24);
    m_number->setValue(12);
    m_number->setFixedWidth(96);
    m_numberField = new FormField(tr("Ticks of 24"), m_number, this);
    m_reasonField = new FormField(tr("Reason, as agreed by the area"), m_reason, this);
    auto* line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(m_numberField);
    line->addWidget(m_reasonField, 1);
    column->addLayout(line);
    connect(m_reason, &QLineEdit::textChanged, this, &WelcomeStep::answered);
    m_fourteen->setChecked(true);
    setFocusProxy(m_fourteen);
    showOther();
}

QRadioButton* ThresholdStep::choice(const QString& title, const QString& words)
{
    auto* card = new Card(this);
    auto* button = new QRadioButton(title, card);
    QFont font = button->font();
    font.setBold(true);
    button->setFont(font);
    button->setMinimumHeight(30);
    button->setAccessibleName(title);
    button->setAccessibleDescription(words);
    auto* explanation = (new Label(words, TextStyle::Muted, card))->wrapped();
    explanation->setContentsMargins(30, 0, 0, 0);
    card->body()->setSpacing(0);
    card->body()->addWidget(button);
    card->body()->addWidget(explanation);
    connect(button, &QRadioButton::toggled, card, [card](bool isChosen) {
        card->setBar(isChosen ? std::optional(Tone::Accent) : std::nullopt);
    });
    layout()->addWidget(card);
    return button;
}

void ThresholdStep::showOther()
{
    m_numberField->setVisible(m_other->isChecked());
    m_reasonField->setVisible(m_other->isChecked());
    Q_EMIT answered();
}

bool ThresholdStep::isAnswered() const
{
    return !m_other->isChecked() || !m_reason->text().trimmed().isEmpty();
}

void ThresholdStep::fill(FirstRunAnswers& answers) const
{
    answers.threshold = m_fourteen->isChecked() ? 14 : m_ten->isChecked() ? 10 : m_number->value();
    answers.thresholdReason = m_other->isChecked() ? m_reason->text().trimmed() : QString();
}

} // namespace marac::ui
