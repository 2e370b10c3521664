// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/agenda_view.h"
#include "ui/agenda/agenda_page.h"
#include "ui/agenda/agenda_words.h"
#include "ui/agenda/priority_panel.h"
#include "ui/agenda/rule_findings_card.h"
#include "ui/support/say.h"
#include "ui/widgets/label.h"

#include <QTabWidget>

#include <algorithm>

// What the agenda page has worked out beside the work: the best order and its bound, rules that clash, the price of priority.
// The page goes on without it and shows it when it is there.
namespace marac::ui {

namespace {

constexpr std::chrono::milliseconds kPatienceForOrder{20'000};
constexpr std::chrono::milliseconds kPatienceForPrices{2'000};

int casesThatMove(const agenda::Plan& plan)
{
    return static_cast<int>(std::count_if(plan.lines.begin(), plan.lines.end(), [](const agenda::PlanLine& line) {
        return !line.isBreak && !line.rules.isSettled;
    }));
}

} // namespace

/// Looks for the best order of a plan that is new. What is proven about the lines stays, in whatever order they stand.
void AgendaPage::searchOrder()
{
    const agenda::Plan& plan = m_view.plan;
    if (m_searched == plan)
        return addKnown();
    const bool isSameQuestion = m_searched && (m_known.isProven || !m_known.clash.empty()) && agenda::withoutOrder(*m_searched) == agenda::withoutOrder(plan);
    m_searched = plan;
    m_known.order.clear();
    m_isKnown = m_isKnown && isSameQuestion;
    if (!m_isKnown)
        m_known = {};
    m_orderSearch.stop();
    addKnown();
    if (m_view.lines.empty() || !m_known.clash.empty())
        return;
    m_orderSearch.ask([plan](const std::atomic<bool>& stop, const auto& tell) { agenda::improveOrder(plan, agenda::Patience(kPatienceForOrder, &stop), tell); },
                      [this](const agenda::BestOrder& found) { learn(found); }, [this] { endSearch(); });
}

void AgendaPage::addKnown()
{
    if (!m_isKnown)
        return;
    workflow::addLeast(m_view, {m_known.bound, m_known.isProven, m_known.clash});
    if (m_known.isPossible())
        m_view.bestFound = static_cast<int>(m_known.waiting);
}

void AgendaPage::learn(const agenda::BestOrder& found)
{
    m_view.meeting = m_workspace.book().meeting(m_meeting); // a step of another page may have moved it
    if (!m_view.meeting)
        return;
    const bool wasProven = m_isKnown && m_known.isProven;
    const long bound = m_known.bound;
    m_known = found;
    if (wasProven) { // about these lines in another order; the order is what is new
        m_known.isProven = true;
        m_known.bound = bound;
    }
    m_isKnown = true;
    addKnown();
    showTotals();
    showAgency();
    if (m_isBestWanted)
        takeBestOrder();
}

void AgendaPage::endSearch()
{
    if (m_isBestWanted)
        say(tr("No order that keeps every rule was found in time. The agenda is as it was; loosen a time, a place or the hours of an agency."), Tone::Bad);
    m_isBestWanted = false;
    m_view.meeting = m_workspace.book().meeting(m_meeting);
    showTotals();
}

void AgendaPage::showTotals()
{
    setContext(contextWords(m_view));
    const bool isLooking = m_isKnown && !m_known.isProven && m_known.clash.empty() && m_orderSearch.isRunning();
    const QString words = waitingWords(m_view);
    m_waiting->setText(isLooking ? tr("%1 · still looking…").arg(words) : words);
    const QString weights = weightsWords(m_view.plan);
    m_weights->setText(weights);
    m_weights->setVisible(!weights.isEmpty());
    m_rules->showRules(m_view);
}

/// Working out every price takes a moment, so it is done for who looks at them.
void AgendaPage::showPrices()
{
    if (m_tabs->currentWidget() != static_cast<QWidget*>(m_priority) || m_priced == m_view.plan)
        return;
    m_priced = m_view.plan;
    m_priority->showWorking(casesThatMove(m_view.plan));
    m_priceSearch.ask(
        [plan = m_view.plan](const std::atomic<bool>& stop, const auto& tell) {
            tell(agenda::pricesOfPriority(plan, agenda::Patience(kPatienceForPrices, &stop)).value_or(std::vector<agenda::PriorityPrice>()));
        },
        [this](const std::vector<agenda::PriorityPrice>& prices) { m_priority->showPrices(prices); });
}

void AgendaPage::bestOrder()
{
    m_isBestWanted = true;
    if (m_isKnown && (m_known.isPossible() || !m_known.clash.empty()))
        return takeBestOrder();
    if (m_orderSearch.isRunning())
        say(tr("The best order is being worked out and will be taken when it is found."));
    else
        endSearch();
}

/// The best order known by now, which may be better later.
void AgendaPage::takeBestOrder()
{
    m_isBestWanted = false;
    if (!m_known.clash.empty())
        return say(tr("No order keeps all the rules of this agenda, so it was left as it is. Take one of the rules back that it names."), Tone::Bad);
    const bool keepsAll = m_view.broken.empty();
    const int saved = m_view.timetable.waitingMinutes - static_cast<int>(m_known.waiting);
    if (keepsAll && saved <= 0)
        return say(tr("The cases stand in the best order already. Nothing was changed."));
    std::vector<Id<agenda::AgendaItem>> order;
    for (const size_t line : m_known.order)
        order.push_back(m_searched->lines[line].item);
    finish(workflow::takeOrder(m_workspace, m_meeting, order), saved > 0 ? tr("The best order saves representatives %1 of waiting.").arg(durationWords(saved))
                                                                          : tr("The cases keep every rule now, in the order with the least waiting."));
}

} // namespace marac::ui
