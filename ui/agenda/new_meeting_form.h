// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/agenda_steps.h"
#include "ui/widgets/card.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace marac::ui {

class DateField;
class FormDraft;
class FormField;
class Label;
class TimeField;

/// The few words that make a meeting: day, start, minutes a case, kind, venue. Stands in the page, asks nothing twice, and
/// keeps what was typed when it cannot be done.
class NewMeetingForm : public Card {
    Q_OBJECT
public:
    explicit NewMeetingForm(const Clock& clock, Drafts& drafts, QWidget* parent = nullptr);

    /// Empty but for the area's usual minutes.
    void begin(int minutesPerCase);
    /// What stands in the way of the wish, said below the fields.
    void refuse(const QString& words);

Q_SIGNALS:
    void meetingWanted(const marac::workflow::NewMeeting& meeting);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildFields();
    void buildDeeds();
    void submit();
    void giveUp();

    const Clock& m_clock;
    DateField* m_date;
    TimeField* m_start;
    QSpinBox* m_minutes;
    QComboBox* m_kind;
    QLineEdit* m_venue;
    FormField* m_dateField;
    FormField* m_startField;
    Label* m_refusal;
    FormDraft* m_draft;
};

} // namespace marac::ui
