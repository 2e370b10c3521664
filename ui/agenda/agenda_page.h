// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/agenda_overload_steps.h"
#include "core/workflow/agenda_rule_steps.h"
#include "ui/shell/page.h"
#include "ui/support/prompt.h"

class QComboBox;
class QStackedWidget;
class QTabWidget;

namespace marac::ui {

class AgencyTimesModel;
class AgencyTimesView;
class Button;
class CaseRulesPanel;
class ConflictCard;
class EmptyState;
class Label;
class NewMeetingForm;
class OverloadCard;
class PriorityPanel;
class RuleFindingsCard;
class RunningOrderModel;
class RunningOrderView;

/// The agenda of one meeting: its running order on the clock, which agency is needed when and how long it waits, what the
/// plan costs, as received and at best, and what a move would cost before it is made; what binds the chosen case, who must
/// not hear of it, what comes first and at what price; ways out of an overfull agenda and of rules that clash.
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
    QWidget* buildTabs();
    void connectRules();
    void connectDeeds();
    void connectOrder();

    void showMeetings();
    void showPlan(const workflow::AgendaView& view);
    void showNothing(const workflow::AgendaView& view);
    void showConflicts();
    void showCase();
    void showPrices();
    void showProspects();
    void showDrag(const QString& id, int position);

    void doNextStep();
    void beginMeeting();
    void createMeeting(const workflow::NewMeeting& wanted);
    void buildAgenda();
    void bestOrder();
    void addBreak();
    void move(const QString& id, workflow::Direction direction);
    void place(const QString& id, int position);
    void remove(const QString& id);
    void setMinutes(const QString& id, int minutes, const QString& reason = {});
    void pin(const QString& id);
    void setWindow(const std::optional<agenda::TimeWindow>& window);
    void toggleNeed(const QString& agencyId, const QString& lineId);
    void takeBack(const agenda::BrokenRule& rule);
    workflow::Event takenBack(const agenda::BrokenRule& rule);
    void choosePriority(std::optional<int> mostPlaces, const QString& reason);
    void defer(const workflow::Referrals& cases, const QString& reason);
    void holdSecond(const workflow::Referrals& cases, const Date& day, const QString& reason);
    void holdEmergency(const Id<referral::Referral>& one, const Date& day, const QString& reason);
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
    OverloadCard* m_overload;
    RuleFindingsCard* m_rules;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    RunningOrderModel* m_order;
    RunningOrderView* m_orderView;
    AgencyTimesModel* m_times;
    AgencyTimesView* m_timesView;
    Label* m_waiting;
    Label* m_prospect;
    QTabWidget* m_tabs;
    CaseRulesPanel* m_caseRules;
    ConflictCard* m_conflicts;
    PriorityPanel* m_priority;
    agenda::LeastWaitingMemory m_least;
    workflow::AgendaView m_view; ///< as shown; its pointers hold until the next step, after which it is read anew
    std::optional<agenda::Plan> m_priced; ///< the plan whose prices are shown
};

} // namespace marac::ui
