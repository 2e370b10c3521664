// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/finding_words.h"
#include "app/cli/lookups.h"
#include "app/cli/text_table.h"
#include "app/cli/visit.h"
#include "app/platform/private_file.h"
#include "core/store/store.h"
#include "core/workflow/agenda_steps.h"
#include "core/workflow/minutes_steps.h"
#include "core/workflow/agenda_rule_steps.h"
#include "core/workflow/play.h"
#include "core/workflow/replan.h"

#include <algorithm>

namespace marac::cli {

namespace {

Result<Answer> makeMeeting(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    workflow::NewMeeting wanted;
    wanted.date = *arguments.date("--date");
    wanted.start = arguments.time("--start").value_or(wanted.start);
    wanted.minutesPerCase = arguments.number("--minutes-per-case");
    wanted.venue = arguments.text("--venue");
    if (arguments.has("--emergency"))
        wanted.kind = meeting::Kind::Emergency;
    MARAC_TRY(const auto id, workflow::createMeeting(*workspace, wanted));
    const meeting::Meeting& made = *workspace->book().meeting(id);
    return Answer{{{"meeting", id.text()}, {"date", made.date.iso()}, {"start", made.start.text()}, {"minutesPerCase", made.minutesPerCase}},
                  visit.say(phrase("Command line", "A meeting on %1 at %2 is planned.").with(made.date.iso()).with(made.start.text())) + "\n"};
}

int casesOf(const workflow::Workspace& workspace, const meeting::Meeting& meeting)
{
    const auto items = workspace.book().agendaOf(meeting.id);
    return static_cast<int>(std::ranges::count(items, agenda::AgendaItem::Kind::Case, &agenda::AgendaItem::kind));
}

Result<Answer> listMeetings(Visit& visit, const Arguments&)
{
    MARAC_TRY(const auto* workspace, visit.workspace());
    Answer answer;
    answer.json["meetings"] = Json::array();
    TextTable table({visit.say(phrase("Command line", "Date")), visit.say(phrase("Command line", "Start")),
                     visit.say(phrase("Command line", "Cases")), visit.say(phrase("Command line", "Stage"))});
    for (const meeting::Meeting& meeting : workspace->book().meetings()) {
        const int cases = casesOf(*workspace, meeting);
        answer.json["meetings"].push_back({{"meeting", meeting.id.text()},
                                           {"date", meeting.date.iso()},
                                           {"start", meeting.start.text()},
                                           {"kind", nameOf(meeting.kind)},
                                           {"stage", nameOf(meeting.stage)},
                                           {"minutesPerCase", meeting.minutesPerCase},
                                           {"cases", cases}});
        table.add({meeting.date.iso(), meeting.start.text(), std::to_string(cases), visit.say(wordsFor(meeting.stage))});
    }
    answer.text = table.isEmpty() ? visit.say(phrase("Command line", "No meeting is planned yet.")) + "\n" : table.text();
    return answer;
}

Result<Date> dayOf(const Json& script)
{
    if (const auto day = Date::parseIso(textAt(script, "meeting")))
        return *day;
    return failure(ErrorCode::InvalidInput, phrase("Command line", "The script does not say which meeting it plays. Nothing was done. Give "
                                                                   "its date as \"meeting\"."));
}

Result<Answer> playMeeting(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(const auto bytes, platform::readWhole(arguments.words().front()));
    MARAC_TRY(const Json script, parseJson(bytes));
    MARAC_TRY(const Date day, dayOf(script));
    FixedClock& clock = visit.playClock(day);
    MARAC_TRY(auto* workspace, visit.workspaceOn(clock));
    MARAC_TRY(const auto played, workflow::playMeeting(*workspace, clock, script));
    Answer answer;
    answer.json = {{"meeting", day.iso()}, {"steps", played.steps}, {"cases", played.cases}, {"actions", played.actions},
                   {"findings", toJson(played.findings, visit.words())}};
    answer.text = visit.say(phrase("Command line", "%1 steps were played: %2 cases heard, %3 actions agreed.")
                                .with(played.steps).with(played.cases).with(played.actions)) + "\n" +
                  textOf(played.findings, visit.words());
    return answer;
}

Result<Answer> signMeeting(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto* meeting, meetingNamed(*workspace, arguments, "--date"));
    const auto id = meeting->id;
    MARAC_DO(workflow::signMinutes(*workspace, id, arguments.text("--reason")));
    MARAC_TRY(const std::string head, workspace->store().trailHead());
    const auto versions = workspace->book().minutesOf(id);
    const int version = versions.empty() ? 0 : versions.back().number;
    return Answer{{{"version", version}, {"trailHead", head}},
                  visit.say(phrase("Command line", "Version %1 of the minutes is signed. The trail stands at %2.")
                                .with(version).with(head)) + "\n"};
}

Json sentencesOf(const std::vector<agenda::BrokenRule>& rules, const Visit& visit)
{
    Json said = Json::array();
    for (const agenda::BrokenRule& rule : rules)
        said.push_back(visit.say(rule.say));
    return said;
}

std::string replanText(const workflow::ReplanView& view, const Visit& visit)
{
    std::string text;
    for (const agenda::BrokenRule& rule : view.broken)
        text += visit.say(rule.say) + "\n";
    if (!view.clash.empty())
        text += visit.say(phrase("Command line", "No order of the remaining cases keeps all of these rules:")) + "\n";
    for (const agenda::BrokenRule& rule : view.clash)
        text += "  " + visit.say(rule.say) + "\n";
    if (!view.proposal)
        return text + visit.say(phrase("Command line", "There is no better order to propose.")) + "\n";
    text += visit.say(sentenceOf(*view.proposal)) + "\n";
    for (const agenda::MovedCase& move : view.proposal->moves)
        text += "  " + visit.say(sentenceOf(move, visit.words())) + "\n";
    return text;
}

Json replanJson(const workflow::ReplanView& view, const Visit& visit)
{
    Json json{{"broken", sentencesOf(view.broken, visit)}, {"clash", sentencesOf(view.clash, visit)}, {"proposal", nullptr}};
    if (!view.proposal)
        return json;
    Json moves = Json::array();
    for (const agenda::MovedCase& move : view.proposal->moves)
        moves.push_back({{"ref", move.name}, {"from", move.from}, {"to", move.to}, {"fromStart", move.fromStart.text()}, {"toStart", move.toStart.text()},
                         {"because", visit.say(sentenceOf(move, visit.words()))}});
    json["proposal"] = {{"savesMinutes", view.proposal->saved()}, {"waitingNow", view.proposal->waitingNow}, {"waitingThen", view.proposal->waitingThen},
                        {"moves", moves}, {"proven", view.proposal->isProven}, {"frozen", view.proposal->frozen}, {"mends", sentencesOf(view.proposal->mends, visit)}};
    return json;
}

/// First what was said of one agency's hours, as a step of its own; then the proposal, and its acceptance where wished.
Result<Answer> replanMeeting(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto* meeting, meetingNamed(*workspace, arguments, "--date"));
    const auto id = meeting->id;
    if (arguments.has("--agency")) {
        MARAC_TRY(const auto* agency, agencyCalled(*workspace, arguments.text("--agency")));
        MARAC_DO(workflow::setStay(*workspace, {id, agency->id, arguments.time("--from"), arguments.time("--until")}));
    }
    const auto view = workflow::replanView(*workspace, id);
    Answer answer{replanJson(view, visit), replanText(view, visit)};
    answer.json["accepted"] = view.proposal && arguments.has("--accept");
    if (view.proposal && arguments.has("--accept"))
        MARAC_DO(workflow::acceptReplan(*workspace, id, view.proposal->order));
    return answer;
}

Command replanCommand()
{
    return {"meeting replan",
            "meeting replan --date DATE [--agency NAME [--from HH:MM] [--until HH:MM]] [--accept]",
            phrase("Command line", "Proposes a new order of the cases still to come of a running meeting, with what it saves. What has been heard and the next "
                                   "case or two stay, and each case that moves says why. Nothing is changed without --accept."),
            "--store Borth.marac meeting replan --date 2026-11-26 --agency Housing --from 10:45",
            {{"--date", "DATE", ValueKind::Date, Need::Required, phrase("Command line", "The day of the meeting.")},
             {"--agency", "NAME", ValueKind::Text, Need::Optional, phrase("Command line", "An agency that is late or leaves early; its hours are kept.")},
             {"--from", "HH:MM", ValueKind::Time, Need::Optional, phrase("Command line", "When it comes.")},
             {"--until", "HH:MM", ValueKind::Time, Need::Optional, phrase("Command line", "When it leaves.")},
             {"--accept", "", ValueKind::Flag, Need::Optional, phrase("Command line", "Takes the order that is proposed.")}},
            {},
            replanMeeting};
}

Command newMeetingCommand()
{
    return {"meeting new",
            "meeting new --date DATE --start HH:MM [--minutes-per-case N]",
            phrase("Command line", "Plans a meeting. One regular meeting a day."),
            "--store Borth.marac meeting new --date 2026-11-26 --start 09:30 --minutes-per-case 12",
            {{"--date", "DATE", ValueKind::Date, Need::Required, phrase("Command line", "Its day.")},
             {"--start", "HH:MM", ValueKind::Time, Need::Optional, phrase("Command line", "When the first case begins; 09:30 without it.")},
             {"--minutes-per-case", "N", ValueKind::Number, Need::Optional,
              phrase("Command line", "How long a case is given; the area's minutes without it.")},
             {"--venue", "TEXT", ValueKind::Text, Need::Optional, phrase("Command line", "Where it is held.")},
             {"--emergency", "", ValueKind::Flag, Need::Optional, phrase("Command line", "A meeting called at once for a case that cannot wait.")}},
            {},
            makeMeeting};
}

} // namespace

std::vector<Command> meetingCommands()
{
    return {
        newMeetingCommand(),
        {"meeting list", "meeting list", phrase("Command line", "Lists the meetings with their cases and stage."),
         "--store Borth.marac meeting list", {}, {}, listMeetings},
        {"meeting play", "meeting play FILE",
         phrase("Command line", "Plays a script of a meeting, in JSON, through the same steps that the window takes, on a clock of its own: "
                                "arrivals, cases, information, risks, actions, outcomes. Steps that were refused are listed."),
         "--store Borth.marac meeting play meeting.json", {}, {"FILE", 1, 1}, playMeeting},
        replanCommand(),
        {"meeting sign", "meeting sign --date DATE [--reason TEXT]",
         phrase("Command line", "Signs the minutes of a closed meeting; they no longer change. A later signing is a correction and says why."),
         "--store Borth.marac meeting sign --date 2026-11-26",
         {{"--date", "DATE", ValueKind::Date, Need::Required, phrase("Command line", "The day of the meeting.")},
          {"--reason", "TEXT", ValueKind::Text, Need::Optional, phrase("Command line", "What a correction corrects.")}},
         {}, signMeeting},
    };
}

} // namespace marac::cli
