// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/passphrase_step.h"

#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/progress_strip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace marac::ui {

PassphraseStep::PassphraseStep(Gate& gate, QWidget* parent)
    : WelcomeStep(parent), m_gate(gate), m_slot(new QComboBox(this)),
      m_first(new PassphraseField(tr("Passphrase"), this)), m_second(new PassphraseField(tr("Passphrase once more"), this)),
      m_meter(new ProgressStrip(this)), m_words((new Label(QString(), TextStyle::Muted, this))->wrapped())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_slot->addItems({tr("Chair"), tr("Deputy chair"), tr("Coordinator"), tr("Administrator")});
    column->addWidget(new FormField(tr("Whose passphrase this is"), m_slot, this));
    column->addWidget(new FormField(tr("Passphrase"), m_first, this));
    auto* strength = new QHBoxLayout;
    strength->setSpacing(12);
    m_meter->setMaximumWidth(160);
    strength->addWidget(m_meter);
    strength->addWidget(m_words, 1);
    auto* suggestion = new Button(tr("Suggest five words"), ButtonKind::Quiet, this);
    strength->addWidget(suggestion);
    column->addLayout(strength);
    column->addWidget(new FormField(tr("Once more"), m_second, this));
    connect(suggestion, &QPushButton::clicked, this, &PassphraseStep::suggest);
    connect(m_first, &PassphraseField::changed, this, &PassphraseStep::judge);
    connect(m_second, &PassphraseField::changed, this, &PassphraseStep::judge);
    m_meter->setProgress(0, 4);
    setFocusProxy(m_first);
    judge();
}

void PassphraseStep::suggest()
{
    m_first->setShown(m_gate.suggestPassphrase());
    m_second->wipe();
    m_second->setFocus();
}

void PassphraseStep::judge()
{
    if (m_first->isEmpty()) {
        m_meter->setProgress(0, 4);
        m_words->setText(tr("Four or five words are best."));
        m_words->setTextStyle(TextStyle::Muted);
    } else {
        const Strength strength = m_gate.strengthOf(m_first->peek());
        m_meter->setProgress(strength.score, 4);
        m_words->setText(strength.words);
        m_words->setTextStyle(strength.isEnough ? TextStyle::Ok : TextStyle::Warn);
    }
    if (!m_second->isEmpty() && m_first->peek().size() <= m_second->peek().size() && !m_first->peek().isSameAs(m_second->peek())) {
        m_words->setText(tr("The two are not the same yet."));
        m_words->setTextStyle(TextStyle::Warn);
    }
    Q_EMIT answered();
}

bool PassphraseStep::isAnswered() const
{
    if (m_first->isEmpty() || m_second->isEmpty())
        return false;
    const Secret first = m_first->peek();
    return first.isSameAs(m_second->peek()) && m_gate.strengthOf(first).isEnough;
}

void PassphraseStep::fill(FirstRunAnswers& answers) const
{
    answers.slot = m_slot->currentText();
}

Secret PassphraseStep::take()
{
    m_second->wipe();
    return m_first->take();
}

} // namespace marac::ui
