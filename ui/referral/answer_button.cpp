// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/answer_button.h"

#include "ui/support/tokens.h"
#include "ui/widgets/paint.h"

#include <QCoreApplication>

namespace marac::ui {

using dash::Answer;

QString answerLetter(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return QCoreApplication::translate("AnswerButton", "Y", "yes, one letter");
    case Answer::No:
        return QCoreApplication::translate("AnswerButton", "N", "no, one letter");
    case Answer::DontKnow:
        return QCoreApplication::translate("AnswerButton", "D", "don't know, one letter");
    case Answer::Unanswered:
        break;
    }
    return QStringLiteral("-");
}

QString answerWords(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return QCoreApplication::translate("AnswerButton", "yes");
    case Answer::No:
        return QCoreApplication::translate("AnswerButton", "no");
    case Answer::DontKnow:
        return QCoreApplication::translate("AnswerButton", "don't know");
    case Answer::Unanswered:
        break;
    }
    return QCoreApplication::translate("AnswerButton", "not answered");
}

AnswerButton::AnswerButton(Answer answer, const QString& question, QWidget* parent) : QAbstractButton(parent), m_answer(answer)
{
    setText(answerLetter(answer));
    setAccessibleName(tr("%1: %2", "a question of the checklist: the answer").arg(question, answerWords(answer)));
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFixedSize(sizeHint());
}

void AnswerButton::paintEvent(QPaintEvent*)
{
    const Tokens tokens = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = tokens.surface;
    QColor words = tokens.muted;
    QColor edge = underMouse() && isEnabled() ? tokens.accent : tokens.line;
    if (isChecked()) {
        const Tone tone = m_answer == Answer::DontKnow ? Tone::Warn : Tone::Neutral;
        ground = m_answer == Answer::Yes ? tokens.accent : softColour(tokens, tone);
        words = m_answer == Answer::Yes ? tokens.onAccent : textColour(tokens, tone);
        edge = m_answer == Answer::Yes ? tokens.accent : words;
    }
    painter.setPen(edge);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 2.5, -1.5, -2.5), 4, 4);
    painter.setPen(words);
    painter.setFont(isChecked() ? strongFont(font()) : font());
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace marac::ui
