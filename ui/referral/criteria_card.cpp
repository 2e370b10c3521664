// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/criteria_card.h"

#include "ui/referral/referral_words.h"
#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace marac::ui {

CriteriaCard::CriteriaCard(workflow::Workspace& workspace, QWidget* parent)
    : Card(parent), m_headline(new Label(QString(), TextStyle::Strong, this)), m_sentence((new Label(QString(), TextStyle::Body, this))->wrapped()),
      m_matches(new MatchPanel(workspace, this))
{
    body()->setSpacing(4);
    body()->addWidget(m_headline);
    body()->addWidget(m_sentence);
    body()->addWidget(m_matches);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void CriteriaCard::show(const workflow::TriageLine& line)
{
    QStringList met;
    for (const referral::Criterion criterion : line.criteria.met)
        met.append(ui::say(referral::wordsFor(criterion)));
    m_headline->setText(met.isEmpty() ? tr("No criterion met yet") : tr("Meets: %1").arg(met.join(QStringLiteral(" · "))));
    m_headline->setTextStyle(met.isEmpty() ? TextStyle::Bad : line.repeat.isRepeat() ? TextStyle::Warn : TextStyle::Strong);
    m_sentence->setText(fromUtf8(triage::sentenceOf(line.criteria, WindowWords())));
    setBar(line.repeat.isRepeat() ? std::optional(Tone::Warn) : met.isEmpty() ? std::optional(Tone::Bad) : std::nullopt);
    m_matches->show(line);
}

} // namespace marac::ui
