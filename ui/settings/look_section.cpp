// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/look_section.h"

#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace marac::ui {

LookSection::LookSection(QWidget* parent)
    : SettingsSection(tr("Appearance and language"), tr("For this computer only. Documents are made in the language of each agency."), parent),
      m_theme(addChoices(tr("Appearance"), {{QStringLiteral("desktop"), tr("Follow the desktop")}, {QStringLiteral("light"), tr("Light")}, {QStringLiteral("dark"), tr("Dark")}})),
      m_language(addChoices(tr("Language"), {{QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("cy"), QStringLiteral("Cymraeg")}}))
{
    body()->addStretch(1);
    setChosen(QStringLiteral("desktop"), QStringLiteral("en"));
    connect(m_theme, &QButtonGroup::buttonClicked, this, [this](QAbstractButton* button) { Q_EMIT themeChosen(button->objectName()); });
    connect(m_language, &QButtonGroup::buttonClicked, this, [this](QAbstractButton* button) { Q_EMIT languageChosen(button->objectName()); });
}

QButtonGroup* LookSection::addChoices(const QString& title, const std::vector<Choice>& choices)
{
    body()->addSpacing(4);
    body()->addWidget(new SectionTitle(title, this));
    auto* group = new QButtonGroup(this);
    for (const Choice& choice : choices) {
        auto* button = new QRadioButton(choice.words, this);
        button->setObjectName(choice.id);
        button->setAccessibleName(choice.words);
        group->addButton(button);
        body()->addWidget(button);
    }
    return group;
}

void LookSection::check(QButtonGroup& group, const QString& id)
{
    for (QAbstractButton* button : group.buttons()) {
        if (button->objectName() == id)
            button->setChecked(true);
    }
}

void LookSection::setChosen(const QString& theme, const QString& language)
{
    check(*m_theme, theme);
    check(*m_language, language);
}

} // namespace marac::ui
