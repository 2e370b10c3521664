// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/known_people.h"

#include "core/workflow/repeats.h"
#include "ui/referral/referral_words.h"
#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

namespace {
constexpr int kMostProposals = 4;
constexpr size_t kFewestLetters = 3;
} // namespace

KnownPeople::KnownPeople(const workflow::Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    hide();
}

void KnownPeople::clear()
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    hide();
}

void KnownPeople::search(const people::Person& typed)
{
    clear();
    if (typed.name.full().size() < kFewestLetters)
        return;
    int proposed = 0;
    for (const matching::Proposal& proposal : m_workspace.repeats().search(workflow::traitsOf(typed))) {
        const people::Person* person = m_workspace.book().person(Id<people::Person>(proposal.key));
        if (!person || person->id == typed.id || proposed == kMostProposals)
            continue;
        if (proposed++ == 0)
            m_column->addWidget(new Label(tr("Known here already? Choosing one uses that record."), TextStyle::Warn, this));
        propose(*person, proposal.probability);
    }
    setVisible(proposed > 0);
}

QString KnownPeople::refsOf(const people::Person& person) const
{
    QStringList refs;
    for (const referral::Referral& referral : m_workspace.book().referrals()) {
        const bool causesHarm = std::any_of(referral.perpetrators.begin(), referral.perpetrators.end(),
                                            [&](const people::PerpetratorLink& link) { return link.person == person.id; });
        if (referral.victim == person.id)
            refs.append(tr("victim in %1").arg(fromUtf8(referral.ref)));
        else if (causesHarm)
            refs.append(tr("causing harm in %1").arg(fromUtf8(referral.ref)));
    }
    return refs.join(QStringLiteral(", "));
}

void KnownPeople::propose(const people::Person& person, double probability)
{
    QStringList parts{fromUtf8(person.name.full())};
    if (const QString born = birthWords(person, m_workspace.today()); !born.isEmpty())
        parts.append(tr("born %1").arg(born));
    if (!person.addressLine().empty())
        parts.append(fromUtf8(person.addressLine()));
    if (const QString refs = refsOf(person); !refs.isEmpty())
        parts.append(refs);
    parts.append(tr("%1 %", "how likely it is the same person").arg(qRound(probability * 100)));
    auto* choose = named(new Button(parts.join(QStringLiteral(" · ")), ButtonKind::Plain, this), tr("Use the record of %1").arg(parts.front()));
    m_column->addWidget(choose, 0, Qt::AlignLeft);
    const QString id = fromUtf8(person.id.text());
    connect(choose, &QAbstractButton::clicked, this, [this, id] { Q_EMIT personChosen(id); }, Qt::QueuedConnection);
}

} // namespace marac::ui
