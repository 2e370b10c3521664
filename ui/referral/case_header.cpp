// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/case_header.h"

#include "ui/referral/referral_words.h"
#include "ui/support/date_words.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/fact_line.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace marac::ui {

namespace {

Tone toneOf(referral::Stage stage)
{
    switch (stage) {
    case referral::Stage::ToTriage:
        return Tone::Accent;
    case referral::Stage::Accepted:
    case referral::Stage::Heard:
        return Tone::Ok;
    case referral::Stage::Deferred:
    case referral::Stage::Returned:
        return Tone::Warn;
    case referral::Stage::Declined:
        break;
    }
    return Tone::Neutral;
}

} // namespace

CaseHeader::CaseHeader(workflow::Workspace& workspace, QWidget* parent)
    : Card(parent), m_workspace(workspace), m_name(new Label(QString(), TextStyle::Name, this)), m_born(new Label(QString(), TextStyle::Body, this)),
      m_contact(new QWidget(this)), m_phone(new Label(QString(), TextStyle::Body, m_contact)), m_safe(new Chip(QString(), Tone::Neutral, m_contact)),
      m_origin(new Label(QString(), TextStyle::Muted, this)), m_stage(new Chip(QString(), Tone::Neutral, this)),
      m_harm(new FactLine(tr("Causing harm"), QString(), this)), m_children(new FactLine(tr("Children"), QString(), this)),
      m_language(new FactLine(tr("Language"), QString(), this))
{
    body()->setSpacing(4);
    buildName();
    buildOrigin();
    buildFacts();
}

void CaseHeader::buildName()
{
    // The number and the words about its safety are one piece: no line break comes between them.
    auto* contact = new QHBoxLayout(m_contact);
    contact->setContentsMargins(0, 0, 0, 0);
    contact->setSpacing(6);
    contact->addWidget(m_phone);
    contact->addWidget(m_safe);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_name);
    line->addWidget(m_born);
    line->addStretch(1);
    line->addWidget(m_contact);
    body()->addLayout(line);
}

void CaseHeader::buildOrigin()
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_stage);
    line->addWidget(m_origin, 1);
    auto* change = (new Button(tr("Change"), ButtonKind::Quiet, this))->withKey(QKeySequence(QStringLiteral("Ctrl+E")));
    line->addWidget(change);
    body()->addLayout(line);
    connect(change, &QAbstractButton::clicked, this, &CaseHeader::changeWanted);
}

void CaseHeader::buildFacts()
{
    body()->addWidget(m_harm);
    auto* line = new QHBoxLayout;
    line->setSpacing(20);
    line->addWidget(m_children, 2);
    line->addWidget(m_language, 1);
    body()->addLayout(line);
}

void CaseHeader::showContact(const people::Person& victim)
{
    m_phone->setText(fromUtf8(victim.phone));
    m_phone->setVisible(!victim.phone.empty());
    m_safe->setText(safeContactWords(victim.safeContact));
    m_safe->setTone(ui::toneOf(victim.safeContact.kind));
}

void CaseHeader::show(const referral::Referral& referral)
{
    const workflow::CaseBook& book = m_workspace.book();
    const Date today = m_workspace.today();
    const people::Person* known = book.person(referral.victim);
    const people::Person victim = known ? *known : people::Person{};
    m_name->setText(fromUtf8(victim.name.full()));
    const QString born = birthWords(victim, today);
    m_born->setText(born.isEmpty() ? tr("birthday not known") : tr("born %1").arg(born));
    showContact(victim);
    m_stage->setText(ui::say(referral::wordsFor(referral.stage)));
    m_stage->setTone(toneOf(referral.stage));
    m_origin->setText(tr("%1 · %2 · received %3", "reference · who referred · when")
                          .arg(fromUtf8(referral.ref), sharesWords(book, referral), dayNear(referral.received, today)));
    m_harm->setValue(perpetratorsWords(book, referral, today));
    m_children->setValue(childrenWords(referral));
    m_language->setValue(victim.language.empty() ? tr("not recorded") : fromUtf8(victim.language));
}

} // namespace marac::ui
