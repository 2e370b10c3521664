// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/agenda_plan.h"

#include "core/agenda/running_order.h"
#include "core/workflow/families.h"
#include "core/workflow/meeting_steps.h"
#include "core/workflow/repeats.h"

#include <algorithm>
#include <map>

namespace marac::workflow {

using agenda::AgendaItem;
using agenda::Involvement;
using agenda::Plan;
using agenda::PlanLine;
using meeting::Meeting;
using referral::Referral;

namespace {

Involvement::Kind involvementOf(const research::Research& research)
{
    switch (research.answer) {
    case research::Answer::Known:
    case research::Answer::WillBring:
        return Involvement::Kind::KnowsPeople;
    case research::Answer::NothingKnown:
        return Involvement::Kind::KnowsNothing;
    case research::Answer::None:
        return Involvement::Kind::Unknown;
    }
    return Involvement::Kind::Unknown;
}

/// A question about other terms; null asks about what is.
using Supposed = const AgencyTerms*;

std::vector<Involvement> involvementsIn(const CaseBook& book, const Meeting& meeting, const Referral& referral, Supposed supposed = nullptr)
{
    std::vector<Involvement> involvements;
    for (const attendance::Conflict& conflict : book.conflicts()) {
        if (conflict.referral == referral.id)
            involvements.push_back({conflict.agency, Involvement::Kind::Conflict});
    }
    for (const agenda::WholeMeeting& whole : book.wholeMeetings()) {
        if (!supposed || supposed->agency != whole.agency)
            involvements.push_back({whole.agency, Involvement::Kind::WholeMeeting});
    }
    if (supposed && supposed->isWholeMeeting)
        involvements.push_back({supposed->agency, Involvement::Kind::WholeMeeting});
    for (const agenda::NeedDecision& decision : book.needDecisions()) {
        if (decision.referral == referral.id)
            involvements.push_back({decision.agency, decision.need == agenda::Need::Needed ? Involvement::Kind::Decided : Involvement::Kind::Excused});
    }
    for (const research::Research& research : book.researchOf(meeting.id)) {
        if (research.referral == referral.id)
            involvements.push_back({research.agency, involvementOf(research)});
    }
    return involvements;
}

/// The hours in which somebody of the agency can come; nothing where nobody of it has limits.
std::optional<agenda::PlannedStay> usualStay(const CaseBook& book, const agency::Agency& agency)
{
    agenda::PlannedStay stay{agency.id, agency::shortName(agency), std::nullopt, std::nullopt};
    bool comesAnyTime = true;
    bool staysAnyTime = true;
    bool isFirst = true;
    for (const agency::Representative& person : book.representatives()) {
        if (person.agency != agency.id)
            continue;
        comesAnyTime = (isFirst ? false : comesAnyTime) || !person.availableFrom;
        staysAnyTime = (isFirst ? false : staysAnyTime) || !person.availableTo;
        isFirst = false;
        if (person.availableFrom)
            stay.from = std::min(stay.from.value_or(*person.availableFrom), *person.availableFrom);
        if (person.availableTo)
            stay.until = std::max(stay.until.value_or(*person.availableTo), *person.availableTo);
    }
    if (comesAnyTime)
        stay.from.reset();
    if (staysAnyTime)
        stay.until.reset();
    return stay.from || stay.until ? std::optional(stay) : std::nullopt;
}

/// The cases of an agenda with what its policy makes of them.
class PolicyRules {
public:
    PolicyRules(const Workspace& workspace, const Meeting& meeting, const std::vector<AgendaItem>& items)
        : m_workspace(workspace), m_policy(workspace.book().policyOf(meeting.id))
    {
        for (const AgendaItem& item : items) {
            if (const Referral* referral = workspace.book().referral(item.referral); referral && item.isCase())
                m_cases.push_back(referral);
        }
        m_families = familiesAmong(workspace, m_cases, {m_policy.isFamilyTogether, workspace.book().familyChoicesOf(meeting.id)});
        rank(meeting);
    }

    agenda::CaseRules of(const Referral& referral) const
    {
        agenda::CaseRules rules;
        rules.isFirst = isFirst(referral);
        rules.isHighRisk = m_policy.isHighestRiskInFirstHalf && isHighRisk(referral);
        if (const auto family = m_families.find(referral.id); family != m_families.end())
            rules.family = family->second;
        const auto place = std::find(m_ranked.begin(), m_ranked.end(), referral.id);
        rules.rank = static_cast<int>(place - m_ranked.begin());
        return rules;
    }

private:
    /// A family with a child in one of its cases comes whole among those with children.
    bool isFirst(const Referral& referral) const
    {
        if (!m_policy.isChildrenFirst)
            return false;
        const auto family = m_families.find(referral.id);
        return std::any_of(m_cases.begin(), m_cases.end(), [&](const Referral* one) {
            const auto theirs = m_families.find(one->id);
            const bool isOfFamily = family != m_families.end() && theirs != m_families.end() && theirs->second == family->second;
            return one->hasChildren() && (one->id == referral.id || isOfFamily);
        });
    }

    /// By risk; the members of a family rank one after the other, from where the first of them stands.
    void rank(const Meeting& meeting)
    {
        std::vector<agenda::Candidate> candidates;
        for (const Referral* referral : m_cases)
            candidates.push_back({referral->id, isFirst(*referral), dash::scoreOf(referral->dash).yes, triage::waitingDays(*referral, meeting.date),
                                  m_workspace.repeats().isRepeat(*referral)});
        for (const agenda::Candidate& one : agenda::inOrder(candidates, m_policy)) {
            const auto family = m_families.find(one.referral);
            const auto afterKin = std::find_if(m_ranked.rbegin(), m_ranked.rend(), [&](const Id<Referral>& other) {
                const auto theirs = m_families.find(other);
                return family != m_families.end() && theirs != m_families.end() && theirs->second == family->second;
            });
            m_ranked.insert(afterKin == m_ranked.rend() ? m_ranked.end() : afterKin.base(), one.referral);
        }
    }

    /// The third with the most risk among the cases with which it is ordered. It follows the rank, so that a family is
    /// wanted early as a whole or not at all only by chance.
    bool isHighRisk(const Referral& referral) const
    {
        std::vector<Id<Referral>> group;
        for (const Id<Referral>& id : m_ranked) {
            const Referral* other = m_workspace.book().referral(id);
            if (other && isFirst(*other) == isFirst(referral))
                group.push_back(id);
        }
        const auto place = std::find(group.begin(), group.end(), referral.id) - group.begin();
        return place < static_cast<std::ptrdiff_t>((group.size() + 2) / 3);
    }

    const Workspace& m_workspace;
    agenda::OrderPolicy m_policy;
    std::vector<const Referral*> m_cases;
    std::map<Id<Referral>, int> m_families;
    std::vector<Id<Referral>> m_ranked;
};

} // namespace

std::vector<agenda::AgencyNeed> needsFor(const Workspace& workspace, const Meeting& meeting, const Referral& referral)
{
    const CaseBook& book = workspace.book();
    return agenda::needsFor(referral, book.agencies(), involvementsIn(book, meeting, referral));
}

std::vector<Id<agency::Agency>> neededFor(const Workspace& workspace, const Meeting& meeting, const Referral& referral)
{
    const CaseBook& book = workspace.book();
    return agenda::neededAgencies(referral, book.agencies(), involvementsIn(book, meeting, referral));
}

std::vector<agenda::PlannedStay> staysAt(const Workspace& workspace, const Meeting& meeting)
{
    const CaseBook& book = workspace.book();
    const auto own = book.staysOf(meeting.id);
    std::vector<agenda::PlannedStay> stays;
    for (const agency::Agency& agency : book.agencies()) {
        const auto said = std::find_if(own.begin(), own.end(), [&](const agenda::Stay& stay) { return stay.agency == agency.id; });
        if (said != own.end())
            stays.push_back({agency.id, agency::shortName(agency), said->from, said->until});
        else if (const auto usual = usualStay(book, agency))
            stays.push_back(*usual);
    }
    return stays;
}

namespace {

std::vector<agenda::PlannedWeight> weightsIn(const CaseBook& book)
{
    std::vector<agenda::PlannedWeight> weights;
    for (const agency::Agency& agency : book.agencies()) {
        if (agency.waitingWeight > 1)
            weights.push_back({agency.id, agency::shortName(agency), agency.waitingWeight});
    }
    return weights;
}

Plan planWith(const Workspace& workspace, const Meeting& meeting, Supposed supposed)
{
    const CaseBook& book = workspace.book();
    const auto items = workspace.book().agendaOf(meeting.id);
    const meeting::Session session = sessionOf(workspace, meeting.id);
    const PolicyRules policy(workspace, meeting, items);
    Plan plan{meeting.start, {}, staysAt(workspace, meeting), book.policyOf(meeting.id).mostPlaces, {}, -1, weightsIn(book)};
    for (const AgendaItem& item : items) {
        PlanLine line{item.id, {}, !item.isCase(), item.minutes, {}, {}};
        if (const Referral* referral = book.referral(item.referral); referral && item.isCase()) {
            line.name = referral->ref;
            line.agencies = agenda::neededAgencies(*referral, book.agencies(), involvementsIn(book, meeting, *referral, supposed));
            line.rules = policy.of(*referral);
        }
        line.rules.isSettled = session.isDone(item.id) || session.current == item.id;
        line.rules.pinnedAt = item.pinnedAt;
        line.rules.window = item.window;
        plan.lines.push_back(std::move(line));
    }
    return plan;
}

} // namespace

Plan planOf(const Workspace& workspace, const Meeting& meeting)
{
    return planWith(workspace, meeting, nullptr);
}

Plan planIf(const Workspace& workspace, const Meeting& meeting, const AgencyTerms& terms)
{
    Plan plan = planWith(workspace, meeting, &terms);
    plan.stays.erase(std::remove_if(plan.stays.begin(), plan.stays.end(), [&](const agenda::PlannedStay& stay) { return stay.agency == terms.agency; }),
                     plan.stays.end());
    const agency::Agency* agency = workspace.book().agency(terms.agency);
    if (agency && (terms.from || terms.until))
        plan.stays.push_back({agency->id, agency::shortName(*agency), terms.from, terms.until});
    return plan;
}

AgencyTerms termsOf(const Workspace& workspace, const Meeting& meeting, const Id<agency::Agency>& agency)
{
    const auto& wholes = workspace.book().wholeMeetings();
    AgencyTerms terms{agency, std::any_of(wholes.begin(), wholes.end(), [&](const agenda::WholeMeeting& one) { return one.agency == agency; }), {}, {}};
    for (const agenda::PlannedStay& stay : staysAt(workspace, meeting)) {
        if (stay.agency == agency) {
            terms.from = stay.from;
            terms.until = stay.until;
        }
    }
    return terms;
}

} // namespace marac::workflow
