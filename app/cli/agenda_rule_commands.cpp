// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/agenda_answer.h"
#include "app/cli/command_table.h"
#include "app/cli/lookups.h"
#include "app/cli/text_table.h"
#include "app/cli/visit.h"
#include "core/workflow/agenda_rule_steps.h"

namespace marac::cli {

namespace {

/// "on" or "off"; nothing where the option was not given.
Result<std::optional<bool>> switchOf(const Arguments& arguments, const char* option)
{
    if (!arguments.has(option))
        return std::optional<bool>();
    const std::string typed = arguments.text(option);
    if (typed != "on" && typed != "off")
        return failure(ErrorCode::InvalidInput, phrase("Command line", "%1 is either on or off. Nothing was changed.").with(option));
    return std::optional<bool>(typed == "on");
}

Result<Answer> setNeed(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto* referral, referralCalled(*workspace, arguments.text("--ref")));
    MARAC_TRY(const auto* agency, agencyCalled(*workspace, arguments.text("--agency")));
    const auto need = agenda::needOf(arguments.text("--need"));
    if (!need)
        return failure(ErrorCode::InvalidInput, phrase("Command line", "A need is needed, notNeeded or fromResearch. Nothing was changed."));
    Answer answer{{{"ref", referral->ref}, {"agency", agency->name}, {"need", nameOf(*need)}}};
    answer.text = visit.say(phrase("Command line", "%1 in %2: %3.").with(agency->name).with(referral->ref).with(visit.say(wordsFor(*need)))) + "\n";
    MARAC_DO(workflow::setNeed(*workspace, referral->id, agency->id, *need));
    return answer;
}

/// The representative whom --representative names, by the whole name; an empty id where it was not given.
Result<Id<agency::Representative>> representativeNamed(const workflow::Workspace& workspace, const Id<agency::Agency>& agency, const Arguments& arguments)
{
    const std::string typed = arguments.text("--representative");
    if (typed.empty())
        return Id<agency::Representative>();
    for (const agency::Representative& person : workspace.book().representatives()) {
        if (person.agency == agency && person.name == typed)
            return person.id;
    }
    return failure(ErrorCode::NotFound, phrase("Command line", "Nobody of this agency is called “%1”. Nothing was changed.").with(typed));
}

Result<Answer> setWholeMeeting(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto* agency, agencyCalled(*workspace, arguments.text("--agency")));
    MARAC_TRY(const auto person, representativeNamed(*workspace, agency->id, arguments));
    const bool isOff = arguments.has("--as-needed");
    Answer answer{{{"agency", agency->name}, {"wholeMeeting", !isOff}}};
    answer.text = visit.say((isOff ? phrase("Command line", "%1 comes for its own cases.") : phrase("Command line", "%1 stays for the whole meeting and does not "
                                                                                                     "weigh in the order.")).with(agency->name)) + "\n";
    MARAC_DO(workflow::setWholeMeeting(*workspace, agency->id, isOff ? workflow::Staying::AsNeeded : workflow::Staying::WholeMeeting, person));
    return answer;
}

Result<Answer> setStay(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto* meeting, meetingNamed(*workspace, arguments, "--meeting"));
    MARAC_TRY(const auto* agency, agencyCalled(*workspace, arguments.text("--agency")));
    const auto id = meeting->id;
    return agendaAfter(visit, *workspace, workflow::setStay(*workspace, {id, agency->id, arguments.time("--from"), arguments.time("--until")}), id);
}

Result<Answer> setWindow(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto item, itemNamed(*workspace, arguments));
    const auto from = arguments.time("--from");
    const auto until = arguments.time("--until");
    if (!arguments.has("--none") && (!from || !until))
        return failure(ErrorCode::InvalidInput, phrase("Command line", "A window needs --from and --until, or --none to take it back. Nothing was changed."));
    const auto window = arguments.has("--none") ? std::nullopt : std::optional(agenda::TimeWindow{*from, *until});
    return agendaAfter(visit, *workspace, workflow::setWindow(*workspace, item.id, window), item.meeting);
}

Result<Answer> setPin(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto item, itemNamed(*workspace, arguments));
    if (arguments.has("--free"))
        return agendaAfter(visit, *workspace, workflow::unpinItem(*workspace, item.id), item.meeting);
    const auto place = arguments.number("--place");
    return agendaAfter(visit, *workspace, place ? workflow::pinItem(*workspace, item.id, *place) : workflow::pinItem(*workspace, item.id), item.meeting);
}

Result<Answer> setLength(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto item, itemNamed(*workspace, arguments));
    const auto minutes = arguments.number("--minutes");
    if (minutes.has_value() == arguments.has("--by-rule"))
        return failure(ErrorCode::InvalidInput, phrase("Command line", "Give the minutes with --minutes, or --by-rule to work them out. Nothing was changed."));
    return agendaAfter(visit, *workspace, minutes ? workflow::setItemMinutes(*workspace, item.id, *minutes, arguments.text("--reason"))
                                                  : workflow::workOutMinutes(*workspace, item.id), item.meeting);
}

/// The policy with what was typed changed in it.
Result<agenda::OrderPolicy> policyTyped(agenda::OrderPolicy policy, const Arguments& arguments)
{
    const std::pair<const char*, bool*> switches[]{{"--children-first", &policy.isChildrenFirst},
                                                   {"--highest-risk-in-first-half", &policy.isHighestRiskInFirstHalf},
                                                   {"--families-together", &policy.isFamilyTogether}};
    for (const auto& [option, place] : switches) {
        MARAC_TRY(const auto wanted, switchOf(arguments, option));
        *place = wanted.value_or(*place);
    }
    return policy;
}

Result<Answer> setPolicy(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    Id<meeting::Meeting> id;
    if (arguments.has("--meeting")) {
        MARAC_TRY(const auto* meeting, meetingNamed(*workspace, arguments, "--meeting"));
        id = meeting->id;
    }
    MARAC_TRY(const auto policy, policyTyped(workspace->book().policyOf(id), arguments));
    MARAC_DO(workflow::setOrderPolicy(*workspace, id, policy));
    if (!id.isEmpty())
        return agendaAnswer(visit, *workspace, id);
    return Answer{{{"childrenFirst", policy.isChildrenFirst}, {"highestRiskInFirstHalf", policy.isHighestRiskInFirstHalf}, {"familiesTogether", policy.isFamilyTogether}},
                  visit.say(phrase("Command line", "Meetings that have no policy of their own follow this one.")) + "\n"};
}

Result<Answer> listPrices(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(const auto* workspace, visit.workspace());
    MARAC_TRY(const auto* meeting, meetingNamed(*workspace, arguments, "--meeting"));
    MARAC_TRY(const auto prices, workflow::pricesOfPriority(*workspace, meeting->id));
    const auto policy = workspace->book().policyOf(meeting->id);
    Answer answer;
    answer.json = {{"chosen", policy.mostPlaces ? Json(*policy.mostPlaces) : Json()}, {"reason", policy.reason}, {"prices", Json::array()}};
    TextTable table({visit.say(phrase("Command line", "Places from risk rank")), visit.say(phrase("Command line", "Least waiting")),
                     visit.say(phrase("Command line", "Proven"))});
    for (const agenda::PriorityPrice& price : prices) {
        answer.json["prices"].push_back({{"places", price.mostPlaces}, {"waitingMinutes", price.isPossible ? Json(price.waiting) : Json()},
                                         {"bound", price.isPossible ? Json(price.bound) : Json()}, {"proven", price.isProven}, {"possible", price.isPossible}});
        table.add({std::to_string(price.mostPlaces), price.isPossible ? std::to_string(price.waiting) : visit.say(phrase("Command line", "cannot be kept")),
                   visit.say(price.isProven ? phrase("Command line", "yes") : phrase("Command line", "no"))});
    }
    answer.text = table.text();
    return answer;
}

Result<Answer> choosePriority(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto* meeting, meetingNamed(*workspace, arguments, "--meeting"));
    const auto id = meeting->id;
    const auto places = arguments.number("--places");
    if (places.has_value() == arguments.has("--free"))
        return failure(ErrorCode::InvalidInput, phrase("Command line", "Give --places, or --free for an order that need not follow the risk. Nothing was changed."));
    return agendaAfter(visit, *workspace, workflow::choosePriority(*workspace, id, places, arguments.text("--reason")), id);
}

Command needCommand()
{
    return {"agenda need", "agenda need --ref REF --agency NAME --need {needed|notNeeded|fromResearch}",
            phrase("Command line", "Says whether an agency's people are needed for a case, whatever research says; fromResearch takes that back."),
            "--store Borth.marac agenda need --ref M260014 --agency Housing --need notNeeded",
            {caseOption(), {"--agency", "NAME", ValueKind::Text, Need::Required, phrase("Command line", "The agency.")},
             {"--need", "NEED", ValueKind::Text, Need::Required, phrase("Command line", "needed, notNeeded or fromResearch.")}},
            {}, setNeed};
}

Command wholeMeetingCommand()
{
    return {"agenda whole-meeting", "agenda whole-meeting --agency NAME [--representative NAME] [--as-needed]",
            phrase("Command line", "Says that an agency, or one of its representatives, sits through every meeting as a whole."),
            "--store Borth.marac agenda whole-meeting --agency Idva",
            {{"--agency", "NAME", ValueKind::Text, Need::Required, phrase("Command line", "The agency.")},
             {"--representative", "NAME", ValueKind::Text, Need::Optional, phrase("Command line", "Only this person of it.")},
             {"--as-needed", "", ValueKind::Flag, Need::Optional, phrase("Command line", "Takes it back: they come for their own cases.")}},
            {}, setWholeMeeting};
}

Command stayCommand()
{
    return {"agenda stay", "agenda stay --meeting DATE --agency NAME [--from HH:MM] [--until HH:MM]",
            phrase("Command line", "Says when an agency's people can be at one meeting. Without times what is usual for them holds again."),
            "--store Borth.marac agenda stay --meeting 2026-11-26 --agency Housing --from 10:30",
            {meetingOption(), {"--agency", "NAME", ValueKind::Text, Need::Required, phrase("Command line", "The agency.")},
             {"--from", "HH:MM", ValueKind::Time, Need::Optional, phrase("Command line", "When they come.")},
             {"--until", "HH:MM", ValueKind::Time, Need::Optional, phrase("Command line", "When they have to leave.")}},
            {}, setStay};
}

Command windowCommand()
{
    return {"agenda window", "agenda window --meeting DATE --ref REF {--from HH:MM --until HH:MM|--none}",
            phrase("Command line", "Gives a case the times within which it has to be heard, because an interpreter is booked, say."),
            "--store Borth.marac agenda window --meeting 2026-11-26 --ref M260014 --from 10:30 --until 11:00",
            {meetingOption(), caseOption(), {"--from", "HH:MM", ValueKind::Time, Need::Optional, phrase("Command line", "It begins at this time or later.")},
             {"--until", "HH:MM", ValueKind::Time, Need::Optional, phrase("Command line", "It ends at this time or earlier.")},
             {"--none", "", ValueKind::Flag, Need::Optional, phrase("Command line", "Any time will do again.")}},
            {}, setWindow};
}

Command pinCommand()
{
    return {"agenda pin", "agenda pin --meeting DATE --ref REF [--place N|--free]",
            phrase("Command line", "Keeps a case at its place whatever else moves, or puts it at another and keeps it there."),
            "--store Borth.marac agenda pin --meeting 2026-11-26 --ref M260014 --place 1",
            {meetingOption(), caseOption(), {"--place", "N", ValueKind::Number, Need::Optional, phrase("Command line", "It is the nth case; where it stands without it.")},
             {"--free", "", ValueKind::Flag, Need::Optional, phrase("Command line", "Lets it move again.")}},
            {}, setPin};
}

Command lengthCommand()
{
    return {"agenda length", "agenda length --meeting DATE --ref REF {--minutes N [--reason TEXT]|--by-rule}",
            phrase("Command line", "Gives a case its minutes by hand, with the reason; or works them out again from the people in it and from what such cases took."),
            "--store Borth.marac agenda length --meeting 2026-11-26 --ref M260014 --minutes 20 --reason \"interpreter\"",
            {meetingOption(), caseOption(), {"--minutes", "N", ValueKind::Number, Need::Optional, phrase("Command line", "The minutes.")},
             {"--reason", "TEXT", ValueKind::Text, Need::Optional, phrase("Command line", "Why.")},
             {"--by-rule", "", ValueKind::Flag, Need::Optional, phrase("Command line", "Works them out.")}},
            {}, setLength};
}

Command policyCommand()
{
    return {"agenda policy", "agenda policy [--meeting DATE] [--children-first on|off] [--highest-risk-in-first-half on|off] [--families-together on|off]",
            phrase("Command line", "Says how cases are ordered: at one meeting, or without --meeting in the whole area."),
            "--store Borth.marac agenda policy --meeting 2026-11-26 --highest-risk-in-first-half on",
            {{"--meeting", "DATE", ValueKind::Date, Need::Optional, phrase("Command line", "Only this meeting.")},
             {"--children-first", "on|off", ValueKind::Text, Need::Optional, phrase("Command line", "Cases with children come before the others.")},
             {"--highest-risk-in-first-half", "on|off", ValueKind::Text, Need::Optional, phrase("Command line", "The third with the most risk comes in the first half.")},
             {"--families-together", "on|off", ValueKind::Text, Need::Optional, phrase("Command line", "Cases that share people follow one another.")}},
            {}, setPolicy};
}

Command priorityCommand()
{
    return {"agenda priority", "agenda priority --meeting DATE {--places K|--free} --reason TEXT",
            phrase("Command line", "Chooses how many places a case may move from its risk rank at this meeting, and keeps why. “agenda best” then orders by it."),
            "--store Borth.marac agenda priority --meeting 2026-11-26 --places 3 --reason \"Chair wants the worst early\"",
            {meetingOption(), {"--places", "K", ValueKind::Number, Need::Optional, phrase("Command line", "At most so many; 0 is strictly by risk.")},
             {"--free", "", ValueKind::Flag, Need::Optional, phrase("Command line", "As many as it takes.")},
             {"--reason", "TEXT", ValueKind::Text, Need::Required, phrase("Command line", "Why.")}},
            {}, choosePriority};
}

} // namespace

std::vector<Command> agendaRuleCommands()
{
    return {needCommand(), wholeMeetingCommand(), stayCommand(), windowCommand(), pinCommand(), lengthCommand(), policyCommand(),
            {"agenda prices", "agenda prices --meeting DATE",
             phrase("Command line", "Shows what it costs in waiting to keep every case near its risk rank: the least for every number of places."),
             "--store Borth.marac agenda prices --meeting 2026-11-26", {meetingOption()}, {}, listPrices},
            priorityCommand()};
}

} // namespace marac::cli
