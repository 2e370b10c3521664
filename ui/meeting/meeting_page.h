// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/hearing_steps.h"
#include "core/workflow/meeting_steps.h"
#include "core/workflow/minutes_steps.h"
#include "ui/meeting/pace_strip.h"
#include "ui/shell/page.h"

#include <QTimer>

class QStackedWidget;

namespace marac::ui {

class RoomCasePanel;
class ClosingPanel;
class EmptyState;
class GatePanel;
class OpeningPanel;
class Prompt;
class RegisterPanel;
class ReplanCard;
class RunningOrderList;
class Teller;

/// The room itself. One meeting at a time: the one in session, or the next. Left the running order, in the middle the case,
/// right who is here and what to think of before the next case; before the first case the statement, after the last the
/// minutes and the papers.
class MeetingPage : public Page {
    Q_OBJECT
public:
    MeetingPage(workflow::Workspace& workspace, Prompt& prompt, QWidget* parent = nullptr);

    /// The words of every language that papers are exported in; English until then.
    void setWords(workflow::PhrasebookFor words);

    void refresh() override;
    void showItem(const QString& meetingId) override;
    QWidget* firstFocus() override;
    QList<KeyWords> keys() const override;

private:
    enum class View { None, Opening, Case, Between, Closing };

    void buildFrame();
    void connectParts();
    void buildKeys();
    void chooseMeeting();
    void showMeetings();
    void showPace();
    void showMiddle();
    void showCase(const agenda::AgendaItem& item, const QString& lookingBack);
    void showBetween(const meeting::Session& session);
    void showGate(const meeting::Session& session);
    PaceStrip::Now paceNow() const;
    void setShare(PaceStrip::Now& now, const meeting::Session& session) const;
    QString nextWords(const meeting::Session& session) const;
    std::optional<agenda::AgendaItem> itemWith(const Id<agenda::AgendaItem>& id) const;

    void passOn(const QString& words, Tone tone, Undoable undoable);
    void openMeeting();
    void moveOn();
    void closeMeeting();
    void takeItem(const QString& itemId);
    void pause();
    void moreTime();
    void park();
    void undo();
    void takeNewOrder(const std::vector<Id<agenda::AgendaItem>>& order);

    workflow::Workspace& m_workspace;
    Prompt& m_prompt;
    Phrasebook m_english;
    Teller* m_teller;
    PaceStrip* m_pace;
    RunningOrderList* m_order;
    ReplanCard* m_replan;
    QStackedWidget* m_middle;
    OpeningPanel* m_opening;
    RoomCasePanel* m_case;
    EmptyState* m_between;
    ClosingPanel* m_closing;
    EmptyState* m_none;
    RegisterPanel* m_register;
    GatePanel* m_gate;
    QTimer m_second;
    Id<meeting::Meeting> m_meeting;
    Id<agenda::AgendaItem> m_lookedAt; ///< a line opened for reading; empty shows what runs
};

} // namespace marac::ui
