// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/lookups.h"
#include "app/cli/text_table.h"
#include "app/cli/visit.h"
#include "core/workflow/action_steps.h"

namespace marac::cli {

namespace {

using action_plan::Action;
using workflow::ActionLine;

Json actionJson(const ActionLine& line)
{
    const Action& action = *line.action;
    return {{"action", action.id.text()},
            {"ref", line.referral ? line.referral->ref : ""},
            {"agency", line.agency ? line.agency->name : ""},
            {"owner", action.owner},
            {"text", action.text},
            {"meeting", line.meeting ? Json(line.meeting->date.iso()) : Json()},
            {"due", action.due ? Json(action.due->iso()) : Json()},
            {"status", nameOf(action.status)},
            {"statusReason", action.statusReason},
            {"late", line.isLate},
            {"daysLate", line.daysLate}};
}

TextTable actionTable(const Visit& visit)
{
    return TextTable({visit.say(phrase("Command line", "Case")), visit.say(phrase("Command line", "Agency")),
                      visit.say(phrase("Command line", "Due")), visit.say(phrase("Command line", "Days late")),
                      visit.say(phrase("Command line", "State")), visit.say(phrase("Command line", "Action")), "Id"});
}

void addLine(TextTable& table, const Visit& visit, const ActionLine& line)
{
    const Action& action = *line.action;
    table.add({line.referral ? line.referral->ref : "", line.agency ? line.agency->name : "", action.due ? action.due->iso() : "",
               line.isLate ? std::to_string(line.daysLate) : "", visit.say(wordsFor(action.status)), action.text, action.id.text()});
}

workflow::ActionFilter filterOf(const Arguments& arguments)
{
    if (arguments.has("--late"))
        return workflow::ActionFilter::Late;
    if (arguments.has("--open"))
        return workflow::ActionFilter::Open;
    return workflow::ActionFilter::All;
}

Result<Answer> listActions(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(const auto* workspace, visit.workspace());
    const agency::Agency* only = nullptr;
    if (arguments.has("--agency")) {
        MARAC_TRY(only, agencyCalled(*workspace, arguments.text("--agency")));
    }
    Answer answer;
    answer.json["actions"] = Json::array();
    TextTable table = actionTable(visit);
    for (const ActionLine& line : workflow::actionLines(*workspace, filterOf(arguments))) {
        if (only && line.action->agency != only->id)
            continue;
        answer.json["actions"].push_back(actionJson(line));
        addLine(table, visit, line);
    }
    answer.text = table.isEmpty() ? visit.say(phrase("Command line", "There are no actions to show.")) + "\n" : table.text();
    return answer;
}

Result<Answer> updateAction(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    const Id<Action> id(arguments.words().front());
    const auto status = action_plan::statusOf(arguments.text("--status"));
    if (!status)
        return failure(ErrorCode::InvalidInput, phrase("Command line", "There is no such state. Use agreed, inProgress, done, notPossible, "
                                                                       "notDone or withdrawn. Nothing was changed."));
    if (!workspace->book().action(id))
        return failure(ErrorCode::NotFound, phrase("Command line", "There is no action with this id. Nothing was changed. “actions list” "
                                                                   "shows the ids."));
    MARAC_DO(workflow::reportAction(*workspace, id, *status, arguments.text("--reason")));
    return Answer{{{"action", id.text()}, {"status", nameOf(*status)}}, visit.say(phrase("Command line", "The action is brought up to date.")) + "\n"};
}

Json chaseJson(const workflow::Workspace& workspace, const std::vector<const Action*>& actions)
{
    Json list = Json::array();
    for (const Action* action : actions) {
        const auto* referral = workspace.book().referral(action->referral);
        list.push_back({{"action", action->id.text()},
                        {"ref", referral ? referral->ref : ""},
                        {"due", action->due ? Json(action->due->iso()) : Json()},
                        {"text", action->text}});
    }
    return list;
}

Result<Answer> chaseActions(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    Answer answer;
    answer.json["agencies"] = Json::array();
    TextTable table({visit.say(phrase("Command line", "Agency")), visit.say(phrase("Command line", "Late")),
                     visit.say(phrase("Command line", "Due in a week")), visit.say(phrase("Command line", "Secure e-mail"))});
    std::vector<Id<agency::Agency>> chased;
    for (const auto& chase : tracking::chaseLists(workspace->book().actions(), workspace->book().agencies(), workspace->today())) {
        const auto* agency = workspace->book().agency(chase.agency);
        if (!agency || (chase.late.empty() && chase.dueSoon.empty()))
            continue;
        chased.push_back(chase.agency);
        answer.json["agencies"].push_back({{"agency", agency->name},
                                           {"email", agency->secureEmail},
                                           {"late", chaseJson(*workspace, chase.late)},
                                           {"dueSoon", chaseJson(*workspace, chase.dueSoon)}});
        table.add({agency->name, std::to_string(chase.late.size()), std::to_string(chase.dueSoon.size()), agency->secureEmail});
    }
    if (arguments.has("--record")) {
        for (const auto& agency : chased)
            MARAC_DO(workflow::noteChase(*workspace, agency));
    }
    answer.text = table.isEmpty() ? visit.say(phrase("Command line", "Nobody has to be chased.")) + "\n" : table.text();
    return answer;
}

} // namespace

std::vector<Command> actionCommands()
{
    return {
        {"actions list", "actions list [--agency NAME] [--open|--late]",
         phrase("Command line", "Lists actions, late ones first, then by the day they are due."),
         "--store Borth.marac actions list --late",
         {{"--agency", "NAME", ValueKind::Text, Need::Optional, phrase("Command line", "Only this agency's.")},
          {"--open", "", ValueKind::Flag, Need::Optional, phrase("Command line", "Only those not finished.")},
          {"--late", "", ValueKind::Flag, Need::Optional, phrase("Command line", "Only those past their day.")}},
         {}, listActions},
        {"actions update", "actions update ACTION --status STATUS [--reason TEXT]",
         phrase("Command line", "Enters what an agency says of its action. “notPossible” (circumstances changed) and “notDone” (the agency "
                                "did not do it) are different answers, and both need their reason."),
         "--store Borth.marac actions update 5d1f…7a --status notPossible --reason \"The tenancy has ended\"",
         {{"--status", "STATUS", ValueKind::Text, Need::Required,
           phrase("Command line", "agreed, inProgress, done, notPossible, notDone or withdrawn.")},
          {"--reason", "TEXT", ValueKind::Text, Need::Optional, phrase("Command line", "The reason in words.")}},
         {"ACTION", 1, 1}, updateAction},
        {"actions chase", "actions chase [--record]",
         phrase("Command line", "Lists for each agency what is late or due within a week."),
         "--store Borth.marac actions chase --record",
         {{"--record", "", ValueKind::Flag, Need::Optional, phrase("Command line", "Notes in the trail that these agencies were chased.")}},
         {}, chaseActions},
    };
}

} // namespace marac::cli
