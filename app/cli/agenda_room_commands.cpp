// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/agenda_answer.h"
#include "app/cli/command_table.h"
#include "app/cli/lookups.h"
#include "app/cli/visit.h"
#include "core/agenda/overload.h"
#include "core/agenda/terms_prospect.h"
#include "core/workflow/agenda_rule_steps.h"
#include "core/workflow/hearing_steps.h"

// What decides about one family, one agency and one hearing.
namespace marac::cli {

namespace {

constexpr std::chrono::milliseconds kPatienceForPrice{1000};

Option agencyOption()
{
    return {"--agency", "NAME", ValueKind::Text, Need::Required, phrase("Command line", "The agency.")};
}

Result<Answer> chooseFamily(Visit& visit, const Arguments& arguments)
{
    using Kind = agenda::FamilyChoice::Kind;
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto* meeting, meetingNamed(*workspace, arguments, "--meeting"));
    const auto id = meeting->id;
    agenda::FamilyChoice choice{{}, id, {}, arguments.has("--apart") ? Kind::Apart : Kind::Together, arguments.text("--reason")};
    for (const std::string& ref : arguments.words()) {
        MARAC_TRY(const auto* referral, referralCalled(*workspace, ref));
        choice.cases.push_back(referral->id);
    }
    const int wishes = (arguments.has("--together") ? 1 : 0) + (arguments.has("--apart") ? 1 : 0) + (arguments.has("--as-matched") ? 1 : 0);
    if (wishes != 1)
        return failure(ErrorCode::InvalidInput, phrase("Command line", "Say one of --together, --apart and --as-matched. Nothing was changed."));
    if (arguments.has("--as-matched"))
        return agendaAfter(visit, *workspace, workflow::familyAsMatched(*workspace, id, choice.cases.front()), id);
    return agendaAfter(visit, *workspace, workflow::chooseFamily(*workspace, choice), id);
}

Result<Answer> weighAgency(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto* found, agencyCalled(*workspace, arguments.text("--agency")));
    agency::Agency agency = *found;
    agency.waitingWeight = *arguments.number("--times");
    MARAC_DO(workflow::saveAgency(*workspace, agency));
    return Answer{{{"agency", agency.name}, {"countsTimes", agency.waitingWeight}},
                  visit.say(phrase("Command line", "A minute that %1 waits counts %2 times.").with(agency.name).with(agency.waitingWeight)) + "\n"};
}

/// The terms as they are, with what was typed changed in them.
workflow::AgencyTerms termsTyped(workflow::AgencyTerms terms, const Arguments& arguments)
{
    terms.isWholeMeeting = (terms.isWholeMeeting || arguments.has("--whole-meeting")) && !arguments.has("--as-needed");
    if (arguments.has("--from"))
        terms.from = arguments.time("--from");
    if (arguments.has("--until"))
        terms.until = arguments.time("--until");
    return terms;
}

Result<Answer> priceOfTerms(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(const auto* workspace, visit.workspace());
    MARAC_TRY(const auto* meeting, meetingNamed(*workspace, arguments, "--meeting"));
    MARAC_TRY(const auto* agency, agencyCalled(*workspace, arguments.text("--agency")));
    const agenda::Plan now = workflow::planOf(*workspace, *meeting);
    const agenda::Plan then = workflow::planIf(*workspace, *meeting, termsTyped(workflow::termsOf(*workspace, *meeting, agency->id), arguments));
    const auto prospect = agenda::prospectOf(now, then, *agency);
    const auto leastNow = agenda::leastWaiting(now, kPatienceForPrice);
    const auto leastThen = agenda::leastWaiting(then, kPatienceForPrice);
    Json broken = Json::array();
    for (const agenda::BrokenRule& rule : prospect.wouldBreak)
        broken.push_back(visit.say(rule.say));
    const auto duration = [&](long minutes) { return visit.say(agenda::durationWords(static_cast<int>(minutes))); };
    const std::string best = leastThen.clash.empty()
        ? visit.say(phrase("Command line", "At best people would wait %1 instead of %2.").with(duration(leastThen.bound)).with(duration(leastNow.bound)))
        : visit.say(phrase("Command line", "No order could keep this beside the other rules."));
    Answer answer;
    answer.json = {{"agency", agency->name}, {"minutesInRoomNow", prospect.inRoomNow}, {"minutesInRoomThen", prospect.inRoomThen},
                   {"waitingNow", prospect.waitingNow}, {"waitingThen", prospect.waitingThen}, {"leastNow", leastNow.bound},
                   {"leastThen", leastThen.clash.empty() ? Json(leastThen.bound) : Json()}, {"wouldBreak", broken}};
    answer.text = sentenceOf(prospect, visit.words()) + " " + best + "\n";
    return answer;
}

Result<Answer> setOutcome(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto* meeting, meetingNamed(*workspace, arguments, "--date"));
    MARAC_TRY(const auto* referral, referralCalled(*workspace, arguments.text("--ref")));
    const auto kind = minutes::outcomeOf(arguments.text("--outcome"));
    if (!kind)
        return failure(ErrorCode::InvalidInput, phrase("Command line", "An outcome is heard, deferred or transferred. Nothing was changed."));
    const auto known = workspace->book().hearing(meeting->id, referral->id).outcome;
    workflow::OutcomeInput outcome;
    if (known)
        outcome = {known->kind, known->summary, known->whoTells, known->isStaffSafetyConsidered};
    outcome.kind = *kind;
    if (arguments.has("--reason"))
        outcome.summary = arguments.text("--reason");
    if (*kind != minutes::Outcome::Kind::Heard && outcome.summary.empty())
        return failure(ErrorCode::InvalidInput, phrase("Command line", "A case that is deferred or transferred needs --reason, which it carries on. Nothing was changed."));
    Answer answer{{{"ref", referral->ref}, {"outcome", nameOf(*kind)}, {"reason", outcome.summary}}};
    answer.text = visit.say(phrase("Command line", "%1: %2").with(referral->ref).with(visit.say(minutes::wordsFor(*kind)))) + "\n";
    MARAC_DO(workflow::setOutcome(*workspace, {meeting->id, referral->id}, outcome));
    return answer;
}

Command familyCommand()
{
    return {"agenda family", "agenda family --meeting DATE {--together --reason TEXT|--apart --reason TEXT|--as-matched} REF…",
            phrase("Command line", "Says of certain cases of one meeting that they follow one another as a family, or that each may stand alone; --as-matched lets the "
                                   "people in the cases decide again."),
            "--store Borth.marac agenda family --meeting 2026-11-26 --apart --reason \"Different officers\" M260014 M260017",
            {meetingOption(), {"--together", "", ValueKind::Flag, Need::Optional, phrase("Command line", "They follow one another.")},
             {"--apart", "", ValueKind::Flag, Need::Optional, phrase("Command line", "Each may stand alone.")},
             {"--as-matched", "", ValueKind::Flag, Need::Optional, phrase("Command line", "Takes back what was said of the first case named.")},
             {"--reason", "TEXT", ValueKind::Text, Need::Optional, phrase("Command line", "Why.")}},
            {"REF", 1, kAnyNumber}, chooseFamily};
}

Command termsCommand()
{
    return {"agenda terms", "agenda terms --meeting DATE --agency NAME [--whole-meeting|--as-needed] [--from HH:MM] [--until HH:MM]",
            phrase("Command line", "Says what it would cost if an agency came on other terms. Nothing is changed; “agenda stay” and “agenda whole-meeting” do that."),
            "--store Borth.marac agenda terms --meeting 2026-11-26 --agency Housing --from 10:30",
            {meetingOption(), agencyOption(), {"--whole-meeting", "", ValueKind::Flag, Need::Optional, phrase("Command line", "If it stayed for all of the meeting.")},
             {"--as-needed", "", ValueKind::Flag, Need::Optional, phrase("Command line", "If it came for its own cases.")},
             {"--from", "HH:MM", ValueKind::Time, Need::Optional, phrase("Command line", "If it came at this time.")},
             {"--until", "HH:MM", ValueKind::Time, Need::Optional, phrase("Command line", "If it left at this time.")}},
            {}, priceOfTerms};
}

} // namespace

std::vector<Command> agendaRoomCommands()
{
    return {familyCommand(), termsCommand(),
            {"agenda weigh", "agenda weigh --agency NAME --times N",
             phrase("Command line", "Says how many times a minute counts that an agency's people wait, when cases are put in order; 1 is as every other."),
             "--store Borth.marac agenda weigh --agency Idva --times 2",
             {agencyOption(), {"--times", "N", ValueKind::Number, Need::Required, phrase("Command line", "From 1 to 9.")}}, {}, weighAgency},
            {"meeting outcome", "meeting outcome --date DATE --ref REF --outcome {heard|deferred|transferred} [--reason TEXT]",
             phrase("Command line", "Says how the hearing of a case ended. A case deferred goes on the next agenda by itself and says why."),
             "--store Borth.marac meeting outcome --date 2026-11-26 --ref M260014 --outcome deferred --reason \"The school has not answered\"",
             {{"--date", "DATE", ValueKind::Date, Need::Required, phrase("Command line", "The day of the meeting.")}, caseOption(),
              {"--outcome", "KIND", ValueKind::Text, Need::Required, phrase("Command line", "heard, deferred or transferred.")},
              {"--reason", "TEXT", ValueKind::Text, Need::Optional, phrase("Command line", "Why, where it was not heard.")}}, {}, setOutcome}};
}

} // namespace marac::cli
