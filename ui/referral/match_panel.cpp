// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/match_panel.h"

#include "core/workflow/referral_steps.h"
#include "ui/referral/match_model.h"
#include "ui/referral/referral_words.h"
#include "ui/support/accessible.h"
#include "ui/support/date_words.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/comparison_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

namespace {

constexpr int kMostReasons = 6;

QString orUnknown(const QString& words)
{
    return words.isEmpty() ? MatchPanel::tr("not known") : words;
}

/// Differing sides are said in words by the reasons below; here only the values stand.
ComparisonTable::Row pair(const QString& label, const QString& here, const QString& there)
{
    return {label, {{orUnknown(here)}, {orUnknown(there)}}};
}

} // namespace

MatchPanel::MatchPanel(workflow::Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_question(new Label(QString(), TextStyle::Strong, this)), m_sides(new ComparisonTable(this)),
      m_model(new MatchModel(this)), m_why(new QWidget(this)), m_reasons(new FlowLayout(m_why)), m_same(new Button(tr("Same person"), ButtonKind::Quiet, this)),
      m_different(new Button(tr("Not the same"), ButtonKind::Quiet, this)), m_unsure(new Button(tr("Unsure"), ButtonKind::Quiet, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_question);
    column->addWidget(m_sides);
    column->addWidget(m_why);
    buildButtons();
}

void MatchPanel::buildButtons()
{
    m_same->withKeyWords(tr("S"));
    m_different->withKeyWords(tr("N"));
    auto* line = new QHBoxLayout;
    for (Button* button : {m_same, m_different, m_unsure})
        line->addWidget(button);
    line->addStretch(1);
    qobject_cast<QVBoxLayout*>(layout())->addLayout(line);
    connect(m_same, &QAbstractButton::clicked, this, [this] { decide(people::Identity::Verdict::Same); });
    connect(m_different, &QAbstractButton::clicked, this, [this] { decide(people::Identity::Verdict::Different); });
    connect(m_unsure, &QAbstractButton::clicked, this, &MatchPanel::leaveOpen);
}

QWidget* MatchPanel::firstButton() const
{
    return m_same;
}

void MatchPanel::show(const workflow::TriageLine& line)
{
    if (line.referral->id != m_referral) {
        m_place = 0;
        m_isEverybody = false;
    }
    m_referral = line.referral->id;
    workflow::TriageLine whole = line;
    if (m_isEverybody)
        whole.possibleMatches = m_workspace.repeats().matchesOf(*line.referral, workflow::Reach::Everybody);
    showQuestion(whole);
}

void MatchPanel::searchEverybody()
{
    const referral::Referral* referral = m_workspace.book().referral(m_referral);
    if (!referral)
        return;
    m_isEverybody = true;
    const size_t byIndex = m_workspace.repeats().matchesOf(*referral).size();
    const size_t all = m_workspace.repeats().matchesOf(*referral, workflow::Reach::Everybody).size();
    const auto more = static_cast<int>(all - std::min(all, byIndex));
    const QString people = QLocale().toString(static_cast<qulonglong>(m_workspace.repeats().people()));
    Q_EMIT said(more > 0 ? tr("Compared with all %1 people, one after the other: %n more possible match(es).", nullptr, more).arg(people)
                         : tr("Compared with all %1 people, one after the other: nobody else may be the same.").arg(people),
                more > 0 ? Tone::Warn : Tone::Ok, Undoable::No);
    Q_EMIT changed();
}

void MatchPanel::showQuestion(const workflow::TriageLine& line)
{
    m_count = static_cast<int>(line.possibleMatches.size());
    setVisible(m_count > 0);
    if (m_count == 0)
        return;
    m_place = std::min(m_place, m_count - 1);
    showMatch(line, line.possibleMatches[static_cast<size_t>(m_place)]);
}

void MatchPanel::showMatch(const workflow::TriageLine& line, const workflow::PossibleMatch& match)
{
    const workflow::CaseBook& book = m_workspace.book();
    const Date today = m_workspace.today();
    const people::Person here = line.victim ? *line.victim : people::Person{};
    const people::Person* known = book.person(match.person);
    const people::Person there = known ? *known : people::Person{};
    m_one = here.id;
    m_other = match.person;
    const QString words = match.isConfirmed ? tr("Confirmed: the same person as in %1.") : tr("The same person as in %1?");
    const QString which = m_count > 1 ? tr("%1 of %2", "this one of so many possible matches").arg(m_place + 1).arg(m_count) : QString();
    m_question->setText(QStringList{words.arg(fromUtf8(match.earlier->ref)), which}.join(QStringLiteral("  ")).trimmed());
    m_sides->setHeadings({tr("Likely: %1 %").arg(matching::percentLikely(match.probability)), tr("This referral"),
                          tr("%1, received %2").arg(fromUtf8(match.earlier->ref), fullDay(match.earlier->received))});
    m_sides->setRows({pair(tr("Name"), fromUtf8(here.name.full()), fromUtf8(there.name.full())),
                      pair(tr("Born"), birthWords(here, today), birthWords(there, today)),
                      pair(tr("Address"), fromUtf8(here.addressLine()), fromUtf8(there.addressLine())),
                      pair(tr("Causing harm"), perpetratorsWords(book, *line.referral, today), perpetratorsWords(book, *match.earlier, today))});
    showEvidence(match);
    m_same->setEnabled(!match.isConfirmed);
}

void MatchPanel::showEvidence(const workflow::PossibleMatch& match)
{
    const people::Person* there = m_workspace.book().person(match.person);
    m_model->setEvidence(match.why, there ? *there : people::Person{});
    m_reasons->clear();
    for (int row = 0; row < std::min(kMostReasons, m_model->rowCount()); ++row) {
        const auto tone = static_cast<Tone>(m_model->index(row, 0).data(TextToneRole).toInt());
        auto* chip = new Chip(QStringLiteral("%1  %2").arg(m_model->weightWords(row), m_model->whyWords(row)), tone, m_why);
        chip->setToolTip(m_model->index(row, 0).data(Qt::AccessibleTextRole).toString());
        m_reasons->addWidget(chip);
        chip->show();
    }
}

void MatchPanel::decide(people::Identity::Verdict verdict)
{
    if (m_count == 0 || (verdict == people::Identity::Verdict::Same && !m_same->isEnabled()))
        return;
    const auto event = workflow::decideIdentity(m_workspace, {m_one, m_other, verdict});
    if (!event) {
        Q_EMIT said(ui::say(event.error()), Tone::Bad, Undoable::No);
        return;
    }
    const QString words = verdict == people::Identity::Verdict::Same ? tr("The two records were noted as one person.")
                                                                     : tr("The two records were noted as different people and will not be proposed again.");
    Q_EMIT said(words, Tone::Ok, Undoable::Yes);
    Q_EMIT changed();
}

void MatchPanel::leaveOpen()
{
    if (m_count == 0)
        return;
    m_place = (m_place + 1) % m_count;
    Q_EMIT said(tr("The question stays open and is asked again."), Tone::Neutral, Undoable::No);
    Q_EMIT changed();
}

void MatchPanel::keyPressEvent(QKeyEvent* event)
{
    const QString letter = event->text();
    if (letter.compare(tr("S"), Qt::CaseInsensitive) == 0)
        decide(people::Identity::Verdict::Same);
    else if (letter.compare(tr("N"), Qt::CaseInsensitive) == 0)
        decide(people::Identity::Verdict::Different);
    else
        QWidget::keyPressEvent(event);
}

} // namespace marac::ui
