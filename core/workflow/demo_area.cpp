// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/demo_area.h"

#include "core/store/nouns/agency_store.h"
#include "core/store/write.h"
#include "core/workflow/agenda_steps.h"
#include "core/workflow/demo_coming.h"
#include "core/workflow/demo_past.h"
#include "core/workflow/research_steps.h"
#include "core/workflow/triage_steps.h"

#include <algorithm>

namespace marac::workflow {

using agency::Agency;
using agency::Representative;

namespace {

constexpr unsigned kAreaSeed = 26;
constexpr unsigned kThursday = 4;
constexpr int kLeastDaysAhead = 3;
constexpr int kBreakAfter = 9;
constexpr int kBreakMinutes = 10;

Date comingThursday(const Date& today)
{
    Date day = today.addDays(kLeastDaysAhead);
    while (day.weekday() != kThursday)
        day = day.addDays(1);
    return day;
}

Workspace::NewArea demoArea(const Date& today)
{
    Workspace::NewArea wanted;
    wanted.area.name = "Harbour Marac (demo)";
    wanted.area.adultWomen = 98000;
    wanted.area.thresholds.push_back({dash::kSafeLivesThreshold, today.addMonths(-24), "The SafeLives referral criteria."});
    return wanted;
}

Agency agencyFrom(IdSource& ids, const Json& words)
{
    Agency agency;
    agency.id = ids.make<Agency>();
    agency.name = textAt(words, "name");
    agency.source = agency::returnSourceOf(textAt(words, "source")).value_or(agency::ReturnSource::Other);
    agency.membership = flagAt(words, "core") ? agency::Membership::Core : agency::Membership::Invited;
    agency.secureEmail = "marac." + textAt(words, "mail") + "@example.org";
    agency.language = agency::languageOf(textAt(words, "language")).value_or(agency::Language::English);
    return agency;
}

Done writeAgencies(Workspace& workspace, store::Write& write)
{
    int position = 0;
    for (const Json& words : listAt(demoWords("agencies"), "agencies")) {
        const Agency agency = agencyFrom(workspace.ids(), words);
        MARAC_DO(store::saveAgency(write, agency, ++position));
        agency::Role role = agency::Role::Representative;
        for (const Json& name : listAt(words, "reps")) {
            const Representative person{workspace.ids().make<Representative>(), agency.id, name.get<std::string>(), role,
                                        TimeOfDay::parse(textAt(words, "from")), TimeOfDay::parse(textAt(words, "to"))};
            MARAC_DO(store::saveRepresentative(write, person));
            role = agency::Role::Deputy;
        }
    }
    return {};
}

/// The coming meeting by the steps that a coordinator takes, its answers excepted.
Result<Id<meeting::Meeting>> prepareMeeting(Workspace& workspace, const Date& date)
{
    NewMeeting wanted;
    wanted.date = date;
    wanted.venue = "Harbour Hall, room 2";
    MARAC_TRY(const auto meeting, createMeeting(workspace, wanted));
    MARAC_DO(decideAllMeetingCriteria(workspace, {triage::Decision::Kind::Accept, "Meets the criteria.", meeting}));
    MARAC_DO(buildAgenda(workspace, meeting));
    MARAC_DO(addBreak(workspace, meeting, kBreakAfter, kBreakMinutes));
    return meeting;
}

/// Seagate Homes, the last of the housing agencies, has somebody close to a person in the fourth case.
Done declareOne(Workspace& workspace, const Id<meeting::Meeting>& meeting)
{
    const auto items = workspace.book().agendaOf(meeting);
    const Agency* agency = nullptr;
    for (const Agency& candidate : workspace.book().agencies()) {
        if (candidate.source == agency::ReturnSource::Housing)
            agency = &candidate;
    }
    if (!agency || items.size() < 4)
        return {};
    MARAC_DO(declareConflict(workspace, agency->id, items[3].referral, textAt(demoWords("hearing"), "conflict")));
    return {};
}

} // namespace

Result<std::unique_ptr<Workspace>> makeDemoArea(const std::filesystem::path& folder, const Secret& passphrase, FixedClock& clock,
                                                IdSource& ids)
{
    const Surroundings around{clock, ids, Surroundings::KeyCost::Cheapest};
    MARAC_TRY(auto created, Workspace::create(folder, demoArea(clock.today()), passphrase, around));
    Workspace& workspace = *created.workspace;
    const auto fill = [&](const std::function<Done(store::Write&)>& work) { return workspace.step({"demo.fill", {}, Json::object()}, work); };
    MARAC_DO(fill([&](store::Write& write) { return writeAgencies(workspace, write); }));

    DemoWorld world(workspace, kAreaSeed);
    const Date coming = comingThursday(world.today);
    MARAC_DO(fill([&](store::Write& write) -> Done {
        MARAC_DO(writePast(world, write, coming));
        return writeComing(world, write, coming);
    }));
    MARAC_TRY(const auto meeting, prepareMeeting(workspace, coming));
    MARAC_DO(declareOne(workspace, meeting));
    MARAC_DO(requestResearch(workspace, meeting));
    MARAC_DO(fill([&](store::Write& write) -> Done {
        MARAC_DO(writeAnswers(world, write, meeting));
        return writeWaiting(world, write);
    }));
    return std::move(created.workspace);
}

} // namespace marac::workflow
