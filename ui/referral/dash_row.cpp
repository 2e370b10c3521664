// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/dash_row.h"

#include "ui/referral/answer_button.h"
#include "ui/support/say.h"
#include "ui/support/tokens.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace marac::ui {

using dash::Answer;

namespace {
constexpr int kNumberWidth = 24;
constexpr int kAnswersWidth = 3 * 26 + 2 * 2;
} // namespace

DashRow::DashRow(const dash::Item& item, QWidget* parent)
    : QWidget(parent), m_no(item.no), m_topic(fromUtf8(item.topic)), m_help(fromUtf8(item.help)), m_isCritical(item.isCritical)
{
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip(m_help);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    line->addStretch(1);
    size_t place = 0;
    for (const Answer answer : {Answer::Yes, Answer::No, Answer::DontKnow}) {
        auto* button = new AnswerButton(answer, m_topic, this);
        m_buttons[place++] = button;
        line->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, answer] {
            setFocus(Qt::MouseFocusReason);
            Q_EMIT answered(m_no, answer == m_answer ? Answer::Unanswered : answer);
        });
    }
    say();
}

void DashRow::show(const dash::AnsweredItem& item, Change change)
{
    m_answer = item.answer;
    m_comment = fromUtf8(item.comment);
    m_change = change;
    for (AnswerButton* button : m_buttons) {
        button->setChecked(button->answer() == m_answer);
        button->setEnabled(change == Change::Allowed);
    }
    say();
    update();
}

void DashRow::say()
{
    const QString name = tr("%1 %2: %3", "number, topic of the checklist: its answer").arg(m_no).arg(m_topic, answerWords(m_answer));
    setAccessibleName(m_isCritical ? tr("%1, critical").arg(name) : name);
    setAccessibleDescription(m_comment.isEmpty() ? m_help : m_comment);
}

void DashRow::paintEvent(QPaintEvent*)
{
    const Tokens tokens = currentTokens();
    QPainter painter(this);
    if (hasFocus())
        painter.fillRect(rect(), tokens.accentSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
    painter.setPen(tokens.muted);
    painter.drawText(QRect(2, 0, kNumberWidth, height() - 1), Qt::AlignVCenter | Qt::AlignLeft, QString::number(m_no));
    int x = kNumberWidth;
    const int end = width() - kAnswersWidth - 6;
    const QFontMetrics metrics(font());
    const auto write = [&](const QString& words, const QColor& colour) {
        painter.setPen(colour);
        painter.drawText(QRect(x, 0, end - x, height() - 1), Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(words, Qt::ElideRight, end - x));
        x += metrics.horizontalAdvance(words) + 8;
    };
    write(m_topic, tokens.ink);
    if (m_isCritical && x < end)
        write(tr("critical"), tokens.bad);
    if (!m_comment.isEmpty() && x + 24 < end)
        write(m_comment, tokens.muted);
    if (hasFocus())
        painter.fillRect(QRect(0, 0, 3, height() - 1), tokens.accent);
}

bool DashRow::takeLetter(const QString& letter)
{
    for (const Answer answer : {Answer::Yes, Answer::No, Answer::DontKnow, Answer::Unanswered}) {
        if (letter.compare(answerLetter(answer), Qt::CaseInsensitive) == 0) {
            Q_EMIT answered(m_no, answer);
            return true;
        }
    }
    return false;
}

void DashRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT moved(m_no, -1);
        return;
    case Qt::Key_Down:
        Q_EMIT moved(m_no, 1);
        return;
    case Qt::Key_Left:
        Q_EMIT crossed(m_no, -1);
        return;
    case Qt::Key_Right:
        Q_EMIT crossed(m_no, 1);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT answered(m_no, Answer::Unanswered);
        return;
    default:
        break;
    }
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isPlain || !takeLetter(event->text()))
        QWidget::keyPressEvent(event);
}

void DashRow::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    Q_EMIT entered(m_no);
    update();
}

void DashRow::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool DashRow::focusNextPrevChild(bool next)
{
    if (!next || m_change == Change::Frozen)
        return QWidget::focusNextPrevChild(next);
    Q_EMIT commentWanted(m_no);
    return true;
}

} // namespace marac::ui
