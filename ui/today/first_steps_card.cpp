// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/first_steps_card.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace marac::ui {

namespace {
constexpr int kNumberWidth = 32;
constexpr int kWidest = 760;
constexpr int kWordsWidth = 460;
} // namespace

FirstStepsCard::FirstStepsCard(QWidget* parent) : Card(parent)
{
    setMaximumWidth(kWidest);
    layout()->setContentsMargins(24, 20, 24, 24);
    body()->setSpacing(16);
    body()->addWidget(new Label(tr("The store is ready and empty. Three things come first."), TextStyle::Name, this));
    m_agencies = addStep({tr("1"), tr("Import your agencies"),
                          tr("A spreadsheet with name and kind is enough; representatives can follow."), tr("Go to settings")},
                         &FirstStepsCard::settingsWanted);
    addStep({tr("2"), tr("Import the referrals that wait"),
             tr("From the spreadsheet you keep now. Every row is read, and what is not understood is kept and shown."), tr("Go to referrals")},
            &FirstStepsCard::referralsWanted);
    addStep({tr("3"), tr("Plan the next meeting"),
             tr("Accepted cases go onto its agenda in one step, and agencies are asked for research."), tr("Go to the agenda")},
            &FirstStepsCard::agendaWanted);
}

Label* FirstStepsCard::addStep(const Step& step, void (FirstStepsCard::*wish)())
{
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    auto* number = new Label(step.number, TextStyle::Clock, this);
    number->setFixedWidth(kNumberWidth);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Label(step.words, TextStyle::Strong, this));
    auto* explanation = (new Label(step.explanation, TextStyle::Muted, this))->wrapped();
    // Fixed, because a wrapped label in a row tells its height too late.
    explanation->setMinimumSize(kWordsWidth, explanation->heightForWidth(kWordsWidth));
    words->addWidget(explanation);
    line->addWidget(number, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    auto* button = new Button(step.deed, ButtonKind::Quiet, this);
    line->addWidget(button, 0, Qt::AlignVCenter);
    connect(button, &QPushButton::clicked, this, wish);
    body()->addLayout(line);
    return explanation;
}

void FirstStepsCard::showAgencies(int count)
{
    if (count > 0)
        m_agencies->setText(tr("✓ %n agency(s) in the list. More can be added at any time.", nullptr, count));
}

} // namespace marac::ui
