// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/late_actions_card.h"

#include "ui/widgets/button.h"
#include "ui/widgets/fact_line.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace marac::ui {

namespace {
constexpr int kOutcomeWidth = 236;
} // namespace

LateActionsCard::LateActionsCard(QWidget* parent)
    : Card(tr("Actions"), parent), m_sentence((new Label(QString(), TextStyle::Name, this))->wrapped()),
      m_open(new FactLine(tr("Open"), QString(), this)), m_done(new FactLine(tr("Done"), QString(), this)),
      m_notPossible(new FactLine(tr("Not possible, circumstances changed"), QString(), this)),
      m_notDone(new FactLine(tr("The agency did not do it"), QString(), this))
{
    body()->setSpacing(4);
    body()->addWidget(m_sentence);
    body()->addSpacing(4);
    for (FactLine* line : {m_open, m_done, m_notPossible, m_notDone}) {
        line->setLabelWidth(kOutcomeWidth);
        body()->addWidget(line);
    }
    body()->addStretch(1);
    auto* deeds = new QHBoxLayout;
    auto* go = (new Button(tr("Go to actions"), ButtonKind::Quiet, this))->withKey(QKeySequence(Qt::ALT | Qt::Key_L));
    deeds->addWidget(go);
    deeds->addStretch(1);
    body()->addLayout(deeds);
    connect(go, &QPushButton::clicked, this, &LateActionsCard::actionsWanted);
}

void LateActionsCard::showTally(const tracking::Tally& tally)
{
    m_sentence->setText(tally.late > 0 ? tr("%n action(s) late", nullptr, tally.late) : tr("No action is late"));
    m_sentence->setTextStyle(tally.late > 0 ? TextStyle::Bad : TextStyle::Ok);
    setBar(tally.late > 0 ? std::optional(Tone::Bad) : std::nullopt);
    m_open->setValue(QString::number(tally.open));
    m_done->setValue(QString::number(tally.done));
    m_notPossible->setValue(QString::number(tally.notPossible));
    m_notDone->setValue(QString::number(tally.notDone));
    setAccessibleDescription(m_sentence->text());
}

} // namespace marac::ui
