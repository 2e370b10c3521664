// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/field_words.h"

#include "core/dash/checklist.h"
#include "ui/support/say.h"

#include <QCoreApplication>

#include <array>

namespace marac::ui {

namespace {

/// In the order of intake::Field.
constexpr std::array kWords = {
    QT_TRANSLATE_NOOP("ImportField", "Not used, kept word for word"),
    QT_TRANSLATE_NOOP("ImportField", "Reference"),
    QT_TRANSLATE_NOOP("ImportField", "Received"),
    QT_TRANSLATE_NOOP("ImportField", "Referring agency"),
    QT_TRANSLATE_NOOP("ImportField", "Referrer's name"),
    QT_TRANSLATE_NOOP("ImportField", "Referrer's contact"),
    QT_TRANSLATE_NOOP("ImportField", "Reason for referral"),
    QT_TRANSLATE_NOOP("ImportField", "Reason for professional judgement"),
    QT_TRANSLATE_NOOP("ImportField", "Victim's forename"),
    QT_TRANSLATE_NOOP("ImportField", "Victim's surname"),
    QT_TRANSLATE_NOOP("ImportField", "Victim's whole name"),
    QT_TRANSLATE_NOOP("ImportField", "Victim's other name"),
    QT_TRANSLATE_NOOP("ImportField", "Victim's birthday"),
    QT_TRANSLATE_NOOP("ImportField", "Victim's gender"),
    QT_TRANSLATE_NOOP("ImportField", "Victim's address"),
    QT_TRANSLATE_NOOP("ImportField", "Victim's postcode"),
    QT_TRANSLATE_NOOP("ImportField", "Victim's earlier address"),
    QT_TRANSLATE_NOOP("ImportField", "Victim's telephone"),
    QT_TRANSLATE_NOOP("ImportField", "Victim's e-mail"),
    QT_TRANSLATE_NOOP("ImportField", "Safe to call"),
    QT_TRANSLATE_NOOP("ImportField", "How to contact safely"),
    QT_TRANSLATE_NOOP("ImportField", "Ethnicity"),
    QT_TRANSLATE_NOOP("ImportField", "Disability"),
    QT_TRANSLATE_NOOP("ImportField", "Orientation"),
    QT_TRANSLATE_NOOP("ImportField", "Language"),
    QT_TRANSLATE_NOOP("ImportField", "Perpetrator's forename"),
    QT_TRANSLATE_NOOP("ImportField", "Perpetrator's surname"),
    QT_TRANSLATE_NOOP("ImportField", "Perpetrator's whole name"),
    QT_TRANSLATE_NOOP("ImportField", "Perpetrator's other name"),
    QT_TRANSLATE_NOOP("ImportField", "Perpetrator's birthday"),
    QT_TRANSLATE_NOOP("ImportField", "Perpetrator's gender"),
    QT_TRANSLATE_NOOP("ImportField", "Perpetrator's address"),
    QT_TRANSLATE_NOOP("ImportField", "Perpetrator's postcode"),
    QT_TRANSLATE_NOOP("ImportField", "Perpetrator's earlier address"),
    QT_TRANSLATE_NOOP("ImportField", "Perpetrator's telephone"),
    QT_TRANSLATE_NOOP("ImportField", "Relationship"),
    QT_TRANSLATE_NOOP("ImportField", "Living together"),
    QT_TRANSLATE_NOOP("ImportField", "Children"),
    QT_TRANSLATE_NOOP("ImportField", "Number of children"),
    QT_TRANSLATE_NOOP("ImportField", "School"),
    QT_TRANSLATE_NOOP("ImportField", "Police incidents"),
    QT_TRANSLATE_NOOP("ImportField", "Day of the latest incident"),
    QT_TRANSLATE_NOOP("ImportField", "Crime reference"),
    QT_TRANSLATE_NOOP("ImportField", "NHS number"),
    QT_TRANSLATE_NOOP("ImportField", "Consent"),
    QT_TRANSLATE_NOOP("ImportField", "Lawful reason without consent"),
    QT_TRANSLATE_NOOP("ImportField", "Victim knows of the referral"),
    QT_TRANSLATE_NOOP("ImportField", "Idva"),
    QT_TRANSLATE_NOOP("ImportField", "Earlier Marac"),
    QT_TRANSLATE_NOOP("ImportField", "Transferred from another Marac"),
    QT_TRANSLATE_NOOP("ImportField", "Concerns"),
    QT_TRANSLATE_NOOP("ImportField", "Day of the Dash"),
    QT_TRANSLATE_NOOP("ImportField", "Who assessed the Dash"),
    QT_TRANSLATE_NOOP("ImportField", "Dash score as written"),
    QT_TRANSLATE_NOOP("ImportField", "Dash question"),
};
static_assert(kWords.size() == static_cast<size_t>(intake::Field::Dash) + 1);

} // namespace

QString fieldWords(intake::Field field)
{
    return QCoreApplication::translate("ImportField", kWords[static_cast<size_t>(field)]);
}

QString perpetratorFieldWords(intake::Field field, int number)
{
    return QCoreApplication::translate("ImportField", "Perpetrator %1: %2", "the second one: a field")
        .arg(number).arg(fieldWords(field));
}

QString questionWords(int question)
{
    const auto& items = dash::Checklist::dash().items;
    const bool isKnown = question >= 1 && question <= static_cast<int>(items.size());
    const QString topic = isKnown ? fromUtf8(items[static_cast<size_t>(question - 1)].topic) : QString();
    return QCoreApplication::translate("ImportField", "Dash %1: %2").arg(question).arg(topic);
}

} // namespace marac::ui
