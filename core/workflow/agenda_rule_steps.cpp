// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/agenda_rule_steps.h"

#include "core/base/text.h"
#include "core/store/nouns/agenda_store.h"
#include "core/store/store.h"

#include <algorithm>

namespace marac::workflow {

using agency::Agency;
using agenda::AgendaItem;
using meeting::Meeting;
using referral::Referral;

namespace {

tl::unexpected<Error> notACase()
{
    return failure(ErrorCode::NotAllowed, phrase("Agenda", "Only a case can be bound to a place or a time, not a break. Nothing was changed."));
}

Result<AgendaItem> plannedCase(const Workspace& workspace, const Id<AgendaItem>& id)
{
    MARAC_TRY(AgendaItem item, plannedItem(workspace, id));
    if (!item.isCase())
        return notACase();
    return item;
}

/// Which case it is, counting cases from 1.
int placeAmongCases(const std::vector<AgendaItem>& items, const Id<AgendaItem>& id)
{
    int place = 0;
    for (const AgendaItem& item : items) {
        place += item.isCase() ? 1 : 0;
        if (item.id == id)
            return place;
    }
    return 0;
}

/// The running order with one case as the nth, breaks staying between the cases where they were.
void putAt(std::vector<AgendaItem>& items, const Id<AgendaItem>& id, int place)
{
    std::vector<AgendaItem> cases;
    std::copy_if(items.begin(), items.end(), std::back_inserter(cases), [](const AgendaItem& item) { return item.isCase(); });
    const auto found = std::find_if(cases.begin(), cases.end(), [&](const AgendaItem& item) { return item.id == id; });
    const AgendaItem moved = *found;
    cases.erase(found);
    cases.insert(cases.begin() + (place - 1), moved);
    auto next = cases.begin();
    int position = 0;
    for (AgendaItem& item : items) {
        if (item.isCase())
            item = *next++;
        item.position = ++position;
    }
}

} // namespace

Event setNeed(Workspace& workspace, const Id<Referral>& referral, const Id<Agency>& agency, agenda::Need need)
{
    if (!workspace.book().agency(agency) || !workspace.book().referral(referral))
        return failure(ErrorCode::NotFound, phrase("Agenda", "To say who is needed takes an agency and a case. Nothing was changed."));
    const auto& decisions = workspace.book().needDecisions();
    const auto known = std::find_if(decisions.begin(), decisions.end(), [&](const agenda::NeedDecision& one) {
        return one.referral == referral && one.agency == agency;
    });
    if (known == decisions.end() && need == agenda::Need::FromResearch)
        return audit::EventSeq{0};
    const auto id = known == decisions.end() ? workspace.ids().make<agenda::NeedDecision>() : known->id;
    return workspace.step({"agenda.need", referral.text(), Json{{"need", nameOf(need)}}}, [&](store::Write& write) {
        return need == agenda::Need::FromResearch ? write.erase("agenda_need", id.text()) : store::saveNeedDecision(write, {id, referral, agency, need});
    });
}

Event setWholeMeeting(Workspace& workspace, const Id<Agency>& agency, Staying staying, const Id<agency::Representative>& representative)
{
    if (!workspace.book().agency(agency))
        return failure(ErrorCode::NotFound, phrase("Agenda", "There is no such agency. Nothing was changed."));
    const bool isWhole = staying == Staying::WholeMeeting;
    const bool isForAll = representative.isEmpty();
    std::vector<std::string> replaced;
    bool isKnown = false;
    for (const agenda::WholeMeeting& one : workspace.book().wholeMeetings()) {
        const bool isSame = one.representative == representative;
        if (one.agency == agency && isSame)
            isKnown = true;
        if (one.agency == agency && (isWhole ? !isSame && (isForAll || one.representative.isEmpty()) : isSame || isForAll))
            replaced.push_back(one.id.text());
    }
    if (replaced.empty() && isKnown == isWhole)
        return audit::EventSeq{0};
    return workspace.step({"agenda.wholeMeeting", agency.text(), Json::object()}, [&](store::Write& write) -> Done {
        for (const std::string& id : replaced)
            MARAC_DO(write.erase("whole_meeting", id));
        return isWhole && !isKnown ? store::saveWholeMeeting(write, {workspace.ids().make<agenda::WholeMeeting>(), agency, representative}) : Done{};
    });
}

Event setStay(Workspace& workspace, const StayWish& wish)
{
    MARAC_DO(plannedMeeting(workspace, wish.meeting));
    if (!workspace.book().agency(wish.agency))
        return failure(ErrorCode::NotFound, phrase("Agenda", "There is no such agency. Nothing was changed."));
    if (wish.from && wish.until && *wish.until <= *wish.from)
        return failure(ErrorCode::InvalidInput, phrase("Agenda", "People cannot leave before they come. Nothing was changed; give the times in order."));
    agenda::Stay stay{workspace.ids().make<agenda::Stay>(), wish.meeting, wish.agency, wish.from, wish.until};
    bool isKnown = false;
    for (const agenda::Stay& known : workspace.book().staysOf(wish.meeting)) {
        if (known.agency == wish.agency) {
            stay.id = known.id;
            isKnown = true;
        }
    }
    const bool isUsual = !wish.from && !wish.until;
    if (isUsual && !isKnown)
        return audit::EventSeq{0};
    return workspace.step({"agenda.stay", wish.meeting.text(), Json::object()}, [&](store::Write& write) {
        return isUsual ? write.erase("meeting_stay", stay.id.text()) : store::saveStay(write, stay);
    });
}

namespace {

/// Choices of the meeting that speak of any of these cases.
std::vector<std::string> choicesAbout(const CaseBook& book, const Id<Meeting>& meeting, const std::vector<Id<Referral>>& cases)
{
    std::vector<std::string> about;
    for (const agenda::FamilyChoice& choice : book.familyChoicesOf(meeting)) {
        if (std::any_of(cases.begin(), cases.end(), [&](const Id<Referral>& one) { return choice.names(one); }))
            about.push_back(choice.id.text());
    }
    return about;
}

} // namespace

Event chooseFamily(Workspace& workspace, const agenda::FamilyChoice& wanted)
{
    MARAC_DO(plannedMeeting(workspace, wanted.meeting));
    agenda::FamilyChoice choice = wanted;
    choice.id = workspace.ids().make<agenda::FamilyChoice>();
    choice.reason = simplified(wanted.reason);
    choice.cases.clear();
    const auto items = workspace.book().agendaOf(wanted.meeting);
    for (const Id<Referral>& one : wanted.cases) {
        if (std::none_of(items.begin(), items.end(), [&](const AgendaItem& item) { return item.isCase() && item.referral == one; }))
            return failure(ErrorCode::NotFound, phrase("Agenda", "A case that was named is not on this agenda. Nothing was changed."));
        if (!choice.names(one))
            choice.cases.push_back(one);
    }
    if (choice.cases.size() < 2)
        return failure(ErrorCode::InvalidInput, phrase("Agenda", "A family has two cases or more. Nothing was changed; name them all."));
    if (choice.reason.empty())
        return failure(ErrorCode::InvalidInput, phrase("Agenda", "Whether cases are heard as one family is a choice that others will ask about. Nothing was changed; "
                                                                 "say why in a few words."));
    const auto replaced = choicesAbout(workspace.book(), choice.meeting, choice.cases);
    return workspace.step({"agenda.family", choice.meeting.text(), Json{{"kind", nameOf(choice.kind)}, {"cases", choice.cases.size()}}}, [&](store::Write& write) -> Done {
        for (const std::string& id : replaced)
            MARAC_DO(write.erase("family_choice", id));
        return store::saveFamilyChoice(write, choice);
    });
}

Event familyAsMatched(Workspace& workspace, const Id<Meeting>& meeting, const Id<Referral>& referral)
{
    MARAC_DO(plannedMeeting(workspace, meeting));
    const auto replaced = choicesAbout(workspace.book(), meeting, {referral});
    if (replaced.empty())
        return audit::EventSeq{0};
    return workspace.step({"agenda.family", meeting.text(), Json{{"kind", "asMatched"}}}, [&](store::Write& write) -> Done {
        for (const std::string& id : replaced)
            MARAC_DO(write.erase("family_choice", id));
        return {};
    });
}

Event setWindow(Workspace& workspace, const Id<AgendaItem>& id, const std::optional<agenda::TimeWindow>& window)
{
    MARAC_TRY(AgendaItem item, plannedCase(workspace, id));
    if (window && window->until.minutes() - window->from.minutes() < item.minutes)
        return failure(ErrorCode::InvalidInput, phraseN("Agenda", "The case takes %n minute(s), which do not fit into these times. Nothing was changed; give "
                                                                  "it longer times or fewer minutes.", item.minutes));
    item.window = window;
    return workspace.step({"agenda.window", id.text(), Json::object()}, [&](store::Write& write) { return store::saveAgendaItem(write, item); });
}

Event pinItem(Workspace& workspace, const Id<AgendaItem>& id, int place)
{
    MARAC_TRY(const AgendaItem pinned, plannedCase(workspace, id));
    auto items = workspace.book().agendaOf(pinned.meeting);
    const auto cases = std::count_if(items.begin(), items.end(), [](const AgendaItem& item) { return item.isCase(); });
    if (place < 1 || place > cases)
        return failure(ErrorCode::InvalidInput, phraseN("Agenda", "There are %n case(s) on this agenda, so there is no such place. Nothing was changed.",
                                                        static_cast<int>(cases)));
    putAt(items, id, place);
    return workspace.step({"agenda.pin", id.text(), Json{{"place", place}}}, [&](store::Write& write) -> Done {
        for (AgendaItem& item : items) {
            if (item.id == id)
                item.pinnedAt = place;
            MARAC_DO(store::saveAgendaItem(write, item));
        }
        return {};
    });
}

Event pinItem(Workspace& workspace, const Id<AgendaItem>& id)
{
    MARAC_TRY(const AgendaItem item, plannedCase(workspace, id));
    return pinItem(workspace, id, placeAmongCases(workspace.book().agendaOf(item.meeting), id));
}

Event unpinItem(Workspace& workspace, const Id<AgendaItem>& id)
{
    MARAC_TRY(AgendaItem item, plannedCase(workspace, id));
    item.pinnedAt.reset();
    return workspace.step({"agenda.pin", id.text(), Json::object()}, [&](store::Write& write) { return store::saveAgendaItem(write, item); });
}

Event setOrderPolicy(Workspace& workspace, const Id<Meeting>& meeting, const agenda::OrderPolicy& policy)
{
    if (!meeting.isEmpty())
        MARAC_DO(plannedMeeting(workspace, meeting));
    return workspace.step({"agenda.policy", meeting.text(), Json::object()}, [&](store::Write& write) {
        return store::saveOrderPolicy(write, meeting, policy);
    });
}

Event choosePriority(Workspace& workspace, const Id<Meeting>& meeting, std::optional<int> mostPlaces, const std::string& reason)
{
    MARAC_DO(plannedMeeting(workspace, meeting));
    if (trimmed(reason).empty())
        return failure(ErrorCode::InvalidInput, phrase("Agenda", "How near the order stays to the risk is a choice that others will ask about. Nothing was "
                                                                 "changed; say why in a few words."));
    if (mostPlaces && *mostPlaces < 0)
        return failure(ErrorCode::InvalidInput, phrase("Agenda", "A case cannot move fewer than 0 places. Nothing was changed."));
    agenda::OrderPolicy policy = workspace.book().policyOf(meeting);
    policy.mostPlaces = mostPlaces;
    policy.reason = simplified(reason);
    return workspace.step({"agenda.priority", meeting.text(), Json{{"places", mostPlaces ? Json(*mostPlaces) : Json()}}}, [&](store::Write& write) {
        return store::saveOrderPolicy(write, meeting, policy);
    });
}

} // namespace marac::workflow
