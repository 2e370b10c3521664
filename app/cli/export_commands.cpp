// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/export_files.h"
#include "app/cli/lookups.h"

namespace marac::cli {

namespace {

Result<Answer> exportMeeting(Visit& visit, const Arguments& arguments)
{
    MARAC_TRY(auto* workspace, visit.workspace());
    MARAC_TRY(const auto* meeting, meetingNamed(*workspace, arguments, "--meeting"));
    ExportWish wish;
    wish.meeting = meeting->id;
    wish.folder = arguments.text("--out");
    wish.kinds = workflow::ExportRequest{}.kinds;
    wish.agency = arguments.text("--agency");
    wish.language = visit.options().chosenLanguage;
    wish.passphrases = arguments.text("--passphrases");
    return exportFiles(visit, *workspace, wish);
}

} // namespace

std::vector<Command> exportCommands()
{
    return {
        {"export", "export --meeting DATE --out DIR [--agency NAME] [--language en|cy] --passphrases FILE",
         phrase("Command line", "Writes encrypted PDFs: for each agency its own actions and agenda, for the chair the whole set. Nothing in "
                                "plain text touches the disk. With --language every document is in that language, without it each agency's."),
         "--store Borth.marac export --meeting 2026-11-26 --out out --passphrases passphrases.txt",
         {{"--meeting", "DATE", ValueKind::Date, Need::Required, phrase("Command line", "The day of the meeting.")},
          {"--out", "DIR", ValueKind::Text, Need::Required, phrase("Command line", "The folder for the PDFs.")},
          {"--agency", "NAME", ValueKind::Text, Need::Optional, phrase("Command line", "Only what this agency receives.")},
          {"--passphrases", "FILE", ValueKind::Text, Need::Required,
           phrase("Command line", "One “agency, tab, passphrase” a line. Agencies that stand in it get that passphrase; afterwards it holds "
                                  "everyone's. Only you can read it.")}},
         {}, exportMeeting},
    };
}

} // namespace marac::cli
