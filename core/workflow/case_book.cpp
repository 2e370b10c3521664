// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/case_book.h"

#include "core/store/nouns/agency_store.h"
#include "core/store/nouns/agenda_store.h"
#include "core/store/nouns/area_store.h"
#include "core/store/nouns/mapping_store.h"
#include "core/store/nouns/meeting_store.h"
#include "core/store/nouns/minutes_store.h"
#include "core/store/nouns/people_store.h"
#include "core/store/nouns/referral_store.h"

#include <algorithm>

namespace marac::workflow {

namespace {

template <typename Thing>
const Thing* withId(const std::vector<Thing>& things, const Id<Thing>& id)
{
    const auto found = std::find_if(things.begin(), things.end(), [&](const Thing& thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

template <typename Thing>
const Thing* atPlace(const std::vector<Thing>& things, const std::unordered_map<Id<Thing>, size_t>& places, const Id<Thing>& id)
{
    const auto found = places.find(id);
    return found == places.end() ? nullptr : &things[found->second];
}

template <typename Thing>
std::vector<Thing> ofMeeting(const std::vector<Thing>& things, const Id<meeting::Meeting>& meeting)
{
    std::vector<Thing> theirs;
    for (const Thing& thing : things) {
        if (thing.meeting == meeting)
            theirs.push_back(thing);
    }
    return theirs;
}

template <typename Thing>
std::vector<Thing> ofCase(const std::vector<Thing>& things, const Id<meeting::Meeting>& meeting, const Id<referral::Referral>& referral)
{
    std::vector<Thing> theirs;
    for (const Thing& thing : things) {
        if (thing.referral == referral && thing.meeting == meeting)
            theirs.push_back(thing);
    }
    return theirs;
}

template <typename Thing>
std::optional<Thing> lastOf(const std::vector<Thing>& things)
{
    return things.empty() ? std::nullopt : std::optional(things.back());
}

/// Reads a table again where it is among the touched ones.
class Refresh {
public:
    Refresh(const store::Store& store, const std::vector<std::string>& tables) : m_store(store), m_tables(tables) {}

    template <typename Things, typename Load>
    Refresh& table(std::initializer_list<const char*> names, Things& things, Load load)
    {
        if (!m_result || !isTouched(names))
            return *this;
        auto loaded = load(m_store);
        if (loaded)
            things = std::move(*loaded);
        else
            m_result = failure(loaded.error());
        return *this;
    }
    Done result() const { return m_result; }

private:
    bool isTouched(std::initializer_list<const char*> names) const
    {
        if (m_tables.empty())
            return true;
        return std::any_of(names.begin(), names.end(), [&](const char* name) {
            return std::find(m_tables.begin(), m_tables.end(), name) != m_tables.end();
        });
    }

    const store::Store& m_store;
    const std::vector<std::string>& m_tables;
    Done m_result;
};

} // namespace

Done CaseBook::refresh(const store::Store& store, const std::vector<std::string>& tables)
{
    Refresh refresh(store, tables);
    refresh.table({"area", "threshold"}, m_area, store::loadArea)
        .table({"agency"}, m_agencies, store::loadAgencies)
        .table({"representative"}, m_representatives, store::loadRepresentatives)
        .table({"person"}, m_people, store::loadPeople)
        .table({"same_person"}, m_identities, store::loadIdentities)
        .table({"referral", "perpetrator_link", "child", "assessment"}, m_referrals, store::loadReferrals)
        .table({"decision"}, m_decisions, store::loadDecisions)
        .table({"meeting"}, m_meetings, store::loadMeetings)
        .table({"agenda_item"}, m_agendaItems, store::loadAgendaItems)
        .table({"agenda_need"}, m_needDecisions, store::loadNeedDecisions)
        .table({"whole_meeting"}, m_wholeMeetings, store::loadWholeMeetings)
        .table({"meeting_stay"}, m_stays, store::loadStays)
        .table({"family_choice"}, m_familyChoices, store::loadFamilyChoices)
        .table({"agenda_departure"}, m_departures, store::loadDepartures)
        .table({"import_mapping"}, m_mappings, store::loadMappings)
        .table({"order_policy"}, m_policies, store::loadOrderPolicies)
        .table({"research"}, m_research, store::loadResearch)
        .table({"attendance"}, m_attendance, store::loadAttendance)
        .table({"conflict"}, m_conflicts, store::loadConflicts)
        .table({"session_event"}, m_sessionEvents, store::loadSessionEvents)
        .table({"information"}, m_information, store::loadInformation)
        .table({"risk"}, m_risks, store::loadRisks)
        .table({"victim_view"}, m_views, store::loadVictimViews)
        .table({"outcome"}, m_outcomes, store::loadOutcomes)
        .table({"private_note"}, m_notes, store::loadPrivateNotes)
        .table({"action"}, m_actions, store::loadActions)
        .table({"minutes_version"}, m_minutesVersions, store::loadMinutesVersions);
    index();
    return refresh.result();
}

void CaseBook::index()
{
    m_personPlaces.clear();
    m_referralPlaces.clear();
    m_refPlaces.clear();
    for (size_t i = 0; i < m_people.size(); ++i)
        m_personPlaces[m_people[i].id] = i;
    for (size_t i = 0; i < m_referrals.size(); ++i) {
        m_referralPlaces[m_referrals[i].id] = i;
        m_refPlaces[m_referrals[i].ref] = i;
    }
}

void CaseBook::suppose(std::vector<people::Person> people, std::vector<referral::Referral> referrals)
{
    std::move(people.begin(), people.end(), std::back_inserter(m_people));
    std::move(referrals.begin(), referrals.end(), std::back_inserter(m_referrals));
    std::stable_sort(m_referrals.begin(), m_referrals.end(), [](const referral::Referral& a, const referral::Referral& b) {
        return a.received != b.received ? a.received < b.received : a.ref < b.ref;
    });
    index();
}

const agency::Agency* CaseBook::agency(const Id<agency::Agency>& id) const
{
    return withId(m_agencies, id);
}

const people::Person* CaseBook::person(const Id<people::Person>& id) const
{
    return atPlace(m_people, m_personPlaces, id);
}

const referral::Referral* CaseBook::referral(const Id<referral::Referral>& id) const
{
    return atPlace(m_referrals, m_referralPlaces, id);
}

const referral::Referral* CaseBook::referralByRef(std::string_view ref) const
{
    const auto found = m_refPlaces.find(std::string(ref));
    return found == m_refPlaces.end() ? nullptr : &m_referrals[found->second];
}

const meeting::Meeting* CaseBook::meeting(const Id<meeting::Meeting>& id) const
{
    return withId(m_meetings, id);
}

const meeting::Meeting* CaseBook::meetingOn(const Date& date) const
{
    const auto found = std::find_if(m_meetings.begin(), m_meetings.end(), [&](const meeting::Meeting& m) { return m.date == date; });
    return found == m_meetings.end() ? nullptr : &*found;
}

const meeting::Meeting* CaseBook::nextMeeting(const Date& today) const
{
    const meeting::Meeting* next = nullptr;
    for (const meeting::Meeting& meeting : m_meetings) {
        if (meeting.stage == meeting::Stage::InSession)
            return &meeting;
        if (!next && meeting.stage == meeting::Stage::Planned && meeting.date >= today)
            next = &meeting;
    }
    return next;
}

const meeting::Meeting* CaseBook::meetingOf(const Id<referral::Referral>& referral) const
{
    const meeting::Meeting* last = nullptr;
    for (const agenda::AgendaItem& item : m_agendaItems) {
        if (item.referral != referral)
            continue;
        const meeting::Meeting* candidate = meeting(item.meeting);
        if (candidate && (!last || last->date < candidate->date))
            last = candidate;
    }
    return last;
}

const action_plan::Action* CaseBook::action(const Id<action_plan::Action>& id) const
{
    return withId(m_actions, id);
}

std::vector<const triage::Decision*> CaseBook::decisionsOn(const Id<referral::Referral>& referral) const
{
    std::vector<const triage::Decision*> theirs;
    for (const triage::Decision& decision : m_decisions) {
        if (decision.referral == referral)
            theirs.push_back(&decision);
    }
    return theirs;
}

std::vector<agenda::AgendaItem> CaseBook::agendaOf(const Id<meeting::Meeting>& meeting) const
{
    auto items = ofMeeting(m_agendaItems, meeting);
    std::sort(items.begin(), items.end(), [](const auto& a, const auto& b) { return a.position < b.position; });
    return items;
}

const agenda::AgendaItem* CaseBook::agendaItem(const Id<agenda::AgendaItem>& id) const
{
    return withId(m_agendaItems, id);
}

std::vector<agenda::Stay> CaseBook::staysOf(const Id<meeting::Meeting>& meeting) const
{
    return ofMeeting(m_stays, meeting);
}

std::vector<agenda::FamilyChoice> CaseBook::familyChoicesOf(const Id<meeting::Meeting>& meeting) const
{
    return ofMeeting(m_familyChoices, meeting);
}

agenda::OrderPolicy CaseBook::policyOf(const Id<meeting::Meeting>& meeting) const
{
    const auto own = m_policies.find(meeting);
    const auto found = own != m_policies.end() ? own : m_policies.find({});
    return found == m_policies.end() ? agenda::OrderPolicy() : found->second;
}

std::vector<attendance::Attendance> CaseBook::attendanceOf(const Id<meeting::Meeting>& meeting) const
{
    return ofMeeting(m_attendance, meeting);
}

std::vector<research::Research> CaseBook::researchOf(const Id<meeting::Meeting>& meeting) const
{
    return ofMeeting(m_research, meeting);
}

std::vector<meeting::SessionEvent> CaseBook::sessionEventsOf(const Id<meeting::Meeting>& meeting) const
{
    return ofMeeting(m_sessionEvents, meeting);
}

std::vector<minutes::MinutesVersion> CaseBook::minutesOf(const Id<meeting::Meeting>& meeting) const
{
    return ofMeeting(m_minutesVersions, meeting);
}

CaseBook::Hearing CaseBook::hearing(const Id<meeting::Meeting>& meeting, const Id<referral::Referral>& referral) const
{
    Hearing hearing;
    hearing.information = ofCase(m_information, meeting, referral);
    hearing.risks = ofCase(m_risks, meeting, referral);
    hearing.view = lastOf(ofCase(m_views, meeting, referral));
    hearing.outcome = lastOf(ofCase(m_outcomes, meeting, referral));
    hearing.notes = ofCase(m_notes, meeting, referral);
    hearing.actions = ofCase(m_actions, meeting, referral);
    return hearing;
}

} // namespace marac::workflow
