// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/threshold_section.h"

#include "ui/settings/settings_table_model.h"
#include "ui/support/date_words.h"
#include "ui/support/say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_draft.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace marac::ui {

ThresholdSection::ThresholdSection(workflow::Workspace& workspace, QWidget* parent)
    : SettingsSection(tr("Thresholds"),
                      tr("14 yes is SafeLives' referral criterion; 10 is used by areas that look earlier (practitioner survey, 2019). "
                         "A score from 10 up to the threshold is always shown as near. A score never blocks, hides or lowers a referral: "
                         "professional judgement is enough alone. Older referrals keep the threshold of their day."), parent),
      m_workspace(workspace), m_model(new SettingsTableModel({tr("From"), tr("Threshold"), tr("Reason"), tr("State")}, this)),
      m_number(new QSpinBox(this)), m_from(new DateField(tr("From which day"), workspace.clock(), YearSense::Nearest, this)),
      m_reason(new QLineEdit(this))
{
    buildTable();
    buildForm();
    refresh();
}

void ThresholdSection::buildTable()
{
    auto* table = new TableView(tr("Thresholds"), this);
    table->setModel(m_model);
    table->setColumnWidth(0, 180);
    table->setColumnWidth(1, 140);
    table->setColumnWidth(3, 120);
    table->stretchColumn(2);
    body()->addWidget(table, 1);
}

void ThresholdSection::buildForm()
{
    m_number->setRange(1, 24);
    m_number->setValue(dash::kSafeLivesThreshold);
    m_number->setFixedWidth(120);
    m_from->setDate(m_workspace.today());
    m_fromField = new FormField(tr("From which day"), m_from, this);
    m_reasonField = new FormField(tr("Reason, as agreed by the area"), m_reason, this);
    auto* line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(new FormField(tr("Yes of 24"), m_number, this));
    line->addWidget(m_fromField);
    line->addWidget(m_reasonField, 1);
    body()->addLayout(line);
    auto* button = new PrimaryButton(tr("Add the threshold"), this);
    addDeeds({button});
    m_draft = (new FormDraft(*this, m_workspace, QStringLiteral("settings/threshold")))->watching();
    m_draft->restore();
    connect(button, &QPushButton::clicked, this, &ThresholdSection::add);
    connect(m_reason, &QLineEdit::returnPressed, this, &ThresholdSection::add);
}

void ThresholdSection::refresh()
{
    const triage::Area& area = m_workspace.book().area();
    const auto now = dash::thresholdOn(area.thresholds, m_workspace.today());
    std::vector<SettingsRow> rows;
    for (auto threshold = area.thresholds.rbegin(); threshold != area.thresholds.rend(); ++threshold) {
        const bool isNow = now && *now == *threshold;
        const bool isComing = m_workspace.today() < threshold->from;
        rows.push_back({fromUtf8(threshold->from.iso()),
                        {fullDay(threshold->from), tr("%1 of 24").arg(threshold->yes), fromUtf8(threshold->reason),
                         isNow ? tr("in force") : isComing ? tr("to come") : tr("past")},
                        isNow ? Tone::Accent : Tone::Neutral});
    }
    m_model->setRows(std::move(rows));
}

void ThresholdSection::add()
{
    m_fromField->clearFinding();
    m_reasonField->clearFinding();
    if (!m_from->date()) {
        m_fromField->showMessage(tr("Give the day from which it holds, such as 1 apr."), Tone::Bad);
        m_from->setFocus();
        return;
    }
    const auto event = workflow::addThreshold(m_workspace, {m_number->value(), *m_from->date(), toUtf8(m_reason->text().trimmed())});
    if (!event) {
        m_reasonField->showMessage(ui::say(event.error()), Tone::Bad);
        m_reason->setFocus();
        return;
    }
    sayDone(tr("The threshold %1 holds from %2.").arg(m_number->value()).arg(longDay(*m_from->date())));
    m_draft->forget();
    m_reason->clear();
    refresh();
}

} // namespace marac::ui
