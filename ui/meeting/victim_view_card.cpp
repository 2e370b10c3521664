// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/victim_view_card.h"

#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace marac::ui {

VictimViewCard::VictimViewCard(QWidget* parent)
    : Card(QStringLiteral(" "), parent), m_words((new Label(QString(), TextStyle::Body, this))->wrapped()),
      m_change((new Button(tr("Write"), ButtonKind::Plain, this))->withKey(QKeySequence(Qt::Key_F2)))
{
    layout()->setContentsMargins(19, 6, 8, 10);
    layout()->setSpacing(2);
    setBar(Tone::Accent);
    named(m_change, tr("Write what the victim wants"));
    head()->addWidget(m_change);
    body()->addWidget(m_words);
    connect(m_change, &QPushButton::clicked, this, &VictimViewCard::changeWanted);
}

void VictimViewCard::setView(const QString& victim, const std::optional<minutes::VictimView>& view, const QString& from)
{
    const QString title = tr("What %1 wants").arg(victim);
    setTitle(view && !from.isEmpty() ? tr("%1 · from %2").arg(title, from) : title);
    m_words->setText(view ? fromUtf8(view->text) : tr("Not told yet. The Idva, or whoever knows %1 best, speaks first.").arg(victim));
    m_words->setTextStyle(view ? TextStyle::Body : TextStyle::Muted);
    m_change->setText(view ? tr("Change") : tr("Write"));
}

void VictimViewCard::mouseDoubleClickEvent(QMouseEvent* event)
{
    Q_EMIT changeWanted();
    event->accept();
}

} // namespace marac::ui
