// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/case_rules_panel.h"

#include "ui/agenda/agenda_words.h"
#include "ui/agenda/family_row.h"
#include "ui/support/accessible.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_draft.h"
#include "ui/widgets/label.h"
#include "ui/widgets/time_field.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace marac::ui {

CaseRulesPanel::CaseRulesPanel(Drafts& drafts, QWidget* parent)
    : QWidget(parent), m_about((new Label(QString(), TextStyle::Muted, this))->wrapped()), m_pin(new Button(tr("Keep at this place"), ButtonKind::Quiet, this)),
      m_from(new TimeField(tr("Heard from"), this)), m_until(new TimeField(tr("Heard until"), this)), m_noWindow(new Button(tr("Any time"), ButtonKind::Plain, this)),
      m_minutes(named(new QSpinBox(this), tr("Minutes of this case"))), m_reason(named(new QLineEdit(this), tr("Reason for the minutes"))),
      m_byRule(new Button(tr("Work out"), ButtonKind::Plain, this)), m_why((new Label(QString(), TextStyle::Muted, this))->wrapped()), m_family(new FamilyRow(this)),
      m_fields(new QWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_about);
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(6);
    fields->addWidget(buildTimes());
    fields->addWidget(buildLength());
    fields->addWidget(m_why);
    fields->addWidget(m_family);
    column->addWidget(m_fields);
    column->addStretch(1);
    m_draft = (new FormDraft(*m_fields, drafts, {}))->watching();
    m_pin->withKeyWords(tr("P"));
    connect(m_pin, &QPushButton::clicked, this, [this] { Q_EMIT pinWanted(!m_isPinned); });
    connect(m_family, &FamilyRow::apartWanted, this, &CaseRulesPanel::familyApartWanted);
    connect(m_family, &FamilyRow::togetherWanted, this, &CaseRulesPanel::familyTogetherWanted);
    connect(m_family, &FamilyRow::asMatchedWanted, this, &CaseRulesPanel::familyAsMatchedWanted);
    connect(m_byRule, &QPushButton::clicked, this, &CaseRulesPanel::ruleLengthWanted);
}

QWidget* CaseRulesPanel::buildTimes()
{
    auto* row = new QWidget(m_fields);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto* keep = named(new Button(tr("Keep"), ButtonKind::Quiet, row), tr("Keep times"));
    line->addWidget(m_pin);
    line->addStretch(1);
    line->addWidget(new Label(tr("from"), TextStyle::Muted, row));
    line->addWidget(m_from);
    line->addWidget(new Label(tr("until"), TextStyle::Muted, row));
    line->addWidget(m_until);
    line->addWidget(keep);
    line->addWidget(m_noWindow);
    for (TimeField* field : {m_from, m_until}) {
        field->setFixedWidth(86);
        connect(field, &TimeField::timeEntered, this, &CaseRulesPanel::keepWindow);
    }
    connect(keep, &QPushButton::clicked, this, &CaseRulesPanel::keepWindow);
    connect(m_noWindow, &QPushButton::clicked, this, [this] { Q_EMIT windowWanted(std::nullopt); });
    return row;
}

QWidget* CaseRulesPanel::buildLength()
{
    auto* row = new QWidget(m_fields);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_minutes->setRange(1, 240);
    m_reason->setPlaceholderText(tr("why, where it is not the rule"));
    auto* keep = named(new Button(tr("Keep"), ButtonKind::Quiet, row), tr("Keep minutes"));
    line->addWidget(new Label(tr("minutes"), TextStyle::Muted, row));
    line->addWidget(m_minutes);
    line->addWidget(m_reason, 1);
    line->addWidget(keep);
    line->addWidget(m_byRule);
    connect(m_reason, &QLineEdit::returnPressed, this, &CaseRulesPanel::keepLength);
    connect(keep, &QPushButton::clicked, this, &CaseRulesPanel::keepLength);
    return row;
}

void CaseRulesPanel::showLine(const workflow::AgendaLine* line, int caseNumber)
{
    const bool isCase = line && line->referral;
    m_fields->setVisible(isCase);
    if (!isCase) {
        m_item.clear();
        m_about->setText(tr("Choose a case to keep it at a place or within times, or to give it other minutes."));
        return;
    }
    m_about->setText(caseWords(*line));
    m_isPinned = line->item.pinnedAt.has_value();
    m_pin->setText(m_isPinned ? tr("Let case %1 move").arg(*line->item.pinnedAt) : tr("Keep as case %1").arg(caseNumber));
    m_noWindow->setEnabled(line->item.window.has_value());
    m_byRule->setEnabled(line->item.isOwnLength || line->item.minutes != line->length.minutes);
    m_why->setText(lengthWords(*line));
    m_family->showLine(*line);
    const QString item = fromUtf8(line->item.id.text());
    if (item == m_item && isAsKept(*line))
        m_draft->forget();
    if (item == m_item && (m_draft->isKept() || m_reason->hasFocus() || m_family->hasFocusInside() || m_from->edit()->hasFocus()
                           || m_until->edit()->hasFocus()))
        return;
    m_item = item;
    m_draft->setPlace(QStringLiteral("agendaCase/%1").arg(item));
    m_from->setTime(line->item.window ? std::optional(line->item.window->from) : std::nullopt);
    m_until->setTime(line->item.window ? std::optional(line->item.window->until) : std::nullopt);
    m_minutes->setValue(line->item.minutes);
    m_reason->setText(fromUtf8(line->item.lengthReason));
    m_family->emptyFields();
    m_draft->restore();
}

void CaseRulesPanel::clearFamily()
{
    m_family->emptyFields();
    m_draft->touch();
}

/// Nothing in the fields differs from the case as it is in the store.
bool CaseRulesPanel::isAsKept(const workflow::AgendaLine& line) const
{
    const auto& window = line.item.window;
    return m_reason->text() == fromUtf8(line.item.lengthReason) && m_minutes->value() == line.item.minutes
        && m_from->time() == (window ? std::optional(window->from) : std::nullopt)
        && m_until->time() == (window ? std::optional(window->until) : std::nullopt) && m_from->isUnderstood() && m_until->isUnderstood()
        && m_family->isEmpty();
}

void CaseRulesPanel::keepWindow()
{
    if (m_from->time() && m_until->time())
        Q_EMIT windowWanted(agenda::TimeWindow{*m_from->time(), *m_until->time()});
    else if (m_from->isEmpty() && m_until->isEmpty())
        Q_EMIT windowWanted(std::nullopt);
    else
        Q_EMIT refused(tr("Both times are needed, such as 10:30 and 11:00. Nothing was changed."));
}

void CaseRulesPanel::keepLength()
{
    Q_EMIT lengthWanted(m_minutes->value(), m_reason->text());
}

} // namespace marac::ui
