// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/shell/search_button.h"
#include "ui/support/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>

namespace marac::ui {

TopBar::TopBar(QWidget* parent)
    : QWidget(parent), m_area(new Label(QString(), TextStyle::Strong, this)),
      m_context(new Label(QString(), TextStyle::Muted, this)), m_search(new SearchButton(this)),
      m_saved(new Label(QString(), TextStyle::Muted, this)), m_cover(new Button(tr("Cover"), ButtonKind::Quiet, this)),
      m_lock(new Button(tr("Lock"), ButtonKind::Quiet, this))
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 6, 16, 7);
    line->setSpacing(16);
    line->addWidget(m_area);
    line->addWidget(m_context, 1);
    line->addWidget(m_search, 1);
    line->addWidget(m_saved);
    line->addWidget(m_cover);
    line->addWidget(m_lock);
    m_context->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_cover->withKeyWords(keyWords(QKeySequence(Qt::Key_F9)));
    m_lock->withKeyWords(keyWords(QKeySequence(QStringLiteral("Ctrl+L"))));
    named(m_cover, tr("Cover"), tr("Hides everything on the window until F9 is pressed again."));
    named(m_lock, tr("Lock"), tr("Closes the store. The passphrase opens it again."));
    connect(m_search, &QAbstractButton::clicked, this, &TopBar::searchWanted);
    connect(m_cover, &QAbstractButton::clicked, this, &TopBar::coverWanted);
    connect(m_lock, &QAbstractButton::clicked, this, &TopBar::lockWanted);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TopBar::setArea(const QString& name)
{
    m_area->setText(name);
}

void TopBar::setContext(const QString& context)
{
    m_context->setText(context);
    m_context->setToolTip(context);
}

void TopBar::setSavedAt(const QString& time)
{
    m_saved->setText(time.isEmpty() ? QString() : tr("Saved %1").arg(time));
    m_saved->setTextStyle(TextStyle::Muted);
}

void TopBar::setNotSaved(const QString& words)
{
    m_saved->setText(words);
    m_saved->setTextStyle(TextStyle::Bad);
}

void TopBar::paintEvent(QPaintEvent*)
{
    const Tokens tokens = currentTokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}

} // namespace marac::ui
