// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/agenda_answer.h"
#include "app/cli/command_table.h"
#include "app/cli/lookups.h"
#include "app/cli/visit.h"
#include "core/workflow/agenda_overload_steps.h"

#include <algorithm>

namespace marac::cli {

namespace {

Result<workflow::Referrals> casesNamed(const workflow::Workspace& workspace, const Arguments& arguments)
{
    workflow::Referrals cases;
    for (const std::string& ref : arguments.words()) {
        MARAC_TRY(const auto* referral, referralCalled(workspace, ref));
        cases.push_back(referral->id);
    }
    return cases;
}

/// The cases that were named, or those that the proposal of a kind names.
Result<workflow::Referrals> casesFor(const workflow::Workspace& workspace, const Arguments& arguments, const Id<meeting::Meeting>& meeting,
                                     agenda::Proposal::Kind kind)
{
    if (!arguments.words().empty())
        return casesNamed(workspace, arguments);
    const auto view = workflow::agendaView(workspace, meeting);
    workflow::Referrals cases;
    for (const agenda::Proposal& proposal : view.proposals) {
        for (const agenda::WaitingCase& one : proposal.cases) {
            if (proposal.kind == kind)
                cases.push_back(one.referral);
        }
    }
    if (cases.empty())
        return failure(ErrorCode::InvalidInput, phrase("Command line", "The agenda is not overfull, so there is nothing to propose. Nothing was changed. Name "
                                                                       "the cases that are meant."));
    return cases;
}

Result<Answer> showProposals(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(const auto* workspace, visit.workspace());
    MARAC_TRY(const auto* meeting, meetingNamed(*workspace, arguments, "--meeting"));
    const auto view = workflow::agendaView(*workspace, meeting->id);
    Answer answer;
    answer.json = {{"minutesOver", view.minutesOver ? Json(*view.minutesOver) : Json()},
                   {"overload", view.overload ? Json(sentenceOf(*view.overload, visit.words())) : Json()},
                   {"proposals", proposalsJson(view, visit.words())}};
    answer.text = view.overload ? sentenceOf(*view.overload, visit.words()) + "\n" : visit.say(phrase("Command line", "The plan fits into the time there is.")) + "\n";
    for (const agenda::Proposal& proposal : view.proposals)
        answer.text += sentenceOf(proposal, visit.words()) + "\n";
    return answer;
}

Result<Answer> deferCases(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto* meeting, meetingNamed(*workspace, arguments, "--meeting"));
    const auto id = meeting->id;
    MARAC_TRY(const auto cases, casesFor(*workspace, arguments, id, agenda::Proposal::Kind::Deferral));
    return agendaAfter(visit, *workspace, workflow::deferCases(*workspace, id, cases, arguments.text("--reason")), id);
}

Result<Answer> sendCases(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto* meeting, meetingNamed(*workspace, arguments, "--to"));
    const auto id = meeting->id;
    MARAC_TRY(const auto cases, casesNamed(*workspace, arguments));
    return agendaAfter(visit, *workspace, workflow::moveToMeeting(*workspace, cases, id, arguments.text("--reason")), id);
}

Result<Answer> holdSecond(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto* meeting, meetingNamed(*workspace, arguments, "--meeting"));
    MARAC_TRY(const auto cases, casesFor(*workspace, arguments, meeting->id, agenda::Proposal::Kind::SecondMeeting));
    workflow::NewMeeting wanted;
    wanted.date = arguments.date("--date").value_or(workflow::dayForSecondMeeting(workspace->book(), *meeting));
    wanted.start = arguments.time("--start").value_or(meeting->start);
    wanted.minutesPerCase = meeting->minutesPerCase;
    wanted.venue = meeting->venue;
    MARAC_TRY(const auto made, workflow::secondMeeting(*workspace, cases, wanted, arguments.text("--reason")));
    return agendaAnswer(visit, *workspace, made);
}

Result<Answer> holdEmergency(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto* referral, referralCalled(*workspace, arguments.text("--ref")));
    workflow::NewMeeting wanted;
    wanted.date = arguments.date("--date").value_or(addWorkingDays(workspace->today(), 1));
    wanted.start = arguments.time("--start").value_or(wanted.start);
    MARAC_TRY(const auto made, workflow::emergencyMeeting(*workspace, referral->id, wanted, arguments.text("--reason")));
    return agendaAnswer(visit, *workspace, made);
}

Option reasonOption()
{
    return {"--reason", "TEXT", ValueKind::Text, Need::Required, phrase("Command line", "Why; the case says it at its next meeting.")};
}

} // namespace

std::vector<Command> agendaOverloadCommands()
{
    return {
        {"agenda proposals", "agenda proposals --meeting DATE",
         phrase("Command line", "Says by how much an agenda is overfull and three ways out, each with the cases it names, their risk and the days they have waited."),
         "--store Borth.marac agenda proposals --meeting 2026-11-26", {meetingOption()}, {}, showProposals},
        {"agenda defer", "agenda defer --meeting DATE --reason TEXT [REF…]",
         phrase("Command line", "Puts cases off to the next agenda with room; without a reference those that “agenda proposals” names."),
         "--store Borth.marac agenda defer --meeting 2026-11-26 --reason \"Idva is still in contact\" M260031", {meetingOption(), reasonOption()},
         {"REF", 0, kAnyNumber}, deferCases},
        {"agenda send", "agenda send --to DATE --reason TEXT REF…", phrase("Command line", "Puts cases on the agenda of another meeting still to come."),
         "--store Borth.marac agenda send --to 2026-12-10 --reason \"Officer back then\" M260031",
         {{"--to", "DATE", ValueKind::Date, Need::Required, phrase("Command line", "The day of the other meeting.")}, reasonOption()}, {"REF", 1, kAnyNumber}, sendCases},
        {"agenda second", "agenda second --meeting DATE --reason TEXT [--date DATE] [--start HH:MM] [REF…]",
         phrase("Command line", "Makes a second meeting and moves cases to it; without a reference those that “agenda proposals” names."),
         "--store Borth.marac agenda second --meeting 2026-11-26 --reason \"48 min over\" --date 2026-11-27",
         {meetingOption(), reasonOption(), {"--date", "DATE", ValueKind::Date, Need::Optional, phrase("Command line", "Its day; the next working day without it.")},
          {"--start", "HH:MM", ValueKind::Time, Need::Optional, phrase("Command line", "When it begins; as the first meeting without it.")}},
         {"REF", 0, kAnyNumber}, holdSecond},
        {"agenda emergency", "agenda emergency --ref REF --reason TEXT [--date DATE] [--start HH:MM]",
         phrase("Command line", "Makes an emergency meeting for one case, which leaves the agenda where it stood."),
         "--store Borth.marac agenda emergency --ref M260014 --reason \"He has been released\"",
         {caseOption(), reasonOption(), {"--date", "DATE", ValueKind::Date, Need::Optional, phrase("Command line", "Its day; the next working day without it.")},
          {"--start", "HH:MM", ValueKind::Time, Need::Optional, phrase("Command line", "When it begins; 09:30 without it.")}},
         {}, holdEmergency},
    };
}

} // namespace marac::cli
