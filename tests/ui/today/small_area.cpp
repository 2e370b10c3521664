// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/today/small_area.h"

#include "core/workflow/action_steps.h"
#include "core/workflow/agenda_steps.h"
#include "core/workflow/hearing_steps.h"
#include "core/workflow/meeting_steps.h"
#include "core/workflow/referral_steps.h"
#include "core/workflow/research_steps.h"
#include "core/workflow/triage_steps.h"

#include <catch2/catch_test_macros.hpp>

namespace marac::ui::test {

using action_plan::Action;

namespace {

Date day(int year, unsigned month, unsigned dayOfMonth)
{
    return *Date::fromYmd(year, month, dayOfMonth);
}

const Date kToday = day(2026, 11, 16);
const Date kHeld = day(2026, 9, 24);
const Date kNext = day(2026, 11, 26);

} // namespace

SmallArea::SmallArea(Filled filled) : clock(day(2026, 9, 1), TimeOfDay(9 * 60)), m_ids(7)
{
    triage::Area area;
    area.name = "Harbour Marac";
    area.adultWomen = 60000;
    area.thresholds = {{14, day(2025, 4, 1), "The criteria of SafeLives"}};
    const workflow::Surroundings around{clock, m_ids, workflow::Surroundings::KeyCost::Cheapest};
    auto created = workflow::Workspace::create((m_folder.path() + QStringLiteral("/Harbour.marac")).toStdString(), {area, "Coordinator"},
                                               Secret("correct horse battery staple"), around);
    REQUIRE(created);
    m_workspace = std::move(created->workspace);
    if (filled == Filled::Yes) {
        addAgencies();
        holdMeeting();
        clock.set(clock.instantOf(kToday, TimeOfDay(10 * 60 + 42)));
        planNext();
        leaveWaiting();
    }
    clock.set(clock.instantOf(kToday, TimeOfDay(10 * 60 + 42)));
}

void SmallArea::addAgencies()
{
    using agency::ReturnSource;
    const std::vector<std::pair<std::string, ReturnSource>> agencies = {{"Police - Public Protection Unit", ReturnSource::Police},
                                                                        {"Idva service", ReturnSource::Idva},
                                                                        {"Council housing", ReturnSource::Housing},
                                                                        {"Children's social care", ReturnSource::ChildrenSocialCare}};
    for (const auto& [name, source] : agencies) {
        agency::Agency agency;
        agency.name = name;
        agency.source = source;
        agency.membership = agency::Membership::Core;
        agency.secureEmail = "marac@agency.example";
        REQUIRE(workflow::saveAgency(*m_workspace, agency));
    }
    for (const agency::Agency& agency : m_workspace->book().agencies())
        m_agencies.push_back(agency.id);
}

Id<referral::Referral> SmallArea::refer(const std::string& forename, const std::string& surname, const Date& received, int yes)
{
    workflow::ReferralForm form = workflow::newReferralForm(*m_workspace);
    form.victim.name = {forename, surname};
    form.referral.received = received;
    form.referral.referrers = {m_agencies[static_cast<size_t>(yes) % m_agencies.size()]};
    form.referral.judgementReason = "The referrer is afraid for this person.";
    form.referral.children = {{"Jac", 3, "no nursery named"}};
    for (size_t i = 0; i < form.referral.dash.items.size(); ++i)
        form.referral.dash.items[i].answer = static_cast<int>(i) < yes ? dash::Answer::Yes : dash::Answer::No;
    const auto saved = workflow::saveReferral(*m_workspace, form);
    REQUIRE(saved);
    return saved->referral;
}

void SmallArea::accept(const Id<referral::Referral>& referral)
{
    decide(referral, static_cast<int>(triage::Decision::Kind::Accept));
}

void SmallArea::decide(const Id<referral::Referral>& referral, int kind)
{
    REQUIRE(workflow::decide(*m_workspace, referral, {static_cast<triage::Decision::Kind>(kind), "as agreed", std::nullopt}));
}

void SmallArea::holdMeeting()
{
    std::vector<Id<referral::Referral>> cases;
    for (const auto& [forename, yes] : std::vector<std::pair<std::string, int>>{{"Bethan", 16}, {"Kelly", 9}, {"Zofia", 18}, {"Lowri", 14}}) {
        cases.push_back(refer(forename, "Sample", day(2026, 8, 20), yes));
        accept(cases.back());
    }
    const auto meeting = workflow::createMeeting(*m_workspace, {kHeld, TimeOfDay(9 * 60 + 30), std::nullopt, meeting::Kind::Regular, {}});
    REQUIRE(meeting);
    REQUIRE(workflow::buildAgenda(*m_workspace, *meeting));
    clock.set(clock.instantOf(kHeld, TimeOfDay(9 * 60 + 30)));
    REQUIRE(workflow::openMeeting(*m_workspace, *meeting));
    for (const auto& referral : cases) {
        REQUIRE(workflow::nextItem(*m_workspace, *meeting));
        addActions(*meeting, referral);
        REQUIRE(workflow::setOutcome(*m_workspace, {*meeting, referral}, {minutes::Outcome::Kind::Heard, "Plan agreed.", "Idva", true}));
        clock.advance(12 * 60);
    }
    REQUIRE(workflow::nextItem(*m_workspace, *meeting));
    REQUIRE(workflow::closeMeeting(*m_workspace, *meeting));
}

void SmallArea::addActions(const Id<meeting::Meeting>& meeting, const Id<referral::Referral>& referral)
{
    const std::vector<std::pair<std::string, Date>> planned = {{"Change the locks and tell the Idva when it is done", day(2026, 10, 2)},
                                                               {"Put an urgent marker on the address", day(2026, 11, 20)},
                                                               {"Arrange a supervised hand-over with the school", day(2026, 11, 9)}};
    for (size_t i = 0; i < planned.size(); ++i) {
        Action action;
        action.agency = m_agencies[i];
        action.text = planned[i].first;
        action.due = planned[i].second;
        REQUIRE(workflow::addAction(*m_workspace, {meeting, referral}, action));
    }
}

void SmallArea::planNext()
{
    for (const auto& [forename, yes] : std::vector<std::pair<std::string, int>>{{"Amina", 17}, {"Paul", 11}, {"Grace", 15}})
        accept(refer(forename, "Example", day(2026, 11, 2), yes));
    const auto meeting = workflow::createMeeting(*m_workspace, {kNext, TimeOfDay(9 * 60 + 30), std::nullopt, meeting::Kind::Regular, {}});
    REQUIRE(meeting);
    REQUIRE(workflow::buildAgenda(*m_workspace, *meeting));
    REQUIRE(workflow::requestResearch(*m_workspace, *meeting));
    const auto& actions = m_workspace->book().actions();
    const Id<Action> done = actions[1].id;
    const Id<Action> notPossible = actions[2].id;
    const Id<Action> notDone = actions[3].id;
    REQUIRE(workflow::reportAction(*m_workspace, done, Action::Status::Done, {}));
    REQUIRE(workflow::reportAction(*m_workspace, notPossible, Action::Status::NotPossible, "The family moved to another area."));
    REQUIRE(workflow::reportAction(*m_workspace, notDone, Action::Status::NotDone, "The officer was on leave."));
}

void SmallArea::leaveWaiting()
{
    refer("Chloe", "Waiting", day(2026, 11, 4), 15);
    refer("Yasmin", "Waiting", day(2026, 11, 7), 12);
    refer("Sian", "Waiting", day(2026, 11, 13), 19);
    accept(refer("Natalie", "Early", day(2026, 11, 10), 8));
    decide(refer("Maja", "Back", day(2026, 11, 5), 20), static_cast<int>(triage::Decision::Kind::Return));
}

} // namespace marac::ui::test
