// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/action_plan/action.h"
#include "core/agenda/agenda_item.h"
#include "core/agenda/constraints.h"
#include "core/agency/agency.h"
#include "core/attendance/attendance.h"
#include "core/meeting/session.h"
#include "core/minutes/minutes_version.h"
#include "core/minutes/record.h"
#include "core/people/identity.h"
#include "core/referral/import/kept_mapping.h"
#include "core/referral/referral.h"
#include "core/research/research.h"
#include "core/triage/area.h"
#include "core/triage/decision.h"

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace marac::store {
class Store;
}

namespace marac::workflow {

/// Everything in the store as values, for reading: pages, rules and the command line ask it, and only workflow functions
/// change what it shows. Pointers and references stay valid until the next step.
class CaseBook {
public:
    /// Reads the named tables again; all of them for an empty list.
    Done refresh(const store::Store& store, const std::vector<std::string>& tables);

    const triage::Area& area() const { return m_area; }
    const std::vector<agency::Agency>& agencies() const { return m_agencies; } ///< in the area's order
    const std::vector<agency::Representative>& representatives() const { return m_representatives; }
    const std::vector<people::Person>& people() const { return m_people; }
    const std::vector<people::Identity>& identities() const { return m_identities; }
    const std::vector<referral::Referral>& referrals() const { return m_referrals; } ///< oldest first
    const std::vector<triage::Decision>& decisions() const { return m_decisions; }
    const std::vector<meeting::Meeting>& meetings() const { return m_meetings; } ///< by date
    const std::vector<action_plan::Action>& actions() const { return m_actions; }
    const std::vector<attendance::Conflict>& conflicts() const { return m_conflicts; }
    const std::vector<agenda::AgendaItem>& agendaItems() const { return m_agendaItems; } ///< of every meeting
    const std::vector<agenda::NeedDecision>& needDecisions() const { return m_needDecisions; }
    const std::vector<agenda::WholeMeeting>& wholeMeetings() const { return m_wholeMeetings; }
    const std::vector<agenda::Departure>& departures() const { return m_departures; } ///< oldest first

    const std::vector<intake::KeptMapping>& mappings() const { return m_mappings; } ///< by name

    /// Adds people and referrals that are not in the store, for a look at what would be if they were.
    void suppose(std::vector<people::Person> people, std::vector<referral::Referral> referrals);

    const agency::Agency* agency(const Id<agency::Agency>& id) const;
    const people::Person* person(const Id<people::Person>& id) const;
    const referral::Referral* referral(const Id<referral::Referral>& id) const;
    const referral::Referral* referralByRef(std::string_view ref) const;
    const meeting::Meeting* meeting(const Id<meeting::Meeting>& id) const;
    const meeting::Meeting* meetingOn(const Date& date) const;
    /// The meeting in session, or the first one not yet closed on or after a day.
    const meeting::Meeting* nextMeeting(const Date& today) const;
    /// The meeting on whose agenda a case stands last.
    const meeting::Meeting* meetingOf(const Id<referral::Referral>& referral) const;
    const agenda::AgendaItem* agendaItem(const Id<agenda::AgendaItem>& id) const;
    const action_plan::Action* action(const Id<action_plan::Action>& id) const;
    std::vector<const triage::Decision*> decisionsOn(const Id<referral::Referral>& referral) const; ///< oldest first

    // What belongs to one meeting, in its order.
    std::vector<agenda::AgendaItem> agendaOf(const Id<meeting::Meeting>& meeting) const;
    std::vector<agenda::Stay> staysOf(const Id<meeting::Meeting>& meeting) const;
    /// The meeting's own where it has one, or the area's.
    agenda::OrderPolicy policyOf(const Id<meeting::Meeting>& meeting) const;
    std::vector<agenda::FamilyChoice> familyChoicesOf(const Id<meeting::Meeting>& meeting) const;
    std::vector<attendance::Attendance> attendanceOf(const Id<meeting::Meeting>& meeting) const;
    std::vector<research::Research> researchOf(const Id<meeting::Meeting>& meeting) const;
    std::vector<meeting::SessionEvent> sessionEventsOf(const Id<meeting::Meeting>& meeting) const;
    std::vector<minutes::MinutesVersion> minutesOf(const Id<meeting::Meeting>& meeting) const;

    /// What was said and agreed about one case at one meeting.
    struct Hearing {
        std::vector<minutes::Information> information;
        std::vector<minutes::Risk> risks;
        std::optional<minutes::VictimView> view; ///< the latest
        std::optional<minutes::Outcome> outcome;
        std::vector<minutes::PrivateNote> notes;
        std::vector<action_plan::Action> actions;
    };
    Hearing hearing(const Id<meeting::Meeting>& meeting, const Id<referral::Referral>& referral) const;

private:
    void index();

    triage::Area m_area;
    std::vector<agency::Agency> m_agencies;
    std::vector<agency::Representative> m_representatives;
    std::vector<people::Person> m_people;
    std::vector<people::Identity> m_identities;
    std::vector<referral::Referral> m_referrals;
    std::vector<triage::Decision> m_decisions;
    std::vector<meeting::Meeting> m_meetings;
    std::vector<agenda::AgendaItem> m_agendaItems;
    std::vector<agenda::NeedDecision> m_needDecisions;
    std::vector<agenda::WholeMeeting> m_wholeMeetings;
    std::vector<agenda::Stay> m_stays;
    std::vector<agenda::FamilyChoice> m_familyChoices;
    std::vector<agenda::Departure> m_departures;
    std::vector<intake::KeptMapping> m_mappings;
    std::map<Id<meeting::Meeting>, agenda::OrderPolicy> m_policies;
    std::vector<research::Research> m_research;
    std::vector<attendance::Attendance> m_attendance;
    std::vector<attendance::Conflict> m_conflicts;
    std::vector<meeting::SessionEvent> m_sessionEvents;
    std::vector<minutes::Information> m_information;
    std::vector<minutes::Risk> m_risks;
    std::vector<minutes::VictimView> m_views;
    std::vector<minutes::Outcome> m_outcomes;
    std::vector<minutes::PrivateNote> m_notes;
    std::vector<action_plan::Action> m_actions;
    std::vector<minutes::MinutesVersion> m_minutesVersions;

    std::unordered_map<Id<people::Person>, size_t> m_personPlaces;
    std::unordered_map<Id<referral::Referral>, size_t> m_referralPlaces;
    std::unordered_map<std::string, size_t> m_refPlaces;
};

} // namespace marac::workflow
