// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/qt_phrasebook.h"

#include <QString>
#include <QTranslator>

namespace marac::platform {

QtPhrasebook::QtPhrasebook(agency::Language language)
{
    if (language == agency::Language::Welsh)
        load(":/i18n/marac_cy.qm");
}

QtPhrasebook::QtPhrasebook(const std::string& catalogue)
{
    load(catalogue);
}

QtPhrasebook::~QtPhrasebook() = default;

void QtPhrasebook::load(const std::string& catalogue)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(QString::fromStdString(catalogue)) && !translator->isEmpty())
        m_translator = std::move(translator);
}

std::string QtPhrasebook::say(const Phrase& phrase) const
{
    if (!m_translator)
        return Phrasebook::say(phrase);
    const QString found = m_translator->translate(phrase.context.c_str(), phrase.source.c_str(), nullptr, phrase.count.value_or(-1));
    if (found.isEmpty())
        return Phrasebook::say(phrase);
    return fillPlaceholders(found.toStdString(), phrase);
}

std::string QtPhrasebook::language() const
{
    if (!m_translator)
        return Phrasebook::language();
    const QString tag = m_translator->language();
    return tag.startsWith(QLatin1String("cy")) || tag.isEmpty() ? "cy" : tag.toStdString();
}

} // namespace marac::platform
