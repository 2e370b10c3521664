// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/people_sheets.h"

#include "core/workflow/repeats.h"
#include "ui/insight/pair_panel.h"
#include "ui/insight/people_models.h"
#include "ui/support/accessible.h"
#include "ui/support/date_words.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

PeopleSheet::PeopleSheet(const QString& title, const QString& listName, QStringList headings, workflow::Workspace& workspace, QWidget* parent)
    : Card(title, parent), m_workspace(workspace), m_compared(new Label(QString(), TextStyle::Muted, this)),
      m_model(new PeopleModel(std::move(headings), this)), m_table(new TableView(listName, this)), m_pair(new PairPanel(workspace, this))
{
    buildHead();
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMinimumHeight(120);
    auto* empty = new EmptyState(QString(), QString(), this);
    empty->offer(tr("Compare again"));
    m_table->setEmptyState(empty);
    connect(empty, &EmptyState::actionWanted, this, &PeopleSheet::compareWanted);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_pair);
    connect(m_table, &TableView::idChosen, this, [this] { showChosen(); });
    connect(m_table, &TableView::idActivated, m_pair, &PairPanel::openNewest);
    connect(m_pair, &PairPanel::openWanted, this, &PeopleSheet::openWanted);
    connect(m_pair, &PairPanel::said, this, &PeopleSheet::said);
    buildKeys();
}

void PeopleSheet::buildHead()
{
    auto* again = (new Button(tr("Compare again"), ButtonKind::Quiet, this))->withKey(QKeySequence(QStringLiteral("Ctrl+R")));
    auto* line = new QHBoxLayout;
    line->addWidget(m_compared, 1);
    line->addWidget(again);
    body()->addLayout(line);
    connect(again, &QAbstractButton::clicked, this, &PeopleSheet::compareWanted);
}

void PeopleSheet::buildKeys()
{
    const auto key = [this](const QString& letter, void (PairPanel::*deed)()) {
        auto* shortcut = new QShortcut(QKeySequence(letter), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_pair, deed, Qt::QueuedConnection);
    };
    key(PairPanel::tr("S"), &PairPanel::saySame);
    key(PairPanel::tr("N"), &PairPanel::sayDifferent);
}

QWidget* PeopleSheet::table() const
{
    return m_table;
}

void PeopleSheet::sayRunning()
{
    m_compared->setText(tr("Comparing all people with one another…"));
}

int PeopleSheet::chosenRow() const
{
    return m_table->currentIndex().row();
}

void PeopleSheet::setPeople(std::vector<PeopleRow> rows, size_t people, const QString& nothing)
{
    const QString before = m_table->currentId();
    const int place = std::max(0, chosenRow());
    m_compared->setText(tr("%1 people were compared. The weights were fitted to them for this comparison only and are not kept.")
                            .arg(QLocale().toString(static_cast<qulonglong>(people))));
    if (auto* empty = m_table->findChild<EmptyState*>())
        empty->setWords(nothing, tr("New referrals are compared when nothing has changed for a while, or with Compare again."));
    const bool isSame = m_model->rows() == rows;
    m_model->setRows(std::move(rows));
    // Where the chosen one has been judged, its place is taken by the next.
    if (!isSame && !m_table->chooseId(before) && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::min(place, m_model->rowCount() - 1), 0));
    showChosen();
}

PairsSheet::PairsSheet(workflow::Workspace& workspace, QWidget* parent)
    : PeopleSheet(tr("May be one person"), tr("Pairs that may be one person"),
                  {tr("Likely"), tr("One record"), tr("The other"), tr("What hangs on it")}, workspace, parent)
{
    list().setColumnWidth(0, 72);
    list().setColumnWidth(1, 300);
    list().setColumnWidth(2, 300);
    list().stretchColumn(3);
}

void PairsSheet::show(std::vector<workflow::PossiblePair> pairs, size_t people)
{
    m_pairs = std::move(pairs);
    std::vector<PeopleRow> rows;
    for (const workflow::PossiblePair& one : m_pairs)
        rows.push_back(rowOf(one));
    setPeople(std::move(rows), people, tr("No two records may be one person that nobody has judged."));
}

void PairsSheet::showChosen()
{
    const auto row = static_cast<size_t>(std::max(0, chosenRow()));
    if (chosenRow() < 0 || row >= m_pairs.size())
        pair().clear();
    else
        pair().show(m_pairs[row]);
}

SerialSheet::SerialSheet(workflow::Workspace& workspace, QWidget* parent)
    : PeopleSheet(tr("Named by several victims"), tr("People named by several victims"),
                  {tr("Victims"), tr("Person"), tr("Sure?"), tr("First"), tr("Latest"), tr("Referrals")}, workspace, parent),
      m_sentence((new Label(QString(), TextStyle::Strong, this))->wrapped()), m_referrals(new QWidget(this)), m_open(new FlowLayout(m_referrals))
{
    const int above = body()->indexOf(&pair());
    body()->insertWidget(above, m_referrals);
    body()->insertWidget(above, m_sentence);
    list().setColumnWidth(0, 72);
    list().setColumnWidth(1, 330);
    list().setColumnWidth(2, 110);
    list().setColumnWidth(3, 120);
    list().setColumnWidth(4, 120);
    list().stretchColumn(5);
}

void SerialSheet::show(std::vector<workflow::SerialLine> lines, std::vector<workflow::PossiblePair> pairs, size_t people)
{
    m_lines = std::move(lines);
    m_pairs = std::move(pairs);
    std::vector<PeopleRow> rows;
    for (const workflow::SerialLine& line : m_lines)
        rows.push_back(rowOf(line));
    setPeople(std::move(rows), people, tr("Nobody is named by several victims."));
}

void SerialSheet::showChosen()
{
    const auto row = static_cast<size_t>(std::max(0, chosenRow()));
    const bool isChosen = chosenRow() >= 0 && row < m_lines.size();
    m_sentence->setVisible(isChosen);
    m_referrals->setVisible(isChosen);
    if (!isChosen)
        return pair().clear();
    m_sentence->setText(ui::say(m_lines[row].sentence));
    showReferrals(m_lines[row]);
    askAbout(m_lines[row]);
}

void SerialSheet::showReferrals(const workflow::SerialLine& line)
{
    m_open->clear();
    for (const referral::Referral* referral : line.referrals) {
        const people::Person* victim = workspace().book().person(referral->victim);
        const QString ref = fromUtf8(referral->ref);
        auto* open = named(new Button(tr("%1 · %2 · %3", "reference · initials of the victim · when received")
                                          .arg(ref, victim ? fromUtf8(victim->initials()) : QString(), fullDay(referral->received)),
                                      ButtonKind::Quiet, m_referrals),
                           tr("Open %1").arg(ref));
        const QString id = fromUtf8(referral->id.text());
        connect(open, &QAbstractButton::clicked, this, [this, id] { Q_EMIT openWanted(id); }, Qt::QueuedConnection);
        m_open->addWidget(open);
        open->show();
    }
}

/// The first two records of a line that nobody has judged.
void SerialSheet::askAbout(const workflow::SerialLine& line)
{
    const auto isOf = [&](const people::Person* person) { return std::find(line.records.begin(), line.records.end(), person) != line.records.end(); };
    for (const workflow::PossiblePair& one : m_pairs) {
        if (isOf(one.one) && isOf(one.other))
            return pair().show(one);
    }
    pair().clear();
}

} // namespace marac::ui
