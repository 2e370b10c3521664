// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/information_chips.h"

#include "ui/support/accessible.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace marac::ui {

using Voice = InformationChips::Voice;

InformationChips::InformationChips(QWidget* parent)
    : Card(parent), m_flow(new FlowLayout(nullptr, 6)), m_told((new Label(QString(), TextStyle::Muted, this))->wrapped())
{
    layout()->setContentsMargins(16, 8, 16, 8);
    body()->setSpacing(4);
    body()->addLayout(m_flow);
    body()->addWidget(m_told);
    m_told->hide();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    named(this, tr("Information"));
}

namespace {

bool isSameSet(const std::vector<InformationChips::Row>& a, const std::vector<InformationChips::Row>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) { return x.id == y.id; });
}

bool isUnheard(const InformationChips::Row& row)
{
    return row.voice == Voice::Waiting || row.voice == Voice::NoReply;
}

} // namespace

void InformationChips::setRows(const std::vector<Row>& rows)
{
    const bool isSame = isSameSet(rows, m_rows) && !m_rows.empty();
    m_rows = rows;
    if (!isSame)
        rebuild();
    for (const Row& row : m_rows)
        dress(*m_chips.value(row.id), row);
    showTold();
    m_flow->invalidate();
}

void InformationChips::rebuild()
{
    // A chip may be the one that is being pressed, so it goes later.
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_chips.clear();
    m_flow->addWidget(new Label(tr("Information"), TextStyle::Muted, this));
    for (const Row& row : m_rows) {
        auto* chip = new ChipButton(row.name, Tone::Neutral, this);
        chip->installEventFilter(this);
        connect(chip, &QAbstractButton::clicked, this, [this, id = row.id] {
            m_lastTaken = id;
            Q_EMIT informationWanted(id);
        });
        m_flow->addWidget(chip);
        chip->show();
        m_chips.insert(row.id, chip);
    }
    m_lastTaken.clear();
}

void InformationChips::dress(ChipButton& chip, const Row& row) const
{
    switch (row.voice) {
    case Voice::Heard:
        chip.setText(tr("✓ %1").arg(row.name));
        chip.setTone(Tone::Neutral);
        named(&chip, tr("%1: heard").arg(row.name), row.said);
        break;
    case Voice::NothingToShare:
        chip.setText(tr("0 %1").arg(row.name));
        chip.setTone(Tone::Neutral);
        named(&chip, tr("%1: nothing to share").arg(row.name));
        break;
    case Voice::Waiting:
        chip.setText(row.name);
        chip.setTone(Tone::Outline);
        named(&chip, tr("%1: not heard yet").arg(row.name), row.research);
        break;
    case Voice::NoReply:
        chip.setText(tr("%1 ?").arg(row.name));
        chip.setTone(Tone::Dashed);
        named(&chip, tr("%1: no reply, not known").arg(row.name));
        break;
    case Voice::Away:
        chip.setText(tr("%1 away").arg(row.name));
        chip.setTone(Tone::Neutral);
        named(&chip, tr("%1: not here, answered before the meeting").arg(row.name), row.research);
        break;
    }
    chip.setToolTip(row.said.isEmpty() ? row.research : row.said);
    chip.updateGeometry();
}

void InformationChips::tellOf(const QString& agencyId)
{
    m_toldOf = agencyId;
    showTold();
}

void InformationChips::showTold()
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& each) { return each.id == m_toldOf; });
    QStringList lines;
    if (row != m_rows.end() && !row->said.isEmpty())
        lines += tr("%1 told: %2").arg(row->name, row->said);
    if (row != m_rows.end() && !row->research.isEmpty())
        lines += tr("%1 answered before the meeting: %2").arg(row->name, row->research);
    // One line, cut where it must be: the rows of chips below 768 pixels have no more room. The rest is in the tooltip.
    const QString all = lines.join(QStringLiteral(" · "));
    m_told->setWordWrap(false);
    m_told->setText(m_told->fontMetrics().elidedText(all, Qt::ElideRight, std::max(200, width() - 32)));
    m_told->setToolTip(all);
    m_told->setVisible(!lines.isEmpty());
}

QString InformationChips::nextUnheard()
{
    const auto last = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& each) { return each.id == m_lastTaken; });
    const auto from = last == m_rows.end() ? m_rows.begin() : last + 1;
    auto next = std::find_if(from, m_rows.end(), isUnheard);
    if (next == m_rows.end())
        next = std::find_if(m_rows.begin(), m_rows.end(), isUnheard);
    m_lastTaken = next == m_rows.end() ? QString() : next->id;
    return m_lastTaken;
}

bool InformationChips::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_0) {
        const QString id = m_chips.key(static_cast<ChipButton*>(watched));
        if (!id.isEmpty())
            Q_EMIT nothingWanted(id);
        return !id.isEmpty();
    }
    if (event->type() == QEvent::FocusIn)
        tellOf(m_chips.key(static_cast<ChipButton*>(watched)));
    return Card::eventFilter(watched, event);
}

Voice voiceOf(const workflow::AgencyVoice& voice)
{
    if (voice.hasNothingToShare)
        return Voice::NothingToShare;
    if (voice.isHeard)
        return Voice::Heard;
    if (voice.isPresent)
        return Voice::Waiting;
    return research::isGap(voice.research) ? Voice::NoReply : Voice::Away;
}

} // namespace marac::ui
