// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcome_sheet.h"

#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace marac::ui {

namespace {

constexpr int kSheetWidth = 560;

} // namespace

WelcomeSheet::WelcomeSheet(const QString& title, const QString& words, QWidget* parent)
    : QWidget(parent), m_card(new Card), m_title((new Label(title, TextStyle::Title))->wrapped()),
      m_words((new Label(words, TextStyle::Muted))->wrapped()), m_foot(new Label(QString(), TextStyle::Muted, this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 24, 16, 16);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* ground = new QWidget;
    ground->setProperty("ground", QStringLiteral("clear"));
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(2);
    // Not by alignment: a wrapped label would then be measured at the window's width.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_card);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addStretch(3);
    scroll->setWidget(ground);
    rows->addWidget(scroll, 1);
    rows->addWidget(m_foot, 0, Qt::AlignHCenter);
    m_card->setFixedWidth(kSheetWidth);
    m_card->layout()->setContentsMargins(32, 28, 32, 28);
    m_card->body()->setSpacing(12);
    body()->addWidget(m_title);
    body()->addWidget(m_words);
    m_words->setVisible(!words.isEmpty());
}

void WelcomeSheet::setTitle(const QString& title, const QString& words)
{
    m_title->setText(title);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void WelcomeSheet::setFoot(const QString& words)
{
    m_foot->setText(words);
}

void WelcomeSheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentTokens().background);
}

} // namespace marac::ui
