// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/agenda_answer.h"

#include "app/cli/lookups.h"
#include "app/cli/text_table.h"
#include "app/cli/visit.h"
#include "core/base/text.h"

#include <algorithm>

namespace marac::cli {

namespace {

using workflow::AgendaLine;
using workflow::AgendaView;

/// One agenda about to be told.
struct Telling {
    const workflow::Workspace& workspace;
    const AgendaView& view;
    const Phrasebook& words;

    std::string agencyName(const Id<agency::Agency>& id) const
    {
        const agency::Agency* agency = workspace.book().agency(id);
        return agency ? agency->name : std::string();
    }
    std::vector<std::string> namesOf(const std::vector<Id<agency::Agency>>& ids) const
    {
        std::vector<std::string> names;
        for (const auto& id : ids)
            names.push_back(agencyName(id));
        return names;
    }
};

std::vector<std::string> namesOf(const std::vector<const agency::Agency*>& agencies)
{
    std::vector<std::string> names;
    for (const agency::Agency* agency : agencies) {
        if (agency)
            names.push_back(agency->name);
    }
    return names;
}

Json familyJson(const AgendaLine& line)
{
    return line.familyChoice ? Json{{"kind", nameOf(line.familyChoice->kind)}, {"with", line.chosenWith}, {"reason", line.familyChoice->reason}} : Json();
}

std::string carryOverWords(const AgendaLine& line, const Phrasebook& words)
{
    return line.carryOver ? words.say(wordsFor(*line.carryOver, line.carryOver->from.iso())) : std::string();
}

/// Why the line has the minutes that it has: "two people causing harm", or what a person said.
std::string lengthWords(const AgendaLine& line, const Phrasebook& words)
{
    if (line.item.isOwnLength)
        return line.item.lengthReason.empty() ? words.say(phrase("Command line", "given by hand")) : line.item.lengthReason;
    std::vector<std::string> why;
    for (const Phrase& reason : line.length.why)
        why.push_back(words.say(reason));
    return join(why, ", ");
}

/// How waiting is counted; empty where every minute counts once.
std::string weightsWords(const AgendaView& view, const Phrasebook& words)
{
    std::vector<std::string> counts;
    for (const agenda::PlannedWeight& one : view.plan.weights)
        counts.push_back(words.say(phrase("Command line", "%1 %2 times").with(one.name).with(one.weight)));
    return counts.empty() ? std::string() : words.say(phrase("Command line", "Waiting is counted by agency: %1, every other once.").with(join(counts, ", ")));
}

Json windowJson(const AgendaLine& line)
{
    const auto& window = line.item.window;
    return window ? Json{{"from", window->from.text()}, {"until", window->until.text()}} : Json();
}

Json lineJson(const Telling& telling, const AgendaLine& line)
{
    return {{"ref", line.referral ? Json(line.referral->ref) : Json()},
            {"kind", nameOf(line.item.kind)},
            {"start", line.timed.start.text()},
            {"end", line.timed.end.text()},
            {"minutes", line.item.minutes},
            {"agencies", telling.namesOf(line.timed.agencies)},
            {"mayLeaveAfter", namesOf(line.mayLeaveAfter)},
            {"lengthBecause", lengthWords(line, telling.words)},
            {"minutesByRule", line.referral ? Json(line.length.minutes) : Json()},
            {"pinnedAt", line.item.pinnedAt ? Json(*line.item.pinnedAt) : Json()},
            {"window", windowJson(line)},
            {"sameFamilyAs", line.family},
            {"familyChoice", familyJson(line)},
            {"withheldFrom", namesOf(line.withheldFrom)},
            {"waitingDays", line.waitingDays},
            {"carryOver", line.carryOver ? Json(carryOverWords(line, telling.words)) : Json()}};
}

Json brokenJson(const Telling& telling)
{
    Json broken = Json::array();
    for (const agenda::BrokenRule& rule : telling.view.broken)
        broken.push_back({{"rule", nameOf(rule.kind)}, {"message", telling.words.say(rule.say)}});
    return broken;
}

Json clashJson(const Telling& telling)
{
    Json clash = Json::array();
    for (const agenda::BrokenRule& rule : telling.view.clash)
        clash.push_back({{"rule", nameOf(rule.kind)}, {"message", telling.words.say(rule.say)}});
    return clash;
}

Json policyJson(const agenda::OrderPolicy& policy)
{
    return {{"childrenFirst", policy.isChildrenFirst},
            {"highestRiskInFirstHalf", policy.isHighestRiskInFirstHalf},
            {"familiesTogether", policy.isFamilyTogether},
            {"mostPlacesFromRiskRank", policy.mostPlaces ? Json(*policy.mostPlaces) : Json()},
            {"reason", policy.reason}};
}

Json agendaJson(const Telling& telling)
{
    const AgendaView& view = telling.view;
    Json items = Json::array();
    for (const AgendaLine& line : view.lines)
        items.push_back(lineJson(telling, line));
    Json agencies = Json::array();
    for (const auto& times : view.timetable.agencies)
        agencies.push_back({{"name", telling.agencyName(times.agency)},
                            {"arrive", times.arrive.text()},
                            {"leave", times.leave.text()},
                            {"waitingMinutes", times.waitingMinutes},
                            {"countsTimes", agenda::weightOf(view.plan, times.agency)}});
    return {{"meeting", view.meeting->date.iso()},
            {"items", items},
            {"agencies", agencies},
            {"waitingMinutes", view.timetable.waitingMinutes},
            {"countedBecause", weightsWords(view, telling.words)},
            {"bound", view.bound},
            {"proven", view.isProvenBest()},
            {"leastIsProven", view.isBoundProven},
            {"asReceivedMinutes", view.asReceived},
            {"end", view.timetable.end.text()},
            {"minutesOver", view.minutesOver ? Json(*view.minutesOver) : Json()},
            {"overload", view.overload ? Json(sentenceOf(*view.overload, telling.words)) : Json()},
            {"brokenRules", brokenJson(telling)},
            {"clash", clashJson(telling)},
            {"policy", policyJson(view.policy)}};
}

std::string caseTable(const Telling& telling)
{
    const Phrasebook& words = telling.words;
    TextTable cases({words.say(phrase("Command line", "Start")), words.say(phrase("Command line", "End")),
                     words.say(phrase("Command line", "Case")), words.say(phrase("Command line", "Minutes because")),
                     words.say(phrase("Command line", "Agencies")), words.say(phrase("Command line", "May leave after it")),
                     words.say(phrase("Command line", "Here again because"))});
    for (const AgendaLine& line : telling.view.lines)
        cases.add({line.timed.start.text(), line.timed.end.text(), line.referral ? line.referral->ref : words.say(phrase("Command line", "Break")),
                   lengthWords(line, words), join(telling.namesOf(line.timed.agencies), ", "), join(namesOf(line.mayLeaveAfter), ", "),
                   carryOverWords(line, words)});
    return cases.text();
}

std::string agencyTable(const Telling& telling)
{
    const Phrasebook& words = telling.words;
    TextTable agencies({words.say(phrase("Command line", "Agency")), words.say(phrase("Command line", "Arrives")),
                        words.say(phrase("Command line", "Leaves")), words.say(phrase("Command line", "Minutes waiting"))});
    for (const auto& times : telling.view.timetable.agencies)
        agencies.add({telling.agencyName(times.agency), times.arrive.text(), times.leave.text(), std::to_string(times.waitingMinutes)});
    return agencies.text();
}

std::string sentences(const Telling& telling)
{
    const AgendaView& view = telling.view;
    const Phrase least = view.isBoundProven ? phrase("Command line", "Representatives wait %1 minutes in all; as received it would be %2, the least possible is %3.")
                                            : phrase("Command line", "Representatives wait %1 minutes in all; as received it would be %2; no order can have less than %3.");
    std::string text = telling.words.say(least.with(view.timetable.waitingMinutes).with(view.asReceived).with(static_cast<int>(view.bound))) + "\n";
    if (!view.plan.weights.empty())
        text += weightsWords(view, telling.words) + "\n";
    for (const agenda::BrokenRule& rule : view.broken)
        text += telling.words.say(rule.say) + "\n";
    if (!view.clash.empty())
        text += telling.words.say(phrase("Command line", "These rules cannot all be kept, whatever the order. Take one of them back:")) + "\n";
    for (const agenda::BrokenRule& rule : view.clash)
        text += "  " + telling.words.say(rule.say) + "\n";
    if (view.overload)
        text += sentenceOf(*view.overload, telling.words) + "\n";
    for (const agenda::Proposal& proposal : view.proposals)
        text += "  " + sentenceOf(proposal, telling.words) + "\n";
    return text;
}

} // namespace

Answer agendaAnswer(const Visit& visit, const workflow::Workspace& workspace, const Id<meeting::Meeting>& meeting)
{
    const AgendaView view = workflow::agendaView(workspace, meeting);
    const Telling telling{workspace, view, visit.words()};
    return {agendaJson(telling), caseTable(telling) + "\n" + agencyTable(telling) + "\n" + sentences(telling)};
}

Result<Answer> agendaAfter(const Visit& visit, const workflow::Workspace& workspace, const workflow::Event& event, const Id<meeting::Meeting>& meeting)
{
    if (!event)
        return failure(event.error());
    return agendaAnswer(visit, workspace, meeting);
}

Option meetingOption()
{
    return {"--meeting", "DATE", ValueKind::Date, Need::Required, phrase("Command line", "The day of the meeting.")};
}

Option caseOption()
{
    return {"--ref", "REF", ValueKind::Text, Need::Required, phrase("Command line", "The case, by the reference of its referral.")};
}

Result<agenda::AgendaItem> itemOf(const workflow::Workspace& workspace, const Id<meeting::Meeting>& meeting, const std::string& ref)
{
    MARAC_TRY(const auto* referral, referralCalled(workspace, ref));
    for (const agenda::AgendaItem& item : workspace.book().agendaOf(meeting)) {
        if (item.referral == referral->id)
            return item;
    }
    return failure(ErrorCode::NotFound, phrase("Command line", "%1 is not on the agenda of this meeting. Nothing was changed. “agenda show” "
                                                               "lists what is.").with(ref));
}

Result<agenda::AgendaItem> itemNamed(const workflow::Workspace& workspace, const Arguments& arguments)
{
    MARAC_TRY(const auto* meeting, meetingNamed(workspace, arguments, "--meeting"));
    return itemOf(workspace, meeting->id, arguments.text("--ref"));
}

Json proposalsJson(const AgendaView& view, const Phrasebook& words)
{
    Json proposals = Json::array();
    for (const agenda::Proposal& proposal : view.proposals) {
        Json cases = Json::array();
        for (const agenda::WaitingCase& one : proposal.cases)
            cases.push_back({{"ref", one.ref}, {"minutes", one.minutes}, {"dash", one.yes}, {"waitingDays", one.waitingDays}});
        proposals.push_back({{"kind", nameOf(proposal.kind)},
                             {"cases", cases},
                             {"minutesFreed", proposal.minutesFreed},
                             {"stillOver", proposal.stillOver},
                             {"sentence", sentenceOf(proposal, words)}});
    }
    return proposals;
}

} // namespace marac::cli
