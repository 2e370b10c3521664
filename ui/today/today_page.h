// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/overview.h"
#include "ui/shell/page.h"

class QStackedLayout;

namespace marac::ui {

class CaseListCard;
class FirstStepsCard;
class LateActionsCard;
class NextMeetingCard;

/// What the coordinator sees first in the morning: the next meeting, who waits, who might be forgotten, what is late.
/// It changes nothing; everything on it leads to the page where the deed is done.
class TodayPage : public Page {
    Q_OBJECT
public:
    explicit TodayPage(workflow::Workspace& workspace, QWidget* parent = nullptr);

    void refresh() override;
    QWidget* firstFocus() override;
    QList<KeyWords> keys() const override;

private:
    void buildOverview(QWidget& sheet);
    void buildStart(QWidget& sheet);
    void connectCards();
    void connectList(CaseListCard& card);
    void goToMeeting(Area area);
    void showWaiting(const workflow::Today& today);
    void showForgotten();
    void showFlags(const workflow::Today& today);
    void sayContext(const workflow::Today& today);

    workflow::Workspace& m_workspace;
    QStackedLayout* m_sheets;
    FirstStepsCard* m_start = nullptr;
    NextMeetingCard* m_meeting = nullptr;
    CaseListCard* m_waiting = nullptr;
    LateActionsCard* m_actions = nullptr;
    CaseListCard* m_forgotten = nullptr;
    CaseListCard* m_flags = nullptr;
};

} // namespace marac::ui
