// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include "ui/support/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>

namespace marac::ui {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_words((new Label(QString(), TextStyle::Body, this))->wrapped()),
      m_undo((new Button(tr("Undo"), ButtonKind::Quiet, this))->withKeyWords(keyWords(QKeySequence(QStringLiteral("Ctrl+Z"))))),
      m_close(named(new Button(QString(QChar(0x2715)), ButtonKind::Plain, this), tr("Close this message")))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 6, 8, 6);
    line->setSpacing(12);
    line->addWidget(m_words, 1);
    line->addWidget(m_undo);
    line->addWidget(m_close);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::dismiss);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT undoWanted();
    });
    hide();
}

void MessageBar::say(const QString& words, Tone tone, Undoable undoable)
{
    m_tone = tone;
    m_words->setText(words);
    m_undo->setVisible(undoable == Undoable::Yes);
    show();
    update();
    announce(*this, words);
    if (tone == Tone::Bad)
        m_timer.stop();
    else
        m_timer.start(m_stay);
}

QString MessageBar::words() const
{
    return m_words->text();
}

void MessageBar::dismiss()
{
    m_timer.stop();
    hide();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const Tokens tokens = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone tone = m_tone == Tone::Neutral ? Tone::Accent : m_tone;
    painter.setPen(textColour(tokens, tone));
    painter.setBrush(softColour(tokens, tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);
}

} // namespace marac::ui
