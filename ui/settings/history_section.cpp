// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/history_section.h"

#include "ui/settings/settings_table_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/table_view.h"

#include <QVBoxLayout>

namespace marac::ui {

namespace {
constexpr int kShown = 200;
} // namespace

HistorySection::HistorySection(KeyCare& care, QWidget* parent)
    : SettingsSection(tr("History"), tr("Every step that changed the store, the latest first. Nothing is ever removed from it; taking a step back is a step of its own."), parent),
      m_care(care), m_model(new SettingsTableModel({tr("When"), tr("Who"), tr("What"), tr("Undo")}, this)), m_table(new TableView(tr("History"), this))
{
    m_table->setModel(m_model);
    m_table->setColumnWidth(0, 180);
    m_table->setColumnWidth(1, 160);
    m_table->setColumnWidth(3, 140);
    m_table->stretchColumn(2);
    body()->addWidget(m_table, 1);
    auto* undo = (new Button(tr("Take the chosen step back"), ButtonKind::Quiet, this))->withKey(QKeySequence(Qt::CTRL | Qt::Key_Backspace));
    addDeeds({undo});
    connect(undo, &QPushButton::clicked, this, &HistorySection::undoChosen);
    refresh();
}

void HistorySection::refresh()
{
    auto events = m_care.history(kShown);
    if (!events) {
        sayRefused(events.error());
        return;
    }
    m_events = std::move(*events);
    std::vector<SettingsRow> rows;
    for (const KeyCare::PastEvent& event : m_events)
        rows.push_back({QString::number(event.number), {event.when, event.who, event.words, event.canBeUndone ? tr("possible") : QString()}, Tone::Neutral});
    m_model->setRows(std::move(rows));
}

void HistorySection::undoChosen()
{
    const QString id = m_table->currentId();
    for (const KeyCare::PastEvent& event : m_events) {
        if (QString::number(event.number) != id || !event.canBeUndone)
            continue;
        const QString words = event.words;
        const Done done = m_care.undo(event.number);
        if (!done)
            sayRefused(done.error());
        else
            sayDone(tr("Taken back: %1").arg(words));
        refresh();
        return;
    }
    Q_EMIT said(tr("Choose a step that can be taken back."), Tone::Warn, Undoable::No);
}

} // namespace marac::ui
