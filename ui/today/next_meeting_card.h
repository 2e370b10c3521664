// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/overview.h"
#include "ui/widgets/card.h"

namespace marac::ui {

class Button;
class FactLine;
class ProgressStrip;

/// The next meeting at a glance: the day, the cases, when it will end, how much research is in.
class NextMeetingCard : public Card {
    Q_OBJECT
public:
    explicit NextMeetingCard(QWidget* parent = nullptr);

    void showMeeting(const workflow::Today& today, const Date& day);

Q_SIGNALS:
    void agendaWanted();
    void researchWanted();
    void meetingWanted();

private:
    void buildFacts();
    void buildDeeds();
    void showNone();
    void showFinish(const workflow::Today& today);
    void showResearch(const workflow::Today& today);

    Label* m_day;
    Label* m_when;
    QWidget* m_facts;
    FactLine* m_cases = nullptr;
    FactLine* m_finish = nullptr;
    FactLine* m_research = nullptr;
    ProgressStrip* m_strip = nullptr;
    Button* m_agenda = nullptr;
    Button* m_researchButton = nullptr;
    Button* m_meeting = nullptr;
};

} // namespace marac::ui
