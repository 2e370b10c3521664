// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/room_case_header.h"

#include "core/triage/criteria.h"
#include "ui/support/accessible.h"
#include "ui/support/date_words.h"
#include "ui/support/say.h"
#include "ui/support/window_words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace marac::ui {

using people::SafeContact;
using referral::Criterion;

namespace {

constexpr int kLongLine = 90; ///< letters that fit beside the name of the part

Tone toneOf(SafeContact::Kind kind)
{
    switch (kind) {
    case SafeContact::Kind::Safe:
    case SafeContact::Kind::WithConditions:
    case SafeContact::Kind::TextOnly:
        return Tone::Ok;
    case SafeContact::Kind::NotSafe:
        return Tone::Bad;
    case SafeContact::Kind::NotRecorded:
        return Tone::Warn;
    }
    return Tone::Warn;
}

QString childrenWords(int children)
{
    return children == 1 ? RoomCaseHeader::tr("1 child") : RoomCaseHeader::tr("%n children", nullptr, children);
}

void addChip(FlowLayout& flow, const QString& words, Tone tone, const QString& more = {})
{
    auto* chip = new Chip(words, tone);
    chip->setToolTip(more.isEmpty() ? words : more);
    flow.addWidget(chip);
}

} // namespace

RoomCaseHeader::RoomCaseHeader(QWidget* parent)
    : Card(parent), m_name(new Label(QString(), TextStyle::Name, this)), m_age(new Label(QString(), TextStyle::Body, this)),
      m_contact(new Chip(QString(), Tone::Ok, this)), m_reference(new Label(QString(), TextStyle::Muted, this)),
      m_why(new FlowLayout(nullptr, 6)), m_people(new FlowLayout(nullptr, 6)),
      m_again(new FlowLayout(nullptr, 6))
{
    auto* first = new QHBoxLayout;
    first->setSpacing(10);
    first->addWidget(m_name);
    first->addWidget(m_age);
    first->addWidget(m_contact);
    first->addStretch(1);
    first->addWidget(m_reference);
    body()->setSpacing(6);
    body()->addLayout(first);
    body()->addLayout(m_why);
    body()->addLayout(m_people);
    body()->addLayout(m_again);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    named(this, tr("Who this is"));
}

void RoomCaseHeader::setSheet(const workflow::CaseSheet& sheet, const Date& today)
{
    if (!sheet.referral)
        return;
    showWho(sheet, today);
    showWhy(sheet);
    showPeople(sheet, today);
    showEncounters(sheet);
}

void RoomCaseHeader::showWho(const workflow::CaseSheet& sheet, const Date& today)
{
    const people::Person* victim = sheet.victim;
    m_name->setText(victim ? fromUtf8(victim->name.full()) : tr("Name not recorded"));
    QStringList facts;
    if (victim && victim->age(today))
        facts += QString::number(*victim->age(today));
    if (sheet.referral->hasChildren())
        facts += childrenWords(static_cast<int>(sheet.referral->children.size()));
    if (victim && !victim->language.empty())
        facts += fromUtf8(victim->language);
    m_age->setText(facts.join(QStringLiteral(" · ")));
    const SafeContact contact = victim ? victim->safeContact : SafeContact{};
    const QString number = victim ? fromUtf8(victim->phone) : QString();
    const QString safely = ui::say(people::wordsFor(contact));
    m_contact->setText(number.isEmpty() ? tr("☎ %1").arg(safely) : tr("☎ %1 · %2").arg(number, safely));
    m_contact->setTone(toneOf(contact.kind));
    m_contact->setToolTip(m_contact->text());
    m_contact->setMinimumWidth(m_contact->sizeHint().width()); // a number is never shown without its words, nor cut
    m_reference->setText(tr("%1 · %2").arg(fromUtf8(sheet.referral->ref), daysCount(sheet.referral->received.daysUntil(today))));
    m_reference->setToolTip(tr("Received %1").arg(shortDay(sheet.referral->received)));
}

void RoomCaseHeader::showWhy(const workflow::CaseSheet& sheet)
{
    m_why->clear();
    for (const workflow::SharedDetail& danger : sheet.dangers)
        addChip(*m_why, tr("⚠ %1").arg(ui::say(danger.sentence)), Tone::Bad);
    const triage::Criteria criteria = triage::criteriaOf(*sheet.referral, sheet.repeat, sheet.threshold);
    QStringList score{ui::say(dash::shortWordsFor(sheet.score))};
    if (sheet.score.dontKnow > 0)
        score += tr("%n don't know", nullptr, sheet.score.dontKnow);
    if (sheet.dashDay)
        score += tr("Dash of %1").arg(shortDay(*sheet.dashDay));
    const bool isHigh = criteria.meets(Criterion::VisibleHighRisk);
    if (isHigh)
        score.prepend(ui::say(referral::wordsFor(Criterion::VisibleHighRisk)));
    else if (criteria.band == dash::Band::Near)
        score.prepend(tr("Near the threshold of %1").arg(sheet.threshold));
    addChip(*m_why, score.join(QStringLiteral(" · ")), isHigh ? Tone::Accent : Tone::Neutral,
            ui::say(dash::wordsFor(sheet.score, sheet.threshold)));
    for (const Criterion met : criteria.met) {
        if (met == Criterion::ProfessionalJudgement)
            addChip(*m_why, ui::say(referral::wordsFor(met)), Tone::Accent, fromUtf8(sheet.referral->judgementReason));
        else if (met == Criterion::Escalation)
            addChip(*m_why, ui::say(referral::wordsFor(met)), Tone::Accent);
    }
    if (!sheet.repeat.sentence.isEmpty() && sheet.repeat.kind != matching::RepeatFinding::Kind::NotKnown)
        addChip(*m_why, ui::say(sheet.repeat.sentence), sheet.repeat.isRepeat() ? Tone::Warn : Tone::Neutral);
    if (const auto& verdict = sheet.referral->repeatVerdict) {
        addChip(*m_why, verdict->isRepeat ? tr("Judged a repeat all the same") : tr("Judged not to be a repeat"), verdict->isRepeat ? Tone::Warn : Tone::Neutral,
                fromUtf8(verdict->reason));
    }
    if (!sheet.repeat.serialSentence.isEmpty())
        addChip(*m_why, ui::say(sheet.repeat.serialSentence), Tone::Warn);
}

void RoomCaseHeader::showEncounters(const workflow::CaseSheet& sheet)
{
    m_again->clear();
    for (const workflow::Encounter& encounter : sheet.encounters) {
        addChip(*m_again, ui::say(encounter.sentence), Tone::Warn);
        if (const QString silence = fromUtf8(workflow::notBeforeWords(encounter, WindowWords())); !silence.isEmpty())
            addChip(*m_again, tr("⚠ %1").arg(silence), Tone::Bad);
    }
}

void RoomCaseHeader::showPeople(const workflow::CaseSheet& sheet, const Date& today)
{
    m_people->clear();
    m_people->addWidget(new Label(tr("Causing harm"), TextStyle::Muted));
    QStringList harmful;
    for (const people::PerpetratorLink& link : sheet.referral->perpetrators) {
        for (const people::Person* person : sheet.perpetrators) {
            if (person->id != link.person)
                continue;
            QStringList facts{fromUtf8(person->name.full())};
            if (const auto age = person->age(today))
                facts += QString::number(*age);
            if (!link.relationship.empty())
                facts += fromUtf8(link.relationship);
            harmful += facts.join(QStringLiteral(", "));
        }
    }
    m_people->addWidget(new Label(harmful.isEmpty() ? tr("nobody recorded") : harmful.join(QStringLiteral(" · "))));
    if (sheet.referral->children.empty())
        return;
    QStringList children;
    for (const people::Child& child : sheet.referral->children)
        children += fromUtf8(people::childLine(child));
    m_people->addWidget(new Label(tr("   Children"), TextStyle::Muted));
    auto* words = new Label(children.join(QStringLiteral(" · ")));
    words->setWordWrap(words->text().size() > kLongLine);
    m_people->addWidget(words);
}

} // namespace marac::ui
