// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/area_section.h"

#include "ui/support/say.h"
#include "ui/widgets/form_draft.h"
#include "ui/widgets/form_field.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace marac::ui {

namespace {

constexpr int kTextWidth = 420;
constexpr int kNumberWidth = 140;
constexpr int kMostWomen = 10000000;

} // namespace

AreaSection::AreaSection(workflow::Workspace& workspace, QWidget* parent)
    : SettingsSection(tr("Area"), tr("What is particular to your Marac. Changes hold from now on; meetings already planned keep their own times."), parent),
      m_workspace(workspace), m_name(new QLineEdit(this)), m_marking(new QLineEdit(this))
{
    m_name->setMaximumWidth(kTextWidth);
    m_marking->setMaximumWidth(kTextWidth);
    body()->addWidget(new FormField(tr("Name of the Marac"), m_name, this));
    m_minutes = number(tr("Minutes for each case"), 1, 120);
    m_maximum = number(tr("Longest meeting, in minutes"), 10, 1440);
    m_research = number(tr("Research due, working days before the meeting"), 0, 30);
    m_women = number(tr("Adult women living in the area (0 where not known)"), 0, kMostWomen);
    m_women->setGroupSeparatorShown(true);
    auto* marking = new FormField(tr("Marking on every page"), m_marking, this);
    marking->setHint(tr("Stands at the top and bottom of everything that is exported."));
    body()->addWidget(marking);
    body()->addStretch(1);
    m_draft = (new FormDraft(*this, workspace, QStringLiteral("settings/area")))->watching();
    for (QLineEdit* edit : {m_name, m_marking})
        connect(edit, &QLineEdit::editingFinished, this, &AreaSection::file);
    for (QSpinBox* number : {m_minutes, m_maximum, m_research, m_women})
        connect(number, &QSpinBox::editingFinished, this, &AreaSection::file);
    refresh();
    m_draft->restore();
}

QSpinBox* AreaSection::number(const QString& label, int least, int most)
{
    auto* field = new QSpinBox(this);
    field->setRange(least, most);
    field->setMaximumWidth(kNumberWidth);
    body()->addWidget(new FormField(label, field, this));
    return field;
}

void AreaSection::refresh()
{
    const triage::Area& area = m_workspace.book().area();
    if (area == m_shown)
        return; // keeps what is being typed
    m_shown = area;
    m_name->setText(fromUtf8(area.name));
    m_minutes->setValue(area.minutesPerCase);
    m_maximum->setValue(area.maximumMinutes);
    m_research->setValue(area.researchDays);
    m_women->setValue(area.adultWomen);
    m_marking->setText(fromUtf8(area.marking));
}

triage::Area AreaSection::typed() const
{
    triage::Area area = m_workspace.book().area();
    area.name = toUtf8(m_name->text());
    area.minutesPerCase = m_minutes->value();
    area.maximumMinutes = m_maximum->value();
    area.researchDays = m_research->value();
    area.adultWomen = m_women->value();
    area.marking = toUtf8(m_marking->text().trimmed());
    return area;
}

void AreaSection::file()
{
    if (typed() == m_shown)
        return m_draft->forget();
    const auto event = workflow::changeArea(m_workspace, typed());
    if (!event)
        return sayRefused(event.error());
    m_draft->forget();
    sayDone(tr("The area was changed."));
    refresh();
}

} // namespace marac::ui
