// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/import_row_words.h"

#include "ui/support/date_words.h"
#include "ui/support/say.h"

#include <QCoreApplication>
#include <QStringList>

namespace marac::ui {

namespace {

QString rowWords(const char* source)
{
    return QCoreApplication::translate("ImportRow", source);
}

/// Parts that are there, parted by commas.
QString together(const QStringList& parts)
{
    QStringList filled;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            filled.append(part);
    }
    return filled.join(QStringLiteral(", "));
}

QString birthWords(const intake::Birth& birth)
{
    if (birth.date)
        return QCoreApplication::translate("ImportRow", "born %1").arg(fullDay(*birth.date));
    if (birth.year)
        return QCoreApplication::translate("ImportRow", "born in %1").arg(*birth.year);
    if (!birth.age)
        return {};
    return birth.isApproximate ? QCoreApplication::translate("ImportRow", "about %1 years old").arg(*birth.age)
                               : QCoreApplication::translate("ImportRow", "%1 years old").arg(*birth.age);
}

QString personWords(const intake::NamedPerson& person)
{
    const QString alias = person.alias.empty() ? QString() : QCoreApplication::translate("ImportRow", "also %1", "another name").arg(fromUtf8(person.alias));
    const QString before = person.otherAddress.empty() ? QString() : QCoreApplication::translate("ImportRow", "earlier %1", "an address").arg(fromUtf8(person.otherAddress));
    return together({nameWords(person), alias, birthWords(person.birth), fromUtf8(person.sex.text), fromUtf8(person.address).simplified(),
                     fromUtf8(person.postcode), before});
}

QString childWords(const intake::ListedChild& child)
{
    const QString name = child.isUnborn && child.name.empty() ? rowWords(QT_TRANSLATE_NOOP("ImportRow", "unborn")) : fromUtf8(child.name);
    const QString age = child.ageYears ? QStringLiteral("(%1)").arg(*child.ageYears) : QString();
    return (name + QLatin1Char(' ') + age + QLatin1Char(' ') + fromUtf8(child.note)).simplified();
}

QString childrenWords(const intake::ReferralRow& row)
{
    QStringList children;
    for (size_t i = 0; i < row.children.size(); ++i)
        children.append(together({childWords(row.children[i]), row.schools.empty() ? QString() : fromUtf8(row.schools[i])}));
    return children.join(QStringLiteral("; "));
}

QString contactWords(const intake::SafeContact& contact)
{
    QString whether = rowWords(QT_TRANSLATE_NOOP("ImportRow", "not recorded whether it is safe to call"));
    if (contact.safe == intake::SafeToCall::Yes)
        whether = rowWords(QT_TRANSLATE_NOOP("ImportRow", "safe to call"));
    else if (contact.safe == intake::SafeToCall::TextOnly)
        whether = rowWords(QT_TRANSLATE_NOOP("ImportRow", "text only"));
    else if (contact.safe == intake::SafeToCall::No)
        whether = rowWords(QT_TRANSLATE_NOOP("ImportRow", "not safe to call"));
    else if (contact.safe == intake::SafeToCall::NotKnown)
        whether = rowWords(QT_TRANSLATE_NOOP("ImportRow", "not known whether it is safe to call"));
    return together({whether, fromUtf8(contact.note)});
}

QString consentWords(const intake::YesNo& consent)
{
    QString whether;
    if (consent.answer == intake::Answer::Yes)
        whether = rowWords(QT_TRANSLATE_NOOP("ImportRow", "given"));
    else if (consent.answer == intake::Answer::No)
        whether = rowWords(QT_TRANSLATE_NOOP("ImportRow", "not given"));
    return together({whether, fromUtf8(consent.comment)});
}

QString dashWords(const intake::ReferralRow& row)
{
    int doubtful = 0;
    int blank = 0;
    for (const intake::YesNo& answer : row.dash) {
        doubtful += answer.answer == intake::Answer::DontKnow ? 1 : 0;
        blank += answer.answer == intake::Answer::Unanswered ? 1 : 0;
    }
    return QCoreApplication::translate("ImportRow", "%1 of 24 yes · %2 don't know · %3 unanswered").arg(row.dashYes()).arg(doubtful).arg(blank);
}

/// Collects what is not empty.
class Facts {
public:
    Facts& add(const char* what, const QString& said)
    {
        if (!said.isEmpty())
            m_facts.push_back({rowWords(what), said});
        return *this;
    }
    void addHeaded(const QString& heading, const QString& said)
    {
        if (!said.isEmpty())
            m_facts.push_back({heading, said});
    }
    std::vector<RowFact> take() { return std::move(m_facts); }

private:
    std::vector<RowFact> m_facts;
};

void addPeople(Facts& facts, const intake::ReferralRow& row)
{
    facts.add(QT_TRANSLATE_NOOP("ImportRow", "Victim"), personWords(row.victim));
    if (!row.phone.empty())
        facts.add(QT_TRANSLATE_NOOP("ImportRow", "Telephone"), together({fromUtf8(row.phone), contactWords(row.safeContact)}));
    else if (row.safeContact != intake::SafeContact{})
        facts.add(QT_TRANSLATE_NOOP("ImportRow", "Safe contact"), contactWords(row.safeContact));
    for (const intake::NamedPerpetrator& one : row.perpetrators)
        facts.add(QT_TRANSLATE_NOOP("ImportRow", "Causing harm"), together({personWords(one.person), fromUtf8(one.relationship.text), fromUtf8(one.phone)}));
    if (row.perpetrators.empty())
        facts.add(QT_TRANSLATE_NOOP("ImportRow", "Causing harm"), rowWords(QT_TRANSLATE_NOOP("ImportRow", "nobody is named")));
    facts.add(QT_TRANSLATE_NOOP("ImportRow", "Children"), childrenWords(row));
}

} // namespace

QString nameWords(const intake::NamedPerson& person)
{
    const QString both = fromUtf8(person.forename + " " + person.surname).trimmed();
    return both.isEmpty() ? fromUtf8(person.wholeName) : both;
}

QString perpetratorNames(const intake::ReferralRow& row)
{
    QStringList names;
    for (const intake::NamedPerpetrator& one : row.perpetrators)
        names.append(nameWords(one.person));
    return names.join(QStringLiteral(", "));
}

QString knownWords(const workflow::RowOutlook& outlook)
{
    if (!outlook.isKnown())
        return {};
    const QString ref = fromUtf8(outlook.likelyRef);
    if (outlook.isRepeat())
        return QCoreApplication::translate("ImportRow", "Repeat of %1").arg(ref);
    if (outlook.kind != matching::RepeatFinding::Kind::NotKnown)
        return QCoreApplication::translate("ImportRow", "Known: %1").arg(ref);
    return QCoreApplication::translate("ImportRow", "May be %1").arg(ref);
}

std::vector<RowFact> factsOf(const intake::ReferralRow& row, const workflow::RowOutlook* outlook)
{
    Facts facts;
    if (outlook && outlook->isKnown())
        facts.add(QT_TRANSLATE_NOOP("ImportRow", "Known"), outlook->sentence.isEmpty() ? knownWords(*outlook) : say(outlook->sentence));
    if (outlook && !outlook->serialSentence.isEmpty())
        facts.add(QT_TRANSLATE_NOOP("ImportRow", "Known"), say(outlook->serialSentence));
    addPeople(facts, row);
    facts.add(QT_TRANSLATE_NOOP("ImportRow", "Received"), row.received ? fullDay(*row.received) : QString())
        .add(QT_TRANSLATE_NOOP("ImportRow", "Referred by"), fromUtf8(row.referringAgency))
        .add(QT_TRANSLATE_NOOP("ImportRow", "Reason"), fromUtf8(row.reason))
        .add(QT_TRANSLATE_NOOP("ImportRow", "Judgement"), fromUtf8(row.judgementReason))
        .add(QT_TRANSLATE_NOOP("ImportRow", "Incident"), row.incident ? fullDay(*row.incident) : QString())
        .add(QT_TRANSLATE_NOOP("ImportRow", "Consent"), consentWords(row.consent))
        .add(QT_TRANSLATE_NOOP("ImportRow", "Idva"), fromUtf8(row.idva))
        .add(QT_TRANSLATE_NOOP("ImportRow", "Dash"), dashWords(row))
        .add(QT_TRANSLATE_NOOP("ImportRow", "Concerns"), fromUtf8(row.concerns));
    for (const intake::KeptText& kept : row.kept)
        facts.addHeaded(QCoreApplication::translate("ImportRow", "Kept as written: %1", "a heading of the file").arg(fromUtf8(kept.column)), fromUtf8(kept.text));
    return facts.take();
}

std::vector<RowFact> factsOf(const intake::SkippedRow& row, const intake::Mapping& mapping)
{
    Facts facts;
    facts.add(QT_TRANSLATE_NOOP("ImportRow", "Left out"), say(row.why));
    for (size_t i = 0; i < row.cells.size(); ++i) {
        QString heading = QCoreApplication::translate("ImportRow", "column %1").arg(i + 1);
        for (const intake::MappedColumn& column : mapping.columns) {
            if (column.column == i)
                heading = fromUtf8(column.heading);
        }
        facts.addHeaded(heading, fromUtf8(row.cells[i]).simplified());
    }
    return facts.take();
}

} // namespace marac::ui
