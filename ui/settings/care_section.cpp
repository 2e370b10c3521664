// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/care_section.h"

#include "ui/settings/findings_list.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/fact_line.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace marac::ui {

CareSection::CareSection(KeyCare& care, QWidget* parent)
    : SettingsSection(tr("Care"), tr("A check reads every page of the store and follows the trail. A backup is a checked copy; it opens with the passphrases of its day."), parent),
      m_care(care), m_place(new FactLine(tr("Backups are in"), QString(), this)), m_state((new Label(QString(), TextStyle::Strong, this))->wrapped()),
      m_findings(new FindingsList(tr("Findings of the check"), this))
{
    body()->addWidget(m_place);
    auto* check = new PrimaryButton(tr("Check the store"), this);
    auto* copy = new Button(tr("Back up now"), ButtonKind::Quiet, this);
    addDeeds({check, copy});
    body()->addWidget(m_state);
    body()->addWidget(m_findings);
    body()->addWidget((new Label(tr("To restore one, lock the store and choose “Another store…”. What is there now stays as it is."), TextStyle::Muted, this))->wrapped());
    body()->addStretch(1);
    connect(check, &QPushButton::clicked, this, &CareSection::verify);
    connect(copy, &QPushButton::clicked, this, &CareSection::backUp);
    refresh();
}

void CareSection::refresh()
{
    m_place->setValue(m_care.restorePlace());
}

void CareSection::showState(const QString& words, Tone tone)
{
    m_state->setText(words);
    m_state->setTextStyle(tone == Tone::Bad ? TextStyle::Bad : tone == Tone::Ok ? TextStyle::Ok : TextStyle::Strong);
}

void CareSection::verify()
{
    const auto findings = m_care.verify([this](int percent) {
        showState(tr("Checking: %1 per cent").arg(percent), Tone::Neutral);
        m_state->repaint(); // the check runs in this thread
        return true;
    });
    if (!findings) {
        showState(ui::say(findings.error()), Tone::Bad);
        return;
    }
    m_findings->showFindings(*findings);
    if (findings->empty())
        showState(tr("✓ The store is sound: every page, the trail and both key files."), Tone::Ok);
    else
        showState(tr("▲ %n finding(s). Make a backup before anything else.", nullptr, static_cast<int>(findings->size())), Tone::Bad);
}

void CareSection::backUp()
{
    const auto place = m_care.backup();
    if (!place) {
        sayRefused(place.error());
        return;
    }
    sayDone(tr("A checked copy was made in %1.").arg(*place), Undoable::No);
    refresh();
}

} // namespace marac::ui
