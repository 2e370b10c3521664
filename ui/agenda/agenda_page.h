// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/agenda_overload_steps.h"
#include "core/workflow/agenda_rule_steps.h"
#include "ui/shell/page.h"
#include "ui/support/in_background.h"
#include "ui/support/prompt.h"

class QComboBox;
class QStackedWidget;
class QTabWidget;

namespace marac::ui {

class AgencyPanel;
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
    void showAgency();
    void showProspects();
    void showDrag(const QString& id, int position);

    // What takes too long for the window's thread is looked for beside it, for the plan that is shown.
    void searchOrder();
    void learn(const agenda::BestOrder& found);
    void endSearch();
    void addKnown();
    void showTotals();
    void showPrices();
    void takeBestOrder();

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
    void setWholeMeeting(const Id<agency::Agency>& agency, workflow::Staying staying, const Id<agency::Representative>& representative);
    void keepTogether(const QString& refs, const QString& reason);
    void hearApart(const QString& reason);
    void matchFamily();
    agenda::FamilyChoice familyOf(const std::vector<Id<agenda::AgendaItem>>& items, agenda::FamilyChoice::Kind kind, const std::string& reason) const;
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
    Label* m_weights;
    Label* m_prospect;
    QTabWidget* m_tabs;
    CaseRulesPanel* m_caseRules;
    ConflictCard* m_conflicts;
    PriorityPanel* m_priority;
    AgencyPanel* m_agencyPanel;
    workflow::AgendaView m_view; ///< as shown; its pointers hold until the next step, after which it is read anew
    std::optional<agenda::Plan> m_priced; ///< the plan whose prices are shown or asked for
    InBackground<std::vector<agenda::PriorityPrice>> m_priceSearch;
    std::optional<agenda::Plan> m_searched; ///< the plan whose best order is known or looked for
    InBackground<agenda::BestOrder> m_orderSearch;
    agenda::BestOrder m_known; ///< about m_searched, as far as the search has come
    bool m_isKnown = false;
    bool m_isBestWanted = false; ///< to be taken as soon as it is found
};

} // namespace marac::ui
