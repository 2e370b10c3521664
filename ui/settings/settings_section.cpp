// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_section.h"

#include "ui/support/say.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace marac::ui {

SettingsSection::SettingsSection(const QString& title, const QString& explanation, QWidget* parent)
    : QWidget(parent), m_card(new Card(title, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    body()->addWidget((new Label(explanation, TextStyle::Muted, m_card))->wrapped());
}

QVBoxLayout* SettingsSection::body() const
{
    return m_card->body();
}

void SettingsSection::addDeeds(const std::vector<QWidget*>& deeds)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    for (QWidget* deed : deeds)
        line->addWidget(deed);
    line->addStretch(1);
    body()->addLayout(line);
}

void SettingsSection::sayDone(const QString& words, Undoable undoable)
{
    Q_EMIT said(words, Tone::Ok, undoable);
}

void SettingsSection::sayRefused(const Error& error)
{
    Q_EMIT said(ui::say(error), Tone::Bad, Undoable::No);
}

} // namespace marac::ui
