// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/insight_page.h"

#include "ui/insight/benchmark_model.h"
#include "ui/insight/charts_sheet.h"
#include "ui/insight/idva_sheet.h"
#include "ui/insight/return_sheet.h"
#include "ui/support/date_words.h"
#include "ui/support/prompt.h"
#include "ui/support/say.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace marac::ui {

namespace {

const QString kCharts = QStringLiteral("charts");
const QString kReturn = QStringLiteral("return");
const QString kComparison = QStringLiteral("comparison");
const QString kIdva = QStringLiteral("idva");
const QStringList kViews{kCharts, kReturn, kComparison, kIdva};

} // namespace

InsightPage::InsightPage(workflow::Workspace& workspace, Prompt& prompt, QWidget* parent)
    : Page(Area::Insight, parent), m_workspace(workspace), m_prompt(prompt), m_views(new FilterChips(tr("What to look at"), this)),
      m_stack(new QStackedWidget(this)), m_charts(new ChartsSheet(this)), m_return(new ReturnSheet(this)), m_idva(new IdvaSheet(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(10);
    column->addWidget(m_views);
    column->addWidget(m_stack, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_charts);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_return);
    m_stack->addWidget(buildComparison());
    m_stack->addWidget(m_idva);
    buildViews();
    connectSheets();
    refresh();
}

void InsightPage::buildViews()
{
    m_views->addFilter(kCharts, tr("Charts"));
    m_views->addFilter(kReturn, tr("Data return"));
    m_views->addFilter(kComparison, tr("Beside the nation"));
    m_views->addFilter(kIdva, tr("Idva capacity"));
    connect(m_views, &FilterChips::filterChosen, this, &InsightPage::showView);
}

QWidget* InsightPage::buildComparison()
{
    using Column = BenchmarkModel::Column;
    auto* card = new Card(tr("Beside the nation"), this);
    card->setEdgeToEdge();
    m_source = (new Label(QString(), TextStyle::Muted, card))->wrapped();
    m_source->setContentsMargins(15, 0, 15, 6);
    m_comparison = new TableView(tr("Measures beside the nation"), card);
    m_benchmarks = new BenchmarkModel(this);
    m_comparison->setModel(m_benchmarks);
    m_comparison->setColumnWidth(static_cast<int>(Column::Measure), 400);
    m_comparison->setColumnWidth(static_cast<int>(Column::Here), 128);
    m_comparison->setColumnWidth(static_cast<int>(Column::Nation), 120);
    m_comparison->setColumnWidth(static_cast<int>(Column::Band), 196);
    m_comparison->stretchColumn(static_cast<int>(Column::Question));
    card->body()->addWidget(m_source);
    card->body()->addWidget(m_comparison, 1);
    return card;
}

void InsightPage::connectSheets()
{
    connect(m_return, &ReturnSheet::saveWanted, this, &InsightPage::saveReturn);
    connect(m_return, &ReturnSheet::meetingWanted, this, [this] { Q_EMIT pageRequested(Area::Meeting, QString()); });
    connect(m_idva, &IdvaSheet::postsChanged, this, &InsightPage::showNeed);
    connect(m_idva, &IdvaSheet::settingsWanted, this, [this] { Q_EMIT pageRequested(Area::Settings, QStringLiteral("area")); });
}

void InsightPage::showView()
{
    m_stack->setCurrentIndex(static_cast<int>(kViews.indexOf(m_views->chosen())));
}

void InsightPage::refresh()
{
    const workflow::Insight insight = workflow::insightOf(m_workspace);
    m_charts->showFigures(insight, m_workspace.book().area().thresholdYes(m_workspace.today()));
    m_return->showReturn(workflow::returnOf(m_workspace));
    showComparison();
    showNeed();
    setContext(tr("%n referral(s) in the store", nullptr, insight.referrals));
}

void InsightPage::showComparison()
{
    BenchmarkSet set = benchmarksOf(m_workspace);
    const auto day = Date::parseIso(toUtf8(set.asOf));
    m_source->setText(tr("Bands are questions to ask, never marks to pass. National figures to %1. Source: %2.")
                          .arg(day ? fullDay(*day) : set.asOf, set.source));
    m_benchmarks->setRows(std::move(set.measures));
}

void InsightPage::showNeed()
{
    m_idva->showNeed(workflow::idvaNeedOf(m_workspace, m_idva->posts()), m_workspace.book().area().adultWomen);
}

void InsightPage::saveReturn()
{
    const auto path = m_prompt.chooseFileToSave({tr("Save the data return"), tr("marac-return-%1.csv").arg(fromUtf8(m_workspace.today().iso())),
                                                 tr("Comma-separated values (*.csv)")});
    if (!path)
        return;
    const std::string csv = workflow::returnCsv(workflow::returnOf(m_workspace));
    QSaveFile file(*path);
    const auto size = static_cast<qint64>(csv.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(csv.data(), size) != size || !file.commit()) {
        say(tr("The return could not be saved there. Nothing was written. Choose another folder."), Tone::Bad);
        return;
    }
    say(tr("The data return was saved. It holds counts only, no person."), Tone::Ok);
}

QWidget* InsightPage::firstFocus()
{
    return m_views->findChild<ChipButton*>();
}

QList<KeyWords> InsightPage::keys() const
{
    return {{tr("Left, Right"), tr("on the views: the one before, the next")},
            {tr("Ctrl S"), tr("save the data return as CSV")},
            {tr("Ctrl +"), tr("add an Idva post")},
            {tr("Ctrl −"), tr("take the last post away")}};
}

} // namespace marac::ui
