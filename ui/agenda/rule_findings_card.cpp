// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/rule_findings_card.h"

#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace marac::ui {

RuleFindingsCard::RuleFindingsCard(QWidget* parent)
    : Card(parent), m_words((new Label(QString(), TextStyle::Warn, this))->wrapped()), m_list(new QWidget(this))
{
    setBar(Tone::Warn);
    auto* rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    body()->addWidget(m_words);
    body()->addWidget(m_list);
}

void RuleFindingsCard::showRules(const workflow::AgendaView& view)
{
    qDeleteAll(m_list->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    setVisible(!view.clash.empty() || !view.broken.empty());
    m_list->setVisible(!view.clash.empty());
    if (!view.clash.empty()) {
        m_words->setText(tr("No order keeps all of these rules. Take one of them back."));
        for (const agenda::BrokenRule& rule : view.clash)
            addRule(rule);
        return;
    }
    if (view.broken.empty())
        return;
    const auto others = static_cast<int>(view.broken.size()) - 1;
    const QString first = ui::say(view.broken.front().say);
    const QString more = others == 0 ? QString() : others == 1 ? tr("And one rule more.") : tr("And %n rules more.", nullptr, others);
    m_words->setText(tr("This order breaks a rule: %1 %2 “Best order” keeps them all.").arg(first, more).simplified());
}

void RuleFindingsCard::addRule(const agenda::BrokenRule& rule)
{
    auto* row = new QWidget(m_list);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const QString words = ui::say(rule.say);
    line->addWidget((new Label(words, TextStyle::Body, row))->wrapped(), 1);
    if (rule.kind != agenda::BrokenRule::Kind::Settled) {
        auto* back = named(new Button(tr("Take back"), ButtonKind::Plain, row), tr("Take back: %1").arg(words));
        line->addWidget(back);
        // Queued: the answer makes these rows anew, and this button with them.
        connect(back, &QPushButton::clicked, this, [this, rule] { Q_EMIT takeBackWanted(rule); }, Qt::QueuedConnection);
    }
    m_list->layout()->addWidget(row);
}

} // namespace marac::ui
