// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/referral_words.h"

#include "ui/support/date_words.h"
#include "ui/support/say.h"

#include <QCoreApplication>
#include <QStringList>

namespace marac::ui {

namespace {

QString words(const char* source)
{
    return QCoreApplication::translate("ReferralWords", source);
}

QString shareWords(size_t among)
{
    switch (among) {
    case 0:
    case 1:
        return {};
    case 2:
        return QStringLiteral(" ½");
    case 3:
        return QStringLiteral(" ⅓");
    case 4:
        return QStringLiteral(" ¼");
    default:
        return QStringLiteral(" 1/%1").arg(among);
    }
}

QString livingWords(people::LivingTogether living)
{
    switch (living) {
    case people::LivingTogether::Yes:
        return words(QT_TRANSLATE_NOOP("ReferralWords", "lives with the victim"));
    case people::LivingTogether::No:
        return words(QT_TRANSLATE_NOOP("ReferralWords", "lives elsewhere"));
    case people::LivingTogether::NotRecorded:
        break;
    }
    return {};
}

} // namespace

QString idWords(const Id<referral::Referral>& id)
{
    return fromUtf8(id.text());
}

Id<referral::Referral> referralId(const QString& words)
{
    return Id<referral::Referral>(toUtf8(words));
}

QString sharesWords(const workflow::CaseBook& book, const referral::Referral& referral)
{
    QStringList shares;
    for (const auto& id : referral.referrers) {
        if (const agency::Agency* agency = book.agency(id))
            shares.append(fromUtf8(agency::shortName(*agency)) + shareWords(referral.referrers.size()));
    }
    return shares.isEmpty() ? words(QT_TRANSLATE_NOOP("ReferralWords", "no referrer named")) : shares.join(QStringLiteral(", "));
}

QString perpetratorWords(const people::Person& person, const people::PerpetratorLink& link, const Date& today)
{
    QStringList parts{fromUtf8(person.name.full())};
    if (const auto age = person.age(today))
        parts.append(QString::number(*age));
    if (!link.relationship.empty())
        parts.append(fromUtf8(link.relationship));
    if (const QString living = livingWords(link.livingTogether); !living.isEmpty())
        parts.append(living);
    return parts.join(QStringLiteral(", "));
}

QString perpetratorsWords(const workflow::CaseBook& book, const referral::Referral& referral, const Date& today)
{
    QStringList all;
    for (const people::PerpetratorLink& link : referral.perpetrators) {
        const people::Person* person = book.person(link.person);
        if (person && !person->name.full().empty())
            all.append(perpetratorWords(*person, link, today));
    }
    return all.isEmpty() ? words(QT_TRANSLATE_NOOP("ReferralWords", "nobody named")) : all.join(QStringLiteral(" · "));
}

QString childrenWords(const referral::Referral& referral)
{
    QStringList all;
    for (const people::Child& child : referral.children)
        all.append(fromUtf8(people::childLine(child)));
    return all.isEmpty() ? words(QT_TRANSLATE_NOOP("ReferralWords", "none recorded")) : all.join(QStringLiteral(", "));
}

QString birthWords(const people::Person& person, const Date& today)
{
    if (person.birth)
        return QStringLiteral("%1, %2").arg(fullDay(*person.birth)).arg(person.age(today).value_or(0));
    return fromUtf8(person.birthNote);
}

Tone toneOf(people::SafeContact::Kind kind)
{
    switch (kind) {
    case people::SafeContact::Kind::Safe:
        return Tone::Ok;
    case people::SafeContact::Kind::WithConditions:
    case people::SafeContact::Kind::TextOnly:
        return Tone::Warn;
    case people::SafeContact::Kind::NotSafe:
    case people::SafeContact::Kind::NotRecorded:
        return Tone::Bad;
    }
    return Tone::Bad;
}

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Problem:
        return Tone::Bad;
    case Severity::Warning:
        return Tone::Warn;
    case Severity::Hint:
        break;
    }
    return Tone::Neutral;
}

QString severityWords(Severity severity)
{
    switch (severity) {
    case Severity::Problem:
        return words(QT_TRANSLATE_NOOP("ReferralWords", "To mend"));
    case Severity::Warning:
        return words(QT_TRANSLATE_NOOP("ReferralWords", "Look"));
    case Severity::Hint:
        break;
    }
    return words(QT_TRANSLATE_NOOP("ReferralWords", "Hint"));
}

QString safeContactWords(const people::SafeContact& contact)
{
    return QStringLiteral("☎ ") + say(people::wordsFor(contact));
}

} // namespace marac::ui
