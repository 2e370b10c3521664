// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/agenda_view.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QSlider;

namespace marac::ui {

class Button;
class FormDraft;
class Label;
class PriceCurve;

/// What comes before what at one meeting: the local rules as ticks, and how far a case may move from its risk rank with what
/// that costs in waiting, drawn and in words. The choice needs its reason.
class PriorityPanel : public QWidget {
    Q_OBJECT
public:
    explicit PriorityPanel(Drafts& drafts, QWidget* parent = nullptr);

    void showPolicy(const QString& meetingId, const agenda::OrderPolicy& policy);
    void showPrices(const std::vector<agenda::PriorityPrice>& prices);
    /// The prices are being worked out for so many cases; a choice can be made all the same.
    void showWorking(int cases);

Q_SIGNALS:
    void policyWanted(const marac::agenda::OrderPolicy& policy);
    void priorityWanted(std::optional<int> mostPlaces, const QString& reason);

private:
    QWidget* buildTicks();
    QWidget* buildChoice();
    void showChoice();
    void setPlaces(int last);
    void keepTicks();
    std::optional<int> chosen() const;

    agenda::OrderPolicy m_policy;
    bool m_isWorking = false;
    std::vector<agenda::PriorityPrice> m_prices;
    QCheckBox* m_children;
    QCheckBox* m_firstHalf;
    QCheckBox* m_families;
    QSlider* m_slider;
    PriceCurve* m_curve;
    Label* m_words;
    QLineEdit* m_reason;
    Button* m_keep;
    QString m_meeting;
    FormDraft* m_draft;
};

} // namespace marac::ui
