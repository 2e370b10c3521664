// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/criteria_card.h"

#include "core/workflow/referral_steps.h"
#include "ui/referral/reason_line.h"
#include "ui/referral/referral_words.h"
#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace marac::ui {

CriteriaCard::CriteriaCard(workflow::Workspace& workspace, QWidget* parent)
    : Card(parent), m_workspace(workspace), m_headline(new Label(QString(), TextStyle::Strong, this)), m_sentence((new Label(QString(), TextStyle::Body, this))->wrapped()),
      m_matches(new MatchPanel(workspace, this)), m_otherwise(new Button(QString(), ButtonKind::Plain, this)),
      m_reason(new ReasonLine(workspace, this))
{
    body()->setSpacing(4);
    buildVerdict();
    body()->addWidget(m_sentence);
    body()->addWidget(m_reason);
    body()->addWidget(m_matches);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void CriteriaCard::buildVerdict()
{
    auto* line = new QHBoxLayout;
    line->addWidget(m_headline, 1);
    auto* everybody = new Button(tr("Search everybody"), ButtonKind::Plain, this);
    everybody->setToolTip(tr("Compare the victim with every person of the store, one after the other"));
    line->addWidget(everybody);
    line->addWidget(m_otherwise);
    connect(everybody, &QAbstractButton::clicked, this, [this] { m_matches->searchEverybody(); });
    body()->addLayout(line);
    connect(m_otherwise, &QAbstractButton::clicked, this, [this] {
        if (m_isJudged)
            judge(std::nullopt);
        else
            m_reason->ask();
    });
    connect(m_reason, &ReasonLine::given, this, [this](const QString& reason) {
        judge(referral::RepeatVerdict{!m_isRepeat, toUtf8(reason)});
    });
}

void CriteriaCard::judge(std::optional<referral::RepeatVerdict> verdict)
{
    const bool isBack = !verdict;
    const auto event = workflow::judgeRepeatOtherwise(m_workspace, m_referral, std::move(verdict));
    if (!event)
        return m_reason->refuse(ui::say(event.error()));
    m_reason->take();
    Q_EMIT said(isBack ? tr("The repeat is judged by the rule again.") : tr("The repeat was judged otherwise than the rule; the reason is kept."),
                Tone::Ok, Undoable::Yes);
    Q_EMIT changed();
}

void CriteriaCard::showVerdict(const workflow::TriageLine& line)
{
    m_isJudged = line.referral->repeatVerdict.has_value();
    m_isRepeat = line.isRepeat;
    const QString deed = m_isRepeat ? tr("Not a repeat…") : tr("Count as a repeat…");
    m_otherwise->setText(m_isJudged ? tr("Repeat by the rule again") : deed);
    m_otherwise->setAccessibleName(m_otherwise->text());
    if (m_referral == line.referral->id)
        return;
    m_referral = line.referral->id;
    m_reason->prepare({QStringLiteral("repeat/%1").arg(fromUtf8(m_referral.text())), m_isRepeat ? tr("Why is it not a repeat?") : tr("Why is it a repeat?"),
                       tr("Judge so")});
}

void CriteriaCard::show(const workflow::TriageLine& line)
{
    QStringList met;
    for (const referral::Criterion criterion : line.criteria.met)
        met.append(ui::say(referral::wordsFor(criterion)));
    m_headline->setText(met.isEmpty() ? tr("No criterion met yet") : tr("Meets: %1").arg(met.join(QStringLiteral(" · "))));
    m_headline->setTextStyle(met.isEmpty() ? TextStyle::Bad : line.isRepeat ? TextStyle::Warn : TextStyle::Strong);
    m_sentence->setText(fromUtf8(triage::sentenceOf(line.criteria, WindowWords())));
    showVerdict(line);
    setBar(line.isRepeat ? std::optional(Tone::Warn) : met.isEmpty() ? std::optional(Tone::Bad) : std::nullopt);
    m_matches->show(line);
}

} // namespace marac::ui
