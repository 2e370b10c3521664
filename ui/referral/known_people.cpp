// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/known_people.h"

#include "core/base/text.h"
#include "core/workflow/case_search.h"
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
constexpr size_t kMostProposals = 4;
constexpr size_t kFewestLetters = 3;
constexpr size_t kLettersOfAddress = 20;

/// The fields as somebody would type them in one line.
std::string lineOf(const people::Person& typed)
{
    return typed.name.full() + ' ' + (typed.birth ? typed.birth->iso() : typed.birthNote) + ' ' + typed.postcode;
}
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
    m_shown = {typed.id.text()};
    const workflow::RepeatBook& known = m_workspace.repeats();
    for (const matching::Proposal& proposal : known.search(workflow::traitsOf(typed)))
        propose(proposal.key, tr("%1 %", "how likely it is the same person").arg(matching::percentLikely(proposal.probability)), proposal.evidence);
    // A name that is still being typed is not yet like anybody's, and begins like somebody's.
    for (const matching::Suggestion& suggestion : known.searchTyped(lineOf(typed), kMostProposals))
        propose(suggestion.key, tr("begins so"), suggestion.evidence);
    setVisible(m_shown.size() > 1);
}

/// The newest referral, and how many more: a line that is too long would push the form off the screen.
QString KnownPeople::refsOf(const people::Person& person) const
{
    QStringList refs;
    const auto& referrals = m_workspace.book().referrals();
    for (auto place = referrals.rbegin(); place != referrals.rend(); ++place) {
        const referral::Referral& referral = *place;
        const bool causesHarm = std::any_of(referral.perpetrators.begin(), referral.perpetrators.end(),
                                            [&](const people::PerpetratorLink& link) { return link.person == person.id; });
        if (referral.victim == person.id)
            refs.append(tr("victim in %1").arg(fromUtf8(referral.ref)));
        else if (causesHarm)
            refs.append(tr("causing harm in %1").arg(fromUtf8(referral.ref)));
    }
    if (refs.size() < 2)
        return refs.join(QString());
    return tr("%1 and %2 more").arg(refs.front()).arg(refs.size() - 1);
}

void KnownPeople::propose(const std::string& key, const QString& likeness, const std::vector<matching::Evidence>& why)
{
    const people::Person* person = m_workspace.book().person(Id<people::Person>(key));
    if (!person || m_shown.size() > kMostProposals || !m_shown.insert(key).second)
        return;
    if (m_column->isEmpty())
        m_column->addWidget(new Label(tr("Known here already? Choosing one uses that record."), TextStyle::Warn, this));
    addButton(*person, likeness, why);
}

void KnownPeople::addButton(const people::Person& person, const QString& likeness, const std::vector<matching::Evidence>& why)
{
    QStringList reasons;
    if (!person.addressLine().empty())
        reasons.append(fromUtf8(person.addressLine()));
    for (const std::string& reason : workflow::reasonsWords(why, person, WindowWords()))
        reasons.append(fromUtf8(reason));
    QStringList parts{fromUtf8(person.name.full())};
    if (const QString born = birthWords(person, m_workspace.today()); !born.isEmpty())
        parts.append(tr("born %1").arg(born));
    if (!person.addressLine().empty())
        parts.append(fromUtf8(shortened(person.addressLine(), kLettersOfAddress)));
    if (const QString refs = refsOf(person); !refs.isEmpty())
        parts.append(refs);
    parts.append(likeness);
    auto* choose = named(new Button(parts.join(QStringLiteral(" · ")), ButtonKind::Plain, this), tr("Use the record of %1").arg(parts.front()));
    choose->setToolTip(reasons.join(QLatin1Char('\n')));
    choose->setAccessibleDescription(reasons.join(QStringLiteral("; ")));
    m_column->addWidget(choose, 0, Qt::AlignLeft);
    const QString id = fromUtf8(person.id.text());
    connect(choose, &QAbstractButton::clicked, this, [this, id] { Q_EMIT personChosen(id); }, Qt::QueuedConnection);
}

} // namespace marac::ui
