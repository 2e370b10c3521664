// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/insight_page.h"

#include "ui/insight/benchmark_model.h"
#include "ui/insight/charts_sheet.h"
#include "ui/insight/idva_sheet.h"
#include "ui/insight/people_run.h"
#include "ui/insight/people_sheets.h"
#include "ui/insight/return_sheet.h"
#include "ui/support/date_words.h"
#include "ui/support/prompt.h"
#include "ui/support/say.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

namespace {

const QString kCharts = QStringLiteral("charts");
const QString kReturn = QStringLiteral("return");
const QString kComparison = QStringLiteral("comparison");
const QString kIdva = QStringLiteral("idva");
const QString kSerial = QStringLiteral("serial");
const QString kPairs = QStringLiteral("pairs");
const QStringList kViews{kCharts, kReturn, kComparison, kIdva, kSerial, kPairs};

bool isAboutPeople(const std::string& table)
{
    return table == "person" || table == "same_person" || table == "referral" || table == "perpetrator_link";
}

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
    buildPeople(); // after the views, so that Tab goes from them to the list
    connectSheets();
    refresh();
}

void InsightPage::buildViews()
{
    m_views->addFilter(kCharts, tr("Charts"));
    m_views->addFilter(kReturn, tr("Data return"));
    m_views->addFilter(kComparison, tr("Beside the nation"));
    m_views->addFilter(kIdva, tr("Idva capacity"));
    m_views->addFilter(kSerial, tr("Serial perpetrators"));
    m_views->addFilter(kPairs, tr("May be one person"));
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
    if (m_views->chosen() == kSerial || m_views->chosen() == kPairs)
        m_run->begin();
}

void InsightPage::buildPeople()
{
    m_run = new PeopleRun(m_workspace, this);
    m_serial = new SerialSheet(m_workspace, this);
    m_pairs = new PairsSheet(m_workspace, this);
    connectPeople(*m_serial);
    connectPeople(*m_pairs);
    m_stack->addWidget(m_serial);
    m_stack->addWidget(m_pairs);
    connect(m_run, &PeopleRun::begun, m_serial, &PeopleSheet::sayRunning);
    connect(m_run, &PeopleRun::begun, m_pairs, &PeopleSheet::sayRunning);
    connect(m_run, &PeopleRun::finished, this, [this] {
        showPeople();
        tellMissedRepeats();
    });
    m_workspace.onChanged([run = QPointer<PeopleRun>(m_run)](const std::string&, const std::vector<std::string>& tables) {
        if (run && std::any_of(tables.begin(), tables.end(), isAboutPeople))
            run->outdate();
    });
}

void InsightPage::connectPeople(PeopleSheet& sheet)
{
    connect(&sheet, &PeopleSheet::compareWanted, this, [this] {
        m_run->outdate();
        m_run->begin();
    });
    connect(&sheet, &PeopleSheet::openWanted, this, [this](const QString& id) { Q_EMIT pageRequested(Area::Referrals, id); });
    connect(&sheet, &PeopleSheet::said, this, &Page::messageRequested);
}

void InsightPage::showPeople()
{
    if (!m_run->answer())
        return;
    const workflow::PeopleAnswer& answer = *m_run->answer();
    auto pairs = workflow::possiblePairs(m_workspace, answer);
    auto lines = workflow::serialLines(m_workspace, answer);
    m_views->setCount(kSerial, static_cast<int>(lines.size()));
    m_views->setCount(kPairs, static_cast<int>(pairs.size()));
    m_serial->show(std::move(lines), pairs, answer.people);
    m_pairs->show(std::move(pairs), answer.people);
}

/// Once for each new one, and never into a meeting, where everybody sees the screen.
void InsightPage::tellMissedRepeats()
{
    if (!m_run->answer())
        return;
    const auto pairs = workflow::possiblePairs(m_workspace, *m_run->answer());
    const auto missed = static_cast<int>(std::count_if(pairs.begin(), pairs.end(), [](const workflow::PossiblePair& pair) {
        return pair.stake == workflow::PossiblePair::Stake::MissedRepeat;
    }));
    const auto& meetings = m_workspace.book().meetings();
    const bool isInSession = std::any_of(meetings.begin(), meetings.end(), [](const meeting::Meeting& meeting) { return meeting.stage == meeting::Stage::InSession; });
    if (missed > m_missedTold && !isInSession)
        say(tr("%n repeat(s) may have been missed: Insight, “May be one person”.", nullptr, missed), Tone::Warn);
    if (!isInSession)
        m_missedTold = missed;
}

void InsightPage::refresh()
{
    const workflow::Insight insight = workflow::insightOf(m_workspace);
    m_charts->showFigures(insight, m_workspace.book().area().thresholdYes(m_workspace.today()));
    m_return->showReturn(workflow::returnOf(m_workspace));
    showComparison();
    showNeed();
    showPeople();
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
            {tr("S N"), tr("in the lists of people: same person, not the same")},
            {tr("Ctrl R"), tr("compare all people again")},
            {tr("Ctrl S"), tr("save the data return as CSV")},
            {tr("Ctrl +"), tr("add an Idva post")},
            {tr("Ctrl −"), tr("take the last post away")}};
}

} // namespace marac::ui
