// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/equality_field.h"

#include "ui/support/accessible.h"
#include "ui/support/say.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace marac::ui {

using people::EqualityAnswer;
using State = EqualityAnswer::State;

EqualityField::EqualityField(const QString& name, QWidget* parent)
    : QWidget(parent), m_state(named(new QComboBox(this), name)), m_text(named(new QLineEdit(this), tr("%1, as answered").arg(name)))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_state);
    line->addWidget(m_text, 1);
    setFocusProxy(m_state);
    // In the order of State.
    m_state->addItems({tr("Not asked"), tr("Not known"), tr("Prefers not to say"), tr("Answered")});
    m_text->setPlaceholderText(tr("as answered"));
    m_text->setEnabled(false);
    connect(m_state, &QComboBox::currentIndexChanged, this, [this](int place) {
        m_text->setEnabled(place == static_cast<int>(State::Answered));
        Q_EMIT changed();
    });
    connect(m_text, &QLineEdit::textEdited, this, &EqualityField::changed);
}

void EqualityField::setAnswer(const EqualityAnswer& answer)
{
    m_state->setCurrentIndex(static_cast<int>(answer.state));
    m_text->setText(fromUtf8(answer.text));
}

EqualityAnswer EqualityField::answer() const
{
    const auto state = static_cast<State>(m_state->currentIndex());
    return {state, state == State::Answered ? toUtf8(m_text->text().trimmed()) : std::string()};
}

} // namespace marac::ui
