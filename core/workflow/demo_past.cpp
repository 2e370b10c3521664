// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/demo_past.h"

#include "core/action_plan/quick_entry.h"
#include "core/store/nouns/agenda_store.h"
#include "core/store/nouns/meeting_store.h"
#include "core/store/nouns/minutes_store.h"
#include "core/store/nouns/referral_store.h"
#include "core/workflow/demo_tracking.h"

#include <algorithm>

namespace marac::workflow {

using agenda::AgendaItem;
using meeting::Meeting;
using meeting::SessionEvent;
using What = meeting::SessionEvent::Kind;

namespace {

constexpr int kRepeatPercent = 34; ///< of referrals; about the national figure once a year has gone by (domain/marac.md 2.3)

/// Writes one held meeting; the session's events are numbered as they happened.
class PastMeeting {
public:
    PastMeeting(DemoWorld& world, store::Write& write, const Date& date, meeting::Stage stage);

    /// Takes a referral on for this meeting.
    Done accept(DemoCase& one);
    Done hold(std::vector<DemoCase>& cases);

private:
    Done writeRegister();
    Done event(What kind, const Id<AgendaItem>& item = {});
    Done hear(const DemoCase& one);
    Done writeWords(const DemoCase& one, Id<minutes::Risk>& risk);
    Done writeActions(const DemoCase& one, const Id<minutes::Risk>& risk);
    Done sign(size_t cases);
    template <typename Record>
    Record record(const DemoCase& one);

    DemoWorld& m_world;
    store::Write& m_write;
    Meeting m_meeting;
    Instant m_now;
    int m_events = 0;
    int m_items = 0;
};

PastMeeting::PastMeeting(DemoWorld& world, store::Write& write, const Date& date, meeting::Stage stage)
    : m_world(world), m_write(write)
{
    m_meeting.id = world.workspace.ids().make<Meeting>();
    m_meeting.date = date;
    m_meeting.stage = stage;
    m_meeting.venue = "Harbour Hall, room 2";
    m_now = world.workspace.clock().instantOf(date, m_meeting.start);
}

template <typename Record>
Record PastMeeting::record(const DemoCase& one)
{
    Record record;
    record.id = m_world.workspace.ids().make<Record>();
    record.meeting = m_meeting.id;
    record.referral = one.referral.id;
    record.at = m_now;
    return record;
}

Done PastMeeting::event(What kind, const Id<AgendaItem>& item)
{
    return store::saveSessionEvent(m_write, {m_world.workspace.ids().make<SessionEvent>(), m_meeting.id, ++m_events, m_now, kind, item, 0});
}

Done PastMeeting::writeRegister()
{
    for (const agency::Representative& person : m_world.workspace.book().representatives()) {
        const bool comes = person.role == agency::Role::Representative && m_world.chance.percent(80);
        if (!comes)
            continue;
        attendance::Attendance entry;
        entry.id = m_world.workspace.ids().make<attendance::Attendance>();
        entry.meeting = m_meeting.id;
        entry.agency = person.agency;
        entry.name = person.name;
        entry.arrived = m_now.plusSeconds(-60 * m_world.chance.between(1, 12));
        entry.isConfidentialitySigned = true;
        MARAC_DO(store::saveAttendance(m_write, entry));
    }
    return {};
}

Done PastMeeting::accept(DemoCase& one)
{
    one.referral.stage = referral::Stage::Heard;
    one.referral.dash.isFrozen = m_meeting.stage == meeting::Stage::Signed;
    MARAC_DO(writeCase(m_world, m_write, one));
    const Date day = one.referral.received.addDays(m_world.chance.between(1, 4));
    const triage::Decision decision{m_world.workspace.ids().make<triage::Decision>(), one.referral.id, triage::Decision::Kind::Accept,
                                    m_world.chance.textOf(demoWords("referrals")["accept"]),
                                    m_world.workspace.clock().instantOf(day, TimeOfDay(11 * 60)), m_meeting.id};
    return store::saveDecision(m_write, decision);
}

Done PastMeeting::writeWords(const DemoCase& one, Id<minutes::Risk>& risk)
{
    const Json& words = demoWords("hearing");
    auto information = record<minutes::Information>(one);
    information.agency = one.referral.referrers.front();
    const agency::Agency* referrer = m_world.workspace.book().agency(information.agency);
    information.text = m_world.chance.textOf(words["information"][nameOf(referrer->source)]);
    MARAC_DO(store::saveInformation(m_write, information));
    auto danger = record<minutes::Risk>(one);
    danger.text = m_world.chance.textOf(words["risks"]["victim"]);
    risk = danger.id;
    MARAC_DO(store::saveRisk(m_write, danger));
    auto outcome = record<minutes::Outcome>(one);
    outcome.summary = m_world.chance.textOf(words["summaries"]);
    outcome.whoTells = m_world.chance.textOf(words["whoTells"]);
    outcome.isStaffSafetyConsidered = m_world.chance.percent(70);
    return store::saveOutcome(m_write, outcome);
}

Done PastMeeting::writeActions(const DemoCase& one, const Id<minutes::Risk>& risk)
{
    const auto& kinds = demoActions();
    const auto order = m_world.chance.order(kinds.size());
    const auto count = static_cast<size_t>(m_world.chance.between(2, 4));
    size_t taken = 0;
    for (size_t i = 0; i < order.size() && taken < count; ++i) {
        const DemoAction& kind = kinds[order[i]];
        const agency::Agency* agency = agencyFor(kind, m_world.workspace.book().agencies());
        const bool fits = agency && (kind.target != minutes::Subject::Child || one.referral.hasChildren());
        if (!fits)
            continue;
        action_plan::Action action;
        action.id = m_world.workspace.ids().make<action_plan::Action>();
        action.meeting = m_meeting.id;
        action.referral = one.referral.id;
        action.agency = agency->id;
        action.text = kind.text;
        action.target = kind.target;
        action.due = action_plan::parseDue(kind.due, m_meeting.date);
        if (taken++ == 0)
            action.risk = risk;
        giveStatus(action, m_world.chance, m_meeting.date, m_world.today);
        MARAC_DO(store::saveAction(m_write, action));
    }
    return {};
}

Done PastMeeting::hear(const DemoCase& one)
{
    const AgendaItem item{m_world.workspace.ids().make<AgendaItem>(), m_meeting.id, AgendaItem::Kind::Case, one.referral.id, ++m_items,
                          m_meeting.minutesPerCase};
    MARAC_DO(store::saveAgendaItem(m_write, item));
    MARAC_DO(event(What::ItemStarted, item.id));
    m_now = m_now.plusSeconds(m_world.chance.between(9 * 60, 15 * 60));
    Id<minutes::Risk> risk;
    MARAC_DO(writeWords(one, risk));
    MARAC_DO(writeActions(one, risk));
    return event(What::ItemEnded, item.id);
}

Done PastMeeting::sign(size_t cases)
{
    if (m_meeting.stage != meeting::Stage::Signed)
        return {};
    minutes::MinutesVersion version;
    version.id = m_world.workspace.ids().make<minutes::MinutesVersion>();
    version.meeting = m_meeting.id;
    version.signedAt = m_now.plusSeconds(3LL * 24 * 60 * 60);
    version.signedBy = "Chair";
    version.text = "Minutes of " + m_meeting.date.iso() + ": " + std::to_string(cases) + " cases heard. Demo area.";
    return store::saveMinutesVersion(m_write, version);
}

Done PastMeeting::hold(std::vector<DemoCase>& cases)
{
    // Cases with children are heard first.
    std::stable_partition(cases.begin(), cases.end(), [](const DemoCase& one) { return one.referral.hasChildren(); });
    MARAC_DO(store::saveMeeting(m_write, m_meeting));
    MARAC_DO(writeRegister());
    MARAC_DO(event(What::Opened));
    for (const DemoCase& one : cases)
        MARAC_DO(hear(one));
    MARAC_DO(event(What::Closed));
    return sign(cases.size());
}

/// When the referrals for one meeting came in, oldest first.
std::vector<Date> daysReceived(Chance& chance, const Date& meeting, int count)
{
    std::vector<Date> days;
    for (int i = 0; i < count; ++i)
        days.push_back(meeting.addDays(-chance.between(8, 8 + kDaysBetweenMeetings - 1)));
    std::sort(days.begin(), days.end());
    return days;
}

} // namespace

Done writePast(DemoWorld& world, store::Write& write, const Date& coming)
{
    for (int back = kDemoPastMeetings; back >= 1; --back) {
        const Date date = coming.addDays(-back * kDaysBetweenMeetings);
        PastMeeting meeting(world, write, date, back == 1 ? meeting::Stage::Closed : meeting::Stage::Signed);
        std::vector<DemoCase> cases;
        for (const Date& received : daysReceived(world.chance, date, world.chance.between(11, 15))) {
            cases.push_back(world.chance.percent(kRepeatPercent) ? repeatReferral(world, received) : firstReferral(world, received));
            MARAC_DO(meeting.accept(cases.back()));
        }
        MARAC_DO(meeting.hold(cases));
    }
    return {};
}

} // namespace marac::workflow
