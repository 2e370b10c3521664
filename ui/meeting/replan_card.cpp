// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/replan_card.h"

#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_draft.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QShortcut>
#include <QVBoxLayout>

namespace marac::ui {

namespace {
constexpr int kMovesShown = 3;
constexpr int kReasonsHeight = 150;

/// Core's sentences in the language of the window.
class CardWords : public Phrasebook {
public:
    std::string say(const Phrase& phrase) const override { return toUtf8(ui::say(phrase)); }
};
} // namespace

ReplanCard::ReplanCard(workflow::Workspace& workspace, QWidget* parent)
    : Card(parent), m_workspace(workspace), m_words((new Label(QString(), TextStyle::Body, this))->wrapped()),
      m_moves((new Label(QString(), TextStyle::Muted, this))->wrapped()), m_reasons(named(new QPlainTextEdit(this), tr("Why each case would move"))),
      m_why(new Button(tr("Why"), ButtonKind::Plain, this)), m_take(new Button(tr("New order"), ButtonKind::Quiet, this)),
      m_leave(new Button(tr("Not now"), ButtonKind::Plain, this)), m_hours(named(new QLineEdit(this), tr("Who is late or leaves early")))
{
    m_take->withKey(QKeySequence(QStringLiteral("Ctrl+Shift+R")));
    m_take->setAccessibleName(tr("Take the new order"));
    m_leave->setAccessibleName(tr("Keep the present order"));
    m_why->withKey(QKeySequence(QStringLiteral("Ctrl+Shift+W")));
    m_why->setAccessibleName(tr("Why the cases would move"));
    m_why->setCheckable(true);
    m_reasons->setReadOnly(true);
    m_reasons->setTabChangesFocus(true);
    m_reasons->setFixedHeight(kReasonsHeight);
    m_reasons->hide();
    m_hours->setPlaceholderText(tr("hou from 10:45 · hou until 11:30"));
    m_draft = (new FormDraft(*m_hours, workspace, QStringLiteral("replanHours")))->watching();
    m_draft->restore();
    m_hours->setToolTip(tr("Who is late or leaves early (Ctrl Shift L)"));
    auto* others = new QHBoxLayout;
    others->setSpacing(4);
    others->addWidget(m_why);
    others->addStretch(1);
    others->addWidget(m_leave);
    auto* deeds = new QVBoxLayout;
    deeds->setSpacing(4);
    deeds->addWidget(m_take);
    deeds->addLayout(others);
    body()->addWidget(m_words);
    body()->addWidget(m_moves);
    body()->addWidget(m_reasons);
    body()->addLayout(deeds);
    body()->addWidget(m_hours);
    auto* late = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+L")), this);
    connect(late, &QShortcut::activated, this, [this] { m_hours->setFocus(); });
    connect(m_hours, &QLineEdit::returnPressed, this, &ReplanCard::readHours);
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (m_answer.proposal)
            Q_EMIT orderWanted(std::vector<Id<agenda::AgendaItem>>(m_answer.proposal->order));
    });
    connect(m_leave, &QPushButton::clicked, this, &ReplanCard::refuse);
    connect(m_why, &QPushButton::toggled, this, &ReplanCard::explain);
    hide();
}

void ReplanCard::setMeeting(const Id<meeting::Meeting>& meeting)
{
    m_meeting = meeting;
    setVisible(!meeting.isEmpty());
    ask();
}

/// The clock alone is no new question until a minute has gone by. Where the room has moved on, the older question is let go.
void ReplanCard::ask()
{
    auto question = workflow::replanQuestion(m_workspace, m_meeting);
    if (!question) {
        m_search.stop();
        m_asked.reset();
        m_answer = {};
        return showAnswer();
    }
    if (m_asked == question)
        return;
    m_asked = question;
    m_search.ask([asked = *question](const std::atomic<bool>& stop, const auto& tell) { tell(workflow::answerTo(asked, &stop)); },
                 [this](const workflow::ReplanView& answer) {
                     m_answer = answer;
                     showAnswer();
                 });
}

void ReplanCard::explain(bool isWanted)
{
    m_reasons->setVisible(isWanted && m_answer.proposal);
    if (isWanted)
        m_reasons->setFocus();
}

QString ReplanCard::reasons(const workflow::Replan& replan) const
{
    QStringList lines;
    for (const agenda::MovedCase& move : replan.moves)
        lines.append(ui::say(sentenceOf(move, CardWords())));
    return lines.join(QLatin1Char('\n'));
}

QString ReplanCard::movesWords(const workflow::Replan& replan) const
{
    QStringList moves;
    for (const agenda::MovedCase& move : replan.moves)
        moves.append(tr("%1→%2").arg(move.from).arg(move.to));
    const int more = static_cast<int>(moves.size()) - kMovesShown;
    const QString shown = moves.mid(0, kMovesShown).join(QStringLiteral(", "));
    m_moves->setToolTip(moves.join(QStringLiteral(", ")));
    return more > 0 ? tr("Cases move %1 and %2 more.").arg(shown).arg(more) : tr("Cases move %1.").arg(shown);
}

void ReplanCard::showAnswer()
{
    const bool isWanted = m_answer.proposal && m_answer.proposal->order != m_refused;
    m_take->setVisible(isWanted);
    m_leave->setVisible(isWanted);
    m_moves->setVisible(isWanted);
    m_why->setVisible(isWanted);
    m_reasons->setVisible(isWanted && m_why->isChecked());
    QStringList words;
    for (const agenda::BrokenRule& rule : isWanted ? m_answer.proposal->mends : m_answer.clash.empty() ? m_answer.broken : m_answer.clash)
        words.append(ui::say(rule.say));
    QStringList shown = words.mid(0, isWanted ? 1 : 2);
    if (isWanted) {
        words.append(ui::say(sentenceOf(*m_answer.proposal)));
        shown.append(words.last());
    }
    m_words->setText(shown.join(QLatin1Char(' ')));
    m_words->setToolTip(words.join(QLatin1Char('\n')));
    m_words->setVisible(!words.isEmpty());
    setBar(words.isEmpty() ? std::nullopt : std::optional(Tone::Warn));
    if (isWanted) {
        m_moves->setText(movesWords(*m_answer.proposal));
        m_reasons->setPlainText(reasons(*m_answer.proposal));
        announce(*this, m_words->text());
    }
}

void ReplanCard::refuse()
{
    if (m_answer.proposal)
        m_refused = m_answer.proposal->order;
    showAnswer();
}

/// "hou from 10:45", "hou until 11:30", or the agency alone for what is usual.
void ReplanCard::readHours()
{
    static const QRegularExpression kHours(QStringLiteral("^(.*?)\\s*(?:(from|until)\\s+(\\d{1,2}[:.]\\d{2}))?$"));
    const auto read = kHours.match(m_hours->text().trimmed());
    const auto meant = agency::agenciesMeant(m_workspace.book().agencies(), toUtf8(read.captured(1)));
    const auto time = TimeOfDay::parse(toUtf8(read.captured(3).replace(QLatin1Char('.'), QLatin1Char(':'))));
    const bool isTimed = !read.captured(2).isEmpty();
    if (meant.size() != 1 || (isTimed && !time)) {
        m_words->setText(meant.size() == 1 ? tr("This is not a time of day. Nothing was changed.") : tr("Which agency is meant? Nothing was changed; write more of its name."));
        m_words->show();
        return;
    }
    const bool isFrom = read.captured(2) == QLatin1String("from");
    m_hours->clear();
    m_draft->forget();
    Q_EMIT hoursWanted({m_meeting, meant.front()->id, isTimed && isFrom ? time : std::nullopt, isTimed && !isFrom ? time : std::nullopt});
}

} // namespace marac::ui
