// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/agenda_steps.h"
#include "ui/shell/page.h"
#include "ui/support/prompt.h"

class QComboBox;
class QStackedWidget;

namespace marac::ui {

class AgencyTimesModel;
class AgencyTimesView;
class Button;
class Card;
class ConflictCard;
class EmptyState;
class Label;
class NewMeetingForm;
class RunningOrderModel;
class RunningOrderView;

/// The agenda of one meeting: its running order on the clock, which agency is needed when and how long it waits, what the
/// plan costs and how far the best order would help, and who must not hear of the chosen case.
class AgendaPage : public Page {
    Q_OBJECT
public:
    AgendaPage(workflow::Workspace& workspace, Prompt& prompt, QWidget* parent = nullptr);

    void refresh() override;
    /// A meeting by its id, or the case of a referral on the agenda where it stands.
    void showItem(const QString& id) override;
    QWidget* firstFocus() override;
    QList<KeyWords> keys() const override;

private:
    QWidget* buildHead();
    QWidget* buildPlan();
    QWidget* buildOrderCard();
    QWidget* buildTimesCard();
    void connectDeeds();
    void connectOrder();

    void showMeetings();
    void showPlan(const workflow::AgendaView& view);
    void showNothing(const workflow::AgendaView& view);
    void showConflicts();

    void doNextStep();
    void beginMeeting();
    void createMeeting(const workflow::NewMeeting& wanted);
    void buildAgenda();
    void bestOrder();
    void addBreak();
    void move(const QString& id, workflow::Direction direction);
    void place(const QString& id, int position);
    void remove(const QString& id);
    void setMinutes(const QString& id, int minutes);
    void declare(const QString& agencyId, const QString& reason);
    void withdraw(const QString& conflictId, const QString& agencyName);

    /// Says what came of a deed and shows the new state.
    bool finish(const workflow::Event& event, const QString& done);
    const agenda::AgendaItem* itemOf(const std::vector<agenda::AgendaItem>& items, const QString& id) const;

    workflow::Workspace& m_workspace;
    Prompt& m_prompt;
    Id<meeting::Meeting> m_meeting;

    QComboBox* m_chooser;
    Button* m_buildButton;
    Button* m_bestButton;
    Button* m_breakButton;
    NewMeetingForm* m_form;
    Card* m_overload;
    Label* m_overloadWords;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    RunningOrderModel* m_order;
    RunningOrderView* m_orderView;
    AgencyTimesModel* m_times;
    AgencyTimesView* m_timesView;
    Label* m_waiting;
    ConflictCard* m_conflicts;
};

} // namespace marac::ui
