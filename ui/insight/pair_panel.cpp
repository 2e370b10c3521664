// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/pair_panel.h"

#include "core/workflow/case_search.h"
#include "core/workflow/referral_steps.h"
#include "ui/support/date_words.h"
#include "ui/support/say.h"
#include "ui/support/window_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/comparison_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace marac::ui {

namespace {

constexpr size_t kMostReasons = 8;

ComparisonTable::Row sides(const QString& label, const QString& one, const QString& other)
{
    const auto orUnknown = [](const QString& words) { return words.isEmpty() ? PairPanel::tr("not known") : words; };
    return {label, {{orUnknown(one)}, {orUnknown(other)}}};
}

QString born(const people::Person& person)
{
    return person.birth ? fullDay(*person.birth) : fromUtf8(person.birthNote);
}

QString phone(const people::Person& person)
{
    return fromUtf8(people::phoneLine(person.phone, person.safeContact, WindowWords()));
}

} // namespace

PairPanel::PairPanel(workflow::Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_stake((new Label(QString(), TextStyle::Strong, this))->wrapped()), m_sides(new ComparisonTable(this)),
      m_why(new QWidget(this)), m_reasons(new FlowLayout(m_why))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_stake);
    column->addWidget(m_sides);
    column->addWidget(m_why);
    buildButtons();
    hide();
}

void PairPanel::buildButtons()
{
    m_same = (new Button(tr("Same person"), ButtonKind::Quiet, this))->withKeyWords(tr("S"));
    m_different = (new Button(tr("Not the same"), ButtonKind::Quiet, this))->withKeyWords(tr("N"));
    m_open = (new Button(tr("Open the newest referral"), ButtonKind::Quiet, this))->withKeyWords(tr("Enter"));
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    for (Button* button : {m_same, m_different, m_open})
        line->addWidget(button);
    line->addStretch(1);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(line);
    // Queued: the answer makes the lists anew.
    connect(m_same, &QAbstractButton::clicked, this, &PairPanel::saySame, Qt::QueuedConnection);
    connect(m_different, &QAbstractButton::clicked, this, &PairPanel::sayDifferent, Qt::QueuedConnection);
    connect(m_open, &QAbstractButton::clicked, this, &PairPanel::openNewest, Qt::QueuedConnection);
}

void PairPanel::clear()
{
    m_one = {};
    m_other = {};
    hide();
}

void PairPanel::show(const workflow::PossiblePair& pair)
{
    m_one = pair.one->id;
    m_other = pair.other->id;
    const auto& one = pair.partsOfOne;
    const auto& other = pair.partsOfOther;
    const auto* newest = other.empty() || (!one.empty() && other.front().referral->received < one.front().referral->received) ? &one : &other;
    m_newest = newest->empty() ? QString() : fromUtf8(newest->front().referral->id.text());
    m_open->setVisible(!m_newest.isEmpty());
    m_stake->setText(ui::say(pair.stakeWords));
    m_stake->setTextStyle(pair.stake == workflow::PossiblePair::Stake::MissedRepeat ? TextStyle::Bad : TextStyle::Strong);
    m_stake->setVisible(!pair.stakeWords.isEmpty());
    showSides(pair);
    showReasons(pair);
    setVisible(true);
}

QString PairPanel::partsWords(const workflow::DetailBook::Owners& parts) const
{
    QStringList words;
    for (const auto& owner : parts) {
        const QString ref = fromUtf8(owner.referral->ref);
        words += owner.part == workflow::PartIn::Victim ? tr("victim in %1, %2").arg(ref, fullDay(owner.referral->received))
                                                        : tr("causing harm in %1, %2").arg(ref, fullDay(owner.referral->received));
    }
    return words.join(QStringLiteral("; "));
}

void PairPanel::showSides(const workflow::PossiblePair& pair)
{
    const QString likely = pair.probability > 0 ? tr("Likely: %1 %").arg(matching::percentLikely(pair.probability)) : QString();
    m_sides->setHeadings({likely, tr("One record"), tr("The other")});
    m_sides->setRows({sides(tr("Name"), fromUtf8(pair.one->name.full()), fromUtf8(pair.other->name.full())),
                      sides(tr("Born"), born(*pair.one), born(*pair.other)),
                      sides(tr("Address"), fromUtf8(pair.one->addressLine()), fromUtf8(pair.other->addressLine())),
                      sides(tr("Telephone"), phone(*pair.one), phone(*pair.other)),
                      sides(tr("Stands in"), partsWords(pair.partsOfOne), partsWords(pair.partsOfOther))});
}

void PairPanel::showReasons(const workflow::PossiblePair& pair)
{
    m_reasons->clear();
    const auto words = workflow::reasonsWords(pair.why, *pair.other, WindowWords());
    for (size_t i = 0; i < std::min(kMostReasons, words.size()); ++i) {
        auto* chip = new Chip(fromUtf8(words[i]), pair.why[i].weight < 0 ? Tone::Warn : Tone::Neutral, m_why);
        chip->setToolTip(pair.why[i].weight < 0 ? tr("Against: %1").arg(chip->text()) : tr("For: %1").arg(chip->text()));
        m_reasons->addWidget(chip);
        chip->show();
    }
}

void PairPanel::saySame()
{
    decide(people::Identity::Verdict::Same);
}

void PairPanel::sayDifferent()
{
    decide(people::Identity::Verdict::Different);
}

void PairPanel::openNewest()
{
    if (!m_one.isEmpty() && !m_newest.isEmpty())
        Q_EMIT openWanted(m_newest);
}

void PairPanel::decide(people::Identity::Verdict verdict)
{
    if (m_one.isEmpty())
        return;
    const auto event = workflow::decideIdentity(m_workspace, {m_one, m_other, verdict});
    if (!event)
        Q_EMIT said(ui::say(event.error()), Tone::Bad, Undoable::No);
    else
        Q_EMIT said(verdict == people::Identity::Verdict::Same ? tr("The two records were noted as one person.")
                                                               : tr("The two records were noted as different people and will not be proposed again."),
                    Tone::Ok, Undoable::Yes);
}

} // namespace marac::ui
