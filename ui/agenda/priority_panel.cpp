// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/priority_panel.h"

#include "ui/agenda/agenda_words.h"
#include "ui/agenda/price_curve.h"
#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_draft.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

namespace marac::ui {

PriorityPanel::PriorityPanel(Drafts& drafts, QWidget* parent)
    : QWidget(parent), m_children(new QCheckBox(tr("Children first"), this)), m_firstHalf(new QCheckBox(tr("Highest risk in the first half"), this)),
      m_families(new QCheckBox(tr("Families together"), this)), m_slider(named(new QSlider(Qt::Horizontal, this), tr("Most places from the risk rank"))),
      m_curve(new PriceCurve(this)), m_words((new Label(QString(), TextStyle::Body, this))->wrapped()),
      m_reason(named(new QLineEdit(this), tr("Reason for the choice"))), m_keep(new Button(tr("Keep choice"), ButtonKind::Quiet, this)),
      m_draft((new FormDraft(*m_reason, drafts, {}))->watching())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addWidget(buildTicks());
    column->addWidget(m_curve);
    column->addWidget(m_slider);
    column->addWidget(m_words);
    column->addWidget(buildChoice());
    column->addStretch(1);
    m_slider->setPageStep(1);
    connect(m_slider, &QSlider::valueChanged, this, &PriorityPanel::showChoice);
}

QWidget* PriorityPanel::buildTicks()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(14);
    for (QCheckBox* tick : {m_children, m_firstHalf, m_families}) {
        line->addWidget(tick);
        connect(tick, &QCheckBox::clicked, this, &PriorityPanel::keepTicks);
    }
    line->addStretch(1);
    return row;
}

QWidget* PriorityPanel::buildChoice()
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_reason->setPlaceholderText(tr("why; it is kept with the meeting"));
    line->addWidget(m_reason, 1);
    line->addWidget(m_keep);
    const auto keep = [this] { Q_EMIT priorityWanted(chosen(), m_reason->text()); };
    connect(m_keep, &QPushButton::clicked, this, keep);
    connect(m_reason, &QLineEdit::returnPressed, this, keep);
    return row;
}

void PriorityPanel::keepTicks()
{
    m_policy.isChildrenFirst = m_children->isChecked();
    m_policy.isHighestRiskInFirstHalf = m_firstHalf->isChecked();
    m_policy.isFamilyTogether = m_families->isChecked();
    Q_EMIT policyWanted(m_policy);
}

void PriorityPanel::showPolicy(const QString& meetingId, const agenda::OrderPolicy& policy)
{
    const QString kept = fromUtf8(policy.reason);
    if (meetingId != m_meeting) {
        m_meeting = meetingId;
        m_draft->setPlace(QStringLiteral("agendaPriority/%1").arg(meetingId));
        m_reason->setText(kept);
        m_draft->restore();
    } else if (!m_draft->isKept()) {
        m_reason->setText(kept);
    }
    if (m_reason->text() == kept)
        m_draft->forget();
    m_policy = policy;
    m_children->setChecked(policy.isChildrenFirst);
    m_firstHalf->setChecked(policy.isHighestRiskInFirstHalf);
    m_families->setChecked(policy.isFamilyTogether);
}

void PriorityPanel::showPrices(const std::vector<agenda::PriorityPrice>& prices)
{
    const bool wasWorking = m_isWorking && m_slider->maximum() == static_cast<int>(prices.size()) - 1;
    m_isWorking = false;
    m_prices = prices;
    m_curve->showPrices(prices);
    if (wasWorking)
        showChoice(); // the slider may have been moved in the meantime
    else
        setPlaces(static_cast<int>(prices.size()) - 1);
}

void PriorityPanel::showWorking(int cases)
{
    m_isWorking = true;
    m_prices.clear();
    m_curve->showPrices({});
    setPlaces(cases - 1);
}

void PriorityPanel::setPlaces(int last)
{
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setRange(0, std::max(0, last));
        m_slider->setValue(m_policy.mostPlaces.value_or(m_slider->maximum()));
        m_slider->setEnabled(last > 0);
    }
    showChoice();
}

/// The right end is no rule at all.
std::optional<int> PriorityPanel::chosen() const
{
    return m_slider->value() >= m_slider->maximum() ? std::nullopt : std::optional(m_slider->value());
}

void PriorityPanel::showChoice()
{
    m_curve->mark(m_slider->value());
    const auto place = static_cast<size_t>(m_slider->value());
    m_words->setText(place < m_prices.size() ? priceWords(m_prices, place) : m_isWorking ? tr("What each choice costs is being worked out…") : tr("Nothing can move."));
    m_slider->setAccessibleDescription(m_words->text());
}

} // namespace marac::ui
