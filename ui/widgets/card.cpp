// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QPainterPath>
#include <QVBoxLayout>

namespace marac::ui {

Card::Card(const QString& title, QWidget* parent) : QFrame(parent)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 12, 16, 12);
    outer->setSpacing(8);
    m_head = new QHBoxLayout;
    m_head->setSpacing(8);
    m_title = new Label(QString(), TextStyle::Section, this);
    m_head->addWidget(m_title, 1);
    outer->addLayout(m_head);
    m_body = new QVBoxLayout;
    m_body->setSpacing(8);
    outer->addLayout(m_body, 1);
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setBar(std::optional<Tone> tone)
{
    m_bar = tone;
    update();
}

void Card::setEdgeToEdge()
{
    layout()->setContentsMargins(1, m_title->text().isEmpty() ? 1 : 12, 1, 1);
    m_head->setContentsMargins(15, 0, 15, 0);
}

void Card::paintEvent(QPaintEvent*)
{
    const Tokens tokens = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(shape, kCardRadius, kCardRadius);
    if (!m_bar)
        return;
    QPainterPath sheet;
    sheet.addRoundedRect(QRectF(rect()), kCardRadius, kCardRadius);
    painter.setClipPath(sheet);
    painter.fillRect(QRectF(0, 0, 4, height()), textColour(tokens, *m_bar));
}

} // namespace marac::ui
