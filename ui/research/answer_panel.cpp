// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/answer_panel.h"

#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_draft.h"
#include "ui/widgets/label.h"
#include "ui/widgets/text_area.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace marac::ui {

AnswerPanel::AnswerPanel(Drafts& drafts, QWidget* parent)
    : Card(parent), m_heading((new Label(QString(), TextStyle::Name, this))->wrapped()),
      m_case((new Label(QString(), TextStyle::Muted, this))->wrapped()), m_state((new Label(QString(), TextStyle::Strong, this))->wrapped()),
      m_words(new TextArea(tr("Information in the agency's words"), this)), m_dirty(new Label(QString(), TextStyle::Warn, this)),
      m_deeds(new QWidget(this)), m_back(new Button(tr("Back to the grid"), ButtonKind::Quiet, this)),
      m_draft((new FormDraft(*m_words, drafts, {}))->watching())
{
    m_words->setLines(10, 18);
    m_words->setPlaceholderText(tr("What the agency wrote, in its own words. It reaches the minutes only when somebody says it in the room."));
    m_back->withKey(QKeySequence(QStringLiteral("Ctrl+S")));
    body()->addWidget(m_heading);
    body()->addWidget(m_case);
    body()->addWidget(m_state);
    buildDeeds();
    body()->addWidget(new Label(tr("Information in the agency's words"), TextStyle::Section, this));
    body()->addWidget(m_words);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_back);
    foot->addWidget(m_dirty, 1);
    body()->addLayout(foot);
    body()->addStretch(1);
    connect(m_words, &QPlainTextEdit::textChanged, this, &AnswerPanel::showDirty);
    connect(m_words, &TextArea::left, this, &AnswerPanel::wordsLeft);
    connect(m_back, &QPushButton::clicked, this, &AnswerPanel::gridWanted);
    show(std::nullopt);
}

void AnswerPanel::buildDeeds()
{
    auto* grid = new QGridLayout(m_deeds);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    struct Deed {
        QString words;
        QString key;
        research::Answer answer;
    };
    const Deed deeds[]{{tr("Known"), tr("K"), research::Answer::Known},
                       {tr("Nothing known"), tr("N"), research::Answer::NothingKnown},
                       {tr("Will bring"), tr("B"), research::Answer::WillBring},
                       {tr("Asked again"), tr("A"), research::Answer::None}};
    int place = 0;
    for (const Deed& deed : deeds) {
        auto* button = new Button(deed.words, ButtonKind::Quiet, m_deeds);
        button->withKeyWords(deed.key);
        grid->addWidget(button, place / 2, place % 2);
        connect(button, &QPushButton::clicked, this, [this, answer = deed.answer] { Q_EMIT answerGiven(answer); });
        ++place;
    }
    body()->addWidget(m_deeds);
}

bool AnswerPanel::isSameSquare(const Square& square) const
{
    return m_square && m_square->answer.agency == square.answer.agency && m_square->answer.referral == square.answer.referral
        && m_square->answer.meeting == square.answer.meeting;
}

void AnswerPanel::show(const std::optional<Square>& square)
{
    const bool keepsTyped = square && isSameSquare(*square) && unsaved().has_value();
    m_square = square;
    if (!keepsTyped)
        showWords();
    const bool canAnswer = square && !square->isWithheld;
    m_heading->setText(square ? square->heading : tr("No square chosen"));
    m_case->setText(square ? square->caseWords : tr("Choose the square of an agency and a case."));
    m_state->setText(square ? square->stateWords : QString());
    const Tone tone = square ? square->tone : Tone::Neutral;
    m_state->setTextStyle(tone == Tone::Bad      ? TextStyle::Bad
                              : tone == Tone::Warn ? TextStyle::Warn
                              : tone == Tone::Ok   ? TextStyle::Ok
                                                   : TextStyle::Strong);
    m_deeds->setEnabled(canAnswer);
    m_words->setEnabled(canAnswer);
    showDirty();
}

void AnswerPanel::showWords()
{
    const QSignalBlocker quiet(m_words);
    m_words->setPlainText(m_square ? fromUtf8(m_square->answer.information) : QString());
    if (!m_square)
        return m_draft->setPlace({});
    const workflow::ResearchAnswer& at = m_square->answer;
    m_draft->setPlace(QStringLiteral("research/%1/%2/%3").arg(fromUtf8(at.meeting.text()), fromUtf8(at.referral.text()), fromUtf8(at.agency.text())));
    m_draft->restore();
}

std::optional<workflow::ResearchAnswer> AnswerPanel::unsaved() const
{
    if (!m_square || m_square->isWithheld || m_words->toPlainText() == fromUtf8(m_square->answer.information))
        return std::nullopt;
    // Words from an agency that had not answered are its answer: it knows something.
    const bool isAnswer = m_square->answer.answer == research::Answer::None && !m_words->toPlainText().trimmed().isEmpty();
    return withAnswer(isAnswer ? research::Answer::Known : m_square->answer.answer);
}

std::optional<workflow::ResearchAnswer> AnswerPanel::withAnswer(research::Answer answer) const
{
    if (!m_square)
        return std::nullopt;
    workflow::ResearchAnswer given = m_square->answer;
    given.answer = answer;
    given.information = toUtf8(m_words->toPlainText());
    return given;
}

void AnswerPanel::focusWords()
{
    m_words->setFocus();
}

void AnswerPanel::forgetTyped()
{
    m_draft->forget();
    if (m_square)
        m_square->answer.information = toUtf8(m_words->toPlainText());
}

void AnswerPanel::showDirty()
{
    m_dirty->setText(unsaved() ? tr("Kept as you type; filed when you go on.") : QString());
}

} // namespace marac::ui
