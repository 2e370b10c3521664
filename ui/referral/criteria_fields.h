// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referral/referral.h"

#include <QWidget>

#include <array>

class QCheckBox;

namespace marac::ui {

class FormField;
class TextArea;

/// The criteria that the referrer ticked, and the reason of professional judgement in words.
class CriteriaFields : public QWidget {
    Q_OBJECT
public:
    explicit CriteriaFields(QWidget* parent = nullptr);

    void show(const referral::Referral& referral);
    void writeTo(referral::Referral& referral) const;
    FormField* claimedField() const { return m_claimedField; }
    FormField* reasonField() const { return m_reasonField; }

Q_SIGNALS:
    void changed();

private:
    std::array<QCheckBox*, referral::kCriteria.size()> m_boxes{};
    TextArea* m_reason;
    FormField* m_claimedField;
    FormField* m_reasonField;
};

} // namespace marac::ui
