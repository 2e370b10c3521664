// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/research_page.h"

#include "ui/research/passphrase_panel.h"
#include "ui/research/research_grid_model.h"
#include "ui/research/research_grid_view.h"
#include "ui/support/accessible.h"
#include "ui/support/date_words.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <filesystem>

namespace marac::ui {

namespace {

constexpr int kSideWidth = 304;

/// Keeps what was chosen while a list is filled anew.
void fill(QComboBox& box, const QString& all, const QList<std::pair<QString, QString>>& entries)
{
    const QSignalBlocker quiet(box);
    const QString chosen = box.currentData().toString();
    box.clear();
    box.addItem(all, QString());
    for (const auto& [id, words] : entries)
        box.addItem(words, id);
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

} // namespace

ResearchPage::ResearchPage(workflow::Workspace& workspace, Prompt& prompt, QWidget* parent)
    : Page(Area::Research, parent), m_workspace(workspace), m_prompt(prompt),
      m_phrasebooks([this](agency::Language) -> const Phrasebook& { return m_english; }),
      m_chooser(named(new QComboBox(this), tr("Meeting"))), m_agency(named(new QComboBox(this), tr("Only this agency"))),
      m_case(named(new QComboBox(this), tr("Only this case"))), m_gapsFirst(new QCheckBox(tr("Gaps first"), this)),
      m_deadline(new Label(QString(), TextStyle::Body, this)), m_counts(new Label(QString(), TextStyle::Ok, this)),
      m_gaps(new Label(QString(), TextStyle::Bad, this)), m_request(new PrimaryButton(tr("Request research"), this)),
      m_forms(new Button(tr("Write forms…"), ButtonKind::Quiet, this)), m_stack(new QStackedWidget(this)), m_side(new QStackedWidget(this)),
      m_empty(new EmptyState(QString(), QString(), this)), m_model(new ResearchGridModel(this)),
      m_grid(new ResearchGridView(m_model, this)), m_panel(new AnswerPanel(workspace, this)), m_passphrases(new PassphrasePanel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(10);
    column->addWidget(buildHead());
    auto* emptyCard = new Card(this);
    emptyCard->body()->addWidget(m_empty, 1);
    m_stack->addWidget(emptyCard);
    m_stack->addWidget(buildGrid());
    column->addWidget(m_stack, 1);
    m_empty->offer(tr("Go to the agenda"));
    connectDeeds();
    refresh();
}

QWidget* ResearchPage::buildHead()
{
    auto* card = new Card(this);
    auto* line = new QHBoxLayout;
    line->setSpacing(14);
    m_chooser->setMinimumWidth(220);
    m_request->withKey(QKeySequence(QStringLiteral("Ctrl+R")));
    m_forms->withKey(QKeySequence(QStringLiteral("Ctrl+Shift+F")));
    line->addWidget(m_chooser);
    line->addWidget(m_deadline);
    line->addWidget(m_counts);
    line->addWidget(m_gaps);
    line->addStretch(1);
    line->addWidget(m_forms);
    line->addWidget(m_request);
    card->body()->addLayout(line);
    return card;
}

QWidget* ResearchPage::buildFilters()
{
    auto* bar = new QWidget(this);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(12, 10, 12, 4);
    line->setSpacing(8);
    m_agency->setMinimumWidth(170);
    m_agency->setMaximumWidth(200);
    m_case->setMinimumWidth(130);
    m_case->setMaximumWidth(160);
    line->addWidget(m_agency);
    line->addWidget(m_case);
    line->addWidget(m_gapsFirst);
    line->addStretch(1);
    const std::pair<QString, QString> keys[]{{tr("K"), tr("known")}, {tr("N"), tr("nothing")}, {tr("B"), tr("brings")},
                                             {tr("A"), tr("asked again")}, {tr("Enter"), tr("text")}};
    for (const auto& [key, words] : keys) {
        line->addWidget(new KeyHint(key, bar));
        line->addWidget(new Label(words, TextStyle::Muted, bar));
    }
    return bar;
}

QWidget* ResearchPage::buildGrid()
{
    auto* plan = new QWidget(this);
    auto* line = new QHBoxLayout(plan);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    auto* card = new Card(plan);
    card->setEdgeToEdge();
    card->body()->addWidget(buildFilters());
    card->body()->addWidget(m_grid, 1);
    line->addWidget(card, 1);
    m_side->addWidget(m_panel);
    m_side->addWidget(m_passphrases);
    m_side->setFixedWidth(kSideWidth);
    line->addWidget(m_side);
    return plan;
}

void ResearchPage::connectDeeds()
{
    connect(m_chooser, &QComboBox::activated, this, [this] {
        if (saveWords())
            m_meeting = Id<meeting::Meeting>(toUtf8(m_chooser->currentData().toString()));
        refresh();
    });
    for (QComboBox* box : {m_agency, m_case})
        connect(box, &QComboBox::activated, this, &ResearchPage::refresh);
    connect(m_gapsFirst, &QCheckBox::toggled, this, &ResearchPage::refresh);
    connect(m_request, &QPushButton::clicked, this, &ResearchPage::requestResearch);
    connect(m_forms, &QPushButton::clicked, this, &ResearchPage::writeForms);
    connect(m_grid, &ResearchGridView::squareChosen, this, &ResearchPage::chooseAnotherSquare);
    connect(m_grid, &ResearchGridView::answerGiven, this, &ResearchPage::answer);
    connect(m_grid, &TableView::rowActivated, m_panel, &AnswerPanel::focusWords);
    connect(m_panel, &AnswerPanel::answerGiven, this, &ResearchPage::answer);
    connect(m_panel, &AnswerPanel::wordsLeft, this, &ResearchPage::saveWords);
    connect(m_panel, &AnswerPanel::gridWanted, this, [this] { m_grid->setFocus(); });
    connect(m_passphrases, &PassphrasePanel::closed, this, [this] { m_side->setCurrentWidget(m_panel); });
    connect(m_empty, &EmptyState::actionWanted, this, [this] { Q_EMIT pageRequested(Area::Agenda, fromUtf8(m_meeting.text())); });
}

void ResearchPage::refresh()
{
    showMeetings();
    const workflow::ResearchGrid grid = workflow::researchGrid(m_workspace, m_meeting);
    const bool hasCases = !grid.cases.empty() && !grid.agencies.empty();
    m_request->setEnabled(hasCases);
    m_forms->setEnabled(hasCases);
    m_stack->setCurrentIndex(hasCases ? 1 : 0);
    showCounts(grid);
    showFilters(grid);
    showGrid(grid);
    if (!hasCases)
        showNothing(grid);
}

void ResearchPage::showMeetings()
{
    const workflow::CaseBook& book = m_workspace.book();
    if (!book.meeting(m_meeting)) {
        const meeting::Meeting* next = book.nextMeeting(m_workspace.today());
        if (!next && !book.meetings().empty())
            next = &book.meetings().back();
        m_meeting = next ? next->id : Id<meeting::Meeting>();
    }
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    for (auto meeting = book.meetings().rbegin(); meeting != book.meetings().rend(); ++meeting) {
        m_chooser->addItem(tr("%1 · %2").arg(fullDay(meeting->date), timeWords(meeting->start)), fromUtf8(meeting->id.text()));
        if (meeting->id == m_meeting)
            m_chooser->setCurrentIndex(m_chooser->count() - 1);
    }
    m_chooser->setEnabled(m_chooser->count() > 0);
}

QString ResearchPage::deadlineWords(const workflow::ResearchGrid& grid) const
{
    if (!grid.meeting)
        return {};
    return tr("back by %1, %2").arg(weekDay(grid.deadline.due), relativeDay(grid.deadline.due, m_workspace.today()));
}

void ResearchPage::showCounts(const workflow::ResearchGrid& grid)
{
    const int asked = grid.answered + grid.gaps;
    m_deadline->setText(deadlineWords(grid));
    m_counts->setText(asked == 0 ? QString() : tr("✓ %1 answered").arg(grid.answered));
    m_gaps->setText(asked == 0 ? QString() : grid.gaps == 1 ? tr("1 gap") : tr("%n gaps", nullptr, grid.gaps));
    m_gaps->setTextStyle(grid.gaps == 0 ? TextStyle::Muted : TextStyle::Bad);
    if (!grid.meeting)
        setContext(tr("no meeting yet"));
    else if (asked == 0)
        setContext(tr("%1 · nothing asked yet").arg(longDay(grid.meeting->date)));
    else
        setContext(tr("%1 · %2 of %3 answers in").arg(longDay(grid.meeting->date)).arg(grid.answered).arg(asked));
}

void ResearchPage::showFilters(const workflow::ResearchGrid& grid)
{
    QList<std::pair<QString, QString>> agencies;
    for (const agency::Agency* agency : grid.agencies)
        agencies.append({fromUtf8(agency->id.text()), fromUtf8(agency->name)});
    fill(*m_agency, tr("All agencies"), agencies);
    QList<std::pair<QString, QString>> cases;
    for (size_t i = 0; i < grid.cases.size(); ++i) {
        const people::Person* victim = m_workspace.book().person(grid.cases[i]->victim);
        cases.append({fromUtf8(grid.cases[i]->id.text()), tr("Case %1, %2").arg(i + 1).arg(victim ? fromUtf8(victim->initials()) : QString())});
    }
    fill(*m_case, tr("All cases"), cases);
}

void ResearchPage::showGrid(const workflow::ResearchGrid& grid)
{
    const QString agency = m_grid->currentId();
    const QString referral = m_grid->currentCaseId();
    const auto order = m_gapsFirst->isChecked() ? ResearchGridModel::Order::GapsFirst : ResearchGridModel::Order::AsOnAgenda;
    {
        const QScopedValueRollback<bool> showing(m_isShowing, true);
        m_model->show(grid, m_workspace.book(), {m_agency->currentData().toString(), m_case->currentData().toString()}, order);
        const QModelIndex same = m_model->squareOf(agency, referral);
        if (same.isValid())
            m_grid->chooseSquare(same);
        else if (m_model->rowCount() > 0)
            m_grid->chooseSquare(m_model->index(0, 0));
    }
    // Words typed for a square that a filter has taken away are kept before another one is shown.
    if (m_model->squareOf(agency, referral) != m_grid->currentIndex())
        chooseAnotherSquare();
    else
        m_panel->show(chosenSquare(grid));
}

void ResearchPage::showNothing(const workflow::ResearchGrid& grid)
{
    if (!grid.meeting)
        m_empty->setWords(tr("No meeting yet."), tr("Research is asked for the cases of a meeting. Make the meeting on the agenda page."));
    else if (grid.agencies.empty())
        m_empty->setWords(tr("No agencies yet."), tr("Research is asked of the agencies of the area. Enter or import them in the settings."));
    else
        m_empty->setWords(tr("This meeting has no cases yet."), tr("Build its agenda first; every agency is then asked about every case."));
}

std::optional<AnswerPanel::Square> ResearchPage::chosenSquare(const workflow::ResearchGrid& grid) const
{
    const QString agencyId = m_grid->currentId();
    const QString caseId = m_grid->currentCaseId();
    for (size_t c = 0; c < grid.cases.size(); ++c) {
        for (size_t a = 0; a < grid.agencies.size(); ++a) {
            if (fromUtf8(grid.agencies[a]->id.text()) != agencyId || fromUtf8(grid.cases[c]->id.text()) != caseId)
                continue;
            const auto& square = grid.squares[c][a];
            const people::Person* victim = m_workspace.book().person(grid.cases[c]->victim);
            AnswerPanel::Square shown;
            shown.answer = {m_meeting, grid.cases[c]->id, grid.agencies[a]->id, square.research.answer, square.research.information};
            shown.heading = fromUtf8(grid.agencies[a]->name);
            shown.caseWords = tr("Case %1, %2").arg(c + 1).arg(victim ? fromUtf8(victim->name.full()) : QString());
            shown.isWithheld = square.isWithheld;
            shown.tone = square.isWithheld ? Tone::Neutral : squareTone(square.state);
            shown.stateWords = square.isWithheld ? tr("Withheld: a conflict of interest is declared. Nothing is asked of this agency.")
                                                 : ui::say(research::wordsFor(square.state));
            return shown;
        }
    }
    return std::nullopt;
}

void ResearchPage::showSquare()
{
    m_panel->show(chosenSquare(workflow::researchGrid(m_workspace, m_meeting)));
}

void ResearchPage::chooseAnotherSquare()
{
    // Words that could not be kept stay on the glass; nothing typed is lost.
    if (!m_isShowing && saveWords())
        showSquare();
}

bool ResearchPage::keep(const workflow::ResearchAnswer& answer)
{
    const auto event = workflow::answerResearch(m_workspace, answer);
    if (!event) {
        say(ui::say(event.error()), Tone::Bad);
        return false;
    }
    m_panel->forgetTyped();
    const agency::Agency* agency = m_workspace.book().agency(answer.agency);
    const QString name = agency ? fromUtf8(agency::shortName(*agency)) : QString();
    switch (answer.answer) {
    case research::Answer::Known:
        say(tr("%1: known, kept.").arg(name), Tone::Ok, Undoable::Yes);
        break;
    case research::Answer::NothingKnown:
        say(tr("%1 answered that nothing is known.").arg(name), Tone::Ok, Undoable::Yes);
        break;
    case research::Answer::WillBring:
        say(tr("%1 will bring it to the meeting.").arg(name), Tone::Ok, Undoable::Yes);
        break;
    case research::Answer::None:
        say(tr("%1 is asked again; this is a gap until it answers.").arg(name), Tone::Ok, Undoable::Yes);
        break;
    }
    return true;
}

bool ResearchPage::saveWords()
{
    const auto typed = m_panel->unsaved();
    if (!typed)
        return true;
    const bool isKept = keep(*typed);
    if (isKept)
        refresh();
    return isKept;
}

void ResearchPage::answer(research::Answer answer)
{
    if (const auto given = m_panel->withAnswer(answer)) {
        if (keep(*given))
            refresh();
    }
}

void ResearchPage::requestResearch()
{
    const workflow::ResearchGrid before = workflow::researchGrid(m_workspace, m_meeting);
    const auto event = workflow::requestResearch(m_workspace, m_meeting);
    const workflow::ResearchGrid after = workflow::researchGrid(m_workspace, m_meeting);
    const int asked = after.answered + after.gaps - before.answered - before.gaps;
    if (!event)
        say(ui::say(event.error()), Tone::Bad);
    else if (asked == 0)
        say(tr("Every agency has been asked about every case already. Nothing was changed."));
    else
        say(tr("%1 agencies were asked about %2 cases: %3 new questions, %4.")
                .arg(after.agencies.size())
                .arg(after.cases.size())
                .arg(asked)
                .arg(deadlineWords(after)),
            Tone::Ok, Undoable::Yes);
    refresh();
    m_grid->setFocus();
}

void ResearchPage::writeForms()
{
    const auto folder = m_prompt.chooseFolder({tr("Folder for the research forms"), QString(), QString()});
    if (!folder)
        return;
    workflow::ExportRequest request;
    request.meeting = m_meeting;
    request.folder = std::filesystem::path(toUtf8(*folder));
    request.kinds = {workflow::DocumentKind::ResearchForm};
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto report = workflow::exportMeeting(m_workspace, request, m_phrasebooks);
    QApplication::restoreOverrideCursor();
    if (!report) {
        say(ui::say(report.error()), Tone::Bad);
        return;
    }
    m_passphrases->show(report->passphrases);
    m_side->setCurrentWidget(m_passphrases);
    say(tr("%1 encrypted forms were written. Their passphrases stand at the right, once.").arg(report->files.size()), Tone::Ok);
}

void ResearchPage::showItem(const QString& id)
{
    const workflow::CaseBook& book = m_workspace.book();
    const Id<meeting::Meeting> asMeeting(toUtf8(id));
    const meeting::Meeting* meeting = book.meeting(asMeeting) ? book.meeting(asMeeting) : book.meetingOf(Id<referral::Referral>(toUtf8(id)));
    if (!meeting || !saveWords())
        return;
    m_meeting = meeting->id;
    refresh();
    const QModelIndex first = m_model->rowCount() > 0 ? m_model->index(0, 0) : QModelIndex();
    m_grid->chooseSquare(m_model->squareOf(first.data(IdRole).toString(), id));
}

QWidget* ResearchPage::firstFocus()
{
    return m_model->rowCount() > 0 ? static_cast<QWidget*>(m_grid) : m_chooser;
}

QList<KeyWords> ResearchPage::keys() const
{
    return {{tr("Ctrl R"), tr("ask every agency about every case")},
            {tr("Ctrl Shift F"), tr("write the request forms")},
            {tr("K"), tr("known")},
            {tr("N"), tr("the agency says that nothing is known")},
            {tr("B"), tr("will bring it to the meeting")},
            {tr("A"), tr("asked again: the answer is taken back")},
            {tr("Enter"), tr("the agency's words")},
            {tr("Ctrl S"), tr("from the words back to the grid")}};
}

} // namespace marac::ui
