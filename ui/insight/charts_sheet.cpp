// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/charts_sheet.h"

#include "core/agency/return_source.h"
#include "ui/support/date_words.h"
#include "ui/support/say.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/fact_line.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

namespace {

constexpr size_t kMostMonths = 12;
constexpr size_t kMostSources = 6;

QString monthWords(const std::string& month)
{
    const auto day = Date::parseIso(month + "-01");
    return day ? QLocale().standaloneMonthName(static_cast<int>(day->month()), QLocale::ShortFormat) : fromUtf8(month);
}

/// Short enough to stand below a bar.
QString shortWords(referral::Criterion criterion)
{
    switch (criterion) {
    case referral::Criterion::VisibleHighRisk:
        return ChartsSheet::tr("High risk");
    case referral::Criterion::ProfessionalJudgement:
        return ChartsSheet::tr("Judgement");
    case referral::Criterion::Escalation:
        return ChartsSheet::tr("Escalation");
    case referral::Criterion::Repeat:
        return ChartsSheet::tr("Repeat");
    }
    return {};
}

} // namespace

ChartsSheet::ChartsSheet(QWidget* parent)
    : QWidget(parent), m_months(new ChartCard(ChartKind::StackedBars, this)), m_sources(new ChartCard(ChartKind::Bars, this)),
      m_criteria(new ChartCard(ChartKind::Bars, this)), m_actions(new ChartCard(ChartKind::Bars, this)),
      m_dash(new ChartCard(ChartKind::Bars, this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(10);
    // Twelve columns: as much room as the words below the bars need.
    grid->addWidget(m_months, 0, 0, 1, 4);
    grid->addWidget(m_dash, 0, 4, 1, 8);
    grid->addWidget(m_criteria, 1, 0, 1, 4);
    grid->addWidget(m_sources, 1, 4, 1, 3);
    grid->addWidget(m_actions, 1, 7, 1, 5);
    grid->addWidget(buildCounts(), 2, 0, 1, 12);
    for (int i = 0; i < 12; ++i)
        grid->setColumnStretch(i, 1);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(1, 1);
}

Card* ChartsSheet::buildCounts()
{
    auto* card = new Card(this);
    card->setAccessibleName(tr("In figures"));
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    card->body()->addLayout(row);
    const auto line = [&](const QString& label) {
        auto* fact = new FactLine(label, QString(), card);
        row->addWidget(fact);
        return fact;
    };
    m_referrals = line(tr("Referrals"));
    m_repeats = line(tr("Repeats"));
    m_children = line(tr("With children"));
    m_median = line(tr("Referral to hearing, middle"));
    m_worst = line(tr("longest"));
    return card;
}

void ChartsSheet::showFigures(const workflow::Insight& insight, int threshold)
{
    showMonths(insight);
    showSources(insight);
    showCriteria(insight);
    showActions(insight);
    showDash(insight, threshold);
    showCounts(insight);
}

void ChartsSheet::showMonths(const workflow::Insight& insight)
{
    ChartContent content{tr("Referrals by month"), ui::say(insight.monthSentence), {}, {{tr("First referrals"), {}}, {tr("Repeats"), {}}}, {}, 0};
    const auto& months = insight.referralsByMonth;
    for (size_t i = months.size() > kMostMonths ? months.size() - kMostMonths : 0; i < months.size(); ++i) {
        content.labels << monthWords(months[i].month);
        content.series[0].figures.emplace_back(months[i].count - months[i].repeats);
        content.series[1].figures.emplace_back(months[i].repeats);
    }
    m_months->setContent(content);
}

void ChartsSheet::showSources(const workflow::Insight& insight)
{
    ChartContent content{tr("Who refers"), ui::say(insight.sourceSentence), {}, {{tr("Referrals"), {}}}, {}, 1};
    for (size_t i = 0; i < std::min(kMostSources, insight.sources.size()); ++i) {
        content.labels << ui::say(agency::wordsFor(insight.sources[i].first));
        content.series[0].figures.emplace_back(insight.sources[i].second);
    }
    m_sources->setContent(content);
}

void ChartsSheet::showCriteria(const workflow::Insight& insight)
{
    ChartContent content{tr("Criteria met"), ui::say(insight.criteriaSentence), {}, {{tr("Referrals"), {}}}, {}, 0};
    for (const auto& [criterion, count] : insight.criteria) {
        content.labels << shortWords(criterion);
        content.series[0].figures.emplace_back(count);
    }
    m_criteria->setContent(content);
}

void ChartsSheet::showActions(const workflow::Insight& insight)
{
    ChartContent content{tr("How actions ended"), ui::say(insight.actionSentence), {}, {{tr("Actions"), {}}}, {}, 0};
    content.labels = QStringList{tr("Open"), tr("Done"), tr("Not possible"), tr("Not done"), tr("Withdrawn")};
    const tracking::Tally& tally = insight.actions;
    content.series[0].figures = {tally.open, tally.done, tally.notPossible, tally.notDone, tally.withdrawn};
    m_actions->setContent(content);
}

void ChartsSheet::showDash(const workflow::Insight& insight, int threshold)
{
    int reached = 0;
    int all = 0;
    ChartContent content{tr("Dash: how many yes"), {}, {}, {{tr("Referrals"), {}}}, {}, 0};
    for (size_t yes = 0; yes < insight.dashHistogram.size(); ++yes) {
        const int count = insight.dashHistogram[yes];
        content.labels << QString::number(yes);
        content.series[0].figures.emplace_back(count);
        all += count;
        reached += static_cast<int>(yes) >= threshold ? count : 0;
    }
    content.sentence = tr("%1 of %2 referrals reach the threshold of %3 yes. Those below it can be as serious: a score never decides alone.")
                           .arg(reached).arg(all).arg(threshold);
    m_dash->setContent(content);
}

void ChartsSheet::showCounts(const workflow::Insight& insight)
{
    m_referrals->setValue(QString::number(insight.referrals), TextStyle::Strong);
    m_repeats->setValue(insight.referrals > 0 ? tr("%1, %2 per cent").arg(insight.repeats).arg(insight.repeats * 100 / insight.referrals) : tr("none yet"));
    m_children->setValue(tr("%1 (%2 children)").arg(insight.withChildren).arg(insight.children));
    const auto days = [this](const std::optional<int>& value) { return value ? daysCount(*value) : tr("no case heard yet"); };
    m_median->setValue(days(insight.medianWaitingDays));
    m_worst->setValue(days(insight.worstWaitingDays));
}

} // namespace marac::ui
