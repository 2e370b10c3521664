// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/terms_prospect.h"
#include "core/workflow/agenda_rule_steps.h"
#include "ui/support/in_background.h"

#include <QWidget>

class QComboBox;

namespace marac::ui {

class Button;
class FormDraft;
class Label;
class TimeField;

/// On what terms the chosen agency comes: for its own cases or for the whole meeting, all of it or one of its people, and within
/// which hours at this meeting. What other terms would cost stands below before they are kept. Wishes only; the page does it.
class AgencyPanel : public QWidget {
    Q_OBJECT
public:
    explicit AgencyPanel(workflow::Workspace& workspace, QWidget* parent = nullptr);

    /// Shows one agency at the meeting of a view; an id that is not known shows that none is chosen. What is being typed for the
    /// same agency stays.
    void showAgency(const workflow::AgendaView& view, const Id<agency::Agency>& agency);

Q_SIGNALS:
    /// `representative` is empty for the agency as such.
    void wholeMeetingWanted(const marac::Id<marac::agency::Agency>& agency, marac::workflow::Staying staying,
                            const marac::Id<marac::agency::Representative>& representative);
    void hoursWanted(const marac::workflow::StayWish& wish);
    void refused(const QString& words);

private:
    QWidget* buildStay();
    QWidget* buildHours();
    void fillStays();
    void keepStay();
    void keepHours();
    void showPrice();
    void askForLeast(const agenda::Plan& then, const QString& words);
    workflow::AgencyTerms typed() const;
    bool isAsKept() const;

    workflow::Workspace& m_workspace;
    Id<meeting::Meeting> m_meeting;
    Id<agency::Agency> m_agency;
    agenda::Plan m_plan; ///< as it stands
    workflow::AgencyTerms m_kept;
    std::optional<long> m_leastNow;
    QString m_shown;
    Label* m_about;
    QWidget* m_fields;
    QComboBox* m_stay;
    TimeField* m_from;
    TimeField* m_until;
    Button* m_usual;
    Label* m_price;
    FormDraft* m_draft;
    InBackground<agenda::LeastWaiting> m_search;
};

} // namespace marac::ui
