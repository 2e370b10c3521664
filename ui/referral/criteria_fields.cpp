// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referral/criteria_fields.h"

#include "ui/support/say.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text_area.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace marac::ui {

CriteriaFields::CriteriaFields(QWidget* parent) : QWidget(parent), m_reason(new TextArea(tr("Reason of professional judgement"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* ticks = new QWidget(this);
    auto* grid = new QGridLayout(ticks);
    grid->setContentsMargins(0, 0, 0, 0);
    int place = 0;
    for (const referral::Criterion criterion : referral::kCriteria) {
        auto* box = new QCheckBox(ui::say(referral::wordsFor(criterion)), ticks);
        m_boxes[static_cast<size_t>(criterion)] = box;
        grid->addWidget(box, place / 2, place % 2);
        ++place;
        connect(box, &QCheckBox::toggled, this, &CriteriaFields::changed);
    }
    m_claimedField = new FormField(tr("Criteria claimed by the referrer"), ticks, this);
    m_reason->setLines(2, 5);
    m_reasonField = new FormField(tr("Reason of professional judgement"), m_reason, this);
    column->addWidget(m_claimedField);
    column->addWidget(m_reasonField);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &CriteriaFields::changed);
}

void CriteriaFields::show(const referral::Referral& referral)
{
    for (const referral::Criterion criterion : referral::kCriteria)
        m_boxes[static_cast<size_t>(criterion)]->setChecked(referral.claimed.contains(criterion));
    m_reason->setPlainText(fromUtf8(referral.judgementReason));
}

void CriteriaFields::writeTo(referral::Referral& referral) const
{
    referral.claimed.clear();
    for (const referral::Criterion criterion : referral::kCriteria) {
        if (m_boxes[static_cast<size_t>(criterion)]->isChecked())
            referral.claimed.insert(criterion);
    }
    referral.judgementReason = toUtf8(m_reason->toPlainText().trimmed());
}

} // namespace marac::ui
