// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/privacy_cover.h"

#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QTime>
#include <QVBoxLayout>

namespace marac::ui {

PrivacyCover::PrivacyCover(QWidget* parent) : QWidget(parent), m_time(new Label(QString(), TextStyle::Huge, this))
{
    setAccessibleName(tr("Covered. Press F9 to go on."));
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->addStretch(3);
    column->addWidget(m_time, 0, Qt::AlignHCenter);
    column->addWidget(new Label(tr("Marac Desk"), TextStyle::Muted, this), 0, Qt::AlignHCenter);
    column->addStretch(4);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &PrivacyCover::tellTime);
    parent->installEventFilter(this);
    hide();
}

void PrivacyCover::cover()
{
    tellTime();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus();
    m_timer.start();
}

void PrivacyCover::lift()
{
    m_timer.stop();
    hide();
    Q_EMIT lifted();
}

void PrivacyCover::tellTime()
{
    m_time->setText(QTime::currentTime().toString(QStringLiteral("HH:mm")));
}

bool PrivacyCover::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void PrivacyCover::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), currentTokens().background);
}

void PrivacyCover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        lift();
    // Every other key ends here: nothing may reach what is hidden.
    event->accept();
}

void PrivacyCover::mousePressEvent(QMouseEvent*)
{
    lift();
}

bool PrivacyCover::focusNextPrevChild(bool)
{
    return true; // Tab stays on the cover
}

} // namespace marac::ui
