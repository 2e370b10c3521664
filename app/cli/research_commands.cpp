// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/export_files.h"
#include "app/cli/lookups.h"
#include "app/cli/text_table.h"
#include "app/platform/private_file.h"
#include "core/workflow/research_steps.h"

namespace marac::cli {

namespace {

Result<Answer> requestResearch(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto* meeting, meetingNamed(*workspace, arguments, "--meeting"));
    ExportWish wish;
    wish.meeting = meeting->id;
    wish.folder = arguments.text("--out");
    wish.kinds = {workflow::DocumentKind::ResearchForm};
    wish.language = visit.options().chosenLanguage;
    wish.passphrases = arguments.text("--passphrases");
    MARAC_DO(workflow::requestResearch(*workspace, wish.meeting));
    return exportFiles(visit, *workspace, wish);
}

Result<Answer> readResearch(Visit&, const Arguments&)
{
    return failure(ErrorCode::Unsupported, phrase("Command line", "This version does not read returned PDF forms yet. Nothing was changed. "
                                                                  "Enter each answer with “research answer”."));
}

Result<workflow::ResearchAnswer> answerFrom(const workflow::Workspace& workspace, const Arguments& arguments)
{
    workflow::ResearchAnswer given;
    MARAC_TRY(const auto* meeting, meetingNamed(workspace, arguments, "--meeting"));
    MARAC_TRY(const auto* referral, referralCalled(workspace, arguments.text("--ref")));
    MARAC_TRY(const auto* agency, agencyCalled(workspace, arguments.text("--agency")));
    const auto answer = research::answerOf(arguments.text("--answer"));
    if (!answer)
        return failure(ErrorCode::InvalidInput, phrase("Command line", "An answer is known, nothingKnown, willBring or none. Nothing was "
                                                                       "changed."));
    given.meeting = meeting->id;
    given.referral = referral->id;
    given.agency = agency->id;
    given.answer = *answer;
    if (arguments.has("--information")) {
        MARAC_TRY(given.information, platform::readWhole(arguments.text("--information")));
    }
    return given;
}

Result<Answer> enterAnswer(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto given, answerFrom(*workspace, arguments));
    MARAC_DO(workflow::answerResearch(*workspace, given));
    return Answer{{{"ref", arguments.text("--ref")}, {"answer", nameOf(given.answer)}},
                  visit.say(phrase("Command line", "The answer is entered.")) + "\n"};
}

Result<Answer> showResearch(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(const auto* workspace, visit.workspace());
    MARAC_TRY(const auto* meeting, meetingNamed(*workspace, arguments, "--meeting"));
    const auto grid = workflow::researchGrid(*workspace, meeting->id);
    Answer answer;
    answer.json = {{"meeting", meeting->date.iso()}, {"due", grid.deadline.due.iso()}, {"answered", grid.answered}, {"gaps", grid.gaps},
                   {"squares", Json::array()}};
    TextTable table({visit.say(phrase("Command line", "Case")), visit.say(phrase("Command line", "Agency")),
                     visit.say(phrase("Command line", "Answer"))});
    for (size_t row = 0; row < grid.squares.size(); ++row) {
        for (size_t column = 0; column < grid.squares[row].size(); ++column) {
            const auto& square = grid.squares[row][column];
            answer.json["squares"].push_back({{"ref", grid.cases[row]->ref},
                                              {"agency", grid.agencies[column]->name},
                                              {"state", nameOf(square.state)},
                                              {"withheld", square.isWithheld}});
            table.add({grid.cases[row]->ref, grid.agencies[column]->name,
                       visit.say(square.isWithheld ? phrase("Command line", "Withheld") : wordsFor(square.state))});
        }
    }
    answer.text = table.text();
    return answer;
}

Command answerCommand(const Option& meeting)
{
    return {"research answer",
            "research answer --meeting DATE --ref REF --agency NAME --answer known|nothingKnown|willBring|none [--information FILE]",
            phrase("Command line", "Enters what an agency answered about a case. “none” takes an answer back: it is asked again, and never "
                                   "counts as nothing known."),
            "--store Borth.marac research answer --meeting 2026-11-26 --ref M260003 --agency Housing --answer nothingKnown",
            {meeting,
             {"--ref", "REF", ValueKind::Text, Need::Required, phrase("Command line", "The case.")},
             {"--agency", "NAME", ValueKind::Text, Need::Required, phrase("Command line", "The agency.")},
             {"--answer", "ANSWER", ValueKind::Text, Need::Required, phrase("Command line", "What it answered.")},
             {"--information", "FILE", ValueKind::Text, Need::Optional,
              phrase("Command line", "A text file with the agency's words, so that they stand on no command line.")}},
            {},
            enterAnswer};
}

} // namespace

std::vector<Command> researchCommands()
{
    const Option meeting{"--meeting", "DATE", ValueKind::Date, Need::Required, phrase("Command line", "The day of the meeting.")};
    return {
        {"research request", "research request --meeting DATE --out DIR [--passphrases FILE]",
         phrase("Command line", "Asks every agency about every case of the agenda that it may know of, and writes one encrypted research "
                                "form for each agency."),
         "--store Borth.marac research request --meeting 2026-11-26 --out forms --passphrases passphrases.txt",
         {meeting,
          {"--out", "DIR", ValueKind::Text, Need::Required, phrase("Command line", "The folder for the PDFs.")},
          {"--passphrases", "FILE", ValueKind::Text, Need::Optional,
           phrase("Command line", "One “agency, tab, passphrase” a line, read and brought up to date as by “export”.")}},
         {}, requestResearch},
        {"research show", "research show --meeting DATE",
         phrase("Command line", "Shows which agency has answered about which case, and the gaps."),
         "--store Borth.marac research show --meeting 2026-11-26", {meeting}, {}, showResearch},
        {"research read", "research read FILE…", phrase("Command line", "Reads returned PDF forms. This version refuses; use “research answer”."),
         "--store Borth.marac research read housing.pdf", {}, {"FILE", 1, kAnyNumber}, readResearch},
        answerCommand(meeting),
    };
}

} // namespace marac::cli
